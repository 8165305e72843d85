"""What a kind of crossing is made of."""

from __future__ import annotations

from typing import NamedTuple

from checks.phrases import Phrases


class Wording(NamedTuple):
    """Wordings that show one kind of crossing, and how sure each makes us on each surface."""

    kind: str
    confidence: float
    phrases: Phrases
    in_channel: float | None = None
    """Confidence where clients and staff read together, if it differs."""
    needs: frozenset[str] = frozenset()
    """Words one of which its sentence or the one before must hold."""
    never: frozenset[str] = frozenset()
    """Words none of which its clause may hold."""
    opens: bool = False
    """It must be said to the reader: open a clause or follow "you can", "just", "please" and the like."""
    money: bool = False
    """Its clause must speak of a sum of money."""
    refusable: bool = True
    """A negation in front of it makes it a refusal."""
    whole: bool = True
    """The finding is the whole clause, not the match alone."""
