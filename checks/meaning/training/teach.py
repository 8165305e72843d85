"""A larger teacher reads the training texts: `python -m checks.meaning.training.teach FOLDER` (needs the extra `train`).

`FOLDER` holds an encoder as transformers saves it; ours was all-mpnet-base-v2 (Apache 2.0). It is fine-tuned as the model
is, all but its lower quarter, and what it makes of each text is kept beside the corpus, since the encoder is too large
to ask each time. About half an hour on two cores that know half-length numbers.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from checks.corpus.audit import FOLDER, records
from checks.meaning.training.learning import SEED, Recipe, batch, encode, fine_tune, quick, tokenizer_of
from checks.meaning.training.reader import Reader

READINGS = FOLDER / "teacher.npz"
RECIPE = Recipe(epochs=2, batch=48, encoder_rate=5e-5, head_rate=5e-4, padding=1)
FROZEN = 3
"""Layers that stay as they are, beside the embeddings."""


def readings() -> dict[str, Tensor]:
    """By id of a training text, the teacher's logits of verdicts and, after them, concerns."""
    with np.load(READINGS) as kept:
        logits = torch.from_numpy(kept["logits"].astype(np.float32))
        return dict(zip(kept["ids"].tolist(), logits, strict=True))


def read(model: Reader, rows: list[dict[str, Any]]) -> np.ndarray[Any, np.dtype[np.float16]]:
    """Logits of verdicts and concerns, (texts, verdicts + concerns)."""
    made: dict[int, Tensor] = {}
    order = sorted(range(len(rows)), key=lambda i: len(rows[i]["ids"]))
    for first in range(0, len(order), 64):
        chosen = order[first : first + 64]
        ids, mask, *_ = batch([rows[i] for i in chosen], RECIPE.padding)
        with torch.no_grad(), quick():
            verdict, concern, _ = model(ids, mask)
        made |= zip(chosen, torch.cat([verdict, concern], 1).float(), strict=True)
    return np.stack([made[i].numpy() for i in range(len(rows))]).astype(np.float16)


def main(folder: Path) -> None:
    """Fine-tune the encoder in `folder`, keep its readings."""
    tokenizer = tokenizer_of(folder)
    texts = records("train")
    rows = [encode(record, tokenizer) for record in texts]
    random.seed(SEED)
    torch.manual_seed(SEED)
    model = Reader(folder)
    model.encoder.embeddings.requires_grad_(False)
    model.encoder.encoder.layer[:FROZEN].requires_grad_(False)
    logits = read(fine_tune(model, rows, RECIPE), rows)
    np.savez_compressed(READINGS, ids=np.array([record["id"] for record in texts]), logits=logits)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
