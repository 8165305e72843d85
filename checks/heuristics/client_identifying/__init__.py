"""Client identifying: who a client is, together with what belongs in their file and nowhere else (guide, case 23)."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from checks.heuristics.client_identifying.examples import MISSED, NEGATIVE, POSITIVE
from checks.heuristics.client_identifying.wordings import (
    ABOUT_SOMEONE,
    BIRTH_YEAR,
    CLIENT_WORD,
    DIAGNOSIS,
    FIRST_NAME,
    FULL_NAME,
    IN_ROOM,
    INITIAL,
    NOT_CLIENT,
    OF_SERVICE,
    SHIFT_WORDS,
    STOP,
    TITLED,
)
from checks.identifiers import Kind
from checks.identifiers.all_kinds import find_all
from checks.identifiers.kin import is_name
from checks.identifiers.ownership import Owner, owner
from checks.model import Concern, Context, Finding, Heuristic
from checks.reading import Reading

_CLIENT_KINDS = frozenset(
    {
        Kind.ADDRESS,
        Kind.PHONE,
        Kind.BIRTH_DATE,
        Kind.ID_NUMBER,
        Kind.POSTCODE,
        Kind.WHEREABOUTS,
        Kind.EMAIL,
        Kind.BANK,
    }
)
_BEFORE, _AFTER = 60, 120
"""How far before or after a name, in characters, a detail is still taken for that person's."""
_MOST = 40
"""Matches of one wording that are looked at."""


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """Someone named or singled out, with an address, number, birth date or diagnosis of theirs nearby.

    One finding for each person: from the name to the last of their details, or the other way round.
    """
    text = reading.own
    if not any(c.isdigit() for c in text) and DIAGNOSIS.search(text) is None:
        return
    details = sorted(_details(text, context))
    if not details:
        return
    names = [
        name
        for name in _people(text)
        if not any(detail.start < name[1] and name[0] < detail.end for detail in details)
    ]
    taken = -1
    for start, end, sure in sorted(names, key=lambda name: (-name[2], name[0])):
        near = [
            detail for detail in details if start - _BEFORE <= detail.start and detail.start <= end + _AFTER
        ]
        near = [detail for detail in near if detail.start > taken and sure >= detail.needs_name]
        near = [
            detail
            for detail in near
            if detail.kind != "diagnosis" or not STOP.search(text[end : detail.start])
        ]
        if not near:
            continue
        first, last = min(start, near[0].start), max(end, *(detail.end for detail in near))
        confidence = min(0.95, max(detail.confidence for detail in near) * (1.0 if sure >= 0.8 else 0.85))
        taken = max(taken, near[-1].start)
        yield Finding(
            Concern.CLIENT_IDENTIFYING,
            first,
            last,
            round(confidence, 3),
            f"client_identifying.{near[0].kind}",
        )


class _Detail(NamedTuple):
    start: int
    end: int
    confidence: float
    kind: str
    needs_name: float
    """How surely the person must be named: an address that is said to be a client's needs no more than "K's"."""


def _details(text: str, context: Context) -> Iterator[_Detail]:
    for match in find_all(text, context.region):
        if match.kind not in _CLIENT_KINDS or (match.confidence < 0.6 and match.kind is not Kind.WHEREABOUTS):
            continue
        whose = owner(text, match, context.surface)
        if whose is Owner.CLIENT:
            needs = 0.8 if match.kind in (Kind.PHONE, Kind.EMAIL, Kind.BANK) else 0.6
            yield _Detail(match.start, match.end, match.confidence * 0.95, match.kind, needs)
        elif whose is Owner.NOBODY and match.kind in (Kind.BIRTH_DATE, Kind.ID_NUMBER):
            yield _Detail(match.start, match.end, match.confidence * 0.85, match.kind, 0.6)
        elif match.kind in (Kind.BIRTH_DATE, Kind.ID_NUMBER) and whose is not Owner.WRITER:
            yield _Detail(match.start, match.end, match.confidence * 0.9, match.kind, 0.8)
        elif (
            match.kind is Kind.ADDRESS
            and whose in (Owner.NOBODY, Owner.SERVICE)
            and not OF_SERVICE.search(text, max(0, match.start - 120), match.end + 60)
        ):
            yield _Detail(match.start, match.end, match.confidence * 0.8, match.kind, 0.8)
    for found in islice(BIRTH_YEAR.finditer(text), _MOST):
        yield _Detail(*found.span(), 0.8, Kind.BIRTH_DATE, 0.8)
    for found in islice(DIAGNOSIS.finditer(text), _MOST):
        if ABOUT_SOMEONE.search(text[max(0, found.start() - 60) : found.start()]):
            yield _Detail(*found.span(), 0.75, "diagnosis", 0.8)


def _people(text: str) -> Iterator[tuple[int, int, float]]:
    """Where clients may be named, and how surely: with title or surname, after "client", by initial or first name."""
    for pattern, sure in ((TITLED, 0.95), (CLIENT_WORD, 0.9), (IN_ROOM, 0.85)):
        for found in islice(pattern.finditer(text), _MOST):
            yield found.start(), found.end(), sure
    for found in islice(FULL_NAME.finditer(text), _MOST):
        names = {found.group(1).lower(), found.group(3).lower()}
        if (
            is_name(found.group(1))
            and names.isdisjoint(SHIFT_WORDS)
            and not NOT_CLIENT.search(text[max(0, found.start() - 12) : found.start()])
        ):
            yield found.start(), found.end(), 0.85
    for found in islice(INITIAL.finditer(text), _MOST):
        yield found.start(1), found.end(1), 0.6
    for found in islice(FIRST_NAME.finditer(text), 4 * _MOST):
        if found.group().lower() not in SHIFT_WORDS and is_name(found.group(), start_of_sentence=True):
            yield found.start(), found.end(), 0.6


HEURISTIC = Heuristic(
    concern=Concern.CLIENT_IDENTIFYING,
    principle="Beyond the article",
    why="A client could be recognised from this, and the channel is no place for their file.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
