"""Who reads a channel, as the people in it say."""

from __future__ import annotations

from enum import StrEnum

from checks import Surface


class Audience(StrEnum):
    """Who reads along. Where nobody has said, Sharewell is at its quietest."""

    UNKNOWN = "unknown"
    TEAM = "team"
    CLIENT_FACING = "client_facing"
    WELLBEING = "wellbeing"
    """Colleagues, who come there to say how they are: nobody is coached for that."""

    @property
    def surface(self) -> Surface:
        """The same for the engine."""
        return Surface.TEAM if self is Audience.WELLBEING else Surface(self.value)
