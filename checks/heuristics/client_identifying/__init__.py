"""Client identifying: who a client is, together with what belongs in their file and nowhere else (guide, case 23)."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from checks.heuristics.client_identifying.examples import MISSED, NEGATIVE, POSITIVE
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
_DIAGNOSIS = re.compile(
    r"\b(?:schizo\w{3,12}|bipolar|psychosis|hiv(?:[ -]positive|\+)?|hep(?:atitis)?[ -]?[bc]|dementia|alzheimer'?s|parkinson'?s|huntington'?s|"
    r"bpd|borderline|personality disorder|ptsd|autis\w{2,3}|asd|adhd|epilep\w{2,3}|(?-i:MS|DID|ALS|ECT|FASD)|multiple sclerosis|cancer|chlamydia|gonorrhoea|syphilis|"
    r"anorexi\w|bulimi\w|ocd|cerebral palsy|down syndrome|korsakoff'?s?|motor neurone|mnd|copd|diabet\w{2,3}|"
    r"intellectual disability|acquired brain injury|tbi|pregnan\w{1,3}|miscarriage|termination|overdosed?|schizoaffective|mets|metasta\w+|hospice status|on palliative|lung ca|dysphagia|hallucinat\w+|methadone|suboxone)\b",
    re.I,
)
_ABOUT_SOMEONE = re.compile(
    r"\b(?:has|got|with|diagnos\w+|dx|living with|who's|is|was|he's|she's|his|her|he|she|positive|relapsed|history of|hx|confirmed|suffers|had|tested|on|for|status)\b"
    r"|,\s$|[A-Z][a-z]+,? ",
    re.I,
)
_BIRTH_YEAR = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:19\d\d|200\d|201\d)\b")
_OF_SERVICE = re.compile(
    r"\b(?:physio\w*|psycholog\w*|gp|doctor|dr|clinic|office|hub|lawyer|solicitor|plumber|electrician|landlord|agent|trainer|venue|training|speaker|"
    r"interview|funeral|church|dentist|ot|podiatrist|pharmac\w+)\b",
    re.I,
)
_IN_ROOM = re.compile(
    r"\b[A-Z][a-z'-]{2,20} (?:in|from|at|of) (?:the )?(?:flat|room|rm|unit|bed|bay|apartment|apt|number|no\.?) ?\d{1,4}[a-z]?\b"
)
_NOT_CLIENT = re.compile(r"\b(?:dr|doctor|nurse|sister|prof|hi|hey|thanks|manager)\.? ?$", re.I)
_STOP = re.compile(r"[.!?\n]\s")
_BEFORE, _AFTER = 60, 120
_MOST = 40
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss)\.? [A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20})?")
_FULL_NAME = re.compile(
    r"\b([A-Z][a-z'-]{1,20}) ([A-Z]\.? )?([A-Z][a-z]+(?:['-][A-Z]?[a-z]+)?)\b(?! (?:St|Rd|Ave|Ct|Street|Road|Avenue|House|Hospital|Clinic))"
)
_CLIENT_WORD = re.compile(
    r"\b(?i:client|participant|resident|patient|pt|tenant|consumer|service user|yp|young person)'?s?,? (?:is |named |called |name:? )?([A-Z][a-z'-]{1,20}|[A-Z]{1,2})\b"
)
_INITIAL = re.compile(
    r"(?<![\w'])([A-HJ-Z]|[A-Z]\.[A-Z]\.|[A-Z]{2})(?:'s|\.)?(?= (?:[a-z]|\d|NDIS|DOB|in\b))"
)
_FIRST_NAME = re.compile(r"\b[A-Z][a-z'-]{2,20}\b")
_SHIFT_WORDS = frozenset(
    """the this that monday tuesday wednesday thursday friday saturday sunday ndis nhs dob ok hi hey morning please can
    january february march april may june july august september october november december medicare street road""".split()
)


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """Someone named or singled out, with an address, number, birth date or diagnosis of theirs nearby.

    One finding for each person: from the name to the last of their details, or the other way round.
    """
    text = reading.own
    if not any(c.isdigit() for c in text) and _DIAGNOSIS.search(text) is None:
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
            if detail.kind != "diagnosis" or not _STOP.search(text[end : detail.start])
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
            and not _OF_SERVICE.search(text, max(0, match.start - 120), match.end + 60)
        ):
            yield _Detail(match.start, match.end, match.confidence * 0.8, match.kind, 0.8)
    for found in islice(_BIRTH_YEAR.finditer(text), _MOST):
        yield _Detail(*found.span(), 0.8, Kind.BIRTH_DATE, 0.8)
    for found in islice(_DIAGNOSIS.finditer(text), _MOST):
        if _ABOUT_SOMEONE.search(text[max(0, found.start() - 60) : found.start()]):
            yield _Detail(*found.span(), 0.75, "diagnosis", 0.8)


def _people(text: str) -> Iterator[tuple[int, int, float]]:
    """Where clients may be named, and how surely: with title or surname, after "client", by initial or first name."""
    for pattern, sure in ((_TITLED, 0.95), (_CLIENT_WORD, 0.9), (_IN_ROOM, 0.85)):
        for found in islice(pattern.finditer(text), _MOST):
            yield found.start(), found.end(), sure
    for found in islice(_FULL_NAME.finditer(text), _MOST):
        names = {found.group(1).lower(), found.group(3).lower()}
        if (
            is_name(found.group(1))
            and names.isdisjoint(_SHIFT_WORDS)
            and not _NOT_CLIENT.search(text[max(0, found.start() - 12) : found.start()])
        ):
            yield found.start(), found.end(), 0.85
    for found in islice(_INITIAL.finditer(text), _MOST):
        yield found.start(1), found.end(1), 0.6
    for found in islice(_FIRST_NAME.finditer(text), 4 * _MOST):
        if found.group().lower() not in _SHIFT_WORDS and is_name(found.group(), start_of_sentence=True):
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
