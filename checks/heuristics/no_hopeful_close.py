"""No hopeful close: an experience is told, but the text does not end on hope, choice or a question handed back."""

from __future__ import annotations

from collections.abc import Iterator

from checks.evidence import discloses, hopeful_close
from checks.model import Concern, Context, Finding, Heuristic
from checks.reading import Reading


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """One finding without a span where an experience is told and the last sentences carry no hope."""
    told = discloses(reading)
    if told and not hopeful_close(reading):
        yield Finding(Concern.NO_HOPEFUL_CLOSE, None, None, told, "no_hopeful_close.ends_flat")


HEURISTIC = Heuristic(
    concern=Concern.NO_HOPEFUL_CLOSE,
    principle="Safe Sharing",
    why="A last line of hope, or a question that hands it back, lifts the other person.",
    find=find,
    positive=(),
    negative=(),
)
