"""Identifying detail: what could locate or identify the writer, their family or friends."""

import re
from collections.abc import Iterator

from checks.heuristics.identifying_detail.examples import MISSED, NEGATIVE, POSITIVE
from checks.identifiers import Kind, Match
from checks.identifiers.all_kinds import find_all
from checks.identifiers.ownership import Owner, owner
from checks.model import Concern, Context, Finding, Heuristic, Surface
from checks.reading import Reading

# Kinds whose recogniser asks for "my", "our" or "I" itself; the rest need an owner from the words around.
_OWN_BY_NATURE = frozenset(
    {
        Kind.FAMILY_NAME,
        Kind.SCHOOL,
        Kind.WORKPLACE,
        Kind.ROUTINE,
        Kind.WHEREABOUTS,
        Kind.LANDMARK,
        Kind.PRISON,
    }
)
_PERSONAL = frozenset({Kind.BIRTH_DATE, Kind.BANK, Kind.ID_NUMBER, Kind.POSTCODE, Kind.STREET})
_INVITES = re.compile(
    r"\b(?:come|swing|drop|pop|duck|nip|stop)\s(?:on\s)?(?:by|past|over|round|around|in|up|down)\b|\bcome\s(?:to|for|have|get)\b|"
    r"\b(?:visit|welcome|knock|cuppa|cookout|barbie|bbq|dinner|housewarming)\b",
    re.I,
)
_LEAST = {Surface.DRAFT: 0.5, Surface.CLIENT_FACING: 0.7, Surface.TEAM: 0.7, Surface.UNKNOWN: 0.7}


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """One finding for each detail of the writer's own circle; overlapping ones become the surest."""
    text = reading.own
    candidates = [
        (confidence, match)
        for match in find_all(text, context.region)
        if (confidence := _confidence(text, match, context.surface)) >= _LEAST[context.surface]
    ]
    taken: list[tuple[int, int]] = []
    for confidence, match in sorted(candidates, key=lambda one: (-one[0], one[1].start - one[1].end)):
        if any(start < match.end and match.start < end for start, end in taken):
            continue
        taken.append((match.start, match.end))
        yield Finding(
            Concern.IDENTIFYING_DETAIL,
            match.start,
            match.end,
            round(confidence, 3),
            f"identifying_detail.{match.kind}",
        )


def _confidence(text: str, match: Match, surface: Surface) -> float:
    """How sure the detail is there *and* belongs to the writer's circle; 0 where it is someone else's."""
    if match.kind in _OWN_BY_NATURE:
        return match.confidence
    whose = owner(text, match, surface)
    if whose is Owner.WRITER:
        return match.confidence
    if surface is not Surface.DRAFT:
        return 0.0
    if whose is Owner.PERHAPS_WRITER:
        return match.confidence * (0.75 if match.kind in _PERSONAL else 0.9)
    if whose is Owner.NOBODY:
        return match.confidence * _unowned(text, match)
    return 0.0


def _unowned(text: str, match: Match) -> float:
    """How likely an unowned detail in a draft is the writer's: a handle or mobile is, an address only by invitation."""
    if match.kind is Kind.HANDLE:
        return 0.9
    if match.kind is Kind.PLATE:
        return 0.7
    if match.kind in (Kind.PHONE, Kind.EMAIL):
        return 0.7
    if match.kind is Kind.ADDRESS and (
        len(text) < 40 or _INVITES.search(text, max(0, match.start - 150), match.end + 150)
    ):
        return 0.8
    return 0.0


HEURISTIC = Heuristic(
    concern=Concern.IDENTIFYING_DETAIL,
    principle="Unsafe Sharing",
    why="A detail like this could be used to find or identify you or someone close to you.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
