"""Slack's bad days, by a switch each: for a developer who wants to see what the app makes of them."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.practice import seed
from bot.practice.faults import Fault
from bot.practice.model import Json, Refused

if TYPE_CHECKING:
    from bot.practice.standin import StandIn

SLOW_SECONDS = 2.0

CALLS: Mapping[str, tuple[str, Fault]] = {
    "limited": ("Every other call of the app is told to wait (429)", Fault("ratelimited", 429, 1)),
    "broken": ("Every other call of the app fails (500)", Fault("internal_error", 500)),
    "reset": ("Every other connection of the app is reset", Fault("reset", hang_up=True)),
    "slow": (f"Every other call of the app takes {SLOW_SECONDS:g} seconds", Fault("", wait=SLOW_SECONDS)),
}
EVENTS: Mapping[str, str] = {
    "twice": "Every event is sent twice",
    "reordered": "Of two events the later one is sent first",
}
REVOKED, SHARED = "revoked", "shared"
STATES: Mapping[str, str] = {
    REVOKED: "The app's token is revoked",
    SHARED: "#team-chat is shared with another organisation",
}


class Weather:
    """What is switched on. Calls fail one in two, so that an app that tries again gets through."""

    def __init__(self, room: StandIn) -> None:
        self._room = room
        self._on: set[str] = set()
        self._turn = itertools.count()

    async def switch(self, name: str, *, on: bool) -> None:
        """Change one thing. Raises Refused for what Slack itself cannot take back, LookupError for no switch."""
        if name not in {**CALLS, **EVENTS, **STATES}:
            raise LookupError(name)
        if name == SHARED and not on:
            raise Refused("A channel that was shared stays shared here until the room is opened anew.")
        already, self._on = name in self._on, (self._on | {name}) if on else (self._on - {name})
        self._room.trouble(self._choose)
        self._room.out_of_turn(twice="twice" in self._on, reordered="reordered" in self._on)
        if name == REVOKED:
            await self._room.revoke(gone=on)
        elif name == SHARED and not already:
            await self._room.share(seed.TEAM_CHAT)
        self._room.changes.tell()

    def switches(self) -> list[Json]:
        """Each switch with its words, for the page."""
        words = {**{name: says for name, (says, _) in CALLS.items()}, **EVENTS, **STATES}
        return [{"name": name, "says": says, "on": name in self._on} for name, says in words.items()]

    def _choose(self, _method: str) -> Fault | None:
        """Each fault that is on in its turn, with a call that goes well after each."""
        on = [fault for name, (_, fault) in CALLS.items() if name in self._on]
        if not on:
            return None
        turn = next(self._turn)
        return on[turn // 2 % len(on)] if turn % 2 == 0 else None
