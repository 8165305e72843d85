"""A relative in prison with the gaol or wing named (guide, case 29)."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match
from checks.identifiers.kin import DESCRIBED, FAMILY

_GAOLS = (
    r"long bay|barwon|silverwater|goulburn|parklea|bathurst|cessnock|risdon|casuarina|hakea|acacia prison|yatala|port phillip|"
    r"ravenhall|loddon|fulham|hopkins|dame phyllis|wolston|woodford|lotus glen|mt eden|mount eden|paremoremo|rimutaka|"
    r"mt crawford|waikeria|wandsworth|belmarsh|strangeways|pentonville|brixton|wormwood scrubs|the scrubs|armley|walton|"
    r"holloway|winson green|barlinnie|mountjoy|maghaberry|rikers|san quentin|folsom|sing sing|attica|angola|cook county|"
    r"millhaven|collins bay|kingston pen"
)
_PRISON = r"(?:prison|gaol|jail|correctional(?:\s(?:centre|center|facility))?|penitentiary|remand(?:\scentre)?|detention(?:\scentre)?|pen)"
_CELL = r"(?:(?-i:[A-H])[ -]?(?:wing|block|unit|pod)|(?:wing|block|pod)\s(?:(?-i:[A-H])|\d{1,2})\b|(?-i:[A-Z][a-z]{2,15})\s(?:wing|unit|block))"
_WHERE = re.compile(
    rf"\b(?:hmp\s(?-i:[A-Z])[\w'-]{{2,20}}(?:\s(?-i:[A-Z])[\w'-]{{2,20}})?|(?:{_GAOLS})\b|(?:(?-i:[A-Z][\w'-]{{2,20}})\s){{1,2}}{_PRISON}\b|"
    rf"{_PRISON}\s(?:at|in)\s(?-i:[A-Z][\w'-]{{2,20}}))(?:,?\s(?:in\s|on\s)?{_CELL})?|\b{_CELL}\b",
    re.I,
)
_RELATIVE = re.compile(rf"\b(?:my|our|me)\s{DESCRIBED}{FAMILY}\b", re.I)
_INSIDE = re.compile(
    r"\b(?:prison|gaol|jail|remand(?:ed)?|inside|locked up|sentence[d]?|visits?|visiting|in|wing|doing \w+ (?:years|months)|hmp|parole)\b",
    re.I,
)

CUES = frozenset(
    "prison gaol jail remand hmp wing block pod pen correctional penitentiary detention".split()
) | frozenset(
    word
    for gaol in _GAOLS.split("|")
    for word in gaol.split()
    if word not in ("the", "long", "bay", "green", "lotus", "port", "new", "county", "cook")
)
"""Lower-case words without which nothing is looked for."""


def find(text: str) -> Iterator[Match]:
    """Named gaols and wings in a sentence about a relative; the span runs from the relative to the place."""
    for found in _WHERE.finditer(text):
        before = text[max(0, found.start() - 100) : found.start()]
        sentence = before[
            max(before.rfind(". "), before.rfind("\n"), before.rfind("! "), before.rfind("? ")) + 1 :
        ]
        relatives = list(_RELATIVE.finditer(sentence))
        if relatives and _INSIDE.search(sentence[relatives[-1].end() :] + found.group()):
            start = found.start() - len(sentence) + relatives[-1].start()
            yield Match(Kind.PRISON, start, found.end(), 0.85)
