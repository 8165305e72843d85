"""Fine-tuning: records as numbers, batches, and the loop that a model and its teacher learn in."""

from __future__ import annotations

import copy
import math
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

from checks.meaning.labels import CONCERNS, MAX_TOKENS, PREFIX, VERDICTS
from checks.meaning.training.reader import Reader
from checks.model import Concern, Surface, Verdict

SEED = 11
KEPT, EVERY = 0.998, 4
"""How much of the average of all steps is kept at each step, and how many steps it is taken at once for."""

TEMPERATURE, TEACHER_VERDICT, TEACHER_CONCERN = 2.0, 0.5, 0.3
"""How much of what is learned of a text comes from the teacher's reading of it, where there is one, and not from its labels."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How long and how fast: epochs, texts a step, learning rates of encoder and heads, share of steps to warm up."""

    epochs: int
    batch: int
    encoder_rate: float
    head_rate: float
    warm_up: float = 0.1
    padding: int = 0
    """The token id that the encoder takes for none."""


def tokenizer_of(encoder: Path) -> Tokenizer:
    """The tokenizer in a folder, without padding and cutting off."""
    tokenizer = Tokenizer.from_file(str(encoder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def encode(record: dict[str, Any], tokenizer: Tokenizer) -> dict[str, Any]:
    """Token ids of a record and the labels of its three heads."""
    prefix = PREFIX[Surface(record["surface"])]
    text = prefix + record["text"]
    encoding = tokenizer.encode(text)
    pieces = [[0.0] * len(CONCERNS) for _ in encoding.ids]
    present = [0.0] * len(CONCERNS)
    for concern in record["concerns"]:
        column = CONCERNS.index(Concern(concern["type"]))
        present[column] = 1.0
        if quote := concern["quote"]:
            start = text.find(quote, len(prefix))
            for index, (first, last) in enumerate(encoding.offsets):
                if first < last and first < start + len(quote) and start < last:
                    pieces[index][column] = 1.0
    return {
        "ids": encoding.ids[:MAX_TOKENS],
        "pieces": pieces[:MAX_TOKENS],
        "concerns": present,
        "verdict": VERDICTS.index(Verdict(record["verdict"])),
    }


def batch(rows: list[dict[str, Any]], padding: int = 0) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Padded ids, mask, piece labels, concern labels, verdict labels."""
    length = max(len(row["ids"]) for row in rows)
    ids = torch.full((len(rows), length), padding)
    mask = torch.zeros(len(rows), length, dtype=torch.long)
    pieces = torch.zeros(len(rows), length, len(CONCERNS))
    for index, row in enumerate(rows):
        size = len(row["ids"])
        ids[index, :size] = torch.tensor(row["ids"])
        mask[index, :size] = 1
        pieces[index, :size] = torch.tensor(row["pieces"])
    concerns = torch.tensor([row["concerns"] for row in rows])
    return ids, mask, pieces, concerns, torch.tensor([row["verdict"] for row in rows])


def batches(rows: list[dict[str, Any]], size: int) -> list[list[dict[str, Any]]]:
    """Batches in random order, each of texts of about one length."""
    order = random.sample(rows, len(rows))
    runs = [order[i : i + size * 8] for i in range(0, len(order), size * 8)]
    even = [row for run in runs for row in sorted(run, key=lambda row: len(row["ids"]))]
    made = [even[i : i + size] for i in range(0, len(even), size)]
    random.shuffle(made)
    return made


def quick() -> torch.autocast:
    """Half-length numbers where the processor multiplies them in tiles; elsewhere they would be slower."""
    return torch.autocast("cpu", dtype=torch.bfloat16, enabled=torch.cpu._is_amx_tile_supported())


def fine_tune(model: Reader, rows: list[dict[str, Any]], recipe: Recipe) -> Reader:
    """Fine-tune what of `model` may change, on encoded records. The average over the last steps comes back."""
    torch.set_flush_denormal(True)  # momentum of rare words fades to denormal numbers, which are slow
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = (
        False  # costs a sixth of the time, and nothing here reads any
    )
    average: Reader = copy.deepcopy(model).eval()
    learning = {name: p for name, p in model.named_parameters() if p.requires_grad}
    averaged = [p for p in average.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(
        [
            {
                "params": [p for n, p in learning.items() if n.startswith("encoder.")],
                "lr": recipe.encoder_rate,
            },
            {
                "params": [p for n, p in learning.items() if not n.startswith("encoder.")],
                "lr": recipe.head_rate,
            },
        ],
        weight_decay=0.01,
        fused=True,
    )
    steps, step = recipe.epochs * math.ceil(len(rows) / recipe.batch), 0
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda at: min(1.0, (at + 1) / (recipe.warm_up * steps)) * max(0.0, (steps - at) / steps)
    )
    for epoch in range(recipe.epochs):
        model.train()
        started, total = time.perf_counter(), 0.0
        groups = batches(rows, recipe.batch)
        for group in groups:
            loss = _loss(model, group, recipe.padding)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(learning.values(), 1.0)
            optimiser.step()
            schedule.step()
            total, step = total + loss.item(), step + 1
            if step % EVERY == 0:
                with torch.no_grad():
                    new = 1 - min(KEPT**EVERY, (1 + step) / (10 + step))
                    torch._foreach_lerp_(averaged, list(learning.values()), new)
            if step % 200 == 0:
                print(f"step {step} of {steps}", flush=True)
        took = time.perf_counter() - started
        print(f"epoch {epoch + 1}: loss {total / len(groups):.3f}, {took:.0f} s", flush=True)
    return average


def _loss(model: Reader, group: list[dict[str, Any]], padding: int) -> Tensor:
    """What the labels, and the teacher where it has read a text, would have said otherwise."""
    ids, mask, pieces, concerns, verdicts = batch(group, padding)
    with quick():
        verdict, concern, piece = (logits.float() for logits in model(ids, mask))
    seen = mask.unsqueeze(-1).float()
    weight = torch.ones(len(group))
    taught = [i for i, row in enumerate(group) if row.get("taught") is not None]
    heard = torch.zeros(())
    if taught:
        said = torch.stack([group[i]["taught"] for i in taught])
        said_verdict, said_concern = said[:, : len(VERDICTS)], torch.sigmoid(said[:, len(VERDICTS) :])
        weight[taught] = 1 - TEACHER_VERDICT
        mixed = (1 - TEACHER_CONCERN) * concerns[taught] + TEACHER_CONCERN * said_concern
        risk = CONCERNS.index(Concern.WRITER_AT_RISK)
        mixed[:, risk] = concerns[taught][:, risk]  # which the teacher knows less of
        concerns[taught] = mixed
        apart = functional.kl_div(
            torch.log_softmax(verdict[taught] / TEMPERATURE, 1),
            torch.log_softmax(said_verdict / TEMPERATURE, 1),
            log_target=True,
            reduction="none",
        )
        heard = TEACHER_VERDICT * TEMPERATURE**2 * apart.sum() / len(group)
    own = functional.cross_entropy(verdict, verdicts, label_smoothing=0.05, reduction="none")
    named = functional.binary_cross_entropy_with_logits(
        concern, concerns, pos_weight=torch.full((len(CONCERNS),), 2.0)
    )
    shown = functional.binary_cross_entropy_with_logits(
        piece, pieces, pos_weight=torch.full((len(CONCERNS),), 3.0), reduction="none"
    )
    return (own * weight).mean() + heard + 3 * named + 3 * (shown * seen).sum() / (seen.sum() * len(CONCERNS))
