"""The rows of the inbox: kept before Slack's acknowledgement, leased to one taker at a time, emptied when done.

Of one order key only the first waiting row can be leased. On PostgreSQL takers pass over each other's rows
(`FOR UPDATE SKIP LOCKED`) and a transaction-long advisory lock for each order key makes keeping a row and closing
the one before it wait for each other; on SQLite all writers do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from sqlalchemy import ColumnElement, case, delete, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.orm import aliased

from bot.errors import StoreError
from bot.store.store import Store
from bot.store.tables import InboxRow, Progress


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be kept of a request; `InboxRow` says what the fields are."""

    team: str
    event_id: str
    kind: str
    order_key: str
    sealed: bytes = field(repr=False)
    about: str | None = None
    version: str | None = None
    author: str | None = None


class Kept(Enum):
    """What became of a request that is not to be handled at once."""

    REPEATED = auto()
    """It was here before."""
    WAITING = auto()
    """Another one has to be handled before it, or there are too many in hand."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A row that belongs to the taker until its lease runs out."""

    number: int
    team: str
    kind: str
    order_key: str
    attempt: int
    """1 at the first; at another attempt, this one's lease is void."""
    received_at: dt.datetime
    sealed: bytes = field(repr=False)
    about: str | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Depth:
    """How much waits, and since when the oldest does."""

    waiting: int
    oldest: dt.datetime | None


class LeaseLost(StoreError):
    """Raised when a row is to be ended by somebody whose lease has run out and was taken over."""


class InboxRows:
    """The table `inbox`. All methods raise `StoreError` if the database fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def put(self, entry: Entry, now: dt.datetime, lease_until: dt.datetime | None) -> Taken | Kept:
        """Keep a request and lease it, unless it was here before or another of its key is not done.

        Without `lease_until` it is kept for whoever takes it.
        """
        row, earlier = InboxRow, aliased(InboxRow)
        behind = exists().where(earlier.order_key == entry.order_key, earlier.state == Progress.WAITING)
        async with self._in_order(entry.order_key) as connection:
            new = self._store.insert(row).values(
                team_id=entry.team,
                event_id=entry.event_id,
                kind=entry.kind,
                order_key=entry.order_key,
                about=entry.about,
                version=entry.version,
                author=entry.author,
                received_at=now,
                attempts=0 if lease_until is None else case((behind, 0), else_=1),
                lease_until=None if lease_until is None else case((behind, None), else_=lease_until),
                next_attempt_at=now,
                state=Progress.WAITING,
                sealed=entry.sealed,
            )
            new = new.on_conflict_do_nothing(index_elements=[row.team_id, row.event_id])
            found = (await connection.execute(new.returning(row.number, row.attempts))).first()
        if found is None:
            return Kept.REPEATED
        if found.attempts == 0:
            return Kept.WAITING
        return Taken(
            found.number,
            entry.team,
            entry.kind,
            entry.order_key,
            1,
            now,
            entry.sealed,
            entry.about,
            entry.version,
        )

    async def take(self, now: dt.datetime, lease_until: dt.datetime, most: int) -> list[Taken]:
        """Lease rows that are due: never handled, to be tried again, or given up by a process that died."""
        async with self._store.together() as connection:
            return await _lease(connection, now, lease_until, most)

    async def close(
        self, taken: Taken, progress: Progress, now: dt.datetime, lease_until: dt.datetime
    ) -> Taken | None:
        """End a row, drop its body, and lease the next of its key, if there is one. Nothing if it was ended."""
        async with self._in_order(taken.order_key) as connection:
            await _end(connection, taken, progress)
            same_key = InboxRow.order_key == taken.order_key
            following = await _lease(connection, now, lease_until, 1, same_key)
        return following[0] if following else None

    async def done(self, taken: Taken) -> None:
        """End a row in the transaction that is open. Raises `LeaseLost` if it belongs to somebody else by now."""
        async with self._store.together() as connection:
            if not await _end(connection, taken, Progress.DONE):
                raise LeaseLost("A request took longer than its lease; somebody else has it now.")

    async def retry(self, taken: Taken, at: dt.datetime) -> None:
        """Let go of a row until then."""
        await self._let_go(taken, next_attempt_at=at)

    async def release(self, taken: Taken, now: dt.datetime) -> None:
        """Let go of a row for anybody to take; the attempt is not counted."""
        await self._let_go(taken, next_attempt_at=now, attempts=taken.attempt - 1)

    async def is_overtaken(self, taken: Taken) -> bool:
        """Whether the message of a row has been edited or deleted since, as far as Slack has told."""
        row = InboxRow
        if taken.about is None or taken.version is None:
            return False
        newer = exists().where(
            row.team_id == taken.team, row.about == taken.about, row.version > taken.version
        )
        async with self._store.together() as connection:
            return bool((await connection.execute(select(newer))).scalar())

    async def forget(self, author: str, but: Taken) -> None:
        """Delete what waits of a person, unanswered, except the request that asks for it."""
        row = InboxRow
        theirs = row.author == author, row.state == Progress.WAITING, row.number != but.number
        async with self._store.together() as connection:
            await connection.execute(delete(row).where(*theirs))

    async def depth(self) -> Depth:
        """How much waits."""
        row = InboxRow
        query = select(func.count(), func.min(row.received_at)).where(row.state == Progress.WAITING)
        async with self._store.together() as connection:
            waiting, oldest = (await connection.execute(query)).one()
        return Depth(waiting, oldest)

    async def _let_go(self, taken: Taken, **values: Any) -> None:
        async with self._store.together() as connection:
            await connection.execute(_owned(taken).values(lease_until=None, **values))

    @asynccontextmanager
    async def _in_order(self, order_key: str) -> AsyncIterator[AsyncConnection]:
        async with self._store.together() as connection:
            if connection.dialect.name == "postgresql":
                lock = func.pg_advisory_xact_lock(int(order_key[:15], 16))
                await connection.execute(select(lock))
            yield connection


async def _lease(
    connection: AsyncConnection,
    now: dt.datetime,
    lease_until: dt.datetime,
    most: int,
    *only: ColumnElement[bool],
) -> list[Taken]:
    row, earlier = InboxRow, aliased(InboxRow)
    first = ~exists().where(
        earlier.order_key == row.order_key, earlier.state == Progress.WAITING, earlier.number < row.number
    )
    free = or_(row.lease_until.is_(None), row.lease_until <= now)
    due = (
        select(row.number)
        .where(row.state == Progress.WAITING, row.next_attempt_at <= now, free, first, *only)
        .order_by(row.number)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    numbers = (await connection.execute(due)).scalars().all()
    if not numbers:
        return []
    leased = (
        update(row)
        .where(row.number.in_(numbers))
        .values(attempts=row.attempts + 1, lease_until=lease_until)
        .returning(
            row.number,
            row.team_id,
            row.kind,
            row.order_key,
            row.attempts,
            row.received_at,
            row.sealed,
            row.about,
            row.version,
        )
    )
    found: Any = await connection.execute(leased)
    return sorted((Taken(*columns) for columns in found), key=lambda taken: taken.number)


async def _end(connection: AsyncConnection, taken: Taken, progress: Progress) -> bool:
    ended = _owned(taken).values(state=progress, sealed=None, order_key=None, author=None, lease_until=None)
    return (await connection.execute(ended)).rowcount == 1


def _owned(taken: Taken) -> Any:
    """An UPDATE of the row, unless somebody else has taken it since."""
    row = InboxRow
    return update(row).where(
        row.number == taken.number, row.attempts == taken.attempt, row.state == Progress.WAITING
    )
