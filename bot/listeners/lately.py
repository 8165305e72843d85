"""What one author wrote in one place just before: people send a sentence in three messages (domain notes, 6.3).

In memory only, for minutes, a few short messages each, and never in a `repr`.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

MINUTES = timedelta(minutes=3)
MOST_BEFORE = 4
MOST_CHARS = 300
"""A longer message is no piece of one, and is not kept."""

_MOST_PLACES = 2_000

Place = tuple[str, str, str | None, str]
"""Team, channel, thread if there is one, and author."""


@dataclass(frozen=True, slots=True)
class _Piece:
    ts: str
    at: datetime
    text: str = field(repr=False)


class Lately:
    """Messages by place."""

    def __init__(self) -> None:
        self._places: OrderedDict[Place, tuple[_Piece, ...]] = OrderedDict()

    def add(self, place: Place, ts: str, text: str, now: datetime) -> str:
        """Keep a message, or its new words if it was edited; what its author wrote there just before it, in order."""
        before = tuple(p for p in self._places.pop(place, ()) if p.ts < ts and now - p.at <= MINUTES)
        if len(text) <= MOST_CHARS:
            self._places[place] = (*before, _Piece(ts, now, text))[-MOST_BEFORE:]
        while self._places and (
            len(self._places) > _MOST_PLACES or now - next(iter(self._places.values()))[-1].at > MINUTES
        ):
            self._places.popitem(last=False)
        return " ".join(piece.text for piece in before)

    def forget(self, place: Place) -> None:
        """Let go of what was written in a place: it was answered, or taken back."""
        self._places.pop(place, None)

    def forget_author(self, team: str, user: str) -> None:
        """Let go of all that a person wrote."""
        for place in [place for place in self._places if (place[0], place[-1]) == (team, user)]:
            del self._places[place]
