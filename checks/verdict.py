"""From findings to one verdict: which findings count on a surface, and which verdict weighs most.

The one place that weighs concerns against each other (guide, "Verdicts" and cases 5, 16, 21, 22, 23).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checks.evidence import shares_something
from checks.model import Concern, Context, Finding, Role, Strictness, Surface, Verdict
from checks.reading import Reading

LEADS_TO = {
    Concern.UNRESOLVED: Verdict.TRAUMA_DUMPING,
    Concern.EXCESSIVE_DETAIL: Verdict.TRAUMA_DUMPING,
    Concern.ROLE_REVERSAL: Verdict.TRAUMA_DUMPING,
    Concern.WRITER_AT_RISK: Verdict.TRAUMA_DUMPING,
    Concern.IDENTIFYING_DETAIL: Verdict.UNSAFE_SHARING,
    Concern.BOUNDARY: Verdict.UNSAFE_SHARING,
    Concern.CLINICAL_SPECIFICS: Verdict.UNSAFE_SHARING,
    Concern.NO_RECOVERY: Verdict.INCOMPLETE_SHARING,
    Concern.NO_HOPEFUL_CLOSE: Verdict.INCOMPLETE_SHARING,
}
_SEVERITY = (Verdict.TRAUMA_DUMPING, Verdict.UNSAFE_SHARING, Verdict.INCOMPLETE_SHARING)
_ABSENCES = (Concern.NO_RECOVERY, Concern.NO_HOPEFUL_CLOSE)

_THRESHOLD = {Surface.DRAFT: 0.5, Surface.CLIENT_FACING: 0.75, Surface.TEAM: 0.75, Surface.UNKNOWN: 0.8}
"""Confidence that a finding needs to count: a wrong nudge in a channel costs more than a missed one, in a
draft the reverse (guide, "Scores that matter"); where the reader is unknown the engine is quieter still."""

_AT_RISK_THRESHOLD = 0.5
"""The same everywhere: a false alarm costs trust, a miss costs more (domain notes, 3.1)."""


_SURER = {Strictness.STRICTER: -0.15, Strictness.USUAL: 0.0, Strictness.MILDER: 0.08}
"""How much surer than usual the engine has to be."""
_SUREST = 0.97
"""More than this is never asked for: what is quite plain always counts."""


def asked_for(usual: float, strictness: Strictness) -> float:
    """The threshold in the place of the usual one."""
    wanted = usual + _SURER[strictness]
    return min(wanted, max(usual, _SUREST))


def leaning(concern: Concern, role: Role) -> float:
    """How much surer than usual a finding of this concern must be for a writer in this role (may be negative)."""
    if role is Role.PEER_WORKER and concern in (Concern.UNRESOLVED, *_ABSENCES):
        return 0.1  # sharing is a peer worker's job (domain notes, 2.2): only the clear cases count
    if role is Role.RECEPTIONIST and concern in _ABSENCES:
        return -0.1  # at a front desk a lighter detail is plenty (domain notes, rule 16)
    return 0.0


def findings_that_count(found: Iterable[Finding], context: Context) -> tuple[Finding, ...]:
    """Heuristic findings at or above the threshold of their surface, made consistent."""
    surface = asked_for(_THRESHOLD[context.surface], context.strictness)
    return consistent(
        finding
        for finding in found
        if finding.confidence
        >= (
            _AT_RISK_THRESHOLD
            if finding.concern is Concern.WRITER_AT_RISK
            else surface + leaning(finding.concern, context.role)
        )
    )


def consistent(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of the text, the surest of overlapping twins only.

    A text with a dumping concern lists no absence, and being at risk always goes with being unresolved
    (guide, cases 21 and 22).
    """
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (-f.confidence, f.start or 0, f.end or 0, f.heuristic)):
        if not any(finding.concern is other.concern and overlap(finding, other) for other in kept):
            kept.append(finding)
    concerns = {finding.concern for finding in kept}
    if Concern.WRITER_AT_RISK in concerns and Concern.UNRESOLVED not in concerns:
        kept += [replace(f, concern=Concern.UNRESOLVED) for f in kept if f.concern is Concern.WRITER_AT_RISK]
    if any(LEADS_TO.get(concern) is Verdict.TRAUMA_DUMPING for concern in concerns):
        kept = [finding for finding in kept if finding.concern not in _ABSENCES]
    return tuple(sorted(kept, key=lambda f: (f.start is None, f.start or 0, f.concern)))


def overlap(one: Finding, other: Finding) -> bool:
    """Whether two findings share text; one without a span is about all of it."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start < other.end and other.start < one.end


def verdict_of(findings: Iterable[Finding], quiet: Verdict) -> Verdict:
    """The gravest verdict that a finding leads to, or the quiet one where none does."""
    led_to = {LEADS_TO.get(finding.concern) for finding in findings}
    return next((verdict for verdict in _SEVERITY if verdict in led_to), quiet)


def quiet_verdict(reading: Reading) -> Verdict:
    """Without any concern: whether something of the writer's own is shared at all."""
    return Verdict.SAFE_SHARING if shares_something(reading) else Verdict.NO_DISCLOSURE
