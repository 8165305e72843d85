"""What guidance never says: the article's name for heavy sharing, and what somebody should take or has."""

from __future__ import annotations

import re

_LABEL = re.compile(r"\btrauma[\s-]*dump", re.IGNORECASE)
_MEDICINE = (
    r"(?:tablets?|pills?|meds|medications?|medicines?|doses?|antidepressants?|antipsychotics?|lithium|ssris?)"
)
_CLINICAL = (
    re.compile(r"\b\d+(?:\.\d+)?\s?(?:mg|mcg|ml|milligrams?|micrograms?)\b", re.IGNORECASE),
    re.compile(
        r"\b(?:take|try|stop|start|skip|halve|double|increase|reduce|lower|raise|come off|go off|wean off|cut down)"
        rf"(?: on)?(?: taking)?(?: (?:your|the|their|his|her|some|more|fewer|any))?(?: \w+)? {_MEDICINE}\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:you|they|she|he|the client)(?:'ve|’ve|'s|’s)? (?:probably |clearly |likely )?(?:have|has|got) "
        r"(?:depression|ptsd|bipolar|adhd|anxiety disorder|psychosis|schizophrenia|a personality disorder)\b",
        re.IGNORECASE,
    ),
    re.compile(r"\bdiagnose (?:them|him|her|the client|yourself)\b", re.IGNORECASE),
)
"""Signs of clinical advice: an amount of a medicine, what to do with one, what somebody has."""


def uses_label(text: str) -> bool:
    """Whether `text` uses the article's name for heavy sharing."""
    return _LABEL.search(text) is not None


def refusal(text: str) -> str | None:
    """Why `text` may not be given to people as guidance, in a sentence; None if it may."""
    if uses_label(text):
        return "it uses the article's name for heavy sharing, which shames; say “a lot to carry”"
    if any(sign.search(text) for sign in _CLINICAL):
        return "it gives clinical advice (a dose, a medicine to take or stop, a diagnosis); send people to whoever treats them"
    return None
