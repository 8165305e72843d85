"""The tables. A test goes through every column here: no text of messages, no person beside a concern."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated

from sqlalchemy import BigInteger, DateTime, Dialect, Enum, Index, Integer, String, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from bot.readers import Audience
from checks.model import Region, Role


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
    audience: Mapped[Audience] = mapped_column(_one_of(Audience), default=Audience.UNKNOWN)
    asked: Mapped[bool] = mapped_column(default=False)
    trial: Mapped[bool] = mapped_column(default=False, server_default=false())
    notice: Mapped[str | None] = mapped_column(String(32))
    """The moment of the message that tells people there, in Slack's notation."""


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


class NudgedRow(Table):
    """A message whose author was nudged, so that no edit and no crash brings a second nudge.

    Which message that was can only be told with the message and the installation's key at hand; nothing tells
    why. Never written on the support path.
    """

    __tablename__ = "nudged"

    team_id: Mapped[Id]
    mark: Mapped[str] = mapped_column(String(64), primary_key=True)
    """A keyed hash of channel and moment."""
    said: Mapped[bool]
    """False: counted, but Slack answered that it was not shown, so it may be tried again."""
    at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)


class SavedGuideRow(Table):
    """A guidance snippet that a person put aside for themselves; they alone see it, and can take it out again."""

    __tablename__ = "saved_guides"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    guide_id: Mapped[Id]
    """Name of a snippet in the library, such as ten_minute_agenda."""
    saved_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)


class Stage(StrEnum):
    """How far a request to a supervisor is; there is no row of one that is over."""

    WAITING = "waiting"
    """Nobody has taken it yet."""
    CLAIMED = "claimed"


class AskRow(Table):
    """What a worker asks a supervisor, in the words that the worker approved, until it is over or days have passed.

    Ids of persons are in the sealed part and in keyed hashes only.
    """

    __tablename__ = "asks"

    ask_id: Mapped[Id]
    team_id: Mapped[str] = mapped_column(String(64), index=True)
    worker: Mapped[str] = mapped_column(String(64), index=True)
    """Who asks, as a keyed hash."""
    supervisor: Mapped[str | None] = mapped_column(String(64), index=True)
    """Whose turn it is, as a keyed hash; nobody else may touch it."""
    stage: Mapped[Stage] = mapped_column(_one_of(Stage))
    turn: Mapped[int]
    """One more with each change: who has read an older row cannot write over a newer one."""
    due_at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)
    """When somebody has to look at it again, such as to ask the next."""
    expires_at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)
    sealed: Mapped[bytes]
    """The words and the persons, encrypted."""


class RulesRow(Table):
    """What supervisors have set for a channel or, under an empty channel, for everywhere."""

    __tablename__ = "rules"

    team_id: Mapped[Id]
    channel_id: Mapped[Id]
    turn: Mapped[int]
    """One more with each change: who has read older rules cannot write over newer ones."""
    sealed: Mapped[bytes]
    """The rules, encrypted: a service's own phrases and help lines are in them."""


class RuleChangeRow(Table):
    """Who changed which rule, and when; not what it was or became."""

    __tablename__ = "rule_changes"

    number: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    team_id: Mapped[str] = mapped_column(String(64), index=True)
    place: Mapped[str] = mapped_column(String(64))
    """A channel, or empty: everywhere."""
    what: Mapped[str] = mapped_column(String(32))
    """Name of a rule."""
    changed_by: Mapped[str | None] = mapped_column(String(64))
    """None: somebody who asked to be forgotten."""
    at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)


class SumMarkRow(Table):
    """That somebody counts in a sum that is not out yet: a keyed hash, another one in each sum.

    Never written on the support path.
    """

    __tablename__ = "sum_marks"

    team_id: Mapped[Id]
    week: Mapped[dt.date] = mapped_column(primary_key=True)
    """Monday of the week."""
    place: Mapped[Id]
    """A channel, or empty: the whole service."""
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    mark: Mapped[Id]


class SumRow(Table):
    """How many people were in a sum of at least five, rounded; made once and never changed."""

    __tablename__ = "sums"

    team_id: Mapped[Id]
    week: Mapped[dt.date] = mapped_column(primary_key=True)
    place: Mapped[Id]
    kind: Mapped[str] = mapped_column(String(32), primary_key=True)
    people: Mapped[int]


class Progress(StrEnum):
    """How far an inbox row is."""

    WAITING = "waiting"
    DONE = "done"
    SET_ASIDE = "set_aside"


def progress_words() -> Enum:
    """The column type of a `Progress`."""
    return _one_of(Progress)


class InboxRow(Table):
    """One request of Slack's, from before its acknowledgement until a day after it was handled.

    Ids of persons and channels are in the sealed body and in keyed hashes only.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        UniqueConstraint("team_id", "event_id", name="uq_inbox_team_id_event_id"),
        Index("ix_inbox_state_next_attempt_at", "state", "next_attempt_at"),
        {"sqlite_autoincrement": True},  # a number is never given twice
    )

    number: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    """The order of arrival."""
    team_id: Mapped[str] = mapped_column(String(64))
    event_id: Mapped[str] = mapped_column(String(64))
    """Slack's own, or a hash where a request has none."""
    kind: Mapped[str] = mapped_column(String(32))
    order_key: Mapped[str | None] = mapped_column(String(64), index=True)
    """Rows of one key are handled one after the other; none once the row is done or set aside."""
    about: Mapped[str | None] = mapped_column(String(64), index=True)
    """The message it is about, as a keyed hash."""
    author: Mapped[str | None] = mapped_column(String(64), index=True)
    """The person it is from, as a keyed hash; none once the row is done or set aside."""
    version: Mapped[str | None] = mapped_column(String(32))
    """When that message got the words in this row, in Slack's notation."""
    received_at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)
    attempts: Mapped[int]
    lease_until: Mapped[dt.datetime | None] = mapped_column(UtcDateTime)
    """Until when it belongs to whoever took it last; None: to nobody."""
    next_attempt_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    state: Mapped[Progress] = mapped_column(progress_words())
    sealed: Mapped[bytes | None]
    """The request, encrypted; none once the row is done or set aside."""
