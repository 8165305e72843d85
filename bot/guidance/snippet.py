"""One guidance snippet, as a typed and frozen record."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from bot.config import Entry
from bot.guidance.refusals import refusal
from checks import Concern, Region, Verdict

MOST_WORDS = 120


class Audience(StrEnum):
    """Whom a snippet is for."""

    SUPERVISOR = "supervisor"
    WORKER = "worker"
    TEAM = "team"


def _fit_for_people(text: str) -> str:
    reason = refusal(text)
    if reason is not None:
        raise ValueError(reason)
    return text


def _short(text: str) -> str:
    if len(text.split()) > MOST_WORDS:
        raise ValueError(f"it has {len(text.split())} words, and {MOST_WORDS} is the most")
    return text


def _known_day(day: dt.date) -> dt.date:
    if not dt.date(2000, 1, 1) <= day <= dt.date(2100, 1, 1):
        raise ValueError("it is no day on which anybody can have read this")
    return day


Shown = Annotated[str, AfterValidator(_fit_for_people)]
Word = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=40)]
Moment = Annotated[str, BeforeValidator(str), Field(pattern=r"^(?:19|20)\d\d(?:-\d\d){0,2}$")]
"""A year, a month or a day: 2023, 2023-09, 2023-09-01."""
About = Annotated[Concern | Verdict, Field(union_mode="left_to_right")]


class Source(Entry):
    """Where a snippet comes from: a passage of the article, or something outside with its date."""

    article: str | None = None
    """Section of the article; not shown."""
    passage: str | None = Field(default=None, min_length=5, max_length=120)
    outside: str | None = Field(default=None, min_length=5, max_length=120)
    date: Moment | None = None
    read: Moment | None = None
    """When it was read, where it bears no date itself."""

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        """The article with a passage, or something else with one date."""
        of_article = self.article is not None and self.passage is not None
        dated = (self.date is None) != (self.read is None)
        no_more = (self.outside, self.date, self.read) == (None, None, None)
        if not (of_article and no_more) and not (
            self.outside is not None and dated and self.article is None and self.passage is None
        ):
            raise ValueError("it needs article and passage, or outside and one of date and read")
        return self

    def __str__(self) -> str:
        if self.outside is None:
            return f"Joe Horvat's article: “{self.passage}”"
        return f"{self.outside} ({self.date or f'read {self.read}'})"


class Guide(Entry):
    """A short text to read, copy or share, and what it is found by."""

    id: Word
    title: Shown = Field(min_length=5, max_length=70)
    when: Shown = Field(min_length=5, max_length=120)
    shelf: str = Field(min_length=3, max_length=40)
    audience: tuple[Audience, ...] = Field(min_length=1)
    topics: tuple[str, ...] = Field(min_length=3)
    """Searched, never shown."""
    about: tuple[About, ...] = ()
    """Concerns and verdicts whose answers link here."""
    sector: tuple[Word, ...] = Field(min_length=1)
    region: tuple[Region | Literal["any"], ...] = Field(min_length=1)
    source: tuple[Source, ...] = Field(min_length=1)
    reviewed_on: Annotated[dt.date, AfterValidator(_known_day)] = Field(alias="reviewed-on")
    body: Annotated[Shown, AfterValidator(_short)] = Field(min_length=100, max_length=1_000)

    def fits(self, region: Region | None) -> bool:
        """Whether it is for people in that region, or may be."""
        return region is None or "any" in self.region or region in self.region
