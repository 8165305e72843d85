"""The commands of config/deploy/backup.md, run as they stand there, on both databases."""

import os
import re
import shutil
import stat
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, MultiFernet
from slack_sdk.oauth.installation_store import Installation
from sqlalchemy import text

from bot.readers import Audience
from bot.store import Store, migrate, open_store
from bot.store.installations import SealedInstallations
from checks.model import Role

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
CIPHER = MultiFernet([Fernet(Fernet.generate_key())])
PAGE = (Path(__file__).parents[2] / "config" / "deploy" / "backup.md").read_text("utf-8")
COMMANDS = dict(re.findall(r"^## (.+?)\n.*?```sh\n(.*?)```", PAGE, re.MULTILINE | re.DOTALL))


@pytest.fixture
def where(database_url: str, tmp_path: Path) -> dict[str, str]:
    """What the words in capitals stand for; skips where the database's own tools are missing."""
    needed = ("sqlite3",) if database_url.startswith("sqlite") else ("pg_dump", "pg_restore")
    if missing := [tool for tool in needed if shutil.which(tool) is None]:
        pytest.skip(f"not installed: {', '.join(missing)}")
    return {
        "PATH": os.environ["PATH"],
        "DATA": str(tmp_path),
        "DATABASE_URL": database_url.replace("+asyncpg", ""),
        "BACKUP": str(tmp_path / "kept"),
    }


def run(where: dict[str, str], what: str) -> None:
    """The commands under one heading, each of which must succeed."""
    name = "PostgreSQL" if where["DATABASE_URL"].startswith("postgresql") else "SQLite"
    done = subprocess.run(
        ["/bin/sh", "-euc", COMMANDS[f"{name}: {what}"]],
        env=where,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


async def fill(store: Store) -> None:
    """A row in each table that keeps something for longer."""
    await store.save_preferences("T1", "U1", role=Role.NURSE, paused_until=NOON)
    await store.save_channel("T1", "C1", listen=True, audience=Audience.TEAM)
    await store.try_count_nudge("T1", "U1", NOON, per_day=3, cool_down=timedelta(0))
    await store.count_feedback("T1", "helpful", NOON.date())
    sealed = SealedInstallations(store, CIPHER, lambda: NOON)
    await sealed.async_save(Installation(team_id="T1", user_id="U1", bot_token="xoxb-kept"))


@pytest.fixture
def url(database_url: str, tmp_path: Path) -> str:
    """The database under the name that the commands give it."""
    is_file = database_url.startswith("sqlite")
    return f"sqlite+aiosqlite:///{tmp_path / 'sharewell.db'}" if is_file else database_url


def mode(path: str) -> int:
    """Who may read a file."""
    return stat.S_IMODE(Path(path).stat().st_mode)


async def assert_all_is_there(url: str) -> None:
    """What `fill` put in, and nothing that came later."""
    await migrate(url)
    async with open_store(url) as store:
        person = await store.preferences("T1", "U1")
        assert (person.role, person.paused_until) == (Role.NURSE, NOON)
        assert (await store.preferences("T1", "U2")).role is Role.UNKNOWN
        assert (await store.channel("T1", "C1")).audience is Audience.TEAM
        assert not await store.try_count_nudge("T1", "U1", NOON, per_day=1, cool_down=timedelta(0))
        sealed = SealedInstallations(store, CIPHER, lambda: NOON)
        found = await sealed.async_find_bot(enterprise_id=None, team_id="T1")
        assert found is not None
        assert found.bot_token == "xoxb-kept"


async def test_what_was_kept_comes_back_and_what_came_later_is_gone(url: str, where: dict[str, str]) -> None:
    await migrate(url)
    async with open_store(url) as store:
        await fill(store)
        run(where, "back up")  # while the store is open, as the bot would have it
        assert mode(where["BACKUP"]) == 0o600
        await store.save_preferences("T1", "U1", role=Role.UNKNOWN)
        await store.save_preferences("T1", "U2", role=Role.NURSE)
    run(where, "bring back")
    await assert_all_is_there(url)


async def test_a_backup_comes_back_where_nothing_was(url: str, where: dict[str, str]) -> None:
    await migrate(url)
    async with open_store(url) as store:
        await fill(store)
    run(where, "back up")
    await migrate(url, back_to="base")
    async with open_store(url) as store, store.engine.begin() as connection:
        await connection.execute(text("DROP TABLE alembic_version"))
    run(where, "bring back")
    await assert_all_is_there(url)


def test_every_command_of_the_page_is_run_here() -> None:
    assert set(COMMANDS) == {
        f"{name}: {what}" for name in ("SQLite", "PostgreSQL") for what in ("back up", "bring back")
    }
    assert PAGE.count("```sh") == len(COMMANDS)
