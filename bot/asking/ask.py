"""A request to a supervisor, and how it is kept: words and persons encrypted, persons besides as keyed hashes."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from bot.inbox.seal import Seal
from bot.keys import unsealed
from bot.store import Store
from bot.store.asks import KeptAsk, change_ask, end_ask, find_ask, find_asks, put_ask, take_due_asks
from bot.store.tables import Stage

Place = tuple[str, str]
"""A message: its conversation and its moment."""

_NO_KEY_FITS = (
    "A question to a supervisor cannot be decrypted: give all replicas the same SHAREWELL_SECRET_KEY, and keep the "
    "old key in it, after the new one, for as many days as config/asking/policy.yaml keeps questions."
)


class Why(StrEnum):
    """Why a request is with whom it is."""

    FIRST = "first"
    LATE = "late"
    """Nobody took it before."""
    HANDED = "handed"
    GONE = "gone"
    """Whoever had it is no supervisor any more, or wants to be forgotten."""
    LAST = "last"
    """There is nobody after this one, and the worker knows."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One request."""

    ask_id: str
    team: str
    worker: str
    words: str = field(repr=False)
    draft: str = field(repr=False)
    """The checked draft, as far as the worker lets it go along; empty: not at all."""
    queue: tuple[str, ...]
    """Who is asked next, in this order."""
    due_at: dt.datetime
    expires_at: dt.datetime
    enterprise: str | None = None
    whole_organisation: bool = False
    stage: Stage = Stage.WAITING
    asked: str | None = None
    """Whose turn it is."""
    place: Place | None = None
    """Where it stands in their direct message; None: not sent yet."""
    told: bool = True
    """Whether the worker knows how it stands."""
    why: Why = Why.FIRST
    turn: int = 0


_SEALED = (
    "worker",
    "words",
    "draft",
    "queue",
    "enterprise",
    "whole_organisation",
    "asked",
    "place",
    "told",
    "why",
)


@dataclass(frozen=True, slots=True)
class Asks:
    """All requests. Every method raises `StoreError`."""

    store: Store
    seal: Seal = field(repr=False)

    async def put(self, ask: Ask) -> None:
        """Keep a new one; once is enough."""
        await put_ask(self.store, self._kept(ask))

    async def find(self, ask_id: str) -> Ask | None:
        """One as it stands; None if it is over."""
        kept = await find_ask(self.store, ask_id)
        return None if kept is None else self._opened(kept)

    async def of(self, team: str, worker: str) -> list[Ask]:
        """Those of a worker."""
        kept = await find_asks(self.store, worker=self.seal.author(team, worker))
        return [self._opened(one) for one in kept]

    async def with_(self, team: str, supervisor: str) -> list[Ask]:
        """Those whose turn is a supervisor's."""
        kept = await find_asks(self.store, supervisor=self.seal.author(team, supervisor))
        return [self._opened(one) for one in kept]

    async def change(self, ask: Ask, **changes: Any) -> Ask | None:
        """Change one; None if somebody else did meanwhile, or it is over."""
        kept = await change_ask(self.store, self._kept(replace(ask, **changes)))
        return None if kept is None else self._opened(kept)

    async def end(self, ask: Ask) -> bool:
        """Delete one; whether it was still there."""
        return await end_ask(self.store, ask.ask_id)

    async def take_due(self, now: dt.datetime, until: dt.datetime) -> list[str]:
        """The ids of those that are due, for this replica alone before `until`."""
        return await take_due_asks(self.store, now, until)

    def _kept(self, ask: Ask) -> KeptAsk:
        return KeptAsk(
            ask.ask_id,
            ask.team,
            self.seal.author(ask.team, ask.worker),
            None if ask.asked is None else self.seal.author(ask.team, ask.asked),
            ask.stage,
            ask.turn,
            ask.due_at,
            ask.expires_at,
            self.seal.close({name: getattr(ask, name) for name in _SEALED}),
        )

    def _opened(self, kept: KeptAsk) -> Ask:
        held = unsealed(self.seal.cipher, kept.sealed, _NO_KEY_FITS)
        held |= {
            "queue": tuple(held["queue"]),
            "place": tuple(held["place"]) if held["place"] else None,
            "why": Why(held["why"]),
        }
        return Ask(
            ask_id=kept.ask_id,
            team=kept.team_id,
            stage=kept.stage,
            turn=kept.turn,
            due_at=kept.due_at,
            expires_at=kept.expires_at,
            **held,
        )
