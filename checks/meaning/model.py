"""Inference with onnxruntime and numpy: a text in, calibratable scores and spans out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from checks.meaning import runtime
from checks.meaning.labels import ABSENCES, CONCERNS, MAX_TOKENS, PREFIX, VERDICTS
from checks.meaning.windows import sentence_ends, windows
from checks.model import Concern, Surface, Verdict

ARTEFACT = Path(__file__).parent / "artefact"
_PIECE_SHOWS = 0.5
_CLEARLY = 0.7
_MOST_STRETCHES = 4
_FEWEST_LETTERS = 5
_BRIDGE = 2
"""Word pieces that a span may step over where both sides show the concern."""

Array = npt.NDArray[np.float32]
Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the model makes of one text: probabilities, and for each concern the (start, end) it shows in, the best first."""

    verdicts: dict[Verdict, float]
    concerns: dict[Concern, float]
    spans: dict[Concern, tuple[Offsets, ...]]

    @property
    def nudge(self) -> float:
        """Probability that the verdict is one of the three that call for a nudge."""
        return sum(p for verdict, p in self.verdicts.items() if verdict.nudges)


NOTHING = Estimate(
    dict.fromkeys(VERDICTS, 0.0) | {Verdict.NO_DISCLOSURE: 1.0}, dict.fromkeys(CONCERNS, 0.0), {}
)
"""What is made of a text without words."""


class Model:
    """A loaded model. `estimate` is pure: same text, same surface, same answer."""

    def __init__(self, session: Any, tokenizer: Any) -> None:
        self._session, self._tokenizer = session, tokenizer

    def estimate(self, text: str, surface: Surface) -> Estimate:
        """Read `text` in windows, and keep of each concern the window that shows it most. Windows without words say nothing."""
        prefix = self._tokenizer.encode(PREFIX[surface], add_special_tokens=False).ids
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        ids, places = _without_runs(encoding.ids, encoding.offsets)
        results = []
        for first, beyond in windows(sentence_ends(text, places), MAX_TOKENS - len(prefix) - 2):
            offsets = places[first:beyond]
            if offsets and any(map(str.isalnum, text[offsets[0][0] : offsets[-1][1]])):
                results.append((self._run([*prefix, *ids[first:beyond]], len(prefix)), offsets))
        return _merged(text, results) if results else NOTHING

    def _run(self, ids: list[int], skip: int) -> tuple[Array, Array, Array]:
        """Probabilities of verdicts, of concerns, and of concerns per word piece of one window."""
        cls, sep = self._tokenizer.token_to_id("[CLS]"), self._tokenizer.token_to_id("[SEP]")
        tokens = np.array([cls, *ids, sep], dtype=np.int64)
        verdict, concern, piece = self._session.run(None, {"ids": tokens})
        odds = np.exp(verdict - verdict.max())
        return odds / odds.sum(), _sigmoid(concern), _sigmoid(piece[1 + skip : -1])


def _without_runs(ids: list[int], offsets: list[Offsets]) -> tuple[list[int], list[Offsets]]:
    """Word pieces with their places, without those that only repeat the three before: "!!!!!!!!" says no more than "!!!"."""
    kept = [i for i in range(len(ids)) if i < 3 or not ids[i] == ids[i - 1] == ids[i - 2] == ids[i - 3]]
    return [ids[i] for i in kept], [offsets[i] for i in kept]


def _sigmoid(values: Array) -> Array:
    return (1 / (1 + np.exp(-values))).astype(np.float32)


def _merged(text: str, results: list[tuple[tuple[Array, Array, Array], list[Offsets]]]) -> Estimate:
    worst = max(results, key=lambda result: float(result[0][0][2:].sum()))
    concerns: dict[Concern, float] = {}
    spans: dict[Concern, tuple[Offsets, ...]] = {}
    for column, concern in enumerate(CONCERNS):
        if concern in ABSENCES:
            concerns[concern] = float(worst[0][1][column])
            continue
        (_, scores, pieces), offsets = max(results, key=lambda result: float(result[0][1][column]))
        concerns[concern] = float(scores[column])
        first, *more = (_whole_words(text, *s) for s in _stretches(pieces[:, column], offsets))
        spans[concern] = (first, *(s for s in more if _says_something(text[s[0] : s[1]])))
    return Estimate({v: float(p) for v, p in zip(VERDICTS, worst[0][0], strict=True)}, concerns, spans)


def _stretches(scores: Array, offsets: list[Offsets]) -> list[Offsets]:
    """The stretch around the piece that shows the concern best, then others that show it clearly, as far as they do."""
    left = scores.copy()
    found: list[Offsets] = []
    while len(found) < _MOST_STRETCHES:
        best = int(left.argmax())
        if found and left[best] < _CLEARLY:
            break
        floor = min(_PIECE_SHOWS, float(scores[best]) / 2)
        first = last = best
        while (step := _next(scores, first, -1, floor)) is not None:
            first = step
        while (step := _next(scores, last, 1, floor)) is not None:
            last = step
        found.append((offsets[first][0], offsets[last][1]))
        left[first : last + 1] = 0
    return found


def _whole_words(text: str, start: int, end: int) -> Offsets:
    """The stretch grown to the words that it begins and ends in; "I've" is one."""
    while start and _goes_on(text[start - 1]) and _goes_on(text[start]):
        start -= 1
    while end < len(text) and _goes_on(text[end - 1]) and _goes_on(text[end]):
        end += 1
    return start, end


def _says_something(stretch: str) -> bool:
    """Whether it can be shown as a phrase of its own, beside a better one."""
    return sum(map(str.isalnum, stretch)) >= _FEWEST_LETTERS


def _goes_on(letter: str) -> bool:
    return letter.isalnum() or letter in "'’"


def _next(scores: Array, place: int, way: int, floor: float) -> int | None:
    for distance in range(1, _BRIDGE + 2):
        neighbour = place + way * distance
        if 0 <= neighbour < len(scores) and scores[neighbour] >= floor:
            return neighbour
    return None


def load(folder: Path = ARTEFACT) -> Model | None:
    """The model in `folder` on one thread, or None if it is missing, damaged, or its libraries are."""
    try:
        from tokenizers import Tokenizer

        library = runtime.onnxruntime()

        data = (folder / "model.onnx").read_bytes()
        expected = (folder / "model.onnx.sha256").read_text(encoding="utf-8").split()[0]
        if hashlib.sha256(data).hexdigest() != expected:
            return None
        options = library.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        session = library.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        return Model(session, Tokenizer.from_file(str(folder / "tokenizer.json")))
    except (ImportError, OSError, ValueError, RuntimeError, IndexError):
        return None
    except Exception as problem:
        if type(problem).__module__.startswith("onnxruntime") or type(problem) is Exception:
            return None  # onnxruntime and tokenizers raise their own errors, straight from Exception
        raise
