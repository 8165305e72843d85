"""Postcodes that pin a home down (UK, Canada; AU, NZ and US with their place), and PO boxes."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match

_UK = re.compile(
    r"\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) ?\d[ABD-HJLNP-UW-Z]{2})\b",
    re.I,
)
_CANADA = re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d\b", re.I)
_STATES_AU = r"(?:VIC|NSW|QLD|SA|WA|TAS|ACT|NT)"
_STATES_US = r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
_PLACED = re.compile(
    rf"\b(?:[A-Z][a-z]{{2,20}} ){{1,2}}(?:{_STATES_AU},? )?\d{{4}}\b(?= ?(?:$|[.,;)\n!]))(?!,\d)"
    rf"|\b{_STATES_AU},? \d{{4}}\b|\b{_STATES_US},? \d{{5}}(?:-\d{{4}})?\b"
)
_CUED = re.compile(
    r"\b(?:post ?code|zip(?: ?code)?)(?:'s| is|:)?\s{1,2}(?:it's )?(\d{4,5}(?:-\d{4})?)\b", re.I
)
_UNIT_CODE = re.compile(r"\b(?:unit|flat|apt|apartment) \d{1,4}[a-z]?,? (?:and )?(?:in )?(\d{4})\b", re.I)
_PO_BOX = re.compile(
    r"\bp\.?\s?o\.?\s?box\s{1,2}(?:no\.? ?)?\d{1,6}\b|\bpost office box \d{1,6}\b|\blocked bag \d{1,6}\b",
    re.I,
)
_NOT_PLACES = frozenset(
    """Jan January Feb February Mar March Apr April May June Jul July Aug August Sep Sept September Oct October Nov
    November Dec December Since In By From Until Till Class Summer Winter Spring Autumn Christmas Easter Year Room
    Ext Extension Code Pin Version At On Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mid Early Late
    Olympics Act Conference Budget Plan""".split()
)


def find(text: str) -> Iterator[Match]:
    """Postcodes (`POSTCODE`) and PO boxes (`PO_BOX`)."""
    for pattern in (_UK, _CANADA):
        for match in pattern.finditer(text):
            if any(c.isalpha() for c in match.group()) and _cased(match.group()):
                yield Match(Kind.POSTCODE, *match.span(), 0.85 if " " in match.group() else 0.7)
    for match in _PLACED.finditer(text):
        if (
            match.group().split()[-2].strip(",") not in _NOT_PLACES
            and match.group().split()[0] not in _NOT_PLACES
        ):
            yield Match(Kind.POSTCODE, *match.span(), 0.6)
    for match in _CUED.finditer(text):
        yield Match(Kind.POSTCODE, match.start(1), match.end(1), 0.7)
    for match in _UNIT_CODE.finditer(text):
        yield Match(Kind.POSTCODE, *match.span(), 0.75)
    for match in _PO_BOX.finditer(text):
        yield Match(Kind.PO_BOX, *match.span(), 0.9)


def _cased(code: str) -> bool:
    """Whether a code is all capitals or all small: "e1 2nd" is a postcode to no one, but "bs6 5tr" is."""
    return not code.lower().endswith(("1st", "2nd", "3rd", "th")) and (code.isupper() or code.islower())
