"""Numbers that the state or a health service gives a person, by their cue and check digit."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from checks.identifiers import Kind, Match
from checks.identifiers.bank import luhn_holds


def _digits(number: str) -> list[int]:
    return [int(character) for character in number if character.isdigit()]


def _weighted(number: list[int], weights: tuple[int, ...]) -> int:
    return sum(digit * weight for digit, weight in zip(number, weights, strict=False))


def medicare_holds(number: str) -> bool:
    """Australian Medicare card: 10 digits, first 2 to 6, ninth is the weighted sum of the eight before, modulo 10."""
    digits = _digits(number)
    return 2 <= digits[0] <= 6 and _weighted(digits[:8], (1, 3, 7, 9, 1, 3, 7, 9)) % 10 == digits[8]


def nhs_holds(number: str) -> bool:
    """NHS number: 10 digits, last is 11 minus the weighted sum modulo 11 (11 counts as 0, 10 never occurs)."""
    digits = _digits(number)
    return (11 - _weighted(digits[:9], (10, 9, 8, 7, 6, 5, 4, 3, 2)) % 11) % 11 == digits[9]


def tfn_holds(number: str) -> bool:
    """Australian tax file number: 9 digits, weighted sum divisible by 11."""
    return _weighted(_digits(number), (1, 4, 3, 7, 5, 8, 6, 9, 10)) % 11 == 0


def ird_holds(number: str) -> bool:
    """New Zealand IRD number: 8 or 9 digits, modulo 11, with second weights where the first leave 10."""
    digits = [0, *_digits(number)][-9:]
    for weights in ((3, 2, 7, 6, 5, 4, 3, 2), (7, 4, 3, 2, 5, 2, 7, 6)):
        check = -_weighted(digits[:8], weights) % 11
        if check < 10:
            return check == digits[8]
    return False


def nhi_holds(number: str) -> bool:
    """New Zealand NHI: ABC1235 (modulo 11) or the newer ABC12DV (modulo 23); I and O are never used."""
    alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ"
    compact = number.upper().replace(" ", "")
    values = [int(c) if c.isdigit() else alphabet.index(c) + 1 for c in compact[:6]]
    total = sum(value * weight for value, weight in zip(values, range(7, 1, -1), strict=True))
    if compact[6].isdigit():
        return total % 11 != 0 and (11 - total % 11) % 10 == int(compact[6])
    return alphabet[(23 - total % 23) - 1] == compact[6]


def ssn_holds(number: str) -> bool:
    """US social security number: no area 000, 666 or 9xx, no group 00, no serial 0000."""
    digits = "".join(character for character in number if character.isdigit())
    return (
        digits[:3] not in ("000", "666") and digits[0] != "9" and digits[3:5] != "00" and digits[5:] != "0000"
    )


@dataclass(frozen=True, slots=True)
class _Scheme:
    """How one number looks. With its cue it counts even mistyped; alone it must have that stricter shape, and hold."""

    cue: str
    shape: str
    holds: Callable[[str], bool] | None = None
    alone: str = ""


_SCHEMES = (
    _Scheme(r"medicare", r"[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ -/]?\d)?", medicare_holds, r"[2-6]\d{3} \d{5} \d"),
    _Scheme(r"ndis", r"43\d(?: ?\d{3}){2}|\d{9}", None, r"43\d ?\d{3} ?\d{3}"),
    _Scheme(r"nhs", r"\d{3}[ -]?\d{3}[ -]?\d{4}", nhs_holds, r"\d{3} \d{3} \d{4}"),
    _Scheme(r"ssn|social(?: security)?", r"\d{3}[ -]?\d{2}[ -]?\d{4}", ssn_holds, r"\d{3}-\d{2}-\d{4}"),
    _Scheme(r"tfn|tax file", r"\d{3}[ -]?\d{3}[ -]?\d{3}", tfn_holds),
    _Scheme(r"ird", r"\d{2,3}[ -]?\d{3}[ -]?\d{3}", ird_holds),
    _Scheme(r"nhi", r"[A-HJ-NP-Z]{3} ?\d{2}(?:\d{2}|[A-HJ-NP-Z]{2})", nhi_holds, r"[A-HJ-NP-Z]{3}\d{4}"),
    _Scheme(r"sin|social insurance", r"\d{3}[ -]?\d{3}[ -]?\d{3}", luhn_holds),
    _Scheme(r"crn|centrelink", r"\d{3} ?\d{3} ?\d{3} ?[A-Z]", None),
    _Scheme(r"ni|national insurance", r"[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]", None),
    _Scheme(r"passport", r"[A-Z]{1,2}\d{6,7}|\d{9}", None),
    _Scheme(
        r"(?:driver'?s?|driving) licen[cs]e|licen[cs]e", r"[A-Z]?\d{6,10}|[A-Z]{5}\d{6}[A-Z0-9]{5}", None
    ),
    _Scheme(r"urn|mrn|ur|hospital", r"[A-Z]?\d{6,10}", None),
)
_LINK = r"(?: card)?(?: (?:number|num|no))?\.?(?:'s| is|:|#| =|,)?\s{0,2}[#:]?\s?(?:it's |its )?"
_CUED = tuple(re.compile(rf"\b(?:{scheme.cue}){_LINK}({scheme.shape})\b", re.I) for scheme in _SCHEMES)
_ALONE = tuple(re.compile(rf"(?<![\w-])(?:{s.alone})\b(?!-?\d)") if s.alone else None for s in _SCHEMES)


def find(text: str) -> Iterator[Match]:
    """ID numbers: 0.95 cued with a good check digit, 0.7 cued but mistyped, 0.75 by shape and check digit alone."""
    for scheme, cued, alone in zip(_SCHEMES, _CUED, _ALONE, strict=True):
        taken: list[int] = []
        for match in cued.finditer(text):
            holds = scheme.holds is None or scheme.holds(match.group(1))
            taken.append(match.start(1))
            yield Match(Kind.ID_NUMBER, match.start(1), match.end(1), 0.95 if holds else 0.7)
        if alone is None:
            continue
        for match in alone.finditer(text):
            if match.start() not in taken and (scheme.holds is None or scheme.holds(match.group())):
                yield Match(Kind.ID_NUMBER, *match.span(), 0.75)
