"""Which messages were nudged: written before the nudge is sent, so that none is sent twice."""

from __future__ import annotations

import datetime as dt
from enum import Enum, auto

from sqlalchemy import update

from bot.store.store import Store
from bot.store.tables import NudgedRow


class Claim(Enum):
    """What is known of a nudge that is about to be sent."""

    NEW = auto()
    UNSAID = auto()
    """It was counted before, but Slack answered that it was not shown."""
    SAID = auto()
    """It was sent; or somebody was about to, and nobody can tell any more whether they did."""


async def claim(store: Store, team: str, mark: str, now: dt.datetime) -> Claim:
    """Write down that the message of this mark is nudged now. Raises `StoreError`."""
    row = NudgedRow
    first = store.insert(row).values(team_id=team, mark=mark, said=True, at=now)
    new = first.on_conflict_do_nothing().returning(row.mark)
    again = update(row).where(row.team_id == team, row.mark == mark, row.said.is_(False)).values(said=True)
    async with store.together() as connection:
        if (await connection.execute(new)).first() is not None:
            return Claim.NEW
        found = (await connection.execute(again.returning(row.mark))).first()
    return Claim.SAID if found is None else Claim.UNSAID


async def take_back(store: Store, team: str, mark: str) -> None:
    """Write down that it was not shown after all. Raises `StoreError`."""
    row = NudgedRow
    async with store.together() as connection:
        await connection.execute(update(row).where(row.team_id == team, row.mark == mark).values(said=False))
