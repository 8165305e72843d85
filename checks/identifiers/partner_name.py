"""A partner's first name told by what couples do: "me n dan split", "since Helen moved out"."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match
from checks.identifiers.kin import WORD, is_name

_ME_AND = re.compile(
    rf"\b(?:me|myself)\s(?:and|n|&|'n')\s(?P<name>{WORD})\b|\s(?:and|n|&)\s(?:i|me|myself)\b", re.I
)
_COUPLE = re.compile(
    r"\b(?:split|broke(?:n)? up|break(?:ing)? ?up|marri|wedding|engaged|divorc|separat|anniversar|mov(?:ed|ing) in|pregnan|"
    r"dating|together|custody|mortgage|honeymoon|our (?:kids?|son|daughter|baby|boys?|girls?|place|house|first)|relationship)",
    re.I,
)
_LEFT = re.compile(
    rf"\b(?:since|when|after|before|with|and|because|but|cos|if)\s(?P<name>{WORD})\s(?:left\sme|moved\s(?:out|into\sthe\sspare|back\sin)|walked\sout|"
    r"cheated|proposed|works\snights|and\sthe\skids|hauling|won't\sspeak\sto\sme|took\sthe\skids)\b",
    re.I,
)
_WORD_BEFORE = re.compile(rf"(?<![\w'-])({WORD})$")
_LEAVING = (
    "left me",
    "moved",
    "walked out",
    "cheated",
    "proposed",
    "works nights",
    "and the kids",
    "hauling",
    "won't speak",
    "took the",
)


def find(text: str) -> Iterator[Match]:
    """Names beside "me" in a text about a couple (0.8), and names of who left or moved out (0.65)."""
    said = text.lower()
    if any(word in said for word in _LEAVING):
        for found in _LEFT.finditer(text):
            if is_name(found["name"]):
                yield Match(Kind.FAMILY_NAME, *found.span("name"), 0.65)
    if any(
        word in said
        for word in (
            "me and",
            "me n ",
            "me & ",
            "me 'n",
            "myself and",
            " and i",
            " n i",
            " & i",
            " and me",
            " n me",
        )
    ):
        yield from _couples(text)


def _couples(text: str) -> Iterator[Match]:
    for found in _ME_AND.finditer(text):
        start, name = found.start(), found["name"]
        if name is None:
            before = _WORD_BEFORE.search(text, max(0, start - 22), start)
            if before is None:
                continue
            start, name = before.start(), before.group()
        if is_name(name, start_of_sentence=True) and _COUPLE.search(
            text[max(0, start - 60) : found.end() + 60]
        ):
            yield Match(Kind.FAMILY_NAME, start, found.end(), 0.8)
