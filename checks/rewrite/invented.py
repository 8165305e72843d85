"""Whether a rewrite says anything its draft does not, or keeps anything that had to go.

A rewrite is the draft's own words in the draft's own order, plus phrases of the table. Whatever is left of it once
those phrases are taken out must be found in the draft, word after word: so it can add no name, number, cause, time,
person or feeling, can swap none round, and cannot lose a "not" out of a clause it keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from functools import cache

from checks.heuristics.clinical_specifics.names import named
from checks.reading import read
from checks.rewrite.table import BLANK, Table

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOPS = re.compile(r"[.!?\n]+")
_SMALL = frozenset("i i've ive i'm im a an the and but so my it is are 's s was we".split())
"""What joins the pieces that stay: none of it says anything by itself."""
_NOT = frozenset(
    "not never no nor neither without nothing nobody none cannot hardly dont doesnt didnt cant couldnt wont wouldnt isnt arent "
    "wasnt werent havent hasnt hadnt shouldnt aint".split()
)
_SAME = str.maketrans({"’": "'"})
_PART = re.compile(r"\{(?:doctor|topic)\}|[^\W_]+(?:'[^\W_]+)*")
_GLUE = ("you can use", "i've got a", "i've got an", "i've got")
"""What binds a general phrase to its sentence (`generalise`)."""
_NEAR = 3
"""A joining word is looked for among this many words of the draft; further on it is another one."""
_FEW = 4
"""A run of so many words of what was dropped is a leak; fewer may stand anywhere."""


def words(text: str) -> list[str]:
    """The words of `text` in lower case, apostrophes straight."""
    return _WORD.findall(text.lower().translate(_SAME))


def invented(rewrite: str, draft: str, table: Table) -> tuple[str, ...]:
    """The words of `rewrite` that neither `draft` nor `table` accounts for, in order; empty for an honest rewrite."""
    source = [word.replace("'", "") for word in words(draft)]
    stems = [
        word.removesuffix("s") if full.endswith("'s") else word
        for word, full in zip(source, words(draft), strict=True)
    ]
    found: list[str] = []
    at = 0
    whole = {tuple(words(sentence)) for sentence in _STOPS.split(draft)}
    for sentence in _own_sentences(rewrite, draft, table):
        if tuple(sentence) in whole and len(sentence) >= _NEAR and not _follows(source, sentence, at):
            continue  # a sentence of the draft, moved as it is
        began = True
        for word in sentence:
            here = _index(
                source, stems, word, at, min(at + _NEAR, len(source)) if word in _SMALL else len(source)
            )
            if here is None:
                if word not in _SMALL:
                    found.append(word)
                else:
                    began = False
                continue
            if not began and here > at and source[here - 1] in _NOT and word not in _SMALL:
                found.append(f"{source[here - 1]} {word}")
            began, at = False, here + 1
    return tuple(found)


def _follows(source: list[str], sentence: list[str], at: int) -> bool:
    """Whether a sentence of the draft stands in `source` from `at` on."""
    run = [word.replace("'", "") for word in sentence]
    return any(source[here : here + len(run)] == run for here in range(at, len(source) - len(run) + 1))


def _index(source: list[str], stems: list[str], word: str, at: int, end: int) -> int | None:
    """Where `word` next stands in `source` between `at` and `end`, with or without its apostrophe or possessive s."""
    bare = word.replace("'", "")
    stem = bare.removesuffix("s") if word.endswith("'s") else bare
    for here in range(at, end):
        if source[here] in (bare, stem) or stems[here] == bare:
            return here
    return None


def _own_sentences(rewrite: str, draft: str, table: Table) -> Iterator[list[str]]:
    """The words of each sentence that are the writer's own: what is left without blanks and phrases of the table."""
    topics = tuple(topic for topic in table.topics if f"your {topic}" in draft.lower())
    bare = _allowed(table, topics).sub(" . ", rewrite.lower().translate(_SAME))
    for sentence in _STOPS.split(BLANK.sub(" ", bare)):
        if own := words(sentence):
            yield own


@cache
def _pattern(phrases: tuple[str, ...], topics: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these phrases, however spaced, capitalised and punctuated, and what binds it to its sentence."""
    slots = {"{doctor}": "[a-z]+", "{topic}": f"(?:{'|'.join(map(re.escape, topics)) or '(?!)'})"}
    shapes = []
    for phrase in phrases:
        parts = [slots.get(part) or re.escape(part) for part in _PART.findall(phrase)]
        shapes.append(r"[\W_]+".join(parts).replace("'", "'?"))
    return re.compile(rf"(?<![\w'])(?:{'|'.join(shapes)})(?:'s|'re)?(?![\w'])")


def _allowed(table: Table, topics: tuple[str, ...]) -> re.Pattern[str]:
    """The table's phrases, the longest first; a topic only where the draft has it."""
    phrases = [getattr(table.general, f.name) for f in fields(table.general)]
    for f in fields(table.lines):
        phrases += getattr(table.lines, f.name)
    phrases = [table.spelt(phrase, region) for phrase in phrases for region in (None, *table.spelling)]
    phrases = [phrase.lower().translate(_SAME) for phrase in (*phrases, *_GLUE)]
    return _pattern(tuple(sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))), topics)


def leaks(rewrite: str, dropped: Iterable[str]) -> tuple[str, ...]:
    """What of the `dropped` stretches of a draft, and which medicine, survives in `rewrite`."""
    kept = " ".join(words(rewrite))
    found = [
        stretch
        for stretch in dropped
        if (run := words(stretch)) and len(run) >= _FEW and f" {' '.join(run)} " in f" {kept} "
    ]
    reading = read(rewrite)
    found += [rewrite[reading.tokens[a].start : reading.tokens[b].end] for a, b in named(reading)]
    return tuple(found)
