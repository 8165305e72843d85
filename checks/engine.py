"""One text in, one report out. No I/O, no clock, no state."""

from __future__ import annotations

from dataclasses import replace

from checks.judge import judge_reading
from checks.model import Concern, Context, Report, Rewrite
from checks.reading import read
from checks.rewrite import suggestions

MAX_CHARS = 40_000
"""The longest text that is checked, in characters: Slack's own limit for a message."""


class TextTooLong(ValueError):
    """More than `MAX_CHARS` characters; its message never quotes the text."""


def check(text: str, context: Context = Context()) -> Report:
    """Judge `text` as written by a support worker to the reader of `context.surface`, and suggest a safe way to say it.

    Offsets in the report are into `text` as passed in. Raises `TextTooLong` above `MAX_CHARS` characters.
    Source: the annotation guide, "Verdicts" and "Concerns", after the article by Joe Horvat.
    """
    _refuse_too_long(text)
    reading = read(text, context)
    report = judge_reading(reading)
    if not report.nudge or report.shows(Concern.WRITER_AT_RISK):
        return report
    return replace(report, rewrite=next(suggestions(reading, report), None))


def alternatives(text: str, context: Context = Context()) -> tuple[Rewrite, ...]:
    """Every rewrite the engine has for `text`, best first, each re-checked; none where no nudge is due."""
    _refuse_too_long(text)
    reading = read(text, context)
    report = judge_reading(reading)
    return (
        tuple(suggestions(reading, report))
        if report.nudge and not report.shows(Concern.WRITER_AT_RISK)
        else ()
    )


def _refuse_too_long(text: str) -> None:
    if len(text) > MAX_CHARS:
        raise TextTooLong(f"a text of {len(text):,} characters is longer than {MAX_CHARS:,}")
