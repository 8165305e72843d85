"""Digits said in words: "oh four nine one, five seven oh, double oh six" as digits with their places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_VALUE = {
    "oh": "0", "o": "0", "zero": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4",
    "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_WORD = r"(?:oh|o|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|treble)"
_GAP = r"[\s,.…\-–]{1,3}"
# From two number words on; digits may stand before and between ("0 four nine one 570 006").
_RUN = re.compile(
    rf"\b(?:\d{{1,4}}{_GAP})?{_WORD}{_GAP}(?:{_WORD}|\d{{1,6}})(?:{_GAP}(?:{_WORD}|\d{{1,6}})){{1,24}}\b",
    re.I,
)
_TOKEN = re.compile(r"[a-z]+|\d+", re.I)

WORDS = frozenset(_VALUE) | frozenset(_TIMES)
"""The lower-case words a spoken number is made of."""


@dataclass(frozen=True, slots=True)
class Group:
    """Some digits and where they stand in the text: `text[start:end]` says `digits`."""

    digits: str
    start: int
    end: int


def runs(text: str) -> Iterator[list[Group]]:
    """Each run of at least three digit words in `text`, digits in order; "double" binds to what follows it."""
    for run in _RUN.finditer(text):
        groups: list[Group] = []
        times, start = 1, -1
        for token in _TOKEN.finditer(run.group()):
            word = token.group().lower()
            if start < 0:
                start = run.start() + token.start()
            if word in _TIMES:
                times = _TIMES[word]
                continue
            digits = _VALUE.get(word, word)
            digits = digits[0] * times + digits[1:]
            groups.append(Group(digits, start, run.start() + token.end()))
            times, start = 1, -1
        yield groups
