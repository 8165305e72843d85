"""A first look for danger to the writer, in a fraction of a millisecond: where there is no time for more."""

from __future__ import annotations

from checks.heuristics.writer_at_risk import HEURISTIC
from checks.model import Context, Surface
from checks.reading import read

_LOOKED_AT = 2_000
"""Characters; the look is taken while everybody else waits."""


def may_be_at_risk(text: str) -> bool:
    """Whether the beginning of a text sounds as if its writer may not be safe, by heuristics alone."""
    context = Context(Surface.TEAM)
    return any(HEURISTIC.find(read(text[:_LOOKED_AT], context), context))
