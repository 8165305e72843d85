"""A person's own choices about notes. Choices only: nothing here tells what was noticed in anybody's words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import delete, func, select

from bot.store.own_tables import OwnSettingsRow, QuietPlaceRow
from bot.store.store import Store


class NoteKind(StrEnum):
    """What a note in a channel can be about, as a person may choose it. Help lines are no note."""

    CARRY = "carry"
    PROTECT = "protect"
    NEARLY = "nearly"
    CLIENT = "client"


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """What one person has chosen about notes."""

    unwanted: frozenset[NoteKind] = frozenset()
    by_message: bool = False
    """Notes come in a direct message, not in the channel."""
    keeps_month: bool = False
    """Whether they want their own drafts and notes counted, for themselves."""
    quiet_places: int = 0
    """In how many channels they want no notes."""


DEFAULTS = OwnSettings()
"""Of somebody who has chosen nothing."""


async def own_settings(store: Store, team: str, user: str) -> OwnSettings:
    """What a person has chosen; the defaults if nothing. Raises `StoreError`."""
    row, place = OwnSettingsRow, QuietPlaceRow
    query = select(row.unwanted, row.by_message, row.keeps_month)
    places = select(func.count()).select_from(place)
    async with store.reading() as connection:
        found = (await connection.execute(query.where(row.team_id == team, row.user_id == user))).first()
        count = (
            await connection.execute(places.where(place.team_id == team, place.user_id == user))
        ).scalar()
    unwanted, by_message, keeps_month = found or ("", False, False)
    kinds = frozenset(NoteKind(word) for word in unwanted.split(",") if word)
    return OwnSettings(kinds, by_message, keeps_month, count or 0)


async def want_kinds(store: Store, team: str, user: str, kinds: frozenset[NoteKind]) -> None:
    """Notes of these kinds only. Raises `StoreError`."""
    unwanted = ",".join(sorted(frozenset(NoteKind) - kinds))
    await _save(store, team, user, unwanted=unwanted)


async def want_by_message(store: Store, team: str, user: str, by_message: bool) -> None:
    """Notes in a direct message, or in the channel. Raises `StoreError`."""
    await _save(store, team, user, by_message=by_message)


async def keep_month(store: Store, team: str, user: str, keeps: bool) -> None:
    """Count for the person from now on, or no more. Raises `StoreError`."""
    await _save(store, team, user, keeps_month=keeps)


async def quiet_in(store: Store, team: str, user: str, place: str) -> None:
    """No notes for a person in a place. Raises `StoreError`."""
    kept = store.insert(QuietPlaceRow).values(team_id=team, user_id=user, place=place)
    async with store.together() as connection:
        await connection.execute(kept.on_conflict_do_nothing())


async def is_quiet_in(store: Store, team: str, user: str, place: str) -> bool:
    """Whether a person wants no notes in a place. Raises `StoreError`."""
    row = QuietPlaceRow
    query = select(row.place).where(row.team_id == team, row.user_id == user, row.place == place)
    async with store.reading() as connection:
        return (await connection.execute(query)).first() is not None


async def quiet_nowhere(store: Store, team: str, user: str) -> None:
    """Take back what was said of all places. Raises `StoreError`."""
    row = QuietPlaceRow
    async with store.together() as connection:
        await connection.execute(delete(row).where(row.team_id == team, row.user_id == user))


async def _save(store: Store, team: str, user: str, **change: Any) -> None:
    defaults = {"unwanted": "", "by_message": False, "keeps_month": False}
    first = store.insert(OwnSettingsRow).values(team_id=team, user_id=user, **(defaults | change))
    async with store.together() as connection:
        await connection.execute(
            first.on_conflict_do_update(index_elements=["team_id", "user_id"], set_=change)
        )
