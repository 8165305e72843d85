"""What a channel's audience means for nudging: `config/policies/` as frozen values."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from bot.config import CONFIG, Entry, load_yaml
from checks import Surface, Verdict


def _nudges(verdict: Verdict) -> Verdict:
    if not verdict.nudges:
        raise ValueError(f"{verdict.value} never leads to a nudge")
    return verdict


class Policy(Entry):
    """When a channel's messages lead to a nudge, and how often one person gets one."""

    nudge_on: frozenset[Annotated[Verdict, AfterValidator(_nudges)]]
    nudges_per_person_and_day: int = Field(ge=0, le=50)
    minutes_between_nudges: int = Field(ge=0, le=24 * 60)

    @property
    def cool_down(self) -> timedelta:
        """The quiet time after a nudge to the same person."""
        return timedelta(minutes=self.minutes_between_nudges)


class Policies(Entry):
    """The policy of each audience a channel can have."""

    default: Policy
    team: Policy
    client_facing: Policy

    def of(self, audience: Surface) -> Policy:
        """The policy for a channel's audience; the default one where nobody has said who reads it."""
        return {Surface.TEAM: self.team, Surface.CLIENT_FACING: self.client_facing}.get(
            audience, self.default
        )


def load_policies(folder: Path = CONFIG / "policies") -> Policies:
    """All policies. Raises `ConfigError` naming file and entry."""
    return Policies(**{name: load_yaml(folder / f"{name}.yaml", Policy) for name in Policies.model_fields})
