"""Fits the combiner on the tune split: `python -m checks.meaning.fit` (needs the extra `train`).

Thresholds are chosen on tune: in channels the lowest at which precision is .97 (annotation guide, "Scores that matter");
in drafts the one with the best F1, because the guide's recall of .95 cost more precision than people would bear.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from checks.combine import strongest, surest
from checks.corpus.audit import records
from checks.heuristics import HEURISTICS
from checks.meaning import MODEL
from checks.meaning.model import ARTEFACT
from checks.model import Concern, Context, Surface, Verdict
from checks.reading import read
from checks.verdict import LEADS_TO

_GROUPS = {
    Surface.DRAFT: (Surface.DRAFT,),
    Surface.TEAM: (Surface.TEAM, Surface.CLIENT_FACING),
    Surface.CLIENT_FACING: (Surface.TEAM, Surface.CLIENT_FACING),
}


def _log_odds(p: float) -> float:
    p = min(1 - 1e-6, max(1e-6, p))
    return float(np.log(p / (1 - p)))


def _weigh(rows: Sequence[tuple[float, float]], labels: Sequence[bool]) -> dict[str, float]:
    """Logistic weights on (log-odds of the model, confidence of the heuristic); neither may count against."""
    fitted = LogisticRegression(C=1.0).fit(np.array(rows), np.array(labels))
    model, heuristic = fitted.coef_[0]
    return {
        "bias": float(fitted.intercept_[0]),
        "model": max(0.05, float(model)),
        "heuristic": max(0.0, float(heuristic)),
    }


def _probability(weights: dict[str, float], row: tuple[float, float]) -> float:
    return float(
        1 / (1 + np.exp(-(weights["bias"] + weights["model"] * row[0] + weights["heuristic"] * row[1])))
    )


def best_f1(scores: Sequence[float], labels: Sequence[bool]) -> float:
    """The threshold with the best F1, .5 where there is too little to tell."""
    if sum(labels) < 8:
        return 0.5

    def f1(at: float) -> float:
        hit = sum(s >= at and y for s, y in zip(scores, labels, strict=True))
        return 2 * hit / max(1, sum(s >= at for s in scores) + sum(labels))

    return max((round(at, 2) for at in np.arange(0.2, 0.71, 0.02)), key=f1)


def at_precision(scores: Sequence[float], labels: Sequence[bool], goal: float) -> float:
    """The lowest threshold, in steps of .02, at which precision is at least `goal`; .9 where there is none."""
    for at in np.arange(0.5, 0.97, 0.02):
        judged = [y for s, y in zip(scores, labels, strict=True) if s >= at]
        if judged and sum(judged) >= goal * len(judged):
            return round(float(at), 2)
    return 0.9


def main() -> None:
    """Fit and write `combiner.json`."""
    if MODEL is None:
        raise SystemExit("There is no model to combine with: python -m checks.meaning.train first.")
    rows: list[dict[str, Any]] = []
    for record in records("tune"):
        context = Context(Surface(record["surface"]))
        reading = read(record["text"], context)
        found = surest(finding for heuristic in HEURISTICS for finding in heuristic.find(reading, context))
        estimate = MODEL.estimate(record["text"], context.surface)
        rows.append({"surface": context.surface, "found": found, "estimate": estimate, "labels": {concern["type"] for concern in record["concerns"]},
                     "nudge": Verdict(record["verdict"]).nudges})  # fmt: skip
    concerns: dict[str, dict[str, float]] = {}
    concern_at: dict[str, float] = {}
    for concern in Concern:
        pairs = [
            (_log_odds(row["estimate"].concerns[concern]), row["found"].get(concern, 0.0)) for row in rows
        ]
        labels = [concern.value in row["labels"] for row in rows]
        weights = _weigh(pairs, labels)
        concerns[concern.value] = weights
        concern_at[concern.value] = best_f1([_probability(weights, pair) for pair in pairs], labels)
    nudge: dict[str, dict[str, float]] = {}
    nudge_at: dict[str, float] = {}
    for surface, group in _GROUPS.items():
        mine = [row for row in rows if row["surface"] in group]
        pairs = [(_log_odds(row["estimate"].nudge), strongest(row["found"])) for row in mine]
        labels = [row["nudge"] for row in mine]
        weights = _weigh(pairs, labels)
        scores = [_probability(weights, pair) for pair in pairs]
        nudge[surface.value] = weights
        nudge_at[surface.value] = (
            best_f1(scores, labels) if surface is Surface.DRAFT else at_precision(scores, labels, 0.97)
        )
    fitted = {"concerns": concerns, "nudge": nudge, "nudge_at": nudge_at, "concern_at": concern_at}
    (ARTEFACT / "combiner.json").write_text(json.dumps(fitted, indent=1) + "\n", encoding="utf-8")
    print(json.dumps({"nudge_at": nudge_at, "concern_at": concern_at}, indent=1), len(LEADS_TO))


if __name__ == "__main__":
    main()
