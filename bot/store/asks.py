"""Requests to supervisors: rows that somebody looks at again when they are due, on whichever replica is first.

A change is written only over the row that it was made from (`turn`): of two at once the second is told so.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass, field
from typing import Any

from sqlalchemy import delete, select, update

from bot.store.store import Store
from bot.store.tables import AskRow, Stage

_row = AskRow
_COLUMNS = (
    _row.ask_id,
    _row.team_id,
    _row.worker,
    _row.supervisor,
    _row.stage,
    _row.turn,
    _row.due_at,
    _row.expires_at,
    _row.sealed,
)


@dataclass(frozen=True, slots=True)
class KeptAsk:
    """A row; `AskRow` says what the fields are."""

    ask_id: str
    team_id: str
    worker: str
    supervisor: str | None
    stage: Stage
    turn: int
    due_at: dt.datetime
    expires_at: dt.datetime
    sealed: bytes = field(repr=False)


async def put_ask(store: Store, kept: KeptAsk) -> None:
    """Keep a new request; once is enough. Raises `StoreError`."""
    new = store.insert(_row).values(**asdict(kept)).on_conflict_do_nothing()
    async with store.together() as connection:
        await connection.execute(new)


async def find_ask(store: Store, ask_id: str) -> KeptAsk | None:
    """A request as it stands; None if it is over. Raises `StoreError`."""
    async with store.reading() as connection:
        found: Any = (await connection.execute(select(*_COLUMNS).where(_row.ask_id == ask_id))).first()
    return KeptAsk(*found) if found else None


async def find_asks(
    store: Store, *, worker: str | None = None, supervisor: str | None = None
) -> list[KeptAsk]:
    """Those of a worker or those whose turn is a supervisor's, by their keyed hash, in order. Raises `StoreError`."""
    theirs = _row.worker == worker if worker is not None else _row.supervisor == supervisor
    query = select(*_COLUMNS).where(theirs).order_by(_row.expires_at, _row.ask_id)
    async with store.reading() as connection:
        found: Any = (await connection.execute(query)).all()
    return [KeptAsk(*columns) for columns in found]


async def change_ask(store: Store, kept: KeptAsk) -> KeptAsk | None:
    """Write a request over the row it was made from; None if that was changed or is over. Raises `StoreError`."""
    changed = (
        update(_row)
        .where(_row.ask_id == kept.ask_id, _row.turn == kept.turn)
        .values(
            supervisor=kept.supervisor,
            stage=kept.stage,
            turn=kept.turn + 1,
            due_at=kept.due_at,
            sealed=kept.sealed,
        )
        .returning(*_COLUMNS)
    )
    async with store.together() as connection:
        found: Any = (await connection.execute(changed)).first()
    return KeptAsk(*found) if found else None


async def end_ask(store: Store, ask_id: str) -> bool:
    """Delete a request; whether it was still there. Raises `StoreError`."""
    ended = delete(_row).where(_row.ask_id == ask_id).returning(_row.ask_id)
    async with store.together() as connection:
        return (await connection.execute(ended)).first() is not None


async def take_due_asks(store: Store, now: dt.datetime, until: dt.datetime, most: int = 20) -> list[str]:
    """The ids of those that are due, for this replica alone before `until`. Raises `StoreError`."""
    due = (
        select(_row.ask_id)
        .where(_row.due_at <= now)
        .order_by(_row.due_at)
        .limit(most)
        .with_for_update(skip_locked=True)
    )
    async with store.together() as connection:
        ids = (await connection.execute(due)).scalars().all()
        if not ids:
            return []
        leased = update(_row).where(_row.ask_id.in_(ids)).values(due_at=until, turn=_row.turn + 1)
        await connection.execute(leased)
    return list(ids)
