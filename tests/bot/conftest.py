"""What every test of the bot starts from: an environment without anybody's tokens, databases of its own."""

import contextlib
import os
import secrets
import socket
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store import Store, migrate, open_store
from checks import Context, Report, check


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No `SLACK_…` or `SHAREWELL_…` of the machine, and a data directory of the test's own."""
    for name in list(os.environ):
        if name.startswith(("SLACK_", "SHAREWELL_")) and name != "SHAREWELL_TEST_DATABASE_URL":
            monkeypatch.delenv(name)
    monkeypatch.setenv("SHAREWELL_DATA_DIR", str(tmp_path / "data"))


def _postgresql_server() -> str | None:
    """The URL of a PostgreSQL database that may make others: the one named, or one on this machine."""
    named = os.environ.get("SHAREWELL_TEST_DATABASE_URL")
    if named:
        return named
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", 5432), timeout=0.5):
        return "postgresql+asyncpg://postgres@127.0.0.1/test"
    return None


@pytest.fixture(params=["sqlite", "postgresql"])
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """An empty database of the test's own, once on each engine."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
        return
    server = _postgresql_server()
    if server is None:
        pytest.skip("no PostgreSQL: set SHAREWELL_TEST_DATABASE_URL or start one on 127.0.0.1:5432")
    url = make_url(server).set(drivername="postgresql+asyncpg")
    name = f"sharewell_{secrets.token_hex(8)}"
    engine = create_async_engine(url, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(text(f"CREATE DATABASE {name}"))
        yield url.set(database=name).render_as_string(hide_password=False)
        async with engine.connect() as connection:
            await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    finally:
        await engine.dispose()


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    """A migrated, empty SQLite store, for tests of everything but the store itself."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'store.db'}"
    await migrate(url)
    async with open_store(url) as opened:
        yield opened


@pytest.fixture
def patience() -> float:
    """Seconds that the held engine may wait to be let go."""
    return 10


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch, patience: float) -> Iterator[threading.Event]:
    """An engine that doesn't answer about an address before this is set."""
    release = threading.Event()

    def slow(text: str, context: Context) -> Report:
        if "Wattlebird" in text:
            assert release.wait(patience)
        return check(text, context)

    monkeypatch.setattr("bot.listeners.reading.check", slow)
    yield release
    release.set()


@pytest.fixture
def unused_port() -> int:
    """A TCP port on 127.0.0.1 that was free a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
