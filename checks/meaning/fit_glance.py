"""Fits the first look: `python -m checks.meaning.fit_glance` (needs the extra `train`), after model and combiner.

Weights on the train split; on tune, the threshold: below every message that calls for an answer and gets one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from checks.corpus.audit import records
from checks.heuristics import find_all
from checks.judge import judge_reading
from checks.meaning.glance import BUCKETS, Glance, buckets, score
from checks.meaning.model import ARTEFACT
from checks.model import Context, Surface, Verdict
from checks.reading import Reading, read

MARGIN = 0.2
"""How far below the lowest of the nudges that were right a text must score to be plain."""


def reading_of(record: dict[str, Any]) -> Reading:
    """A record as the heuristics see it."""
    return read(record["text"], Context(Surface(record["surface"])))


def matrix(rows: Iterable[npt.NDArray[np.int64]]) -> csr_matrix:
    """One row a text: its buckets, scaled as `score` does."""
    rows = list(rows)
    values = [np.full(len(row), max(1, len(row)) ** -0.5) for row in rows]
    places = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    return csr_matrix((np.concatenate(values), np.concatenate(rows), places), shape=(len(rows), BUCKETS))


def is_more_than_talk(record: dict[str, Any]) -> bool:
    """Whether a message calls for an answer."""
    return Verdict(record["verdict"]).nudges or bool(record["concerns"])


def main() -> None:
    """Fit, write `glance.npz`, and say how much of tune's channel talk passes."""
    train = records("train")
    wanted = matrix(buckets(reading_of(record)) for record in train)
    fitted = LogisticRegression(C=10.0, max_iter=300, class_weight={True: 2, False: 1}).fit(
        wanted, [is_more_than_talk(record) for record in train]
    )
    weights = fitted.coef_[0].astype(np.float16).astype(np.float32)
    talk = [record for record in records("tune") if record["surface"] != Surface.DRAFT]
    everything = Glance(weights, math.inf)
    readings = [(record, reading_of(record)) for record in talk]
    silent = [
        (record, reading)
        for record, reading in readings
        if everything.is_plain(reading) and not find_all(reading)
    ]
    scores = [score(weights, buckets(reading)) for _, reading in silent]
    due = [
        at
        for (record, reading), at in zip(silent, scores, strict=True)
        if is_more_than_talk(record) and judge_reading(reading, glance=False).findings
    ]
    below = min(due) - MARGIN
    np.savez_compressed(ARTEFACT / "glance.npz", weights=weights.astype(np.float16), below=below)
    print(
        f"plain below {below:.2f}: {sum(at < below for at in scores)} of {len(talk)} channel messages of tune"
    )


if __name__ == "__main__":
    main()
