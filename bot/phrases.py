"""A service's own phrases: words that are never nudged, and words that it wants to be thought over."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Annotated

from pydantic import AfterValidator, Field

from bot.config import Entry

LONGEST, MOST = 60, 20
"""Characters in a phrase, and phrases in a list."""

_UNTOUCHED = re.compile(
    r"\b(?:unions?|unionis\w*|unioniz\w*|delegates?|grievances?|whistle\s?-?blow\w*|strikes?|industrial action|complain\w*"
    r"|bully\w*|bullied|harass\w*|underpa\w*|unsafe|understaff\w*|worksafe|safework|fair work|ombudsman)\b",
    re.IGNORECASE,
)
"""What a service can't have nudged: people's say about their own work (domain notes 5.3, promise 6)."""


def _phrase(typed: str) -> str:
    phrase = " ".join(typed.split())
    if not 3 <= len(phrase) <= LONGEST:
        raise ValueError(f"a phrase has 3 to {LONGEST} characters")
    if sum(map(str.isalnum, phrase)) < 3:
        raise ValueError("a phrase has at least three letters or digits")
    return phrase


def _nudged(phrase: str) -> str:
    if _UNTOUCHED.search(phrase):
        raise ValueError("words about unions, complaints, safety or pay are never nudged")
    return phrase


Phrase = Annotated[str, AfterValidator(_phrase)]


class Phrases(Entry):
    """Both lists. Help for somebody who may not be safe is held back by neither."""

    never: tuple[Phrase, ...] = Field(default=(), max_length=MOST)
    always: tuple[Annotated[Phrase, AfterValidator(_nudged)], ...] = Field(default=(), max_length=MOST)

    def spared(self, text: str) -> list[tuple[int, int]]:
        """Where in a text phrases stand that are never nudged."""
        return places(text, self.never)

    def to_think_over(self, text: str) -> tuple[str, ...]:
        """What stands in a text of the phrases that are always nudged, as it is written there."""
        return tuple(dict.fromkeys(text[start:end] for start, end in places(text, self.always)))

    def joined(self, other: Phrases) -> Phrases:
        """Both lists of both."""
        never, always = dict.fromkeys(self.never + other.never), dict.fromkeys(self.always + other.always)
        return Phrases.model_construct(never=tuple(never), always=tuple(always))


def places(text: str, phrases: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where whole phrases stand, in any case and however their words are spaced."""
    return [match.span() for match in _pattern(phrases).finditer(text)] if phrases else []


@lru_cache(maxsize=256)
def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    each = (r"\s+".join(map(re.escape, phrase.split())) for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{'|'.join(each)})(?!\w)", re.IGNORECASE)
