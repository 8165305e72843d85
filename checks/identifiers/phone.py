"""Phone numbers of AU, NZ, UK, US and CA, in digits or said in words, however they are broken up.

What a valid number is, the library `phonenumbers` knows. Numbers that anyone may ring (toll-free, shared cost,
000, 13 11 14, help lines in those ranges) are no personal detail and never match.
"""

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import PhoneNumberType

from checks.identifiers import Kind, Match
from checks.identifiers.spoken import Group, runs
from checks.model import Region

_SEPARATORS = r"\s().\-–—/·•_​-‏⁠﻿"
_RUN = re.compile(rf"(?<![\w$£€+])[+(]{{0,2}}\d[\d{_SEPARATORS}]*")
_DIGITS = re.compile(r"\d+")
_PHONE_CUE = re.compile(
    r"\b(?:ph|phone|mob|mobile|cell|call|ring|text|txt|sms|number|whats ?app|landline|dial|buzz|payid|reach)\b"
    r"|\b(?:me|us|home) (?:on|at)\b",
    re.I,
)
_OTHER_CUE = re.compile(
    r"\b(?:nhs|ndis|medicare|tfn|abn|acn|ird|nhi|ssn|sin|crn|urn|mrn|bsb|acc(?:ount|t)?|sort code|iban|invoice|"
    r"ticket|(?<!in )order|ref(?:erence)?|(?<!in )case|claim|policy|incident|job|serial|imei|passport|licen[cs]e|plan|batch|lot|"
    r"tracking|asset|model|version|pin|code|code is|po|receipt|booking|isbn|meeting id|id)\b"
    r"(?: (?:card|number|num|no|id|is)){0,3}\W{0,4}$",
    re.I,
)
_OPEN_TO_ALL = frozenset(
    {
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.SHARED_COST,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.UAN,
        PhoneNumberType.VOICEMAIL,
    }
)
# The range Ofcom keeps for drama is no valid number to the library, but people write such numbers as examples.
_UK_MOBILE = re.compile(r"(?:0|\+?44)7700900\d{3}")
_DATE = re.compile(
    r"\b\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}\b|\b(?:19|20)\d{2}([./-])\d{1,2}\2\d{1,2}\b"
    r"|\b\d{1,2}([./-])\d{1,2}\3\d{2}\b(?![.\d-])"
)
_LIBRARY_REGION = {Region.UK: "GB"}
_MAX_GROUPS, _MAX_TRIES = 16, 60


def find(text: str, region: Region | None = None) -> Iterator[Match]:
    """Phone numbers in `text`; `region` says how a bare local number reads, None tries all five."""
    regions = [_LIBRARY_REGION.get(one, one.value) for one in ([region] if region else [])]
    regions += [code for code in ("AU", "GB", "US", "NZ", "CA", "IE") if code not in regions]
    tries = _MAX_TRIES
    for groups, international in _candidates(text):
        cued = _cued(text, groups)
        if cued is None:
            continue
        first = 0
        while first < len(groups) and tries > 0:
            last, confidence, spent = _longest_number(groups, first, international, cued, regions)
            tries -= spent
            if not confidence:
                first += 1
                continue
            start = groups[first].start
            while start and text[start - 1] in "+(" and start > groups[first].start - 2:
                start -= 1
            yield Match(Kind.PHONE, start, groups[last].end, confidence)
            first = last + 1


def _candidates(text: str) -> Iterator[tuple[list[Group], bool]]:
    for run in _RUN.finditer(text):
        groups: list[Group] = []
        if len(run.group()) < 7:
            continue
        dates = [date.span() for date in _DATE.finditer(run.group()[:120])]
        for digits in _DIGITS.finditer(run.group()[:120]):
            if any(start <= digits.start() < end for start, end in dates):
                continue
            groups.append(Group(digits.group(), run.start() + digits.start(), run.start() + digits.end()))
            if len(groups) == _MAX_GROUPS:
                break
        if groups:
            yield groups, run.group().lstrip("(").startswith("+")
    for groups in runs(text):
        yield groups, False


def _cued(text: str, groups: list[Group]) -> bool | None:
    """Whether a word nearby says phone; None where the word just before says it is some other number."""
    before = text[max(0, groups[0].start - 40) : groups[0].start]
    if _OTHER_CUE.search(before):
        return None
    return bool(_PHONE_CUE.search(before))


def _longest_number(
    groups: list[Group], first: int, international: bool, cued: bool, regions: list[str]
) -> tuple[int, float, int]:
    """The last group of the longest number starting at `first`, its confidence (0: none), and tries spent."""
    spent, digits = 0, ""
    ends: list[tuple[int, str]] = []
    for index in range(first, len(groups)):
        digits += groups[index].digits
        if len(digits) > 14:
            break
        if len(digits) >= 7:
            ends.append((index, digits))
    for index, number in reversed(ends):
        plus = international and first == 0
        if not plus and not _plausible(
            number, cued, [len(group.digits) for group in groups[first : index + 1]]
        ):
            continue
        spent += 1
        confidence = _confidence("+" + number if plus else number, cued, regions)
        if confidence:
            return index, confidence, spent
    return first, 0.0, spent


def _plausible(digits: str, cued: bool, shape: list[int]) -> bool:
    """Cheap look before the library is asked: does it start, and is it broken, like a number one dials here?"""
    if digits.startswith("0"):
        return 9 <= len(digits) <= 14
    if len(digits) == 10 or (len(digits) == 11 and digits[0] == "1"):
        in_threes = shape in ([3, 3, 4], [1, 3, 3, 4], [3, 7], [6, 4])
        return (in_threes or cued) and digits[-10] in "23456789" and digits[-7] in "23456789"
    return cued and (len(digits) in (7, 8) or digits.startswith(("44", "61", "64")))


def _confidence(number: str, cued: bool, regions: list[str]) -> float:
    if _UK_MOBILE.fullmatch(number):
        return 0.95
    for region in regions:
        try:
            parsed = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(parsed):
            kind = phonenumbers.number_type(parsed)
            if kind in _OPEN_TO_ALL:
                return 0.0
            return 0.95 if cued or kind == PhoneNumberType.MOBILE else 0.8
        if cued and len(number) in (7, 8) and phonenumbers.is_possible_number_with_reason(parsed) in (0, 4):
            return 0.7
    return 0.0
