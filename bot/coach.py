"""The one place that decides what is said, privately, or that nothing is.

Pure: a text and what the engine made of it, a policy and a person's choices go in, an `Answer` comes out.
Phrases of the text live in answers only as long as it takes to show them, and never in their `repr`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.guidance import asks_for_guidance
from bot.policies import Policy
from checks import (
    MAX_CHARS,
    Changes,
    Concern,
    Context,
    Finding,
    Region,
    Report,
    Rewrite,
    Strictness,
    Surface,
    Verdict,
    changes,
)

if TYPE_CHECKING:
    from bot.store import ChannelPolicy, Preferences

POINTS_SHOWN, PHRASES_SHOWN = 5, 3

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters but tab and line feed, direction overrides, halves of surrogate pairs."""
_EMOJI_NAME = re.compile(r":[a-z0-9_+'-]+:(?::skin-tone-[2-6]:)?", re.IGNORECASE)
_DANGER = frozenset({"writer_at_risk.fear", "writer_at_risk.violence", "writer_at_risk.watched"})
"""Findings that speak of danger from another person (`checks.heuristics.writer_at_risk`)."""

_HEAVY = (Concern.UNRESOLVED, Concern.EXCESSIVE_DETAIL, Concern.ROLE_REVERSAL)
_RISKY = (Concern.IDENTIFYING_DETAIL, Concern.BOUNDARY, Concern.CLINICAL_SPECIFICS)
_UNFINISHED = (Concern.NO_RECOVERY, Concern.NO_HOPEFUL_CLOSE)
_ORDER = (*_HEAVY, *_RISKY, *_UNFINISHED)
"""Concerns that are coached on, the heavier first (annotation guide, "Verdicts")."""


class Unfit(StrEnum):
    """Why a text cannot be checked; the values are names of sentences in `config/snippets/sentences.yaml`."""

    EMPTY = "empty"
    NO_WORDS = "no_words"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Point:
    """One concern and the phrases that show it; none where something is missing."""

    concern: Concern
    phrases: tuple[str, ...] = field(default=(), repr=False)
    more: int = 0
    """How many further phrases there are."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing is said."""


@dataclass(frozen=True, slots=True)
class Support:
    """Help lines and nothing else. `careful`: somebody else may be the danger, and may look at the screen."""

    careful: bool = False


@dataclass(frozen=True, slots=True)
class Confidentiality:
    """A note that a client's details stand in a channel."""

    phrases: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A note that words stand in a message which the service wants to be thought over."""

    phrases: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Review:
    """The full answer to a draft that somebody asked about."""

    verdict: Verdict
    points: tuple[Point, ...] = ()
    rewrite: Rewrite | None = field(default=None, repr=False)
    confidentiality: Confidentiality | None = None
    changes: Changes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Nudge:
    """A short private note on a channel message that nobody asked about."""

    verdict: Verdict
    points: tuple[Point, ...] = ()
    rewrite: Rewrite | None = field(default=None, repr=False)
    audience: Surface = Surface.UNKNOWN
    changes: Changes | None = field(default=None, repr=False)
    ts: str | None = None
    """The message that it is about, where it is about one alone: its author may ask for more."""


def clean(text: str) -> str:
    """The text without characters that cannot be shown or would scramble what is shown beside them."""
    return _UNPRINTABLE.sub("", text)


def unfit(text: str) -> Unfit | None:
    """Why `text` cannot be checked, or None if it can."""
    left = clean(text).strip()
    if not left:
        return Unfit.UNREADABLE if text.strip() else Unfit.EMPTY
    if len(text) > MAX_CHARS:
        return Unfit.TOO_LONG
    return None if any(map(str.isalnum, _EMOJI_NAME.sub("", left))) else Unfit.NO_WORDS


def context_for(
    surface: Surface,
    preferences: Preferences,
    region: Region | None,
    strictness: Strictness = Strictness.USUAL,
) -> Context:
    """What is known of writer and reader; `region` is the workspace's, a person's own comes first."""
    return Context(surface, preferences.role, preferences.region or region, strictness)


def same_words(one: str, other: str) -> bool:
    """Whether two versions of a message differ in nothing but case, spaces and punctuation."""
    return re.findall(r"\w+", one.casefold()) == re.findall(r"\w+", other.casefold())


def about_the_bot(text: str, bot_user: str | None) -> bool:
    """Whether a message names the bot: talk about it is not for it to judge."""
    return "sharewell" in text.casefold() or (bot_user is not None and f"<@{bot_user}" in text)


def is_question(text: str, report: Report) -> bool:
    """Whether this is no draft but a question for guidance: "got any wording for …?"."""
    return report.verdict is Verdict.NO_DISCLOSURE and asks_for_guidance(text)


def is_paused(preferences: Preferences, now: datetime) -> bool:
    """Whether the person asked for quiet until later than now."""
    return preferences.paused_until is not None and preferences.paused_until > now


def may_read(
    channel: ChannelPolicy, preferences: Preferences, *, listens_everywhere: bool, external: bool | None
) -> bool:
    """Whether a channel message may be read at all.

    Never in a channel shared with another organisation, nor where the channel said no, nor from somebody who
    turned channel notes off; elsewhere where the channel said yes, or everywhere if the workspace says so.
    """
    agreed = channel.listen or (channel.listen is None and listens_everywhere)
    return bool(agreed) and preferences.nudges and external is not True


def answer_draft(text: str, report: Report) -> Support | Review:
    """What is said to somebody who asked about a draft."""
    if report.shows(Concern.WRITER_AT_RISK):
        return Support(_careful(report))
    note = Confidentiality(_phrases(text, report, Concern.CLIENT_IDENTIFYING)[0])
    return Review(
        report.verdict,
        _points(text, report) if report.verdict.nudges else (),
        report.rewrite,
        note if report.shows(Concern.CLIENT_IDENTIFYING) else None,
        changes(text, report.rewrite) if report.rewrite else None,
    )


def answer_channel(
    text: str, report: Report, audience: Surface, policy: Policy, *, paused: bool, about_bot: bool
) -> Support | Confidentiality | Nudge | Reminder | Silence:
    """What is said to the author of a channel message. No pause and no policy holds back support."""
    if report.shows(Concern.WRITER_AT_RISK):
        return Support(_careful(report))
    if paused or about_bot:
        return Silence()
    report = policy.narrow(text, report)
    if report.shows(Concern.CLIENT_IDENTIFYING):
        return Confidentiality(_phrases(text, report, Concern.CLIENT_IDENTIFYING)[0])
    if report.nudge and report.verdict in policy.nudge_on:
        done = changes(text, report.rewrite) if report.rewrite else None
        return Nudge(report.verdict, _points(text, report), report.rewrite, audience, done)
    phrases = policy.phrases.to_think_over(text)
    return Reminder(phrases[:PHRASES_SHOWN]) if phrases else Silence()


def _careful(report: Report) -> bool:
    return any(finding.heuristic in _DANGER for finding in report.findings)


def _points(text: str, report: Report) -> tuple[Point, ...]:
    found = (concern for concern in _ORDER if report.shows(concern))
    points = [Point(concern, *_phrases(text, report, concern)) for concern in found]
    return tuple(points[:POINTS_SHOWN])


def _phrases(text: str, report: Report, concern: Concern) -> tuple[tuple[str, ...], int]:
    """The phrases that show a concern, each once, and how many more there are than can be shown."""
    spans = _merged(finding for finding in report.findings if finding.concern is concern)
    phrases = list(dict.fromkeys(filter(None, (text[start:end].strip() for start, end in spans))))
    return tuple(phrases[:PHRASES_SHOWN]), max(0, len(phrases) - PHRASES_SHOWN)


def _merged(findings: Iterator[Finding]) -> list[tuple[int, int]]:
    """Spans in the order of the text, overlapping ones made one."""
    spans: list[tuple[int, int]] = []
    for start, end in sorted((f.start, f.end) for f in findings if f.start is not None and f.end is not None):
        if spans and start < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans
