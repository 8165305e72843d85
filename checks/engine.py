"""One text in, one report out: read once, ask every heuristic, weigh, rewrite. No I/O, no clock, no state."""

from __future__ import annotations

from checks.heuristics import HEURISTICS
from checks.model import Context, Finding, Report
from checks.reading import read
from checks.verdict import findings_that_count, verdict_of

MAX_CHARS = 40_000
"""The longest text that is checked, in characters: Slack's own limit for a message."""


class TextTooLong(ValueError):
    """More than `MAX_CHARS` characters; its message never quotes the text."""


def check(text: str, context: Context = Context()) -> Report:
    """Judge `text` as written by a support worker to the reader of `context.surface`.

    Offsets in the report are into `text` as passed in. Raises `TextTooLong` above `MAX_CHARS` characters.
    Source: the annotation guide, "Verdicts" and "Concerns", after the article by Joe Horvat.
    """
    from checks.rewrite import rewrite

    report = judge(text, context)
    return Report(report.verdict, report.nudge, report.findings, rewrite(text, report, context)) if report.nudge else report


def judge(text: str, context: Context = Context()) -> Report:
    """`check` without the rewrite; what a rewrite is itself checked with."""
    if len(text) > MAX_CHARS:
        raise TextTooLong(f"a text of {len(text):,} characters is longer than {MAX_CHARS:,}")
    reading = read(text, context)
    found: list[Finding] = []
    for heuristic in HEURISTICS:
        found += heuristic.find(reading, context)
    findings = findings_that_count(found, context)
    verdict = verdict_of(findings, reading)
    return Report(verdict, verdict.nudges, findings)
