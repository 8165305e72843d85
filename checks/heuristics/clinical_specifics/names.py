"""Finding the medicines and doses that a text names, spelt well or ill."""

from __future__ import annotations

import re

from checks.heuristics.clinical_specifics._medicines import MEDICINES
from checks.heuristics.clinical_specifics.wordings import NAMED_IN_WORDS
from checks.reading import Reading

_STEMS = (
    "zepam", "zolam", "oxetine", "triptyline", "sartan", "vastatin", "prazole", "dipine", "gliptin", "gliflozin", "glutide",
    "triptan", "cillin", "codone", "apentin", "eridone", "tiapine", "azapine", "racetam", "lopram", "faxine", "barbital",
    "cetamol", "mycin", "morphone", "piprazole", "tadine",
)  # fmt: skip
"""Endings that generic names share (WHO's INN stems), for names that the list lacks."""

DOSE = re.compile(r"\d{1,4}(?:mg|mgs|mcg|ug|milligrams?)")
"""A dose written as one word."""
UNITS = frozenset("mg mgs mcg milligram milligrams mils mil micrograms".split())
"""Units of a dose."""
_NOT_IT = frozenset("battery batteries".split())
_VOWELS = re.compile(r"[aeiouy]+")
_DOUBLES = re.compile(r"([b-df-hj-np-tv-z])\1+")
_SOUNDS = str.maketrans({"c": "k", "q": "k", "z": "s"})


def _sound(norm: str) -> str:
    """A name as it sounds, so that "quetiepine" and "escitalapram" are still known."""
    plain = norm.replace("ph", "f").translate(_SOUNDS)
    return plain[0] + _DOUBLES.sub(r"\1", _VOWELS.sub("a", plain[1:])).rstrip("a")


_SHORTEST = 9
"""Letters of a name below which its misspellings sound like too many other words."""
_SOUNDS_ALIKE = frozenset("singular cartesian courtesan streeter".split())
_SOUND_OF_MEDICINES = frozenset(_sound(name) for name in MEDICINES if len(name) >= _SHORTEST)


def _is_name(norm: str) -> bool:
    if norm in MEDICINES:
        return True
    return (
        len(norm) >= _SHORTEST - 1
        and norm not in _SOUNDS_ALIKE
        and (norm.endswith(_STEMS) or _sound(norm) in _SOUND_OF_MEDICINES)
    )


def named(reading: Reading) -> list[tuple[int, int]]:
    """First and last token of every medicine or dose in the text."""
    tokens = reading.tokens
    named: list[tuple[int, int]] = []
    if any(_is_name(word) or DOSE.fullmatch(word) or word in UNITS for word in reading.words):
        for index, token in enumerate(tokens):
            following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
            if (_is_name(token.norm) and following not in _NOT_IT) or DOSE.fullmatch(token.norm):
                named.append((index, index))
            elif token.norm in UNITS and index and tokens[index - 1].norm.isdigit():
                named.append((index - 1, index))
    named += [(span.first, span.last) for span in NAMED_IN_WORDS.find(reading)]
    return sorted(named)
