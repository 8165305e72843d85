"""Who counts in which sum, as keyed hashes until it is made; and the sums."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import delete, func, select

from bot.store.store import Store
from bot.store.tables import SumMarkRow, SumRow


@dataclass(frozen=True, slots=True)
class Cell:
    """What a sum is of."""

    team: str
    week: dt.date
    """Its Monday."""
    place: str
    """A channel, or empty: the whole service."""
    kind: str


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum that may be seen."""

    week: dt.date
    place: str
    kind: str
    people: int


async def add_mark(store: Store, cell: Cell, mark: str) -> None:
    """Somebody counts in a sum; once is enough. Raises `StoreError`."""
    kept = store.insert(SumMarkRow).values(
        team_id=cell.team, week=cell.week, place=cell.place, kind=cell.kind, mark=mark
    )
    async with store.together() as connection:
        await connection.execute(kept.on_conflict_do_nothing())


async def open_cells(store: Store, team: str) -> list[Cell]:
    """The sums of a team that are not made yet. Raises `StoreError`."""
    row = SumMarkRow
    query = select(row.week, row.place, row.kind).where(row.team_id == team).distinct()
    async with store.reading() as connection:
        return [Cell(team, *one) for one in await connection.execute(query)]


async def delete_marks(store: Store, marks: Iterable[tuple[Cell, str]]) -> None:
    """These count no more. Raises `StoreError`."""
    row = SumMarkRow
    async with store.together() as connection:
        for cell, mark in marks:
            which = row.week == cell.week, row.place == cell.place, row.kind == cell.kind, row.mark == mark
            await connection.execute(delete(row).where(row.team_id == cell.team, *which))


async def close_weeks(store: Store, before: dt.date, rounded: Callable[[int], int | None]) -> None:
    """Make the sums of all weeks before this Monday, and delete who counted in them. Raises `StoreError`."""
    row = SumMarkRow
    key = row.team_id, row.week, row.place, row.kind
    query = select(*key, func.count()).where(row.week < before).group_by(*key)
    async with store.together() as connection:
        for team, week, place, kind, people in (await connection.execute(query)).all():
            told = rounded(people)
            if told is not None:
                made = store.insert(SumRow).values(
                    team_id=team, week=week, place=place, kind=kind, people=told
                )
                await connection.execute(made.on_conflict_do_nothing())
        await connection.execute(delete(row).where(row.week < before))


async def sums_of(store: Store, team: str) -> list[Sum]:
    """All sums of a team, the latest week first. Raises `StoreError`."""
    row = SumRow
    query = select(row.week, row.place, row.kind, row.people).where(row.team_id == team)
    async with store.reading() as connection:
        found = await connection.execute(query.order_by(row.week.desc(), row.place, row.kind))
        return [Sum(*one) for one in found]
