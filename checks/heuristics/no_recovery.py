"""No recovery: an experience is told, but not how it was overcome or what helped."""

from __future__ import annotations

from collections.abc import Iterator

from checks.evidence import discloses, recoveries
from checks.model import Concern, Context, Example, Finding, Heuristic
from checks.reading import Reading


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """One finding without a span where an experience is told and nothing says what helped."""
    told = discloses(reading)
    if told and not recoveries(reading):
        yield Finding(Concern.NO_RECOVERY, None, None, told, "no_recovery.nothing_helped")


HEURISTIC = Heuristic(
    concern=Concern.NO_RECOVERY,
    principle="Safe Sharing",
    why="What helped you is the useful part: it shows that a hard time can be got through.",
    find=find,
    positive=(),
    negative=(),
)
