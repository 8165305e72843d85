"""Training texts read again: with other names, with something senseless around them, amid other people's talk."""

from __future__ import annotations

import random
from typing import Any

from checks.corpus.names import swapped
from checks.identifiers._first_names import FIRST_NAMES
from checks.model import Surface, Verdict

NAMES, NOISE, BURIED = 0.25, 0.04, 0.06
"""The share of texts that are read once more with other first names, if they have any; with something senseless
around them, and half as many of that alone; and amid other people's ordinary talk."""

MOST_WORDS = 160
"""What a window holds for certain."""


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
