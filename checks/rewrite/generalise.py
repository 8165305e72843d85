"""Making a detail general: an address becomes "nearby", a name becomes "my daughter", an own number the team's.

Source: domain notes, 4.4, "Swap identifiers for classes"; the article's "general support strategies".
"""

from __future__ import annotations

import re

from checks.model import Concern, Edit, Finding
from checks.reading import Reading
from checks.reading.clauses import KIN
from checks.rewrite.table import General

_PLACES = ("address", "street", "postcode", "landmark")
_ERRAND = re.compile(
    r"\b(?:drop|leave|send|bring|pick|post|collect|return|deliver)\b[^.!?\n]{0,60}?(?P<at>\b(?:at|to|round|by|off at|past|from)\s+"
    r"(?:mine|(?:my|our)\s+(?:place|house|home|flat|unit|door))\b(?:\s*[,(]\s*)?(?:\s*(?:at|on)\s+)?)",
    re.I,
)
_LIVING = re.compile(
    r"\b(?P<verb>(?:live|living|lived|staying|stay|based|moved|am|are|i'm|im|we're|mine's|grew up|parked)\b(?:\s+(?:just|only|right|still|over|up|down|out|now))*)\s*,?\s*(?:(?:at|in|on|to|near|by|from|opposite|round|around|past|over|off|behind|across)\b\s*)?(?:the corner (?:on|from|of)\s*)?(?:the\s)?$",
    re.I,
)
_REACHING = re.compile(
    r"\b(?P<verb>call|ring|text|message|phone|txt|buzz|msg|reach|get hold of)\s+me\b", re.I
)
_OWN_NUMBER = re.compile(
    r"\b(?:here's|heres|here is|it's|its|is|on|at|have|put|my|me)?\s*(?:\b(?:my|me|own|personal|private|number|num|no|mobile|mob|cell|phone|home|email|e-mail|address|is|it's|its|on|at)\b[\s:,-]*){1,6}$",
    re.I,
)
_SCHOOL = re.compile(r"\b(?:in|at|to|with)\s*(?:the\s)?$", re.I)
_SCHOOL_INSIDE = re.compile(
    r"(?P<be>'s|\s+(?:is|goes|go|are|was|started|just started))\s+(?:(?:in|at|to)\s|year|yr|grade|prep|kindy)",
    re.I,
)
_STARTS = re.compile(
    r"\s+(?P<be>starts|start|begins|begin|attends|attend|joins|join)\b(?:\s+(?:at|in))?\s", re.I
)
_STRAY = re.compile(r"(?:\s+(?:over|up|down|out))+$", re.I)
_OUR_NAME = re.compile(r"(?:my|our|me)\s+[A-Z][\w-]+(?:'s)?$", re.I)
_SCHOOL_WORD = re.compile(r"\b(?:school|primary|academy|college|kindy|nursery|reception|year \d|grade \d|class|elementary|daycare)\b", re.I)  # fmt: skip
_AT_A_NAME = re.compile(
    r"\s(?:at|in|on|from|for|near|opposite|by|with|behind)\s(?:the\s)?(?:[a-z]+\s){0,2}[A-Z0-9][^,.;!?\n]*$"
)
_CALLED = re.compile(r"^(?:my|our|me)\s+(?P<kin>[a-z ]{2,20}?)\s*(?:'s|is|are|called|named|,)\s+(?=[A-Z])")
_WHEN_WHERE = re.compile(r"\s+(?:every|each|at|in|on|from|round|around|near|behind|most|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|sat\w*|sun\w*|\d)\b.*", re.I | re.S)  # fmt: skip
_DOES = re.compile(
    r"\b(?:i|we)\s+(?:always\s+|usually\s+)?(?!am\b|are\b|get\b|leave\b|finish\b|park\b|live\b)[a-z]{2,}\s+\w",
    re.I,
)
_TOOK = re.compile(
    r"\b(?P<who>i|we)\s+(?:\w+\s+){0,2}?(?:went on|was on|got on|started on|was put on|got put on|was prescribed|was given|started)\b[^.!?\n,]*",
    re.I,
)
_PUT_ON = re.compile(
    r"(?:\b(?:my|the|a|our)\s+)?\b(?:they|he|she|dr\.?\s+\w+|doctor\s+\w+|doctor|doc|gp|psych\w*|shrink|pcp|nurse|specialist)\s+(?:\w+\s+){0,2}?(?:put|had|started|got|gave|prescribed|tapered|did|walked|took)\s+(?:me\b)?[^.!?\n,]*",
    re.I,
)
_SMALL_I = re.compile(r"\bi\b")
_LARGE_I = re.compile(r"\bI\b")
_TITLE = re.compile(r"\b(?:dr|doctor|prof)\.?\s+$", re.I)


def general(reading: Reading, finding: Finding, say: General) -> Edit | None:
    """The edit that makes one finding general, or None where only taking its pieces out will do."""
    if finding.start is None or finding.end is None:
        return None
    kind = finding.heuristic.rpartition(".")[2]
    span = reading.text[finding.start : finding.end]
    before = reading.own[max(0, finding.start - 80) : finding.start]
    if finding.concern is Concern.CLINICAL_SPECIFICS and kind in ("own_medicine", "clinician"):
        titled = _TITLE.search(before)
        return _helped(finding, span, len(titled[0]) if titled else 0, say.help, writes_small_i(reading.text))
    if kind == "invitation" and (errand := _ERRAND.search(span)):
        return Edit(finding.start + errand.start("at"), finding.end, f"at {say.option}", finding.concern)
    if finding.concern is not Concern.IDENTIFYING_DETAIL:
        return None
    if kind in _PLACES:
        return _placed(finding, before, say)
    if kind in ("phone", "email"):
        return _reached(finding, before, say.phone if kind == "phone" else say.email)
    if kind == "school":
        return _schooled(finding, span, before, say)
    if kind == "family_name":
        return _named(finding, span, before, reading.text, say)
    if kind == "routine" and _DOES.match(span):
        habit = _WHEN_WHERE.sub("", span)
        return _edit(finding, 0, habit) if len(habit.split()) > 2 else None
    return None


def _edit(finding: Finding, back: int, replacement: str) -> Edit:
    if finding.start is None or finding.end is None:
        raise ValueError("an absence has no span to edit")
    return Edit(finding.start - back, finding.end, replacement, finding.concern)


def _placed(finding: Finding, before: str, say: General) -> Edit | None:
    errand = _ERRAND.search(before)
    if errand and errand.end() == len(before):
        return _edit(finding, len(before) - errand.start("at"), f"at {say.option}")
    living = _LIVING.search(before)
    return (
        _edit(finding, len(before) - living.start(), f"{_STRAY.sub('', living['verb'])} {say.place}")
        if living
        else None
    )


def _reached(finding: Finding, before: str, instead: str) -> Edit | None:
    """The number in "ring me (at home after tea) on 0491 …" or "here's my own mob 0491 …" becomes the team's."""
    calls = list(_REACHING.finditer(before))
    if calls and not re.search(r"[.!?\n]", before[calls[-1].end() :]):
        call = calls[-1]
        return _edit(finding, len(before) - call.start(), f"{call['verb']} {instead}")
    own = _OWN_NUMBER.search(before)
    if own is None or not own[0].strip():
        return None
    opens = own[0].split()[0].lower().rstrip(":,")
    if opens in ("on", "at"):
        return _edit(finding, len(own[0].lstrip()), f"on {instead}")
    if opens in ("my", "me", "here's", "heres", "here"):
        return _edit(finding, len(own[0].lstrip()), f"you can use {instead}")
    return None


def _schooled(finding: Finding, span: str, before: str, say: General) -> Edit | None:
    if inside := _SCHOOL_INSIDE.search(span):
        named = span[: inside.start()].strip()
        child = kin_phrase(named) or (
            named if not re.search(r"\s[A-Z]", named) and len(named.split()) < 4 else ""
        )
        child = child or (say.child if span[:1].islower() else say.child[:1].upper() + say.child[1:])
        verb = "'s" if inside["be"] == "'s" else " are" if inside["be"].strip() in ("go", "are") else " is"
        return _edit(finding, 0, f"{child}{verb} {say.school}")
    if starts := _STARTS.search(span):
        child = kin_phrase(span[: starts.start()]) or say.child
        verb = starts["be"] if starts["be"][:1].lower() in "sb" else "is at"
        return _edit(finding, 0, f"{child} {verb} {say.school}")
    where = _SCHOOL.search(before)
    if where and where[0].lower().startswith("to"):
        return _edit(finding, 0, "school")
    return _edit(finding, len(where[0]), say.school) if where else None


def _named(finding: Finding, span: str, before: str, draft: str, say: General) -> Edit | None:
    if called := _CALLED.match(span):
        kin = called["kin"].strip()
        if before.rstrip() and before.rstrip()[-1] not in ".!?":
            return _edit(finding, 0, f"{span.split()[0]} {kin}")
        many = kin.endswith(("s", "ren"))
        article = "" if many else "an " if kin[0] in "aeiou" else "a "
        return _edit(finding, 0, f"I've got {article}{kin}")
    kept = kin_phrase(span)
    if kept is None and _OUR_NAME.match(span):
        someone = say.child if _SCHOOL_WORD.search(draft) else say.family
        kept = someone[:1].upper() + someone[1:] if span[:1].isupper() else someone
    return _edit(finding, 0, kept) if kept else None


def place_named(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Where in `text[start:end]` the last words name a place or firm: " at the Tokanui freezing works"."""
    found = _AT_A_NAME.search(reading.text, start, end)
    return found.span() if found and found.start() > start else None


def _helped(finding: Finding, span: str, title: int, help_: str, small: bool) -> Edit | None:
    """ "i went on 20 mg of …" and "they put me on …" become good professional help, which they say they had."""
    if title:
        return Edit(
            (finding.start or 0) - title,
            finding.end or 0,
            f"{'i' if small else 'I'} {help_}",
            finding.concern,
        )
    for pattern in (_PUT_ON, _TOOK):
        if took := pattern.search(span):
            who = (
                took["who"]
                if "who" in pattern.groupindex and took["who"].lower() == "we"
                else "i"
                if small
                else "I"
            )
            start = (finding.start or 0) + took.start()
            return Edit(
                start if took.start() else start - title,
                finding.end or 0,
                f"{who} {help_}",
                finding.concern,
            )
    return None


def writes_small_i(draft: str) -> bool:
    """Whether the writer says "i" where others say "I"."""
    return bool(_SMALL_I.search(draft)) and not _LARGE_I.search(draft)


def kin_phrase(span: str) -> str | None:
    """ "my daughter" out of "my daughter Ella"; None where no own word of kin comes before the name."""
    words = span.split()
    for index, word in enumerate(words):
        bare = word.lower().rstrip(",.")
        if bare.removesuffix("'s") in KIN or bare in KIN:
            kept = " ".join(words[: index + 1]).rstrip(",.")
            return kept.removesuffix("'s") if index + 1 < len(words) else kept
        if index and word[:1].isupper():
            return " ".join(words[:index]) if index > 1 else None
    return None
