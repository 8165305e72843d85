"""What the doctor finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """How one thing is. `sentence` says what to do if it is not `fine`; neither holds a secret."""

    thing: str
    fine: bool
    sentence: str

    def __str__(self) -> str:
        return f"{'ok ' if self.fine else 'FIX'}  {self.thing}: {self.sentence}"
