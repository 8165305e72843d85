"""Opening the database: SQLite, the embedded default, or PostgreSQL for more than one replica."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import StoreError
from bot.store.store import BEGIN, Store

BUSY_SECONDS = 10
"""How long a write waits for another one on SQLite, and a connection for PostgreSQL."""

READERS, CONNECTIONS = 5, 10
"""Connections kept open to SQLite and to PostgreSQL; to open one in the rush costs more than to wait for one."""


@asynccontextmanager
async def open_store(database_url: str) -> AsyncIterator[Store]:
    """The store at a SQLAlchemy URL with an async driver; closed at the end. Runs no migrations.

    Raises `StoreError` if the file or server cannot be reached.
    """
    engine = make_engine(database_url)
    try:
        store = Store(engine)
        await store.ping()
        yield store
    finally:
        await engine.dispose()


def make_engine(database_url: str) -> AsyncEngine:
    """An engine whose errors show no parameters. Raises `StoreError` if SQLite's folder cannot be made."""
    url = make_url(database_url)
    if url.get_backend_name() == "sqlite":
        if url.database and url.database != ":memory:":
            _make_private_file(Path(url.database))
        engine = create_async_engine(
            url, hide_parameters=True, pool_reset_on_return=None, pool_size=READERS, max_overflow=0
        )
        event.listen(engine.sync_engine, "connect", _set_up_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
        return engine
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,
        pool_size=CONNECTIONS,
        max_overflow=0,
        pool_timeout=BUSY_SECONDS,
        pool_use_lifo=True,
        connect_args={"timeout": BUSY_SECONDS},
    )


def _make_private_file(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError:
        raise StoreError(
            f"The database file {path} cannot be written: "
            "set SHAREWELL_DATA_DIR to a folder you may write to."
        ) from None


def _set_up_sqlite(connection: Any, _record: object) -> None:
    """Transactions begin where SQLAlchemy says (the driver's own guess lets DDL out), readers don't block."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "foreign_keys=ON",
        "synchronous=NORMAL",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    begin = connection.get_execution_options().get(BEGIN, "BEGIN")
    if begin:
        connection.exec_driver_sql(begin)
