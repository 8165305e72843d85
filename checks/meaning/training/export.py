"""Writes a trained reader as it is used: ONNX with 8-bit weights, its tokenizer, a checksum."""

from __future__ import annotations

import hashlib
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from checks.meaning.training.reader import Reader, Single


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
