"""Every recogniser in turn, each behind a cheap gate, so that an ordinary message costs next to nothing."""

import re
from collections.abc import Iterator

from checks.identifiers import (
    Match,
    address,
    bank,
    birth_date,
    email_address,
    family_name,
    handle,
    id_number,
    kin,
    landmark,
    phone,
    plate,
    postcode,
    prison,
    routine,
    school,
    spoken,
    whereabouts,
    workplace,
)
from checks.model import Region

_WORD = re.compile(r"[^\W\d_]+\d?")
_DIGIT = re.compile(r"\d")
_ON_STREET = frozenset(
    """street st road rd avenue ave crescent cres court ct crt lane ln parade pde terrace tce highway hwy grove close
    drive dr place way boulevard blvd esplanade mews square quay loop rise row hill on off""".split()
)
_EMAIL_WORDS = frozenset("dot gmail hotmail yahoo bigpond icloud outlook".split())
_OWN = frozenset("my our me mine both".split())
_KIN = kin.CUES | {"and", "n"}


def find_all(text: str, region: Region | None = None) -> Iterator[Match]:
    """All identifying details in `text`, whoever they belong to, kind by kind; spans may overlap between kinds."""
    words = set(_WORD.findall(text.lower()))
    digits = _DIGIT.search(text) is not None
    if digits or len(words & spoken.WORDS) > 2:
        yield from phone.find(text, region)
    if "@" in text or not words.isdisjoint(_EMAIL_WORDS):
        yield from email_address.find(text)
    if digits or not words.isdisjoint(_ON_STREET):
        yield from address.find(text)
    if "@" in text or not words.isdisjoint(handle.PLATFORMS):
        yield from handle.find(text)
    if digits:
        yield from postcode.find(text)
        yield from bank.find(text)
        yield from id_number.find(text)
        yield from plate.find(text)
        if not words.isdisjoint(birth_date.CUES) or "o.b" in text.lower():
            yield from birth_date.find(text)
    if not words.isdisjoint(_KIN):
        yield from family_name.find(text)
    if not words.isdisjoint(_OWN) and not words.isdisjoint(school.CUES):
        yield from school.find(text)
    yield from _places(text, words)


def _places(text: str, words: set[str]) -> Iterator[Match]:
    if not words.isdisjoint(workplace.CUES) and not words.isdisjoint(kin.CUES):
        yield from workplace.find(text)
    if not words.isdisjoint(prison.CUES) and not words.isdisjoint(_OWN):
        yield from prison.find(text)
    if not words.isdisjoint(routine.CUES):
        yield from routine.find(text)
    if not words.isdisjoint(whereabouts.CUES):
        yield from whereabouts.find(text)
    if not words.isdisjoint(landmark.CUES):
        yield from landmark.find(text)
