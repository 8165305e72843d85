"""How requests go round: `config/asking/policy.yaml`."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated

from pydantic import Field

from bot.config import CONFIG, Entry, load_yaml


class AskingPolicy(Entry):
    """How long a request waits for one person, how long it is kept, and who is on call."""

    minutes_before_next: int = Field(ge=1, le=24 * 60)
    days_kept: int = Field(ge=1, le=30)
    most_open: int = Field(ge=1, le=20)
    on_call: tuple[Annotated[str, Field(pattern=r"^[UWS][A-Z0-9_]{2,}$")], ...] = ()

    @property
    def wait(self) -> timedelta:
        """How long somebody has before the next one is asked."""
        return timedelta(minutes=self.minutes_before_next)

    @property
    def kept(self) -> timedelta:
        """How long a request is kept at most."""
        return timedelta(days=self.days_kept)


def load_asking_policy(folder: Path = CONFIG / "asking") -> AskingPolicy:
    """The policy. Raises `ConfigError` naming file and entry."""
    return load_yaml(folder / "policy.yaml", AskingPolicy)
