"""Replicas of the real bot on one database, SQLite or PostgreSQL, behind real HTTP; a clock that stands still."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from sqlalchemy import select, text

from bot.app import build_app
from bot.figures import Figures
from bot.inbox import Inbox, open_inbox, take_due
from bot.manifest import load_manifest
from bot.outgoing import slack_session
from bot.practice import TEAM_CHAT, TEAM_ID, StandIn
from bot.readers import Audience
from bot.serve.http import web_application
from bot.serve.metrics import Metrics
from bot.serve.work import Work
from bot.settings import Listen, Settings
from bot.store import Store, migrate, open_store
from bot.store.tables import InboxRow, Table
from checks import Region

ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
LEASE = timedelta(seconds=61)


@dataclass(frozen=True, slots=True)
class Replica:
    """One process of the bot, as far as the others can tell."""

    app: AsyncApp
    inbox: Inbox
    store: Store
    work: Work
    metrics: Metrics
    url: str

    async def takes_what_is_due(self) -> int:
        """What its worker loop does every second; how many requests that were."""
        attempts = await take_due(self.app, self.inbox, self.work)
        await asyncio.gather(*attempts)
        return len(attempts)


class House:
    """A practice room and the replicas in it."""

    def __init__(self, room: StandIn, database_url: str, stack: AsyncExitStack) -> None:
        self.room, self.database_url = room, database_url
        self.now = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
        self.replicas: list[Replica] = []
        self._stack = stack

    async def replica(self, **settings: Any) -> Replica:
        """Start one more; what happens in the room goes to the one that was started last."""
        store = await self._stack.enter_async_context(open_store(self.database_url))
        figures = Figures()
        session = await self._stack.enter_async_context(slack_session(self.room.api_url, figures))
        token = SecretStr(self.room.bot_token)
        given: dict[str, Any] = {"listen": Listen.ON, "region": Region.AU, "bot_token": token} | settings
        wanted = Settings(
            signing_secret=SecretStr(self.room.signing_secret),
            slack_api_url=self.room.api_url,
            **given,
        )
        work, metrics = Work(), Metrics(figures)
        inbox = open_inbox(wanted, store, lambda: self.now, metrics)
        app = build_app(wanted, store, session=session, clock=lambda: self.now, inbox=inbox, figures=figures)
        self._stack.enter_context(work.holding())
        server = TestServer(web_application(app, wanted, store, work=work, metrics=metrics))
        await self._stack.enter_async_context(server)
        url = str(server.make_url("/slack/events"))
        self.room.connect(url)
        made = Replica(app, inbox, store, work, metrics, url)
        self.replicas.append(made)
        return made

    def passes(self, time: timedelta) -> None:
        self.now += time

    async def quiet(self) -> None:
        """Wait until all that was acknowledged has been handled."""
        async with asyncio.timeout(60):
            for _ in range(2):
                while any(replica.work.in_hand for replica in self.replicas):  # noqa: ASYNC110
                    await asyncio.sleep(0)  # the tasks in hand change while they run
                await self.room.settled()

    async def rows(self) -> list[tuple[str, str, int, bool]]:
        """Of each row, in order: kind, state, attempts, and whether it still has its body."""
        row = InboxRow
        async with self.replicas[0].store.engine.connect() as connection:
            query = select(row.kind, row.state, row.attempts, row.sealed).order_by(row.number)
            found = (await connection.execute(query)).all()
        return [(kind, str(state), attempts, sealed is not None) for kind, state, attempts, sealed in found]

    async def everything_kept(self) -> str:
        """All columns of all tables, as the database has them."""
        async with self.replicas[0].store.engine.connect() as connection:
            found = [
                repr(list(row))
                for table in Table.metadata.sorted_tables
                for row in await connection.execute(text(f'SELECT * FROM "{table.name}"'))  # noqa: S608
            ]
        return "\n".join(found)


@pytest.fixture
async def house(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """The room with one replica; it waits for acknowledgements as long as a busy machine may take."""
    monkeypatch.setattr("bot.practice.delivery.ACK_SECONDS", 60)
    await migrate(database_url)
    async with AsyncExitStack() as stack:
        room = await stack.enter_async_context(StandIn(manifest=load_manifest()))
        made = House(room, database_url, stack)
        first = await made.replica()
        await first.store.save_channel(TEAM_ID, TEAM_CHAT, listen=True, audience=Audience.TEAM)
        yield made
        await made.quiet()


@pytest.fixture
def patience() -> float:
    """Seconds that the held engine may wait: a busy machine with PostgreSQL takes its time."""
    return 60


@pytest.fixture
def dies(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """A process that dies right after the acknowledgement; `undo()` brings a healthy one."""

    async def nothing() -> None: ...

    def never(*_: object) -> Coroutine[Any, Any, None]:
        return nothing()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.inbox.intake.handle", never)
        yield patch
