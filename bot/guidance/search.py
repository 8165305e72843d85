"""Full-text search over the snippets: Okapi BM25 over weighed fields, with synonyms and misspelt words.

k1, b and the inverse document frequency are those of Robertson and Zaragoza, "The Probabilistic Relevance Framework"
(2009); fields are weighed as in their BM25F.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process

from bot.guidance.snippet import Guide
from bot.guidance.stems import all_stems, groups_of, stems, topic_of

_K1, _B = 0.9, 0.5
_TITLE, _TOPICS, _WHEN, _BODY = 2.5, 3.0, 1.5, 0.5
_SYNONYM, _MISSPELT = 0.5, 0.8
"""What another word for it counts, and what the word that was probably meant counts."""
_ALIKE = 80.0
"""Two words count as the same, one of them misspelt, from this likeness (0 to 100) on."""
_PHRASE, _WHOLE = 2.5, 8.0
"""What a topic that stands in the question as it is adds for each word but the first; and if it is the question."""
_ENOUGH = 2.2
"""A snippet is an answer from this score on."""
_LONGEST = 600
"""Characters of a question that are looked at: nobody asks for more in one breath."""


@dataclass(frozen=True)
class Index:
    """The words of all snippets, weighed. `weights` has a row for each snippet, a column for each word."""

    columns: Mapping[str, int]
    weights: npt.NDArray[np.float64] = field(repr=False)
    synonyms: Mapping[str, frozenset[str]]
    phrases: Mapping[str, Sequence[tuple[int, tuple[str, ...]]]] = field(repr=False)
    """Topics and titles, with the place of their snippet, by their first word."""

    @classmethod
    def of(cls, guides: Sequence[Guide], alike: Iterable[Sequence[str]] = ()) -> Index:
        """Index the snippets; `alike` are groups of words that mean nearly the same."""
        counts = [_counted(guide) for guide in guides]
        columns = {word: place for place, word in enumerate(sorted({word for one in counts for word in one}))}
        frequency = np.zeros((len(guides), len(columns)))
        for row, counted in enumerate(counts):
            for word, weight in counted.items():
                frequency[row, columns[word]] = weight
        length = frequency.sum(axis=1, keepdims=True)
        norm = _K1 * (1 - _B + _B * length / length.mean())
        known = (frequency > 0).sum(axis=0)
        rarity = np.log1p((len(guides) - known + 0.5) / (known + 0.5))
        phrases: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for place, guide in enumerate(guides):
            for words in (tuple(all_stems(topic)) for topic in (*guide.topics, guide.title)):
                if words:
                    phrases.setdefault(words[0], []).append((place, words))
        return cls(columns, rarity * frequency * (_K1 + 1) / (frequency + norm), groups_of(alike), phrases)

    def find(self, query: str, factors: Sequence[float]) -> list[int]:
        """Places of the snippets that answer `query`, best first; `factors` favour some over others."""
        query = topic_of(query[:_LONGEST])
        asked = tuple(all_stems(query))
        scores = np.zeros(len(self.weights))
        for word in dict.fromkeys(stems(query)):
            scores += self._scores(word)
        for at, word in enumerate(asked):
            for place, phrase in self.phrases.get(word, ()):
                if asked[at : at + len(phrase)] == phrase:
                    scores[place] += _PHRASE * (len(phrase) - 1) + (_WHOLE if phrase == asked else 0.0)
        scores *= np.asarray(factors)
        order = np.argsort(-scores, kind="stable")
        best = scores[order[0]] if len(order) else 0.0
        return [int(place) for place in order if scores[place] >= max(_ENOUGH, best / 4)]

    def _scores(self, word: str) -> npt.NDArray[np.float64]:
        """What a word of the question adds to each snippet: the best of what may be meant by it, not the sum."""
        meant = [
            (self.columns[one], weight) for one, weight in self._meant(word).items() if one in self.columns
        ]
        if not meant:
            return np.zeros(len(self.weights))
        places, weights = zip(*meant, strict=True)
        best: npt.NDArray[np.float64] = (self.weights[:, list(places)] * np.array(weights)).max(axis=1)
        return best

    def _meant(self, word: str) -> dict[str, float]:
        """The words that may be meant by a word of the question, and how much each counts."""
        meant = {word: 1.0}
        if word not in self.columns and word not in self.synonyms and len(word) >= 4:
            near = process.extract(
                word, (*self.columns, *self.synonyms), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=3
            )
            meant |= {found: _MISSPELT * likeness / 100 for found, likeness, _ in near}
        for known, weight in list(meant.items()):
            for other in self.synonyms.get(known, ()):
                meant[other] = max(meant.get(other, 0.0), _SYNONYM * weight)
        return meant


def _counted(guide: Guide) -> dict[str, float]:
    """Each word of a snippet, and how much it says about what the snippet is for."""
    counted: defaultdict[str, float] = defaultdict(float)
    for text, weight in (
        (f"{guide.title} {guide.id}", _TITLE),
        (" ".join(guide.topics), _TOPICS),
        (guide.when, _WHEN),
        (guide.body, _BODY),
    ):
        for word in stems(text.replace("_", " ")):
            counted[word] += weight
    return counted
