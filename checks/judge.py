"""The judgement without the suggestion: read once, ask every heuristic, weigh. What a rewrite is itself checked with."""

from __future__ import annotations

from checks.combine import combined, safe_or_none
from checks.evidence import experiences, warm_detail
from checks.heuristics import find_all
from checks.meaning import COMBINER, GLANCE, MODEL
from checks.model import Context, Finding, Report
from checks.reading import Reading, read
from checks.verdict import consistent, findings_that_count, quiet_verdict, verdict_of


def model_loaded() -> bool:
    """Whether the sentence model and its combiner are there; without them the heuristics answer alone."""
    return MODEL is not None and COMBINER is not None


def judge(text: str, context: Context = Context(), *, hear_model: bool = True) -> Report:
    """The report on `text`, rewrite left out; on request by heuristics alone."""
    return judge_reading(read(text, context), hear_model=hear_model)


_CRUMB = 14
"""The longest text, in tokens, that can be a mere rapport detail."""


def _has_words(reading: Reading) -> bool:
    """Whether there is anything to read; "&" alone becomes a word, but the model sees none in it."""
    return any(word.isalnum() for word in reading.words) and any(map(str.isalnum, reading.text))


def is_spared(reading: Reading, found: list[Finding]) -> bool:
    """Whether the model need not read it: plainly ordinary channel talk, about which no heuristic `found` anything."""
    return not found and GLANCE is not None and GLANCE.is_plain(reading)


def judge_reading(reading: Reading, *, hear_model: bool = True, glance: bool = True) -> Report:
    """The report on a text that was read already; by heuristics alone where the model is missing.

    With `glance` the model is spared what `is_spared` says.
    """
    context = reading.context
    found = find_all(reading)
    heard = hear_model and _has_words(reading) and not (glance and is_spared(reading, found))
    if MODEL is None or COMBINER is None or not heard:
        findings, quiet = findings_that_count(found, context), quiet_verdict(reading)
    else:
        estimate = MODEL.estimate(reading.text, context.surface)
        findings, quiet = consistent(combined(found, estimate, COMBINER, context)), safe_or_none(estimate)
        if len(reading.tokens) <= _CRUMB and warm_detail(reading) and not experiences(reading):
            findings = tuple(
                finding for finding in findings if finding.start is not None
            )  # rapport is no unfinished story
    verdict = verdict_of(findings, quiet)
    return Report(verdict, verdict.nudges, findings, model=hear_model and model_loaded())
