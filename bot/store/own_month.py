"""A person's own last month: how many drafts and notes, day by day, if they asked for it. Never what about."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import delete, func, select

from bot.store.own_tables import OwnDayRow, OwnSettingsRow
from bot.store.store import Store

MONTH = dt.timedelta(days=30)
"""What is counted is shown, and kept, this long."""


@dataclass(frozen=True, slots=True)
class Month:
    """Sums of thirty days."""

    drafts: int = 0
    notes: int = 0


async def count(
    store: Store, team: str, user: str, now: dt.datetime, *, drafts: int = 0, notes: int = 0
) -> None:
    """Add to today's counts, if the person asked for them. Never to be called on the support path. Raises `StoreError`."""
    wants, row = OwnSettingsRow, OwnDayRow
    asked = select(wants.keeps_month).where(wants.team_id == team, wants.user_id == user)
    async with store.reading() as connection:
        if not (await connection.execute(asked)).scalar():
            return
    day = now.astimezone(dt.UTC).date()
    first = store.insert(row).values(team_id=team, user_id=user, day=day, drafts=drafts, notes=notes)
    again = {"drafts": row.drafts + drafts, "notes": row.notes + notes}
    async with store.together() as connection:
        await connection.execute(
            first.on_conflict_do_update(index_elements=["team_id", "user_id", "day"], set_=again)
        )


async def month(store: Store, team: str, user: str, now: dt.datetime) -> Month:
    """A person's own sums. Raises `StoreError`."""
    row, since = OwnDayRow, (now - MONTH).date()
    query = select(func.sum(row.drafts), func.sum(row.notes)).where(
        row.team_id == team, row.user_id == user, row.day > since
    )
    async with store.reading() as connection:
        drafts, notes = (await connection.execute(query)).one()
    return Month(drafts or 0, notes or 0)


async def delete_month(store: Store, team: str, user: str) -> None:
    """Delete what was counted for a person. Raises `StoreError`."""
    row = OwnDayRow
    async with store.together() as connection:
        await connection.execute(delete(row).where(row.team_id == team, row.user_id == user))
