"""One way to make replicas wait for each other: PostgreSQL's advisory locks, by name, until a transaction ends."""

from __future__ import annotations

from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

_LOCK = select(func.pg_advisory_xact_lock(func.hashtextextended(bindparam("name", type_=Text), 0)))


async def wait_alone(connection: AsyncConnection, *words: str) -> None:
    """Wait until nobody else's transaction holds these words, and hold them until this one ends.

    Nothing on SQLite, whose writing transactions are one at a time anyway.
    """
    if connection.dialect.name == "postgresql":
        await connection.execute(_LOCK, {"name": "\x1f".join(words)})
