"""Guidance that a person saved for themselves: names of snippets, never a word of a message."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import delete, select

from bot.store.failures import sentences
from bot.store.store import Store
from bot.store.tables import SavedGuideRow

MOST_SAVED = 50
"""How many of them are given out, the latest first."""


async def save(store: Store, team: str, user: str, guide: str, now: dt.datetime) -> None:
    """Keep a snippet for a person; once is enough. Raises `StoreError`."""
    kept = store.insert(SavedGuideRow).values(team_id=team, user_id=user, guide_id=guide, saved_at=now)
    async with store.together() as connection:
        await connection.execute(kept.on_conflict_do_nothing())


async def unsave(store: Store, team: str, user: str, guide: str) -> None:
    """Take it out again. Raises `StoreError`."""
    row = SavedGuideRow
    async with store.together() as connection:
        await connection.execute(
            delete(row).where(row.team_id == team, row.user_id == user, row.guide_id == guide)
        )


async def saved(store: Store, team: str, user: str) -> tuple[str, ...]:
    """What a person has saved, the latest first. Raises `StoreError`."""
    row = SavedGuideRow
    query = select(row.guide_id).where(row.team_id == team, row.user_id == user)
    with sentences():
        async with store.engine.connect() as connection:
            found = await connection.execute(
                query.order_by(row.saved_at.desc(), row.guide_id).limit(MOST_SAVED)
            )
            return tuple(found.scalars())
