"""Databases of the benchmarks' own, empty at the start and gone at the end, and what can be seen in them."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from enum import StrEnum
from pathlib import Path

from sqlalchemy import func, select, text, update
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.bench.posts import CHANNELS
from bot.errors import BotError
from bot.practice import TEAM_ID
from bot.readers import Audience
from bot.store import migrate, open_store
from bot.store.tables import InboxRow, NudgedRow, Progress, Table

SERVER = "SHAREWELL_TEST_DATABASE_URL"
_HERE = "postgresql+asyncpg://postgres@127.0.0.1/test"


class Engine(StrEnum):
    """Which database."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


class Database:
    """One database."""

    def __init__(self, kind: Engine, url: URL, engine: AsyncEngine) -> None:
        self.kind = kind
        self.url = url.render_as_string(hide_password=False)
        self.engine = engine
        self._name = url.database

    async def listen_everywhere(self) -> None:
        """Make the tables, and note that each channel agreed to be read and has colleagues only in it."""
        await migrate(self.url)
        async with open_store(self.url) as store, store.together():
            for channel in CHANNELS:
                await store.save_channel(TEAM_ID, channel, listen=True, audience=Audience.TEAM)

    async def rows(self) -> dict[str, int]:
        """How many rows each table has."""
        async with self.engine.connect() as connection:
            return {
                table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
                for table in Table.metadata.sorted_tables
            }

    async def waiting(self) -> int:
        """How many requests are not done."""
        query = select(func.count()).select_from(InboxRow).where(InboxRow.state == Progress.WAITING)
        async with self.engine.connect() as connection:
            return (await connection.execute(query)).scalar_one()

    async def is_done(self, event_id: str) -> bool:
        """Whether an event was handled."""
        query = select(InboxRow.state).where(InboxRow.event_id == event_id)
        async with self.engine.connect() as connection:
            return (await connection.execute(query)).scalar() is Progress.DONE

    async def set_aside(self) -> int:
        """How many requests were given up."""
        query = select(func.count()).select_from(InboxRow).where(InboxRow.state == Progress.SET_ASIDE)
        async with self.engine.connect() as connection:
            return (await connection.execute(query)).scalar_one()

    async def claimed(self) -> int:
        """How many nudges were written down as sent, or about to be."""
        query = select(func.count()).select_from(NudgedRow).where(NudgedRow.said)
        async with self.engine.connect() as connection:
            return (await connection.execute(query)).scalar_one()

    async def end_leases(self) -> None:
        """As if a minute had passed: what a killed process had in hand is free. Nobody else may have any."""
        async with self.engine.begin() as connection:
            await connection.execute(update(InboxRow).values(lease_until=None))

    async def goes_away(self, seconds: float) -> None:
        """End all connections to it, as a restart of PostgreSQL would, and let none in for some seconds."""
        end = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self._name}'"  # noqa: S608
        await on_server(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS false", end)
        await asyncio.sleep(seconds)
        await on_server(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS true")

    async def connections(self) -> int | None:
        """How many connections others have to it; None for SQLite."""
        if self.engine.dialect.name == "sqlite":
            return None
        query = "SELECT count(*) FROM pg_stat_activity WHERE datname = :name AND pid <> pg_backend_pid()"
        async with self.engine.connect() as connection:
            return int((await connection.execute(text(query), {"name": self._name})).scalar_one())


@asynccontextmanager
async def fresh_database(kind: Engine, folder: Path) -> AsyncIterator[Database]:
    """A database for as long as this lasts. Raises `BotError` if there is no PostgreSQL to make one on."""
    if kind is Engine.SQLITE:
        url = make_url(f"sqlite+aiosqlite:///{folder / 'bench.db'}")
        await migrate(url.render_as_string(hide_password=False))
        async with _engine(url) as engine:
            yield Database(kind, url, engine)
        return
    server, name = postgresql_server(), f"sharewell_bench_{secrets.token_hex(6)}"
    await on_server(f"CREATE DATABASE {name}")
    try:
        url = server.set(database=name)
        async with _engine(url) as engine:
            yield Database(kind, url, engine)
    finally:
        await on_server(f"DROP DATABASE {name} WITH (FORCE)")


def postgresql_server() -> URL:
    """Where databases can be made."""
    return make_url(os.environ.get(SERVER) or _HERE).set(drivername="postgresql+asyncpg")


async def on_server(*statements: str) -> None:
    """Run statements outside the database that is measured. Raises `BotError` if there is no server."""
    engine = create_async_engine(postgresql_server(), isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            for statement in statements:
                await connection.execute(text(statement))
    except (OSError, SQLAlchemyError) as error:
        raise BotError(
            f"No PostgreSQL to make a database on ({type(error).__name__}): set {SERVER}, "
            "or take --database sqlite."
        ) from None
    finally:
        await engine.dispose()


@asynccontextmanager
async def _engine(url: URL) -> AsyncIterator[AsyncEngine]:
    engine = create_async_engine(url, pool_pre_ping=True)
    try:
        yield engine
    finally:
        await engine.dispose()
