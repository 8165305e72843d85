"""The tables of what workers keep for themselves. Each row is theirs alone, and goes with `forget me`."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables import Id, Table, UtcDateTime


class OwnSettingsRow(Table):
    """What a person has chosen about notes, beside role, country and pause."""

    __tablename__ = "own_settings"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    unwanted: Mapped[str] = mapped_column(String(64), default="")
    """Kinds of note that the person doesn't want (`bot.store.own.NoteKind`), with commas between."""
    by_message: Mapped[bool] = mapped_column(default=False)
    keeps_month: Mapped[bool] = mapped_column(default=False)


class QuietPlaceRow(Table):
    """A channel in which a person wants no notes."""

    __tablename__ = "quiet_places"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    place: Mapped[Id]
    """The channel, as a keyed hash."""


class OwnDayRow(Table):
    """How many drafts a person had checked on a day and how many notes they got, if they asked for the count."""

    __tablename__ = "own_days"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    day: Mapped[dt.date] = mapped_column(primary_key=True)
    drafts: Mapped[int]
    notes: Mapped[int]


class StoryRow(Table):
    """A story of a person's own, and where they put it."""

    __tablename__ = "stories"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    story_id: Mapped[Id]
    saved_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
    sealed: Mapped[bytes]
    """The words and the shelf, encrypted."""


class HelloRow(Table):
    """A hello that a person got: each comes once."""

    __tablename__ = "hellos"

    team_id: Mapped[Id]
    user_id: Mapped[Id]
    hello: Mapped[str] = mapped_column(String(32), primary_key=True)
    said_at: Mapped[dt.datetime] = mapped_column(UtcDateTime)
