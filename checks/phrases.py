"""A small language for the wordings that heuristics look for, so that a rule reads like what people say.

    i (just)? lost my ~2 <parent>
    word      that norm (see `checks.reading.words`); a trailing * stands for any ending
    (a|b c)   one of these; a trailing ? on a word or group makes it optional
    ~3        up to three words in between, never across the end of a sentence
    <name>    one of a named word list of `checks.lexicon`

Matching is linear in the text, and a phrase whose rarest words are missing from a text is not tried at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from checks.lexicon import LISTS
from checks.reading import Reading, Span

_ELEMENT = re.compile(r"~(?P<gap>\d)|<(?P<list>\w+)>(?P<opt1>\?)?|\((?P<group>[^()]*)\)(?P<opt2>\?)?|(?P<word>[^\s()<>~?]+)(?P<opt3>\?)?")
_COMMON = frozenset(
    "i me my mine we our you your he she they it is am are was were be been have has had do does did not the a an and or of "
    "to in on at for from with that this so as but if when what who there just all up out about can will would could get got "
    "go going one some like know no s him her them his their".split()
)


class _Element(NamedTuple):
    regex: str
    words: frozenset[str] | None
    """Words one of which must be there; None where that can't be told (gaps, options, wildcards)."""


def _alternatives(group: str) -> Iterator[str]:
    for alternative in group.split("|"):
        alternative = alternative.strip()
        if alternative.startswith("<"):
            yield from LISTS[alternative.strip("<>")]
        else:
            yield alternative


def _element(match: re.Match[str]) -> _Element:
    if match["gap"]:
        return _Element(rf"(?:[^ .?¦]+ ){{0,{match['gap']}}}", None)
    optional = bool(match["opt1"] or match["opt2"] or match["opt3"])
    if match["word"]:
        choices = [match["word"]]
    elif match["list"]:
        choices = list(LISTS[match["list"]])
    else:
        choices = list(_alternatives(match["group"]))
    regexes, words = [], set()
    for choice in choices:
        parts = choice.split()
        regexes.append("".join(re.escape(part).replace(r"\*", r"[^ .?¦]*") + " " for part in parts))
        plain = [part for part in parts if "*" not in part]
        if not plain:
            words.add("*")
            continue
        words.add(min(plain, key=lambda part: (part in _COMMON, -len(part))))
    body = regexes[0] if len(regexes) == 1 else "(?:" + "|".join(sorted(set(regexes), key=len, reverse=True)) + ")"
    if optional:
        return _Element(f"(?:{body})?", None)
    return _Element(body, None if "*" in words else frozenset(words))


class Phrases(NamedTuple):
    """Compiled wordings, each with its gate: words of which one must be in a text for the wording to be there."""

    compiled: tuple[tuple[frozenset[str], re.Pattern[str]], ...]

    def find(self, reading: Reading) -> Iterator[Span]:
        """Every match in `reading`, wording by wording, as spans of text and tokens."""
        for gate, pattern in self.compiled:
            if gate and gate.isdisjoint(reading.words):
                continue
            for match in pattern.finditer(reading.line):
                yield reading.span(match.start(), match.end() - 1)

    def mine(self, reading: Reading) -> Iterator[Span]:
        """Matches in clauses that tell of the writer, their family or friends."""
        return (span for span in self.find(reading) if reading.mine(span.first))


def phrases(wordings: str) -> Phrases:
    """Compile wordings, one to a line, in the language above; blank lines and # comments are skipped."""
    compiled = []
    for line in wordings.splitlines():
        wording = line.split("#")[0].strip()
        if not wording:
            continue
        elements = [_element(match) for match in _ELEMENT.finditer(wording)]
        gates = [element.words for element in elements if element.words]
        gate = min(gates, key=lambda words: (bool(words & _COMMON), len(words)), default=frozenset())
        compiled.append((gate, re.compile("(?<= )" + "".join(element.regex for element in elements))))
    return Phrases(tuple(compiled))
