"""Full birth dates: day, month and year, with a word that says birth. A year or a birthday alone is neither."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match

CUES = frozenset("born dob birth birthday bday birthdate d.o.b".split())
"""Lower-case words without which nothing is looked for."""

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?:'?\d{2}|(?:19|20)\d{2})"
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}\s?[./-]\s?\d{{1,2}}\s?[./-]\s?{_YEAR}|(?:19|20)\d{{2}}-\d{{1,2}}-\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH}[,.]?[ -]{_YEAR}"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? {_YEAR})\b",
    re.I,
)
_BIRTH = re.compile(r"\b(?:born|d\.?o\.?b\b|date of birth|birth ?(?:day|date)|b'?day)", re.I)


def find(text: str) -> Iterator[Match]:
    """Full dates with a birth word in the forty characters before, or the fifteen after."""
    for match in _DATE.finditer(text):
        before, after = text[max(0, match.start() - 40) : match.start()], text[match.end() : match.end() + 15]
        if _BIRTH.search(before) or _BIRTH.search(after):
            yield Match(Kind.BIRTH_DATE, *match.span(), 0.95)
