"""A first look at channel talk: what is plainly ordinary, by its words and word pairs, need not be read by the model.

It only ever spares the model's time: it looks at what no heuristic said anything about, never at a draft, and lets
pass what scores below every nudge of the tune split that was right (`python -m checks.meaning.fit_glance` chooses where).
"""

from __future__ import annotations

import io
import math
import zipfile
import zlib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from checks.meaning.model import ARTEFACT
from checks.model import Surface
from checks.reading import Reading

BUCKETS = 1 << 16
"""Words and word pairs share this many weights, by their CRC-32."""

_FEWEST = 3
"""Words that must be there for their kind to be told."""

_MOST_DIGITS = 4
"""A time has no more; what has may be somebody's number or birth date."""


@dataclass(frozen=True, slots=True)
class Glance:
    """A linear look: one weight a bucket."""

    weights: npt.NDArray[np.float32]
    below: float
    """What scores less is plain."""

    def is_plain(self, reading: Reading) -> bool:
        """Whether a text in a channel is so ordinary that nothing of the writer's own can be in it."""
        words = sum(token.norm.isalnum() for token in reading.tokens)
        if reading.context.surface is Surface.DRAFT or words < _FEWEST:
            return False
        if sum(map(str.isdigit, reading.text)) > _MOST_DIGITS:
            return False
        return score(self.weights, buckets(reading)) < self.below


def buckets(reading: Reading) -> npt.NDArray[np.int64]:
    """The buckets of a text's words and word pairs, each once, in order."""
    words = [token.norm for token in reading.tokens]
    said = {*words, *map(" ".join, pairwise(words))}
    return np.array(sorted({zlib.crc32(each.encode()) % BUCKETS for each in said}), dtype=np.int64)


def score(weights: npt.NDArray[np.float32], found: npt.NDArray[np.int64]) -> float:
    """The sum of the weights of these buckets, over the root of their number so that length alone says nothing."""
    return float(weights[found].sum()) / math.sqrt(max(1, len(found)))


def load_glance(folder: Path = ARTEFACT) -> Glance | None:
    """The glance in `folder`, or None if it is missing or damaged: the model then reads all."""
    try:
        data = io.BytesIO((folder / "glance.npz").read_bytes())
        with np.load(data, allow_pickle=False) as held:
            weights, below = held["weights"].astype(np.float32), float(held["below"])
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
    return Glance(weights, below) if weights.shape == (BUCKETS,) and np.isfinite(weights).all() else None
