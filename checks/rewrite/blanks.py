"""Blanks and what fills them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checks.rewrite.table import BLANK, TABLE

_SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+|\n|$)\s*")


def blanks_of(text: str) -> tuple[str, ...]:
    """The words of each blank in `text`, in order, without brackets."""
    return tuple(match.strip("[]") for match in BLANK.findall(text))


def questions_of(blank: str) -> tuple[str, ...]:
    """What a blank asks the writer; nothing where the table doesn't know it."""
    return TABLE.asks(blank) if TABLE else ()


def filled(text: str, answers: Sequence[str]) -> str:
    """`text` with each blank in turn filled; a sentence whose blank gets no words is left out."""
    given = iter(answers)
    said: list[str] = []
    for sentence in _SENTENCE.findall(text):
        whole = sentence
        for blank in BLANK.findall(sentence):
            words = " ".join(next(given, "").split()).rstrip(".")
            whole = whole.replace(blank, words, 1) if words and whole else ""
        said.append(whole)
    return "".join(said).strip()
