"""The tables behind "This isn't right", beside the totals: no id of a person is in them."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables import Id, Table, UtcDateTime


class FeedbackVoiceRow(Table):
    """That somebody called answers wrong in one way in a week: so that people are counted, not clicks."""

    __tablename__ = "feedback_voices"

    team_id: Mapped[Id]
    week: Mapped[dt.date] = mapped_column(primary_key=True)
    """Monday of the week."""
    way: Mapped[str] = mapped_column(String(32), primary_key=True)
    voice: Mapped[Id]
    """The person in this week and way, as a keyed hash: no two rows can be tied together."""


class FeedbackTextRow(Table):
    """A text that somebody ticked to give away with their feedback, for tests of the engine."""

    __tablename__ = "feedback_texts"

    text_id: Mapped[Id]
    team_id: Mapped[str] = mapped_column(String(64), index=True)
    author: Mapped[str] = mapped_column(String(64), index=True)
    """Whose it is, as a keyed hash, so that it can be forgotten."""
    given_at: Mapped[dt.datetime] = mapped_column(UtcDateTime, index=True)
    sealed: Mapped[bytes]
    """The words, what was said about them and what would have been right, encrypted."""
