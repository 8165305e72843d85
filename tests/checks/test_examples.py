"""Every heuristic's own examples hold: it fires with the span it names, keeps quiet on near misses, misses what it owns up to."""

import pytest

from checks.heuristics import HEURISTICS
from checks.model import Example, Heuristic
from checks.reading import read
from checks.verdict import findings_that_count

FIRES = [(h, e) for h in HEURISTICS for e in h.positive]
QUIET = [(h, e) for h in HEURISTICS for e in h.negative]
MISSED = [(h, e) for h in HEURISTICS for e in h.missed]


def shown(heuristic: Heuristic, example: Example) -> list[str | None]:
    """The phrases that the heuristic's findings on the example quote, those that count only; None for an absence."""
    findings = findings_that_count(
        heuristic.find(read(example.text, example.context), example.context), example.context
    )
    return [
        None if finding.start is None else example.text[finding.start : finding.end]
        for finding in findings
        if finding.concern is heuristic.concern
    ]


def name(value: object) -> str:
    return (
        value.concern.value
        if isinstance(value, Heuristic)
        else value.text[:40]
        if isinstance(value, Example)
        else ""
    )


@pytest.mark.parametrize(("heuristic", "example"), FIRES, ids=name)
def test_it_fires_with_exactly_this_span(heuristic: Heuristic, example: Example) -> None:
    assert example.shows in shown(heuristic, example)


@pytest.mark.parametrize(("heuristic", "example"), QUIET, ids=name)
def test_it_stays_quiet_on_a_near_miss(heuristic: Heuristic, example: Example) -> None:
    assert shown(heuristic, example) == []


@pytest.mark.parametrize(("heuristic", "example"), MISSED, ids=name)
@pytest.mark.xfail(strict=True, reason="a known miss")
def test_a_known_miss_is_still_missed(heuristic: Heuristic, example: Example) -> None:
    assert shown(heuristic, example)


@pytest.mark.parametrize("heuristic", HEURISTICS, ids=name)
def test_each_heuristic_explains_itself_and_brings_fifteen_examples_of_each_kind(
    heuristic: Heuristic,
) -> None:
    assert heuristic.principle
    assert heuristic.why
    assert len(heuristic.positive) >= 15
    assert len(heuristic.negative) >= 15
    texts = [example.text for example in (*heuristic.positive, *heuristic.negative, *heuristic.missed)]
    assert len(texts) == len(set(texts))
