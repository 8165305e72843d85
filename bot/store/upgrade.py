"""Bringing the tables up to date, from within the program: there is no alembic.ini to find or to lose."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import StoreError
from bot.store.engine import make_engine
from bot.store.failures import sentences
from bot.store.locks import wait_alone
from bot.store.store import BEGIN

_MIGRATIONS = Path(__file__).with_name("migrations")


async def migrate(database_url: str, back_to: str | None = None) -> None:
    """Create or update the tables; two processes that do it at once wait for each other.

    `back_to` takes them back to an earlier revision ("0001"; "base": none at all) instead, for a return to an
    earlier version of the bot. Raises `StoreError` if the database cannot be reached or knows no such revision.
    """
    engine = make_engine(database_url)
    try:
        with sentences():
            async with engine.connect() as plain:
                connection = await plain.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
                async with connection.begin():
                    await wait_alone(connection, "migrations")
                    await connection.run_sync(_move, back_to)
    finally:
        await engine.dispose()


async def is_current(engine: AsyncEngine) -> bool:
    """Whether the tables are those of this version. Raises `StoreError` if the database cannot be reached."""
    with sentences():
        async with engine.connect() as connection:
            found = await connection.run_sync(_revision)
    return found == ScriptDirectory.from_config(configuration()).get_current_head()


def configuration() -> Config:
    """Alembic's configuration, for the migrations that lie beside this file."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


def _move(connection: Connection, back_to: str | None) -> None:
    config = configuration()
    config.attributes["connection"] = connection
    try:
        if back_to is None:
            command.upgrade(config, "head")
        else:
            command.downgrade(config, back_to)
    except CommandError:
        raise StoreError(
            f"The tables cannot be taken back to {back_to}: name an earlier revision, such as 0001."
            if back_to
            else "The database was made by a newer version of the bot: install that version, "
            "and take the tables back with its `python -m bot migrate --back-to`."
        ) from None


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()
