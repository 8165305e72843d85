"""The one class through which the bot remembers and forgets."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from contextvars import ContextVar
from typing import Any, Unpack
from weakref import WeakValueDictionary

from sqlalchemy import delete, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.failures import sentences
from bot.store.feedback_tables import FeedbackTextRow, FeedbackVoiceRow
from bot.store.insert import INSERTS, Insert
from bot.store.locks import wait_alone
from bot.store.own_tables import HelloRow, OwnDayRow, OwnSettingsRow, QuietPlaceRow, StoryRow
from bot.store.statements import COUNT_NUDGE, LISTENING
from bot.store.tables import (
    AskRow,
    ChannelRow,
    FeedbackTotalRow,
    InboxRow,
    InstallationRow,
    NudgeCountRow,
    NudgedRow,
    OAuthStateRow,
    PersonRow,
    Progress,
    RuleChangeRow,
    RulesRow,
    SavedGuideRow,
    SumMarkRow,
    SumRow,
    Table,
)
from bot.store.values import ChannelChanges, ChannelPolicy, PreferenceChanges, Preferences

NUDGE_COUNTS_KEPT = dt.timedelta(days=7)
"""How long a person's last nudge is remembered; a cool-down longer than this would not hold."""
NUDGED_KEPT = dt.timedelta(days=7)
"""How long it is remembered that a message was nudged: an edit later than that is like a new one."""
TOTALS_KEPT = dt.timedelta(weeks=53)
ASKS_LEFT = dt.timedelta(days=1)
"""How long after its time a request to a supervisor that could not be ended in due form is deleted all the same."""
INBOX_KEPT = dt.timedelta(days=1)
"""How long a request that was handled is known by its id; Slack repeats within minutes."""

OWN_DAYS_KEPT = dt.timedelta(days=31)
"""How long what a person had counted for themselves is kept."""
FEEDBACK_VOICES_KEPT = dt.timedelta(weeks=10)
FEEDBACK_TEXTS_KEPT = dt.timedelta(days=90)

OF_A_PERSON = (
    PersonRow,
    NudgeCountRow,
    SavedGuideRow,
    OwnSettingsRow,
    QuietPlaceRow,
    OwnDayRow,
    StoryRow,
    HelloRow,
)
"""Rows under a person's id."""

BEGIN = "sqlite_begin"
"""Execution option: which BEGIN a transaction opens with on SQLite ("BEGIN" unless set; empty: none)."""


class Store:
    """Rows by team, and by person or channel in it; all methods raise `StoreError` if the database fails.

    `engine` is for migrations and health checks.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        self._is_sqlite = engine.dialect.name == "sqlite"
        self._one_writer: AbstractAsyncContextManager[None] = (
            asyncio.Lock() if self._is_sqlite else nullcontext()
        )
        """SQLite lets one write at a time; who waits here is woken at once, who waits there asks now and then."""
        self._writer = engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
        self._unframed = (
            engine.execution_options(**{BEGIN: ""})
            if self._is_sqlite
            else engine.execution_options(isolation_level="AUTOCOMMIT")
        )
        self._locks: WeakValueDictionary[tuple[str, ...], asyncio.Lock] = WeakValueDictionary()

    async def ping(self) -> None:
        """Return if the database answers."""
        async with self._transaction() as connection:
            await connection.execute(text("SELECT 1"))

    async def preferences(self, team: str, user: str) -> Preferences:
        """What a person has chosen; the defaults if nothing."""
        row = PersonRow
        query = select(row.role, row.region, row.paused_until, row.nudges)
        async with self._transaction() as connection:
            found = (await connection.execute(query.where(row.team_id == team, row.user_id == user))).first()
        return Preferences(*found) if found else Preferences()

    async def save_preferences(self, team: str, user: str, **changes: Unpack[PreferenceChanges]) -> None:
        """Change the named preferences of a person and leave the others."""
        await self._save(PersonRow, {"team_id": team, "user_id": user}, changes)

    async def pause(self, team: str, user: str, until: dt.datetime | None) -> None:
        """No nudges for a person before `until` (None: take the pause back)."""
        await self.save_preferences(team, user, paused_until=until)

    async def channel(self, team: str, channel: str) -> ChannelPolicy:
        """What a channel has chosen; the defaults if nothing."""
        row = ChannelRow
        query = select(row.listen, row.audience, row.asked, row.trial, row.notice)
        async with self._transaction() as connection:
            where = row.team_id == team, row.channel_id == channel
            found = (await connection.execute(query.where(*where))).first()
        return ChannelPolicy(*found) if found else ChannelPolicy()

    async def listening(self, team: str, channel: str, user: str) -> tuple[ChannelPolicy, Preferences]:
        """What a channel and a person in it have chosen, in one go: it is asked before each acknowledgement."""
        who = {"team": team, "channel": channel, "user": user}
        async with self.reading() as connection:
            found = (await connection.execute(LISTENING, who)).one()
        return (
            ChannelPolicy(*found[1:6]) if found[0] is not None else ChannelPolicy(),
            Preferences(*found[7:]) if found[6] is not None else Preferences(),
        )

    async def save_channel(self, team: str, channel: str, **changes: Unpack[ChannelChanges]) -> None:
        """Change the named choices of a channel and leave the others."""
        await self._save(ChannelRow, {"team_id": team, "channel_id": channel}, changes)

    async def try_count_nudge(
        self, team: str, user: str, now: dt.datetime, per_day: int, cool_down: dt.timedelta
    ) -> bool:
        """Count one nudge to a person, unless they had `per_day` this UTC day or one within `cool_down`.

        One statement, so that two replicas at the same moment cannot both get the last one. Never to be
        called on the support path: nothing is counted there.
        """
        if per_day < 1:
            return False
        counted = {
            "team_id": team,
            "user_id": user,
            "day": now.astimezone(dt.UTC).date(),
            "last_at": now,
            "per_day": per_day,
            "cooled_since": now - cool_down,
        }
        async with self._transaction() as connection:
            return (
                await connection.execute(COUNT_NUDGE[connection.dialect.name], counted)
            ).first() is not None

    async def count_feedback(self, team: str, kind: str, week: dt.date) -> None:
        """Add one to a team's total of a kind of answer in the week of that day; no person is kept."""
        monday, row = week - dt.timedelta(days=week.weekday()), FeedbackTotalRow
        first = self.insert(row).values(team_id=team, kind=kind, week=monday, total=1)
        counted = first.on_conflict_do_update(
            index_elements=[row.team_id, row.kind, row.week], set_={"total": row.total + 1}
        )
        async with self._transaction() as connection:
            await connection.execute(counted)

    async def forget(self, team: str, user: str) -> None:
        """Delete all that is kept about a person."""
        async with self._transaction() as connection:
            for row in OF_A_PERSON:
                await connection.execute(delete(row).where(row.team_id == team, row.user_id == user))
            theirs = RuleChangeRow.team_id == team, RuleChangeRow.changed_by == user
            await connection.execute(update(RuleChangeRow).where(*theirs).values(changed_by=None))

    async def forget_team(self, team: str) -> None:
        """Delete all that is kept about a team: people, channels, counts, totals, tokens."""
        async with self._transaction() as connection:
            for row in (
                *OF_A_PERSON,
                ChannelRow,
                FeedbackTotalRow,
                FeedbackVoiceRow,
                FeedbackTextRow,
                InstallationRow,
                NudgedRow,
                AskRow,
                RulesRow,
                RuleChangeRow,
                SumMarkRow,
                SumRow,
                InboxRow,
            ):
                await connection.execute(delete(row).where(row.team_id == team))

    async def purge(self, now: dt.datetime) -> int:
        """Delete what has outlived its purpose and end pauses that are over; how many rows that touched."""
        oldest_week = (now - TOTALS_KEPT).date()
        over = (
            delete(NudgeCountRow).where(NudgeCountRow.last_at < now - NUDGE_COUNTS_KEPT),
            update(PersonRow).where(PersonRow.paused_until <= now).values(paused_until=None),
            delete(FeedbackTotalRow).where(FeedbackTotalRow.week < oldest_week),
            delete(RuleChangeRow).where(RuleChangeRow.at < now - TOTALS_KEPT),
            delete(SumRow).where(SumRow.week < oldest_week),
            delete(OAuthStateRow).where(OAuthStateRow.expires_at <= now),
            delete(OwnDayRow).where(OwnDayRow.day < (now - OWN_DAYS_KEPT).date()),
            delete(FeedbackVoiceRow).where(FeedbackVoiceRow.week < (now - FEEDBACK_VOICES_KEPT).date()),
            delete(FeedbackTextRow).where(FeedbackTextRow.given_at < now - FEEDBACK_TEXTS_KEPT),
            delete(NudgedRow).where(NudgedRow.at < now - NUDGED_KEPT),
            delete(AskRow).where(AskRow.expires_at <= now - ASKS_LEFT),
            delete(InboxRow).where(
                InboxRow.state != Progress.WAITING, InboxRow.received_at < now - INBOX_KEPT
            ),
        )
        async with self._transaction() as connection:
            return sum([(await connection.execute(statement)).rowcount for statement in over])

    async def save_installation(self, enterprise: str, team: str, sealed: bytes, now: dt.datetime) -> None:
        """Keep the encrypted tokens of a workspace (or of an organisation: empty `team`)."""
        key = {"enterprise_id": enterprise, "team_id": team}
        await self._save(InstallationRow, key, {"sealed": sealed, "installed_at": now})

    async def installation(self, enterprise: str, team: str) -> bytes | None:
        """The encrypted tokens kept under exactly this key."""
        row = InstallationRow
        query = select(row.sealed).where(row.enterprise_id == enterprise, row.team_id == team)
        async with self._transaction() as connection:
            sealed: bytes | None = (await connection.execute(query)).scalar()
        return sealed

    async def delete_installation(self, enterprise: str, team: str) -> None:
        """Delete the encrypted tokens kept under exactly this key."""
        row = InstallationRow
        async with self._transaction() as connection:
            await connection.execute(delete(row).where(row.enterprise_id == enterprise, row.team_id == team))

    async def save_oauth_state(self, state: str, expires_at: dt.datetime) -> None:
        """Remember an installation that was started."""
        await self._save(OAuthStateRow, {"state": state}, {"expires_at": expires_at})

    async def use_oauth_state(self, state: str, now: dt.datetime) -> bool:
        """Whether the state was remembered and is fresh; it is gone afterwards."""
        row = OAuthStateRow
        used = delete(row).where(row.state == state).returning(row.expires_at)
        async with self._transaction() as connection:
            expires_at: dt.datetime | None = (await connection.execute(used)).scalar()
        return expires_at is not None and expires_at > now

    async def _save(self, row: type[Table], key: Mapping[str, str], changes: Mapping[str, Any]) -> None:
        if not changes:
            return
        saved = self.insert(row).values(**key, **changes)
        saved = saved.on_conflict_do_update(index_elements=list(key), set_=dict(changes))
        async with self._transaction() as connection:
            await connection.execute(saved)

    def insert(self, row: type[Table]) -> Insert:
        """An INSERT that knows ON CONFLICT, which each of the two databases has under its own name."""
        return INSERTS[self.engine.dialect.name](row)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """For one query: no transaction is opened for it, unless one is open that it can join."""
        joined = self._joined()
        if joined is not None:
            yield joined
            return
        with sentences():
            async with self._unframed.connect() as connection:
                yield connection

    @asynccontextmanager
    async def single(self) -> AsyncIterator[AsyncConnection]:
        """For one statement that writes, if need be after a lock: on SQLite it is a transaction by itself."""
        if not self._is_sqlite or self._joined() is not None:
            async with self.together() as connection:
                yield connection
            return
        with sentences():
            async with self._one_writer, self._unframed.connect() as connection:
                yield connection

    @asynccontextmanager
    async def together(self) -> AsyncIterator[AsyncConnection]:
        """All that this task does with the store in here is one transaction, which may read before it writes."""
        joined = self._joined()
        if joined is not None:
            yield joined
            return
        with sentences():
            async with self._one_writer, self._writer.begin() as connection:
                token = _JOINED.set((self, connection))
                try:
                    yield connection
                finally:
                    _JOINED.reset(token)

    @asynccontextmanager
    async def alone(self, *words: str) -> AsyncIterator[None]:
        """What is done in here under these words is done by one at a time, on all replicas that share the database."""
        async with self._locks.setdefault(words, asyncio.Lock()):
            if self._is_sqlite:
                yield
                return
            with sentences():
                async with self.engine.begin() as connection:
                    await wait_alone(connection, *words)
                    yield

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncConnection]:
        joined = self._joined()
        if joined is not None:
            yield joined
            return
        with sentences():
            async with self.engine.begin() as connection:
                yield connection

    def _joined(self) -> AsyncConnection | None:
        """The connection of the transaction that this task is in."""
        joined = _JOINED.get()
        return joined[1] if joined is not None and joined[0] is self else None


_JOINED: ContextVar[tuple[Store, AsyncConnection] | None] = ContextVar("joined", default=None)
