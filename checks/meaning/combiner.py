"""The fitted weights that combine model and heuristics, read from the artefact."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from checks.meaning.model import ARTEFACT
from checks.model import Concern, Surface

_FAR = 1e-6


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic combiner of what the model and the heuristics say, each from 0 to 1; what it has no weight for is not heard.

    `model` weighs the log-odds of the model's probability, `heuristic` a heuristic's confidence, and `likeliest`, where
    it is asked whether a nudge is due, the log-odds of the likeliest concern that would call for one.
    """

    bias: float
    model: float
    heuristic: float
    likeliest: float = 0.0

    def probability(self, estimated: float, confidence: float, likeliest: float = 0.5) -> float:
        """The calibrated probability."""
        total = self.bias + self.model * log_odds(estimated) + self.heuristic * confidence
        return 1 / (1 + math.exp(-(total + self.likeliest * log_odds(likeliest))))


def log_odds(probability: float) -> float:
    """The logarithm of the odds, kept finite."""
    bounded = min(1 - _FAR, max(_FAR, probability))
    return math.log(bounded / (1 - bounded))


@dataclass(frozen=True, slots=True)
class Combiner:
    """Weights per concern, weights and threshold of a nudge per surface, thresholds per concern.

    `raw_risk_at` is the threshold of `writer_at_risk` where a text is raw anyway: a nudge is due, and it is unresolved.
    """

    concerns: Mapping[Concern, Weights]
    nudge: Mapping[Surface, Weights]
    nudge_at: Mapping[Surface, float]
    concern_at: Mapping[Concern, float]
    raw_risk_at: float


def load_combiner(folder: Path = ARTEFACT) -> Combiner | None:
    """The combiner in `folder`, or None if it is missing or damaged."""
    try:
        fitted = json.loads((folder / "combiner.json").read_text(encoding="utf-8"))
        return Combiner(
            {Concern(name): Weights(**weights) for name, weights in fitted["concerns"].items()},
            {Surface(name): Weights(**weights) for name, weights in fitted["nudge"].items()},
            {Surface(name): float(at) for name, at in fitted["nudge_at"].items()},
            {Concern(name): float(at) for name, at in fitted["concern_at"].items()},
            float(fitted["raw_risk_at"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
