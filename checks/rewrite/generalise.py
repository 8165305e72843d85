"""Making a detail general: an address becomes "nearby", a name becomes "my daughter", an own number the team's.

Source: domain notes, 4.4, "Swap identifiers for classes"; the article's "general support strategies".
"""

from __future__ import annotations

import re

from checks.model import Concern, Edit, Finding
from checks.reading import Reading
from checks.reading.clauses import KIN

_PLACE = re.compile(
    r"(?<!\w)(?:at|in|on|to|near|by|from|opposite|round|around|past|over|of|behind)\s+(?:the corner (?:on|from|of)\s*)?(?:the\s)?$",
    re.I,
)
_OWN_NUMBER = re.compile(
    r"(?:\b(?:my|own|personal|private|number|num|no|mobile|mob|cell|phone|home|email|e-mail|address|is|it's|its|on|at)\b[\s:,-]*){1,6}$",
    re.I,
)
_SCHOOL = re.compile(r"\b(?:in|at|to|with)\s*(?:the\s)?$", re.I)
_SCHOOL_INSIDE = re.compile(r"(?<=\w)\s+(?:(?:is|goes|go|are|was|just started)\s+)?(?:in|at|to)\s", re.I)
_TOOK = re.compile(
    r"\b(?P<who>i)\s+(?:\w+\s+){0,2}?(?:went on|was on|am on|got on|started|took|take|tried|used|was put on|got put on|was prescribed|was given)\s+(?:to\s|a\s|some\s|my\s|the\s)?$",
    re.I,
)
_NO_PLAIN_WORD = frozenset(
    "birth_date bank id_number plate whereabouts routine prison workplace handle po_box".split()
)


def general(reading: Reading, finding: Finding) -> Edit | None:
    """The edit that makes one finding general, or None where only taking the sentence out will do."""
    if finding.start is None or finding.end is None:
        return None
    kind = finding.heuristic.rpartition(".")[2]
    span = reading.text[finding.start : finding.end]
    before = reading.own[max(0, finding.start - 60) : finding.start]
    if finding.concern is Concern.CLINICAL_SPECIFICS:
        took = _TOOK.search(before)
        return (
            _edit(finding, len(before) - took.start(), f"{took['who']} got good professional help")
            if took
            else None
        )
    if finding.concern is not Concern.IDENTIFYING_DETAIL or kind in _NO_PLAIN_WORD:
        return None
    if kind in ("phone", "email"):
        own = _OWN_NUMBER.search(before)
        return _edit(
            finding, len(own[0]) if own else 0, "the team phone" if kind == "phone" else "the team's email"
        )
    if kind in ("address", "street", "postcode", "landmark"):
        if re.search(r"\baddress\b", before, re.I):
            return None
        place = _PLACE.search(before)
        return _edit(finding, len(place[0]) if place else 0, "nearby")
    if kind == "school":
        if inside := _SCHOOL_INSIDE.search(span):
            return _edit(finding, 0, f"{span[: inside.start()].rstrip()} at school")
        where = _SCHOOL.search(before)
        if where and where[0].lower().startswith("to"):
            return _edit(finding, 0, "school")
        return _edit(finding, len(where[0]) if where else 0, "at school")
    if kind == "family_name":
        kept = _kin_phrase(span)
        return _edit(finding, 0, kept) if kept else None
    return None


def _edit(finding: Finding, back: int, replacement: str) -> Edit:
    if finding.start is None or finding.end is None:
        raise ValueError("an absence has no span to edit")
    return Edit(finding.start - back, finding.end, replacement, finding.concern)


def _kin_phrase(span: str) -> str | None:
    """ "my daughter" out of "my daughter Ella"; None where the span has no word of kin."""
    words = span.split()
    for index, word in enumerate(words):
        if word.lower().strip(",.'s") in KIN or word.lower().strip(",.") in KIN:
            return " ".join(words[: index + 1]).rstrip(",")
    return None
