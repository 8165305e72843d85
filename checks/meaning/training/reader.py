"""The model while it is trained: an encoder with three heads; and the same, as it is used."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel

from checks.meaning.labels import CONCERNS, VERDICTS

FAR = 1e4
"""Added to what no word piece stands at, so that it is never the maximum."""

DROPPED = 0.1
POOL = 1 << 25
"""Random numbers that are drawn once; drawing them for each step took a third of the time."""


@cache
def _pool(dtype: torch.dtype) -> Tensor:
    return ((torch.rand(POOL) >= DROPPED) / (1 - DROPPED)).to(dtype)


class Dropout(nn.Module):
    """Dropout with a mask that is a random stretch of a pool; with `p` 0 none."""

    def __init__(self, p: float = DROPPED) -> None:
        super().__init__()
        self.p = p

    def forward(self, states: Tensor) -> Tensor:
        """The same shape, one in ten at zero while training."""
        if not self.training or not self.p:
            return states
        pool = _pool(states.dtype)
        start = random.randrange(POOL - states.numel())
        return states * pool[start : start + states.numel()].view(states.shape)


class Reader(nn.Module):
    """The encoder and its heads. Token ids (batch, length) and mask in; verdict, concern and piece logits out.

    What a text is about is in the mean of its word pieces; a clause that gives it away, in their maximum.
    """

    def __init__(self, encoder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(encoder, attn_implementation="eager")
        for name, module in list(self.encoder.named_modules()):
            for child, layer in list(module.named_children()):
                if isinstance(layer, nn.Dropout):  # in attention none, for its masks are the largest
                    setattr(module, child, Dropout(0 if name.endswith((".self", ".attn")) else DROPPED))
        width = self.encoder.config.hidden_size
        self.verdict = nn.Linear(2 * width, len(VERDICTS))
        self.concern = nn.Linear(2 * width, len(CONCERNS))
        self.piece = nn.Linear(width, len(CONCERNS))
        self.dropout = Dropout()

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
