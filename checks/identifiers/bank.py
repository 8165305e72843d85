"""Bank details: BSB and account, sort code, NZ account, IBAN, US routing number, payment card."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match

_CUED = re.compile(
    r"\b(?:bsb|sort ?code)(?: (?:number|no|is))?\W{0,3}(\d{2}[ -]?\d[ -]?\d[ -]?\d{2})\b(?:\W{1,3}(?:(?:and )?acc(?:ount|t)?"
    r"(?: ?(?:number|num|no))?(?: is)?\W{0,3})?\d{3,4}[ -]?\d{2,4}[ -]?\d{0,4}\b)?"
    r"|\b(?:bank )?(?:account|acct?|acc)(?: ?(?:number|num|no))?(?:'s| is|:|#)?\W{0,3}(\d{3,4}[ -]?\d{3,4}[ -]?\d{0,4})\b",
    re.I,
)
_NZ = re.compile(r"\b\d{2}[- ]\d{4}[- ]\d{7}[- ]\d{2,3}\b")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
_ROUTING = re.compile(r"\brouting(?: (?:number|no|num))?(?: is|:|'s)?\W{0,3}(\d{9})\b", re.I)
_CARD = re.compile(r"\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}\b")


def find(text: str) -> Iterator[Match]:
    """Bank numbers with their cue, or with a form or check digit that nothing else has."""
    for match in _CUED.finditer(text):
        group = 1 if match.group(1) else 2
        yield Match(Kind.BANK, match.start(group), match.end(), 0.9)
    for match in _NZ.finditer(text):
        yield Match(Kind.BANK, *match.span(), 0.9)
    for match in _IBAN.finditer(text):
        if iban_holds(match.group()):
            yield Match(Kind.BANK, *match.span(), 0.95)
    for match in _ROUTING.finditer(text):
        if routing_holds(match.group(1)):
            yield Match(Kind.BANK, match.start(1), match.end(1), 0.9)
    for match in _CARD.finditer(text):
        if luhn_holds(match.group()):
            yield Match(Kind.BANK, *match.span(), 0.9)


def iban_holds(iban: str) -> bool:
    """Whether an IBAN's two check digits fit (ISO 13616: rearranged, modulo 97 is 1)."""
    compact = iban.replace(" ", "")
    return int("".join(str(int(character, 36)) for character in compact[4:] + compact[:4])) % 97 == 1


def routing_holds(digits: str) -> bool:
    """Whether a US routing number's check digit fits (weights 3, 7, 1, modulo 10)."""
    return sum(int(digit) * weight for digit, weight in zip(digits, (3, 7, 1) * 3, strict=True)) % 10 == 0


def luhn_holds(number: str) -> bool:
    """Whether the digits in `number` fit the Luhn check (cards, Canadian SIN)."""
    digits = [int(character) for character in number if character.isdigit()]
    total = 0
    for place, digit in enumerate(reversed(digits)):
        doubled = digit * 2 if place % 2 else digit
        total += doubled - 9 if doubled > 9 else doubled
    return total % 10 == 0
