"""What is said to the database about the inbox: built once, for building takes longer than asking."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Integer,
    String,
    bindparam,
    case,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)
from sqlalchemy.orm import aliased

from bot.store.insert import INSERTS
from bot.store.tables import InboxRow, Progress, UtcDateTime, progress_words

OVERHEARD = "overheard"
"""The kind of a channel message that nobody asked about; whatever else waits goes before it."""

_row, _earlier = InboxRow, aliased(InboxRow)
_key = bindparam("key", type_=String)
_number = bindparam("its_number", type_=Integer)
_now, _until = bindparam("now", type_=UtcDateTime), bindparam("until", type_=UtcDateTime)


def _put(insert: Any) -> Any:
    """Keep a row, leased if there is an `until` and no other of its `key` waits. The rest are its columns."""
    behind = exists().where(_earlier.order_key == _key, _earlier.state == Progress.WAITING)
    unleased = or_(behind, _until.is_(None))
    new = insert(_row).values(
        order_key=_key,
        attempts=case((unleased, 0), else_=1),
        lease_until=case((unleased, None), else_=_until),
        state=Progress.WAITING,
    )
    new = new.on_conflict_do_nothing(index_elements=[_row.team_id, _row.event_id])
    return new.returning(_row.number, _row.attempts)


def _due(*only: ColumnElement[bool]) -> Any:
    """Numbers of rows that are due: the first of their keys, what was asked for first."""
    ahead = exists().where(
        _earlier.order_key == _row.order_key,
        _earlier.state == Progress.WAITING,
        _earlier.number < _row.number,
    )
    free = or_(_row.lease_until.is_(None), _row.lease_until <= _now)
    return (
        select(_row.number)
        .where(_row.state == Progress.WAITING, _row.next_attempt_at <= _now, free, ~ahead, *only)
        .order_by(_row.kind == OVERHEARD, _row.number)
        .limit(bindparam("most", type_=Integer))
        .with_for_update(skip_locked=True)
    )


PUT = {name: _put(insert) for name, insert in INSERTS.items()}
DUE = _due(or_(_row.kind != OVERHEARD, bindparam("overheard_too", type_=Boolean)))
DUE_OF_KEY = _due(_row.order_key == _key)
LEASE = (
    update(_row)
    .where(_row.number.in_(bindparam("numbers", type_=Integer, expanding=True)))
    .values(attempts=_row.attempts + 1, lease_until=_until)
    .returning(
        _row.number,
        _row.team_id,
        _row.kind,
        _row.order_key,
        _row.attempts,
        _row.received_at,
        _row.sealed,
        _row.about,
        _row.version,
    )
)
_OWNED = update(_row).where(
    _row.number == _number,
    _row.attempts == bindparam("attempt", type_=Integer),
    _row.state == Progress.WAITING,
)
"""The row, unless somebody else has taken it since."""
_followed = exists().where(
    _earlier.order_key == _key, _earlier.state == Progress.WAITING, _earlier.number != _number
)
END = _OWNED.values(
    state=bindparam("progress", type_=progress_words()),
    sealed=None,
    order_key=None,
    author=None,
    lease_until=None,
).returning(_followed)
"""Ends a row; gives whether another of its `key` waits, and nothing if the row was not there to be ended."""
LET_GO = _OWNED.values(
    lease_until=None,
    next_attempt_at=bindparam("at", type_=UtcDateTime),
    attempts=_row.attempts - bindparam("uncounted", type_=Integer),
)
OVERTAKEN = select(
    exists().where(
        _row.team_id == bindparam("team", type_=String),
        _row.about == bindparam("message", type_=String),
        _row.version > bindparam("than", type_=String),
    )
)
FORGET = delete(_row).where(
    _row.author == bindparam("of", type_=String), _row.state == Progress.WAITING, _row.number != _number
)
DEPTH = select(func.count(), func.min(_row.received_at)).where(_row.state == Progress.WAITING)
