"""The rows of the inbox: kept before Slack's acknowledgement, leased to one taker at a time, emptied when done.

Of one order key only the first waiting row can be leased. On PostgreSQL takers pass over each other's rows
(`FOR UPDATE SKIP LOCKED`) and a transaction-long advisory lock for each order key makes keeping a row and closing
the one before it wait for each other; on SQLite all writers do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StoreError
from bot.store import inbox_statements as said
from bot.store.inbox_statements import OVERHEARD as OVERHEARD
from bot.store.locks import wait_alone
from bot.store.store import Store
from bot.store.tables import Progress


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be kept of a request; `InboxRow` says what the fields are."""

    team: str
    event_id: str
    kind: str
    order_key: str
    sealed: bytes = field(repr=False)
    about: str | None = None
    version: str | None = None
    author: str | None = None


class Kept(Enum):
    """What became of a request that is not to be handled at once."""

    REPEATED = auto()
    """It was here before."""
    WAITING = auto()
    """Another one has to be handled before it, or there are too many in hand."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A row that belongs to the taker until its lease runs out."""

    number: int
    team: str
    kind: str
    order_key: str
    attempt: int
    """1 at the first; at another attempt, this one's lease is void."""
    received_at: dt.datetime
    sealed: bytes = field(repr=False)
    about: str | None = None
    version: str | None = None


@dataclass(frozen=True, slots=True)
class Depth:
    """How much waits, and since when the oldest does."""

    waiting: int
    oldest: dt.datetime | None


class LeaseLost(StoreError):
    """Raised when a row is to be ended by somebody whose lease has run out and was taken over."""


class InboxRows:
    """The table `inbox`. All methods raise `StoreError` if the database fails."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def put(self, entry: Entry, now: dt.datetime, lease_until: dt.datetime | None) -> Taken | Kept:
        """Keep a request and lease it, unless it was here before or another of its key is not done.

        Without `lease_until` it is kept for whoever takes it.
        """
        values = {
            "team_id": entry.team,
            "event_id": entry.event_id,
            "kind": entry.kind,
            "about": entry.about,
            "version": entry.version,
            "author": entry.author,
            "received_at": now,
            "next_attempt_at": now,
            "sealed": entry.sealed,
        }
        async with self._in_order(entry.order_key) as connection:
            new = said.PUT[connection.dialect.name]
            kept = await connection.execute(new, {**values, "key": entry.order_key, "until": lease_until})
            found = kept.first()
        if found is None:
            return Kept.REPEATED
        if found.attempts == 0:
            return Kept.WAITING
        return Taken(
            found.number,
            entry.team,
            entry.kind,
            entry.order_key,
            1,
            now,
            entry.sealed,
            entry.about,
            entry.version,
        )

    async def take(
        self, now: dt.datetime, lease_until: dt.datetime, most: int, *, overheard_too: bool = True
    ) -> list[Taken]:
        """Lease rows that are due: never handled, to be tried again, or given up by a process that died.

        What was asked for comes before what was overheard.
        """
        wanted = {"now": now, "most": most, "overheard_too": overheard_too}
        async with self._store.together() as connection:
            return await _lease(connection, lease_until, said.DUE, wanted)

    async def close(
        self, taken: Taken, progress: Progress, now: dt.datetime, lease_until: dt.datetime
    ) -> Taken | None:
        """End a row, drop its body, and lease the next of its key, if there is one. Nothing if it was ended."""
        async with self._in_order(taken.order_key) as connection:
            followed = await _end(connection, taken, progress)
        if followed is False:
            return None
        wanted = {"now": now, "most": 1, "key": taken.order_key}
        async with self._store.together() as connection:
            following = await _lease(connection, lease_until, said.DUE_OF_KEY, wanted)
        return following[0] if following else None

    async def done(self, taken: Taken) -> None:
        """End a row in the transaction that is open. Raises `LeaseLost` if it belongs to somebody else by now."""
        async with self._store.together() as connection:
            if await _end(connection, taken, Progress.DONE) is None:
                raise LeaseLost("A request took longer than its lease; somebody else has it now.")

    async def retry(self, taken: Taken, at: dt.datetime) -> None:
        """Let go of a row until then."""
        await self._let_go(taken, at, uncounted=0)

    async def release(self, taken: Taken, now: dt.datetime) -> None:
        """Let go of a row for anybody to take; the attempt is not counted."""
        await self._let_go(taken, now, uncounted=1)

    async def is_overtaken(self, taken: Taken) -> bool:
        """Whether the message of a row has been edited or deleted since, as far as Slack has told."""
        if taken.about is None or taken.version is None:
            return False
        message = {"team": taken.team, "message": taken.about, "than": taken.version}
        async with self._store.reading() as connection:
            return bool((await connection.execute(said.OVERTAKEN, message)).scalar())

    async def forget(self, author: str, but: Taken) -> None:
        """Delete what waits of a person, unanswered, except the request that asks for it."""
        async with self._store.together() as connection:
            await connection.execute(said.FORGET, {"of": author, "its_number": but.number})

    async def depth(self) -> Depth:
        """How much waits."""
        async with self._store.reading() as connection:
            waiting, oldest = (await connection.execute(said.DEPTH)).one()
        return Depth(waiting, oldest)

    async def _let_go(self, taken: Taken, at: dt.datetime, *, uncounted: int) -> None:
        async with self._store.single() as connection:
            await connection.execute(said.LET_GO, {**_its(taken), "at": at, "uncounted": uncounted})

    @asynccontextmanager
    async def _in_order(self, order_key: str) -> AsyncIterator[AsyncConnection]:
        async with self._store.single() as connection:
            await wait_alone(connection, "order", order_key)
            yield connection


async def _lease(
    connection: AsyncConnection, lease_until: dt.datetime, due: Any, wanted: dict[str, Any]
) -> list[Taken]:
    numbers = (await connection.execute(due, wanted)).scalars().all()
    if not numbers:
        return []
    found: Any = await connection.execute(said.LEASE, {"numbers": numbers, "until": lease_until})
    return sorted((Taken(*columns) for columns in found), key=lambda taken: taken.number)


async def _end(connection: AsyncConnection, taken: Taken, progress: Progress) -> bool | None:
    """Whether another row of its key waits; None if the row was ended before, or belongs to somebody else."""
    values = {**_its(taken), "progress": progress, "key": taken.order_key}
    return (await connection.execute(said.END, values)).scalar()


def _its(taken: Taken) -> dict[str, int]:
    return {"its_number": taken.number, "attempt": taken.attempt}
