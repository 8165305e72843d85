"""Fits the combiner on the tune split: `python -m checks.meaning.fit` (needs the extra `train`).

Thresholds are chosen on tune, with what is proven without them taken into account: in channels the lowest at which nudges
are right 97 times in 100 (annotation guide, "Scores that matter"); in drafts the one with the best
F-score that weighs recall more, because the guide's recall of .95 at any price nudges plain, safe sentences; for a writer at risk the lowest at which at most 5 in
1,000 ordinary channel messages would be answered with help lines, and a lower one where a text is raw anyway, for there
help lines that weren't needed hurt less than those that were and didn't come.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import compress

import numpy as np
from sklearn.linear_model import LogisticRegression

from checks.combine import is_proven, likeliest, strongest, surest
from checks.corpus.audit import records
from checks.heuristics import find_all
from checks.meaning import MODEL
from checks.meaning.combiner import Weights, log_odds
from checks.meaning.model import ARTEFACT, Estimate
from checks.model import Concern, Context, Surface, Verdict
from checks.reading import read
from checks.verdict import LEADS_TO

PRECISION, FALSE_ALARMS = 0.97, 0.005
MISSED_RISK = 1.5
"""How many times worse it is to miss that a raw writer is at risk than to offer help lines that weren't needed."""
MISSED_IN_DRAFT = 1.25
"""How many times worse it is to miss what is wrong with a draft than to find fault with a good one."""
_GROUPS = {
    Surface.DRAFT: (Surface.DRAFT,),
    Surface.TEAM: (Surface.TEAM, Surface.CLIENT_FACING),
    Surface.CLIENT_FACING: (Surface.TEAM, Surface.CLIENT_FACING),
}
_STEPS = tuple(round(float(at), 2) for at in np.arange(0.1, 0.98, 0.02))


@dataclass(frozen=True, slots=True)
class Row:
    """One text of the tune split: what the heuristics and the model say, what a nudge rests on that needs neither, the labels."""

    surface: Surface
    found: dict[Concern, float]
    proven: bool
    estimate: Estimate
    labels: frozenset[str]
    verdict: Verdict


def rows_of(split: str) -> list[Row]:
    """The texts of a split, read by the model and the heuristics."""
    if MODEL is None:
        raise SystemExit("There is no model to combine with: python -m checks.meaning.train first.")
    rows = []
    for record in records(split):
        context = Context(Surface(record["surface"]))
        reading = read(record["text"], context)
        found = find_all(reading)
        proven = any(is_proven(finding, context.surface) for finding in found if finding.concern in LEADS_TO)
        labels = frozenset(concern["type"] for concern in record["concerns"])
        estimate = MODEL.estimate(record["text"], context.surface)
        rows.append(Row(context.surface, surest(found), proven, estimate, labels, Verdict(record["verdict"])))
    return rows


def weigh(features: Sequence[tuple[float, ...]], labels: Sequence[bool]) -> Weights:
    """Logistic weights on (log-odds of the model, a heuristic's confidence, log-odds of the likeliest concern)."""
    fitted = LogisticRegression(C=1.0).fit(np.array(features), np.array(labels))
    model, heuristic, *more = (float(weight) for weight in fitted.coef_[0])
    return Weights(
        float(fitted.intercept_[0]), max(0.05, model), max(0.0, heuristic), *(max(0.0, w) for w in more)
    )


def best_f(
    scores: Sequence[float], labels: Sequence[bool], proven: Sequence[bool], beta: float = 1.0
) -> float:
    """The threshold with the best F-beta (recall weighs `beta` times precision), .5 where there is too little to tell."""
    if sum(labels) < 8:
        return 0.5

    def f(at: float) -> float:
        said = [score >= at or sure for score, sure in zip(scores, proven, strict=True)]
        hit = sum(s and y for s, y in zip(said, labels, strict=True))
        return (1 + beta**2) * hit / max(1.0, sum(said) + beta**2 * sum(labels))

    return max((at for at in _STEPS if 0.1 <= at <= 0.7), key=f)


def at_precision(scores: Sequence[float], labels: Sequence[bool], proven: Sequence[bool]) -> float:
    """The lowest threshold at which `PRECISION` of what is said is right; the highest where there is none."""
    for at in _STEPS:
        judged = [y for s, y, sure in zip(scores, labels, proven, strict=True) if s >= at or sure]
        if judged and sum(judged) >= PRECISION * len(judged):
            return at
    return _STEPS[-1]


def at_alarm_rate(scores: Sequence[float]) -> float:
    """The lowest threshold that at most `FALSE_ALARMS` of the ordinary messages with these scores reach."""
    return next(
        (at for at in _STEPS if sum(s >= at for s in scores) <= FALSE_ALARMS * len(scores)), _STEPS[-1]
    )


def fit(rows: list[Row]) -> dict[str, object]:
    """The fitted weights and thresholds, as `combiner.json` holds them."""
    concerns: dict[Concern, Weights] = {}
    concern_at: dict[Concern, float] = {}
    raw_risk_at = 0.5
    for concern in Concern:
        labels = [concern.value in row.labels for row in rows]
        said = [(row.estimate.concerns[concern], row.found.get(concern, 0.0)) for row in rows]
        concerns[concern] = weigh([(log_odds(p), confidence) for p, confidence in said], labels)
        scores = [concerns[concern].probability(*pair) for pair in said]
        concern_at[concern] = best_f(scores, labels, [False] * len(rows))
        if concern is Concern.WRITER_AT_RISK:
            ordinary = [
                score
                for score, row in zip(scores, rows, strict=True)
                if row.surface is not Surface.DRAFT and row.verdict is Verdict.NO_DISCLOSURE
            ]
            concern_at[concern] = at_alarm_rate(ordinary)
            raw = [Concern.UNRESOLVED.value in row.labels for row in rows]
            of_raw, at_risk = list(compress(scores, raw)), list(compress(labels, raw))
            raw_risk_at = best_f(of_raw, at_risk, [False] * len(of_raw), MISSED_RISK)
    nudge: dict[Surface, Weights] = {}
    nudge_at: dict[Surface, float] = {}
    for surface, group in _GROUPS.items():
        mine = [row for row in rows if row.surface in group]
        labels, proven = [row.verdict.nudges for row in mine], [row.proven for row in mine]
        said3 = [(row.estimate.nudge, strongest(row.found), likeliest(row.estimate)) for row in mine]
        nudge[surface] = weigh([(log_odds(p), sure, log_odds(most)) for p, sure, most in said3], labels)
        scores = [nudge[surface].probability(*each) for each in said3]
        nudge_at[surface] = (
            best_f(scores, labels, proven, MISSED_IN_DRAFT)
            if surface is Surface.DRAFT
            else at_precision(scores, labels, proven)
        )
    return {
        "concerns": {concern: asdict(weights) for concern, weights in concerns.items()},
        "nudge": {surface: asdict(weights) for surface, weights in nudge.items()},
        "nudge_at": nudge_at,
        "concern_at": concern_at,
        "raw_risk_at": raw_risk_at,
    }


def main() -> None:
    """Fit and write `combiner.json`."""
    fitted = fit(rows_of("tune"))
    (ARTEFACT / "combiner.json").write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({name: at for name, at in fitted.items() if name.endswith("_at")}, indent=1))


if __name__ == "__main__":
    main()
