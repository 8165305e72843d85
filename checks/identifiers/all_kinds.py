"""Every recogniser in turn, each behind a cheap gate, so that an ordinary message costs next to nothing."""

import re
from collections.abc import Iterator
from itertools import islice

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

_MOST = 40
"""Matches of one kind that are looked at: a text with more is no message, and must not take long."""
_WORD = re.compile(r"[^\W\d_]+\d?")
_DIGIT = re.compile(r"\d")
_ON_STREET = frozenset(
    """street st road rd avenue ave crescent cres court ct crt lane ln parade pde terrace tce highway hwy grove close
    drive dr place way boulevard blvd esplanade mews square quay loop rise row hill gardens walk view park green vale heights
    way""".split()
)
_EMAIL_WORDS = frozenset("dot gmail hotmail yahoo bigpond icloud outlook".split())
_OWN = frozenset("my our me mine both i we kids".split())
_KIN = kin.CUES | {"and", "n"}


def find_all(text: str, region: Region | None = None) -> Iterator[Match]:
    """All identifying details in `text`, whoever they belong to, kind by kind; spans may overlap between kinds."""
    words = set(_WORD.findall(text.lower()))
    digits = _DIGIT.search(text) is not None
    if digits or len(words & spoken.WORDS) > 2:
        yield from islice(phone.find(text, region), _MOST)
    if "@" in text or not words.isdisjoint(_EMAIL_WORDS):
        yield from islice(email_address.find(text), _MOST)
    if digits or not words.isdisjoint(_ON_STREET):
        yield from islice(address.find(text), _MOST)
    if "@" in text or not words.isdisjoint(handle.PLATFORMS):
        yield from islice(handle.find(text), _MOST)
    if digits:
        yield from islice(postcode.find(text), _MOST)
        yield from islice(bank.find(text), _MOST)
        yield from islice(id_number.find(text), _MOST)
        yield from islice(plate.find(text), _MOST)
        if not words.isdisjoint(birth_date.CUES) or "o.b" in text.lower():
            yield from islice(birth_date.find(text), _MOST)
    if not words.isdisjoint(_KIN):
        yield from islice(family_name.find(text), _MOST)
    if not words.isdisjoint(_OWN) and not words.isdisjoint(school.CUES):
        yield from islice(school.find(text), _MOST)
    yield from _places(text, words)


def _places(text: str, words: set[str]) -> Iterator[Match]:
    if not words.isdisjoint(workplace.CUES) and not words.isdisjoint(kin.CUES):
        yield from islice(workplace.find(text), _MOST)
    if not words.isdisjoint(prison.CUES) and not words.isdisjoint(_OWN):
        yield from islice(prison.find(text), _MOST)
    if not words.isdisjoint(routine.CUES):
        yield from islice(routine.find(text), _MOST)
    if not words.isdisjoint(whereabouts.CUES):
        yield from islice(whereabouts.find(text), _MOST)
    if not words.isdisjoint(landmark.CUES) and not words.isdisjoint(landmark.HOME_CUES):
        yield from islice(landmark.find(text), _MOST)
