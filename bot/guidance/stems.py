"""From a question to the words that say what it is about, without their endings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_TOLD = re.compile(
    r"\b(?:tell|telling|remind|reminding|ask|asking|get|getting|stop|stopping|teach|teaching) "
    r"(?:(?:my|the|our|all|some|a|new) )*(?:staff|workers?|team|people|ppl|carers?|volunteers?|crew|starters?|them)\b",
    re.IGNORECASE,
)
"""Whom the words are for, which is not what they are about."""
_WORD = re.compile(r"[^\W_]+")
_EMPTY_WORDS = frozenset(
    "a about an and any are as at be been but by can could did do does doing done for from get got had has have having he her "
    "hers him his how i id if ill im in into is isnt it its ive just like lot me my myself need needs of off ok on or our out "
    "please pls re really s said say says saying she should so some someone something still t tell telling than that thats the "
    "their them then there theyre they thing things this those to too u up us ur very want wanted wants was way we were what "
    "whats when where which while who why will with word wording words would yes you your yours ppl im dont guidance "
    "snippet advice".split()
)


def topic_of(question: str) -> str:
    """What a question is about, without whom the words are for; as it is if nothing else is left."""
    topic = _TOLD.sub(" ", question)
    return topic if any(True for _ in stems(topic)) else question


def stems(text: str) -> Iterable[str]:
    """The words that say something, each without its ending, in the order of the text."""
    return (stem(word) for word in _words(text) if word not in _EMPTY_WORDS)


def all_stems(text: str) -> Iterable[str]:
    """All its words, each without its ending: "who is it for" has none that says something by itself."""
    return map(stem, _words(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("’", "'").replace("'", ""))


def stem(word: str) -> str:
    """A word without the endings of number, tense and manner, so that "schools" finds "school". Nothing is remembered."""
    for ending, instead in (
        ("ies", "y"),
        ("ings", ""),
        ("ing", ""),
        ("ed", ""),
        ("es", ""),
        ("s", ""),
        ("ly", ""),
    ):
        left = word.removesuffix(ending)
        if left != word and len(left) >= 3 and not (ending == "s" and left.endswith(("s", "u"))):
            word = left + instead
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.removesuffix("e") if len(word) > 3 else word


def groups_of(alike: Iterable[Sequence[str]]) -> dict[str, frozenset[str]]:
    """For each word, the other words of the groups it is in."""
    found: dict[str, frozenset[str]] = {}
    for group in alike:
        words = frozenset(word for entry in group for word in stems(entry))
        for word in words:
            found[word] = (found.get(word, frozenset()) | words) - {word}
    return found
