"""A small language for the wordings that heuristics look for, so that a rule reads like what people say.

    i (just)? lost my ~2 <parent>
    word      that norm (see `checks.reading.words`); a trailing * stands for any ending
    (a|b c)   one of these; a trailing ? on a word or group makes it optional, a ? that stands alone ends a question
    ~3        up to three words in between, never across the end of a sentence
    <name>    one of a named word list of `checks.lexicon`

Matching is linear in the text, and a phrase whose rarest words are missing from a text is not tried at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import NamedTuple

from checks.lexicon import LISTS
from checks.reading import Reading, Span

_SYMBOL = re.compile(r"~(?P<gap>\d)|<(?P<list>\w+)>|(?P<word>[^\s()<>~?|]+)|(?P<mark>[()|?])|\s+")
_WORD = r"[^ .?¦]"
_COMMON = frozenset(
    "i me my mine we our you your he she they it is am are was were be been have has had do does did not the a an and or of "
    "to in on at for from with that this so as but if when what who there just all up out about can will would could get got "
    "go going one some like know no s him her them his their".split()
)


class _Part(NamedTuple):
    """A piece of a wording: its regex, and sets of words from each of which any text it matches has one."""

    regex: str
    gates: tuple[frozenset[str], ...] = ()


def _word(word: str) -> _Part:
    regex = " " + re.escape(word).replace(r"\*", _WORD + "*") + " "
    return _Part(regex) if "*" in word else _Part(regex, (frozenset((word,)),))


def _sequence(parts: list[_Part]) -> _Part:
    return _Part("".join(part.regex for part in parts), tuple(gate for part in parts for gate in part.gates))


def _choice(parts: list[_Part]) -> _Part:
    if len(parts) == 1:
        return parts[0]
    regex = "(?:" + "|".join(sorted({part.regex for part in parts}, key=len, reverse=True)) + ")"
    if not all(part.gates for part in parts):
        return _Part(regex)
    rarest = (min(part.gates, key=lambda words: (bool(words & _COMMON), len(words))) for part in parts)
    return _Part(regex, (frozenset().union(*rarest),))


def _parse(symbols: list[re.Match[str]], wording: str, depth: int = 0) -> _Part:
    """Parse alternatives up to a closing bracket (or the end, at depth 0), consuming `symbols` from the left."""
    alternatives: list[list[_Part]] = [[]]
    while symbols:
        symbol = symbols.pop(0)
        spaced = symbol.start() > 0 and wording[symbol.start() - 1].isspace()
        parts = alternatives[-1]
        if symbol["gap"]:
            parts.append(_Part(f"(?: {_WORD}+ ){{0,{symbol['gap']}}}"))
        elif symbol["list"]:
            parts.append(
                _choice(
                    [_sequence([_word(word) for word in entry.split()]) for entry in LISTS[symbol["list"]]]
                )
            )
        elif symbol["word"]:
            parts.append(_word(symbol["word"]))
        elif symbol["mark"] == "(":
            parts.append(_parse(symbols, wording, depth + 1))
        elif symbol["mark"] == "|":
            alternatives.append([])
        elif symbol["mark"] == "?" and (spaced or not parts):
            parts.append(_Part(r" \? "))
        elif symbol["mark"] == "?":
            parts.append(_Part(f"(?:{parts.pop().regex})?"))
        elif symbol["mark"] == ")":
            if not depth:
                raise ValueError(f"brackets don't pair in the wording: {wording}")
            return _choice([_sequence(parts) for parts in alternatives])
    if depth:
        raise ValueError(f"brackets don't pair in the wording: {wording}")
    return _choice([_sequence(parts) for parts in alternatives])


class _Wording:
    """One wording: its gates (from each of them a text must have a word), and its regex, compiled when first needed."""

    __slots__ = ("_regex", "gates", "number", "pattern")

    def __init__(self, number: int, gates: tuple[frozenset[str], ...], pattern: str) -> None:
        self.number, self.gates, self.pattern = number, gates, pattern
        self._regex: re.Pattern[str] | None = None

    def finditer(self, line: str) -> Iterator[re.Match[str]]:
        if self._regex is None:
            self._regex = re.compile(self.pattern)
        return self._regex.finditer(line)


_number = attrgetter("number")


class Phrases:
    """Wordings found by their rarest words, so that a text pays only for what it might hold."""

    def __init__(self, wordings: list[_Wording]) -> None:
        self._by_word: dict[str, list[_Wording]] = {}
        self._always = [wording for wording in wordings if not wording.gates]
        for wording in wordings:
            for word in wording.gates[0] if wording.gates else ():
                self._by_word.setdefault(word, []).append(wording)

    def find(self, reading: Reading) -> Iterator[Span]:
        """Every match in `reading` wording by wording, as spans of text and tokens."""
        words = reading.words
        candidates = dict.fromkeys(self._always)
        for word in self._by_word.keys() & words:
            candidates.update(dict.fromkeys(self._by_word[word]))
        for wording in sorted(candidates, key=_number):
            for gate in wording.gates[1:]:
                if gate.isdisjoint(words):
                    break
            else:
                for match in wording.finditer(reading.line):
                    yield reading.span(match.start(), match.end())

    def mine(self, reading: Reading) -> Iterator[Span]:
        """Matches in clauses that tell of the writer, their family or friends."""
        return (span for span in self.find(reading) if reading.mine(span.first))


def phrases(wordings: str) -> Phrases:
    """Compile wordings, one to a line, in the language above; what follows a # is a comment. Raises ValueError."""
    compiled: list[_Wording] = []
    for line in wordings.splitlines():
        if wording := line.split("#")[0].strip():
            symbols = [match for match in _SYMBOL.finditer(wording) if not match[0].isspace()]
            part = _parse(symbols, wording)
            gates = sorted(part.gates, key=lambda words: (bool(words & _COMMON), len(words)))
            compiled.append(_Wording(len(compiled), tuple(gates), part.regex))
    return Phrases(compiled)
