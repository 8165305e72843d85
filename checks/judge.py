"""The judgement without the suggestion: read once, ask every heuristic, weigh. What a rewrite is itself checked with."""

from __future__ import annotations

from checks.heuristics import HEURISTICS
from checks.model import Context, Finding, Report
from checks.reading import Reading, read
from checks.verdict import findings_that_count, verdict_of


def judge(text: str, context: Context = Context()) -> Report:
    """The report on `text`, rewrite left out."""
    return judge_reading(read(text, context))


def judge_reading(reading: Reading) -> Report:
    """The report on a text that was read already."""
    found: list[Finding] = []
    for heuristic in HEURISTICS:
        found += heuristic.find(reading, reading.context)
    findings = findings_that_count(found, reading.context)
    verdict = verdict_of(findings, reading)
    return Report(verdict, verdict.nudges, findings)
