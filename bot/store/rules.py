"""Rules of channels and of everywhere, sealed; and the list of who changed what, when, without what it was changed to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import insert, select, update

from bot.store.store import Store
from bot.store.tables import RuleChangeRow, RulesRow

MOST_CHANGES = 40
"""How many changes are given out."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change."""

    place: str
    """A channel, or empty: everywhere."""
    what: str
    by: str | None
    """None: somebody who asked to be forgotten."""
    at: dt.datetime


async def rules_of(store: Store, team: str, places: tuple[str, ...]) -> list[tuple[str, bytes, int]]:
    """Place, sealed rules and turn, for those of the places that have any. Raises `StoreError`."""
    row = RulesRow
    query = select(row.channel_id, row.sealed, row.turn).where(
        row.team_id == team, row.channel_id.in_(places)
    )
    async with store.reading() as connection:
        return [(place, closed, turn) for place, closed, turn in await connection.execute(query)]


async def put_rules(store: Store, team: str, place: str, closed: bytes, turn: int) -> bool:
    """Keep rules in the place of those of this turn (0: of none); whether those were still there. Raises `StoreError`."""
    row = RulesRow
    first = store.insert(row).values(team_id=team, channel_id=place, sealed=closed, turn=1)
    later = update(row).where(row.team_id == team, row.channel_id == place, row.turn == turn)
    statement = later.values(sealed=closed, turn=turn + 1) if turn else first.on_conflict_do_nothing()
    async with store.together() as connection:
        return (await connection.execute(statement.returning(row.turn))).first() is not None


async def note_changes(
    store: Store, team: str, place: str, what: tuple[str, ...], by: str, now: dt.datetime
) -> None:
    """Write down who changed what. Raises `StoreError`."""
    rows = [{"team_id": team, "place": place, "what": one, "changed_by": by, "at": now} for one in what]
    if rows:
        async with store.together() as connection:
            await connection.execute(insert(RuleChangeRow), rows)


async def changes(store: Store, team: str) -> list[Change]:
    """The latest changes first. Raises `StoreError`."""
    row = RuleChangeRow
    query = select(row.place, row.what, row.changed_by, row.at).where(row.team_id == team)
    async with store.reading() as connection:
        found = await connection.execute(query.order_by(row.number.desc()).limit(MOST_CHANGES))
        return [Change(*one) for one in found]
