"""The tables. A test goes through every column here: no text of messages, no person beside a concern."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from sqlalchemy import DateTime, Dialect, Enum, String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from checks.model import Region, Role, Surface


class UtcDateTime(TypeDecorator[dt.datetime]):
    """A moment, kept in UTC on every database; one without a time zone is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        """To UTC, and for SQLite, which keeps no zone, without one."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        moment = value.astimezone(dt.UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: dt.datetime | None, _dialect: Dialect) -> dt.datetime | None:
        """Always with its zone, always UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


def _one_of(kind: type[StrEnum]) -> Enum:
    """A short word of `kind`, kept as its value; new words need no migration."""
    return Enum(
        kind,
        native_enum=False,
        create_constraint=False,
        length=32,
        values_callable=lambda words: [word.value for word in words],
    )


Id = Annotated[str, mapped_column(String(64), primary_key=True)]
"""An id of Slack's, such as T012ABCDEF."""


class Table(DeclarativeBase):
    """Base of all tables."""


class PersonRow(Table):
    """What a person has chosen."""

    __tablename__ = "people"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    role: Mapped[Role] = mapped_column(_one_of(Role), default=Role.UNKNOWN)
    region: Mapped[Region | None] = mapped_column(_one_of(Region))
    paused_until: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    nudges: Mapped[bool] = mapped_column(default=True)


class ChannelRow(Table):
    """What a channel has chosen."""

    __tablename__ = "channels"

    team_id: Mapped[Id]
    channel_id: Mapped[Id]
    listen: Mapped[bool | None]
    audience: Mapped[Surface] = mapped_column(_one_of(Surface), default=Surface.UNKNOWN)
    asked: Mapped[bool] = mapped_column(default=False)


class NudgeCountRow(Table):
    """How many nudges a person got on the last day they got one, for the caps; purged after a week."""

    __tablename__ = "nudge_counts"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    day: Mapped[dt.date]
    """The UTC day that `nudges` counts."""
    nudges: Mapped[int]
    last_at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)


class FeedbackTotalRow(Table):
    """How often a kind of answer was given in a team's week; nobody's name is near it."""

    __tablename__ = "feedback_totals"

    team_id: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    week: Mapped[dt.date] = mapped_column(primary_key=True)
    """Monday of the week."""
    total: Mapped[int]


class InstallationRow(Table):
    """One workspace's (or organisation's) tokens, encrypted; a new installation replaces the old one."""

    __tablename__ = "installations"

    enterprise_id: Mapped[Id]
    """Empty for a workspace outside an organisation."""
    team_id: Mapped[Id]
    """Empty for an organisation-wide installation."""
    sealed: Mapped[bytes]
    """Slack's answer to the installation, encrypted with the installation's key."""
    installed_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)


class OAuthStateRow(Table):
    """A started installation, until Slack sends the person back; each state works once."""

    __tablename__ = "oauth_states"

    state: Mapped[str] = mapped_column(String(64), primary_key=True)
    expires_at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)
