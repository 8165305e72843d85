"""The one place where heuristics and the model meet.

Heuristics bring precise, explainable evidence; the model, what no word list foresees. For each concern a calibrated
logistic combiner weighs both, and one more decides whether a nudge is due, at the threshold of the surface. What is
recognised by its form, a phone number or a check digit, decides by itself. Without the model the heuristics decide alone.

The weights are fitted on the tune split by `python -m checks.meaning.fit` and stand in `meaning/artefact/combiner.json`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from checks.meaning import Combiner, Estimate
from checks.model import Concern, Context, Finding, Surface, Verdict
from checks.verdict import LEADS_TO, asked_for, leaning, overlap

PROVEN = {Surface.DRAFT: 0.85, Surface.TEAM: 0.95, Surface.CLIENT_FACING: 0.95}
"""A recogniser this sure needs no second opinion; in a draft, where a missed detail costs more, sooner."""

AT_RISK_PROVEN = 0.8
"""Risk said in so many words needs none either, wherever it is said: a false alarm costs trust, a miss costs more."""

SEEN_TOO = 0.3
"""Where the model is this sure of a concern, its own spans stand beside those of the heuristics."""

_RECOGNISED = ("identifying_detail.", "clinical_specifics.own_medicine")
"""What is recognised by its form, such as a phone number, a check digit, or the name of a medicine with a dose."""

_NUDGING = tuple(concern for concern in Concern if concern in LEADS_TO)


def surest(found: Iterable[Finding]) -> dict[Concern, float]:
    """The confidence of the surest heuristic finding of each concern."""
    best: dict[Concern, float] = {}
    for finding in found:
        best[finding.concern] = max(best.get(finding.concern, 0.0), finding.confidence)
    return best


def strongest(found: Mapping[Concern, float]) -> float:
    """The confidence of the surest finding that calls for a nudge."""
    return max((confidence for concern, confidence in found.items() if concern in LEADS_TO), default=0.0)


def likeliest(estimate: Estimate) -> float:
    """The model's probability of the likeliest concern that calls for a nudge."""
    return max(estimate.concerns[concern] for concern in _NUDGING)


@dataclass(frozen=True, slots=True)
class Weighed:
    """Calibrated probabilities: that a nudge is due, and that each concern is there."""

    nudge: float
    concerns: dict[Concern, float]


def weighed(found: list[Finding], estimate: Estimate, combiner: Combiner, surface: Surface) -> Weighed:
    """What heuristics and model make of a text together."""
    sure = surest(found)
    return Weighed(
        combiner.nudge[surface].probability(estimate.nudge, strongest(sure), likeliest(estimate)),
        {
            concern: weights.probability(estimate.concerns[concern], sure.get(concern, 0.0))
            for concern, weights in combiner.concerns.items()
        },
    )


def combined(found: list[Finding], estimate: Estimate, combiner: Combiner, context: Context) -> list[Finding]:
    """The findings that count once the model was heard, with calibrated confidences.

    A concern keeps the spans its heuristics name; one that only the model sees takes the span of its word pieces.
    """
    sure = surest(found)
    surface = Surface.TEAM if context.surface is Surface.UNKNOWN else context.surface
    both = weighed(found, estimate, combiner, surface)
    usual = combiner.nudge_at[surface] + (0.1 if context.surface is Surface.UNKNOWN else 0.0)
    due = both.nudge >= asked_for(usual, context.strictness)
    proven = {f.concern for f in found if is_proven(f, surface)}
    scores = both.concerns | {concern: max(both.concerns[concern], sure[concern]) for concern in proven}
    kept = proven | {
        concern
        for concern, score in scores.items()
        if score >= combiner.concern_at[concern] + leaning(concern, context.role)
    }
    if due and Concern.UNRESOLVED in kept and scores[Concern.WRITER_AT_RISK] >= combiner.raw_risk_at:
        kept.add(Concern.WRITER_AT_RISK)
    if not due and not proven & set(_NUDGING) and Concern.WRITER_AT_RISK not in kept:
        kept -= set(_NUDGING)
    elif not kept & set(_NUDGING):
        kept.add(_stand_in(estimate, scores))
    findings: list[Finding] = []
    for concern in Concern:
        if concern in kept:
            findings += _spans(concern, found, estimate, scores[concern])
    return findings


def is_proven(finding: Finding, surface: Surface) -> bool:
    """Whether a finding decides by itself."""
    if finding.concern is Concern.WRITER_AT_RISK:
        return finding.confidence >= AT_RISK_PROVEN
    return finding.heuristic.startswith(_RECOGNISED) and finding.confidence >= PROVEN[surface]


def _stand_in(estimate: Estimate, scores: Mapping[Concern, float]) -> Concern:
    """Where a nudge is due and no concern stands out: the likeliest of those that lead to the likeliest verdict."""
    verdict = max((v for v in estimate.verdicts if v.nudges), key=lambda v: estimate.verdicts[v])
    return max((c for c in _NUDGING if LEADS_TO[c] is verdict), key=lambda c: scores[c])


def _spans(concern: Concern, found: list[Finding], estimate: Estimate, score: float) -> list[Finding]:
    """Where a concern shows: where its heuristics say, and where the model's word pieces do, if it sees the concern too."""
    own = [finding for finding in found if finding.concern is concern]
    named = [
        Finding(concern, f.start, f.end, score, f.heuristic) for f in own if f.confidence >= own_floor(own)
    ]
    if named and (concern not in estimate.spans or estimate.concerns[concern] < SEEN_TOO):
        return named
    spans = estimate.spans.get(concern, ((None, None),))
    seen = [Finding(concern, start, end, score, f"meaning.{concern.value}") for start, end in spans]
    return named + [finding for finding in seen if not any(overlap(finding, other) for other in named)]


def own_floor(own: list[Finding]) -> float:
    """Findings much less sure than the surest of their concern are left out."""
    return max(finding.confidence for finding in own) - 0.3


def safe_or_none(estimate: Estimate) -> Verdict:
    """Which of the two quiet verdicts fits better."""
    shares = estimate.verdicts[Verdict.SAFE_SHARING] >= estimate.verdicts[Verdict.NO_DISCLOSURE]
    return Verdict.SAFE_SHARING if shares else Verdict.NO_DISCLOSURE
