"""Which messages were nudged: written before the nudge is sent, so that none is sent twice."""

from __future__ import annotations

import datetime as dt
from enum import Enum, auto

from sqlalchemy import String, bindparam, update

from bot.store.insert import INSERTS
from bot.store.store import Store
from bot.store.tables import NudgedRow


class Claim(Enum):
    """What is known of a nudge that is about to be sent."""

    NEW = auto()
    UNSAID = auto()
    """It was counted before, but Slack answered that it was not shown."""
    SAID = auto()
    """It was sent; or somebody was about to, and nobody can tell any more whether they did."""


_row = NudgedRow
_its = _row.team_id == bindparam("team", type_=String), _row.mark == bindparam("its_mark", type_=String)
_FIRST = {
    name: insert(_row).values(said=True).on_conflict_do_nothing().returning(_row.mark)
    for name, insert in INSERTS.items()
}
_AGAIN = update(_row).where(*_its, _row.said.is_(False)).values(said=True).returning(_row.mark)
_TAKEN_BACK = update(_row).where(*_its).values(said=False)


async def claim(store: Store, team: str, mark: str, now: dt.datetime) -> Claim:
    """Write down that the message of this mark is nudged now. Raises `StoreError`."""
    async with store.together() as connection:
        first = _FIRST[connection.dialect.name]
        if (await connection.execute(first, {"team_id": team, "mark": mark, "at": now})).first() is not None:
            return Claim.NEW
        found = (await connection.execute(_AGAIN, {"team": team, "its_mark": mark})).first()
    return Claim.SAID if found is None else Claim.UNSAID


async def take_back(store: Store, team: str, mark: str) -> None:
    """Write down that it was not shown after all. Raises `StoreError`."""
    async with store.together() as connection:
        await connection.execute(_TAKEN_BACK, {"team": team, "its_mark": mark})
