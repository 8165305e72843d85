"""Number plates, where a word says that it is one ("rego 1AB 2CD") or a vehicle is being described."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match

_CUED = re.compile(
    r"\b(?:rego|(?:number|licen[cs]e)? ?plates?|reg(?:istration)?)\b(?: (?:number|no|num))?(?:'s|s| is|:|,| are| =)?\s"
    r"(?:it's |its )?([A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){0,3})\b",
    re.I,
)
_IRISH = re.compile(
    r"\b\d{2,3}-(?:[CDGLM][NWEYHKSO]?|KE|KK|KY|LD|LH|LK|LM|LS|MH|MN|MO|OY|RN|SO|TN|TS|WD|WH|WW|WX|W|T)-\d{1,6}\b"
)


def find(text: str) -> Iterator[Match]:
    """Plates after their cue, with both letters and digits; Irish ones (152-KE-90017) by shape alone."""
    for match in _CUED.finditer(text):
        plate = _trimmed(match.group(1))
        if plate:
            yield Match(Kind.PLATE, match.start(1), match.start(1) + len(plate), 0.9)
    for match in _IRISH.finditer(text):
        yield Match(Kind.PLATE, *match.span(), 0.9)


def _trimmed(candidate: str) -> str:
    """The parts up to the last one that holds a digit or is in capitals; empty where that is no plate."""
    pieces = re.findall(r"[^ -]+[ -]?", candidate)
    while pieces and not any(c.isdigit() for c in pieces[-1]) and not pieces[-1].strip(" -").isupper():
        pieces.pop()
    plate = "".join(pieces).rstrip(" -")
    letters = sum(c.isalpha() for c in plate)
    digits = sum(c.isdigit() for c in plate)
    return plate if letters and digits and 4 <= letters + digits <= 8 else ""
