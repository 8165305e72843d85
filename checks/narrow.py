"""A report of which not everything counts, as a service has decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from checks.model import Concern, Finding, Report, Rewrite, Verdict
from checks.verdict import verdict_of


def narrowed(report: Report, counts: Callable[[Finding], bool]) -> Report:
    """The report as if only the findings that count were there; that a writer may be at risk always counts.

    A rewrite stays only if it changes nothing for the sake of what no longer counts.
    """
    kept = tuple(f for f in report.findings if f.concern is Concern.WRITER_AT_RISK or counts(f))
    if len(kept) == len(report.findings):
        return report
    dropped = [finding for finding in report.findings if finding not in kept]
    quiet = Verdict.SAFE_SHARING if report.verdict.nudges else report.verdict
    verdict = verdict_of(kept, quiet)
    rewrite = report.rewrite if verdict.nudges and _still_fits(report.rewrite, kept, dropped) else None
    return replace(report, verdict=verdict, nudge=verdict.nudges, findings=kept, rewrite=rewrite)


def _still_fits(rewrite: Rewrite | None, kept: tuple[Finding, ...], dropped: list[Finding]) -> bool:
    concerns = {finding.concern for finding in kept}
    spans = [(f.start, f.end) for f in dropped if f.start is not None and f.end is not None]
    return rewrite is not None and all(
        edit.concern in concerns and not any(edit.start < end and start < edit.end for start, end in spans)
        for edit in rewrite.edits
    )
