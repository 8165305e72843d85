"""The few sentences a rewrite may add, said in the writer's own manner of typing."""

from __future__ import annotations

import re

PRESENCE = "I hear you, and I'm here."
WHAT_HELPED = "What helped me was [something that helped you]."
QUESTIONS = (
    "What helps you on days like this?",
    "What's been the hardest part for you this week?",
    "What would you like to start with today?",
    "What would help most right now?",
)
"""Open questions that hand it back to the reader; which one is shown depends on the draft alone."""

_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_STOP = re.compile(r"[ \t]+(?=[.,!?])")
_DANGLING = re.compile(r"[\s,;:–—-]+$")
_DOUBLE_STOP = re.compile(r"([.!?])(?:\s*[.,;])+")
_OPENING = re.compile(r"^[\s,;:.!?–—-]+(?:(?:anyway|but|and|so|because)\b[,\s]+)?", re.I)
_ANYWAY = re.compile(r"^(?:anyway|but|and|so|because)\b[,\s]+", re.I)


def as_typed(line: str, draft: str) -> str:
    """`line` in lower case and without apostrophes where the whole draft is typed so."""
    letters = [character for character in draft if character.isalpha()]
    if letters and not any(character.isupper() for character in letters):
        line = line.lower()
        if "'" not in draft and "’" not in draft:
            line = line.replace("'", "")
    return line


def tidy(text: str) -> str:
    """`text` without the gaps and stray stops that taking words out leaves behind."""
    text = _DOUBLE_STOP.sub(r"\1", _BEFORE_STOP.sub("", _SPACES.sub(" ", text)))
    lines = [_DANGLING.sub("", line) for line in text.split("\n")]
    text = _ANYWAY.sub("", _OPENING.sub("", "\n".join(line for line in lines if line.strip())))
    if text and not text[-1].isalnum():
        return text
    return ended(text) if re.search(r"[.!?]\s", text) else text


def ended(text: str) -> str:
    """`text` with a stop at its end, unless it has one or closes on something that is no word."""
    return text + "." if text and text[-1].isalnum() else text


_LAST_QUESTION = re.compile(r"(?:^|(?<=[.!?]\s)|(?<=\n))[^.!?\n]{3,200}\?[^\w]*$")


def with_blank(body: str, blank: str) -> str:
    """`body` with the blank put before its closing question, or at its end."""
    question = _LAST_QUESTION.search(body)
    if question is None:
        return f"{ended(body)} {blank}"
    return f"{ended(body[: question.start()].rstrip())} {blank} {question[0]}".lstrip()
