"""Whether a rewrite says anything its draft does not, or keeps anything that had to go.

A rewrite is the draft's own words in the draft's own order, plus phrases of the table. Whatever is left of it once
those phrases are taken out must be found in the draft, word after word: so it can add no name, number, cause, time,
person or feeling, can swap none round, and cannot lose a "not" out of a clause it keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields

from checks.heuristics.clinical_specifics.names import named
from checks.reading import read
from checks.rewrite.table import BLANK, Table

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_STOPS = re.compile(r"[.!?\n]+")
_SMALL = frozenset("i i've ive i'm im a an the and but so my it is are 's s was we".split())
"""What joins the pieces that stay: none of it says anything by itself."""
_NOT = frozenset("not never no nor neither without nothing nobody none cannot hardly".split())
_SAME = str.maketrans({"’": "'"})
_TITLES = ("", "i ", "i've got a ", "i've got ", "at ", "on ", "call ", "you can use ")
_FEW = 4


def words(text: str) -> list[str]:
    """The words of `text` in lower case, apostrophes straight."""
    return _WORD.findall(text.lower().translate(_SAME))


def invented(rewrite: str, draft: str, table: Table) -> tuple[str, ...]:
    """The words of `rewrite` that neither `draft` nor `table` accounts for, in order; empty for an honest rewrite."""
    source = words(draft)
    found: list[str] = []
    at = 0
    for sentence in _own_sentences(rewrite, table):
        began = True
        for word in sentence:
            here = _index(source, word, at)
            if here is None:
                if word not in _SMALL:
                    found.append(word)
                continue
            if not began and _negated(source[at:here]) and word not in _SMALL:
                found.append(f"{source[here - 1]} {word}")
            began, at = False, here + 1
    return tuple(found)


def _negated(between: list[str]) -> bool:
    """Whether a "not" stands right before what follows and was left out."""
    return bool(between) and (between[-1] in _NOT or between[-1].endswith(("n't", "nt")) and between[-1] in _CONTRACTED)


_CONTRACTED = frozenset(
    "don't dont doesn't doesnt didn't didnt can't cant couldn't couldnt won't wont wouldn't wouldnt isn't isnt aren't arent "
    "wasn't wasnt weren't werent haven't havent hasn't hasnt hadn't hadnt shouldn't shouldnt ain't aint".split()
)


def _index(source: list[str], word: str, at: int) -> int | None:
    """Where `word` next stands in `source` from `at` on, as typed or opened ("i'm" for "im")."""
    bare = word.replace("'", "")
    stem = bare.removesuffix("s") if word.endswith("'s") else bare
    for here in range(at, len(source)):
        other = source[here].replace("'", "")
        if other in (bare, stem) or (source[here].endswith("'s") and other.removesuffix("s") == bare):
            return here
    return None


def _own_sentences(rewrite: str, table: Table) -> Iterator[list[str]]:
    """The words of each sentence that are the writer's own: what is left without blanks and phrases of the table."""
    bare = " ".join(rewrite.lower().translate(_SAME).split())
    for phrase in _allowed(table):
        pattern = r"[\W_]+".join(map(re.escape, _words_or_slots(phrase)))
        bare = re.sub(
            rf"(?<![\w']){pattern.replace('SLOT', '[a-z]+').replace(chr(39), chr(39) + '?')}(?![\w'])", " . ", bare
        )
    bare = BLANK.sub(" ", bare)
    for sentence in _STOPS.split(bare):
        if own := words(sentence):
            yield own


def _words_or_slots(phrase: str) -> list[str]:
    return ["SLOT" if word == "{doctor}" else word for word in re.findall(r"\{doctor\}|[^\W_]+(?:'[^\W_]+)*", phrase)]


def _allowed(table: Table) -> list[str]:
    """The table's phrases, longest first."""
    phrases = [getattr(table.general, f.name) for f in fields(table.general)]
    for f in fields(table.lines):
        phrases += getattr(table.lines, f.name)
    phrases = [table.spelt(phrase, region) for phrase in phrases for region in (None, *table.spelling)]
    return sorted({phrase.lower().translate(_SAME) for phrase in phrases}, key=lambda p: (-len(p), p))


def leaks(rewrite: str, dropped: Iterable[str]) -> tuple[str, ...]:
    """What of the `dropped` stretches of a draft, and which medicine, survives in `rewrite`."""
    kept = " ".join(words(rewrite))
    found = [
        stretch for stretch in dropped if (run := words(stretch)) and len(run) >= _FEW and f" {' '.join(run)} " in f" {kept} "
    ]
    reading = read(rewrite)
    found += [rewrite[reading.tokens[a].start : reading.tokens[b].end] for a, b in named(reading)]
    return tuple(found)
