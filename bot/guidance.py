"""Guidance for supervisors, found by number, topic, free words or misspelt ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import Field
from rapidfuzz import fuzz

from bot.config import CONFIG, Entry, load_page, pages
from bot.errors import ConfigError

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_EMPTY_WORDS = frozenset(
    _WORD.findall(
        "a about an and any as at be been but can could do does for from get give got has have help how i "
        "if in is are it its me my need not of on or our please should show so some someone somebody "
        "something than that the their them there they this to too us want was we what when where which "
        "who will with word wording words would you your worker workers staff team tell telling say "
        "saying talk talking guidance advice new share sharing shared client clients after out up end"
    )
)
_ALIKE = 84.0
"""Two words count as the same, one of them misspelt, from this likeness (0 to 100) on."""
_ENOUGH = 1.9
"""A snippet is an answer from this score on: a word that is a topic, even misspelt, or a few of its text."""
_MOST = 3


class Guide(Entry):
    """One guidance snippet."""

    number: int = Field(ge=1, le=99)
    title: str = Field(min_length=5, max_length=80)
    when: str = Field(min_length=5, max_length=200)
    topics: tuple[str, ...] = Field(min_length=3)
    principle: str = Field(min_length=5, max_length=200)
    sources: tuple[str, ...] = Field(min_length=1)
    body: str = Field(min_length=100, max_length=1500)

    @cached_property
    def _weights(self) -> dict[str, float]:
        """Each of its words, and how much that word says about what the snippet is for."""
        weighed: dict[str, float] = {}
        for text, weight in (
            (self.body, 0.6),
            (f"{self.when} {self.principle}", 1.0),
            (f"{' '.join(self.topics)} {self.title}", 2.0),
        ):
            weighed.update(dict.fromkeys(_words(text), weight))
        return weighed

    def score(self, query: str) -> float:
        """How well the snippet answers the query: from 0, the more the better."""
        wanted = query.casefold().strip(" ?!.")
        if wanted in (str(self.number), f"g{self.number}", self.title.casefold().strip("?")):
            return 100.0
        whole = 4.0 if any(fuzz.ratio(wanted, topic) >= _ALIKE for topic in self.topics) else 0.0
        return whole + sum(self._weight(word) for word in set(_words(query)))

    def _weight(self, word: str) -> float:
        if word in self._weights:
            return self._weights[word]
        if len(word) < 4:
            return 0.0
        near = (
            weight * 0.95
            for known, weight in self._weights.items()
            if weight >= 1.0 and len(known) >= 4 and fuzz.ratio(word, known) >= _ALIKE
        )
        return max(near, default=0.0)


@dataclass(frozen=True, slots=True)
class Guides:
    """All snippets, in the order of their numbers."""

    all: tuple[Guide, ...]

    def find(self, query: str) -> tuple[Guide, ...]:
        """The snippets that answer `query`, best first, at most three; none if nothing fits."""
        scored = [(guide.score(query), guide) for guide in self.all]
        best = max((score for score, _ in scored), default=0.0)
        if best < _ENOUGH:
            return ()
        scored.sort(key=lambda pair: (-pair[0], pair[1].number))
        return tuple(guide for score, guide in scored[:_MOST] if score >= max(_ENOUGH, best / 2))


def load_guides(folder: Path = CONFIG / "guidance") -> Guides:
    """All guidance. Raises `ConfigError` naming file and entry."""
    found = sorted((load_page(path, Guide) for path in pages(folder)), key=lambda guide: guide.number)
    numbers = [guide.number for guide in found]
    if not found or len(set(numbers)) < len(numbers):
        raise ConfigError("config/guidance: at least one snippet is needed, and each needs its own number.")
    return Guides(tuple(found))


def _words(text: str) -> Iterator[str]:
    for match in _WORD.finditer(text.casefold().replace("’", "'")):
        word = match[0].removesuffix("'s")
        if word not in _EMPTY_WORDS:
            yield word if len(word) < 5 or word.endswith("ss") else word.removesuffix("s")
