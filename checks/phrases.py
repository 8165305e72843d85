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
    """A piece of a wording: its regex, and words of which one must be in any text it matches (None: can't be told)."""

    regex: str
    gate: frozenset[str] | None


def _word(word: str) -> _Part:
    regex = re.escape(word).replace(r"\*", _WORD + "*") + " "
    return _Part(regex, None if "*" in word else frozenset((word,)))


def _sequence(parts: list[_Part]) -> _Part:
    gates = [part.gate for part in parts if part.gate]
    gate = min(gates, key=lambda words: (bool(words & _COMMON), len(words)), default=None)
    return _Part("".join(part.regex for part in parts), gate)


def _choice(parts: list[_Part]) -> _Part:
    if len(parts) == 1:
        return parts[0]
    gates = [part.gate for part in parts]
    gate = frozenset().union(*(gate for gate in gates if gate)) if all(gates) else None
    return _Part("(?:" + "|".join(sorted({part.regex for part in parts}, key=len, reverse=True)) + ")", gate)


def _parse(symbols: list[re.Match[str]], wording: str, depth: int = 0) -> _Part:
    """Parse alternatives up to a closing bracket (or the end, at depth 0), consuming `symbols` from the left."""
    alternatives: list[list[_Part]] = [[]]
    while symbols:
        symbol = symbols.pop(0)
        spaced = symbol.start() > 0 and wording[symbol.start() - 1].isspace()
        parts = alternatives[-1]
        if symbol["gap"]:
            parts.append(_Part(f"(?:{_WORD}+ ){{0,{symbol['gap']}}}", None))
        elif symbol["list"]:
            parts.append(_choice([_sequence([_word(word) for word in entry.split()]) for entry in LISTS[symbol["list"]]]))
        elif symbol["word"]:
            parts.append(_word(symbol["word"]))
        elif symbol["mark"] == "(":
            parts.append(_parse(symbols, wording, depth + 1))
        elif symbol["mark"] == "|":
            alternatives.append([])
        elif symbol["mark"] == "?" and (spaced or not parts):
            parts.append(_Part(r"\? ", None))
        elif symbol["mark"] == "?":
            parts.append(_Part(f"(?:{parts.pop().regex})?", None))
        elif symbol["mark"] == ")":
            if not depth:
                break
            return _choice([_sequence(parts) for parts in alternatives])
    if depth or symbols:
        raise ValueError(f"brackets don't pair in the wording: {wording}")
    return _choice([_sequence(parts) for parts in alternatives])


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
    """Compile wordings, one to a line, in the language above; what follows a # is a comment. Raises ValueError."""
    compiled = []
    for line in wordings.splitlines():
        if wording := line.split("#")[0].strip():
            symbols = [match for match in _SYMBOL.finditer(wording) if not match[0].isspace()]
            part = _parse(symbols, wording)
            compiled.append((part.gate or frozenset(), re.compile("(?<= )" + part.regex)))
    return Phrases(tuple(compiled))
