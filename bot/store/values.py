"""What the store gives out: frozen values, with the defaults of somebody never seen before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from bot.readers import Audience
from checks.model import Region, Role


@dataclass(frozen=True, slots=True)
class Preferences:
    """What one person has chosen."""

    role: Role = Role.UNKNOWN
    region: Region | None = None
    paused_until: datetime | None = None
    """No nudges before this moment (UTC); None: not paused."""
    nudges: bool = True
    """False: no nudges on channel messages at all; what the person asks for is still answered."""


class PreferenceChanges(TypedDict, total=False):
    """The preferences that can be saved, by name."""

    role: Role
    region: Region | None
    paused_until: datetime | None
    nudges: bool


@dataclass(frozen=True, slots=True)
class ChannelPolicy:
    """What one channel has chosen."""

    listen: bool | None = None
    """Whether it said yes or no to being listened to; None: it has not said."""
    audience: Audience = Audience.UNKNOWN
    """Who reads it."""
    asked: bool = False
    """Whether the question was put to it; it is put once."""
    trial: bool = False
    """Whether what would be said is only counted so far."""
    notice: str | None = None
    """The message that tells people there that it is read: its moment, in Slack's notation."""


class ChannelChanges(TypedDict, total=False):
    """The choices of a channel that can be saved, by name."""

    listen: bool | None
    audience: Audience
    asked: bool
    trial: bool
    notice: str | None
