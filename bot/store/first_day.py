"""Which hellos were said, each to a person once; and whether any channel is listened to yet."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from sqlalchemy import select

from bot.store.own_tables import HelloRow
from bot.store.store import Store
from bot.store.tables import ChannelRow


class Hello(StrEnum):
    """What is said, or shown, for the first time."""

    WORKER = "worker"
    SETUP = "setup"
    STAFF_PAGE = "staff_page"


async def is_first(store: Store, team: str, user: str, hello: Hello, now: dt.datetime) -> bool:
    """Whether a person never got this hello; from now on they have. Raises `StoreError`."""
    row = HelloRow
    kept = store.insert(row).values(team_id=team, user_id=user, hello=hello, said_at=now)
    async with store.together() as connection:
        said = kept.on_conflict_do_nothing().returning(row.hello)
        return (await connection.execute(said)).first() is not None


async def was_said(store: Store, team: str, user: str, hello: Hello) -> bool:
    """Whether a person got this hello. Raises `StoreError`."""
    row = HelloRow
    query = select(row.hello).where(row.team_id == team, row.user_id == user, row.hello == hello)
    async with store.reading() as connection:
        return (await connection.execute(query)).first() is not None


async def listens_anywhere(store: Store, team: str) -> bool:
    """Whether any channel has said yes. Raises `StoreError`."""
    row = ChannelRow
    query = select(row.channel_id).where(row.team_id == team, row.listen.is_(True)).limit(1)
    async with store.reading() as connection:
        return (await connection.execute(query)).first() is not None
