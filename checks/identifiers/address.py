"""Street addresses: formal ("Unit 3/22 High Street"), chatty ("number 9 on banksia"), and streets without a number."""

import re
from collections.abc import Iterator
from itertools import islice

from checks.identifiers import Kind, Match

# Words that are nothing but a street, and words that are much else as well ("a 10 minute drive", "2 in a row").
_PLAIN = (
    r"street|str|st|road|rd|avenue|ave|av|crescent|cres|lane|ln|parade|pde|terrace|tce|highway|hwy|boulevard|"
    r"blvd|bvd|circuit|cct|grove|gve|esplanade|mews|court|crt|ct|drive|drv|dr|close|cl|place|pl"
)
_ALSO_WORDS = (
    r"way|walk|rise|row|hill|view|square|sq|quay|track|loop|bend|circle|cir|gardens|gdns|green|park|vale|heights|hts|"
    r"crossing|trail|pike|alley|wynd|brae|cove|gate|fields|meadows?|broadway"
)
_TYPE = rf"(?:{_PLAIN}|{_ALSO_WORDS})"
_UNIT = (
    r"(?:(?:unit|flat|apt|apartment|suite|level|lot|villa|shop|house|u|number|num|no\.?)\s?#?\s?[0-9]{1,4}[a-z]?"
    r"(?:,\s|\s?/\s?|\s(?:at\s|of\s)?))?"
)
_NUMBER = r"(?:(?:number|num|no\.?)\s|#\s?)?\d{1,5}[a-z]?(?:\s?[/-]\s?\d{1,5}[a-z]?)?"
_NAME = r"(?:(?:[^\W\d_][\w'.-]{1,20}|[NSEW]\.?|\d{1,3}(?:st|nd|rd|th))\s){1,3}"
_TAIL = r"(?:[.,]?\s{1,2}(?:apt|apartment|unit|flat|suite|#)\s?#?\s?\d{1,4}[a-z]?\b)?"
_NUMBERED = re.compile(rf"(?<![\w$£€.:/-]){_UNIT}({_NUMBER}),?\s({_NAME})({_TYPE})\b{_TAIL}", re.I)
_TYPE_WORD = re.compile(rf"\s{_TYPE}\b", re.I)
_MOST = 120
_ORDINAL_AVENUE = re.compile(
    r"(?<![\w$£€.:/-])\d{2,5} (?:[NSEW]\.? )?\d{1,3}(?:st|nd|rd|th)\b(?! (?:of|birthday|time))", re.I
)
_CHATTY = re.compile(
    r"\b(?:(?:number|num|no\.?)\s|#)(\d{1,4}[a-z]?)\s(?:on|in|down|up|along|at)\s(?:the\s)?([^\W\d_][\w'-]{2,20}"
    r"(?:\s[^\W\d_][\w'-]{2,20})?)",
    re.I,
)
_WE_ARE_NUMBER = re.compile(
    r"\b(?:i'm|im|i am|we're|we are)\s(?:at\s)?((?:number|num|no\.?)\s\d{1,4}[a-z]?\s((?-i:[A-Z])[\w'-]{2,20}))",
    re.I,
)
_STREET = re.compile(
    rf"\b(?:on|off|in|down|up|along|at|from|of|near)\s(?:the\s)?((?:(?-i:[A-Z])[\w'-]{{1,20}}\s){{1,3}}(?:{_TYPE}))\b(?!\s?'s)"
    r"|\b(?:on|off)\s(\d{1,3}(?:st|nd|rd|th)(?:\s(?:st|street|ave|avenue))?)\b(?!\s(?:of|time|day|floor|january|may|and))"
    rf"|\b(?:on|off|down|up|along)\s([^\W\d_][\w'-]{{2,20}}\s(?:street|st|rd|road|ave|avenue|cres|crescent|ct|lane|ln))\b",
    re.I,
)
# What stands before "drive", "close" and the rest when no street is meant, and never in a street's name.
_NOT_IN_NAME = frozenset(
    """a about after again all am an and any are as ask at away back be been before best bit by came can come
    coming day days did do dose doing done each every few first for from full get go going got good great had half
    has have he her here him his hour hours hr hrs i i'd i'll i'm i've if in is it its it's just km kms last
    left less like little long look looks lots make many me meals men metre metres mg mile miles min mins minute
    minutes ml mm month months more most much my near need needs new next nice nights no not now of off ok on
    one only or other our out over patients people per please pm pounds quick really residents right sec see she
    short slow small so some steps still stops tablets than that the their them then there these they thing things
    this those till times to today together too took two u until up us very walk want was way we week weeks were
    what when where which while who will with without women would year years yet you your first second third""".split()
)
_MONTHS = frozenset("jan feb mar apr may jun june jul july aug sep sept oct nov dec".split())
_BEFORE_LOWER = re.compile(
    r"\b(?:at|live|lives|living|address|addy|is|on|past|by|round|around|over|to|from|visit|i'?m|we'?re|place|home|house|"
    r"ours|mine|yours)\b[\s:,]{1,3}$",
    re.I,
)
_DOCTOR_OR_SAINT = frozenset({"dr", "dr.", "st", "st."})
_STREET_ALONE = re.compile(rf"{_PLAIN}", re.I)


def find(text: str) -> Iterator[Match]:
    """Numbered addresses (`ADDRESS`) and, weaker, streets named without a number (`STREET`)."""
    taken: list[tuple[int, int]] = []
    for match in _numbered(text):
        taken.append((match.start, match.end))
        yield match
    for match in _streets(text):
        if not any(start < match.end and match.start < end for start, end in taken):
            yield match


def _numbered(text: str) -> Iterator[Match]:
    end = 0
    for word in islice(_TYPE_WORD.finditer(text), _MOST):
        for found in _NUMBERED.finditer(text, max(end, word.start() - 110), min(len(text), word.end() + 20)):
            confidence = _street_confidence(text, found)
            if confidence and found.start() >= end:
                end = found.end()
                yield Match(Kind.ADDRESS, found.start(), end, confidence)
    for found in _ORDINAL_AVENUE.finditer(text):
        if found.start() >= end and _BEFORE_LOWER.search(text[max(0, found.start() - 14) : found.start()]):
            yield Match(Kind.ADDRESS, found.start(), found.end(), 0.8)
    for found in _CHATTY.finditer(text):
        words = found.group(2).split()
        if found.start() < end or words[0].lower() in _NOT_IN_NAME | _LISTS:
            continue
        keep = len(words) > 1 and re.fullmatch(_TYPE, words[1], re.I) is not None
        stop = found.end(2) if keep else found.start(2) + len(words[0])
        yield Match(Kind.ADDRESS, found.start(), stop, 0.85 if keep else 0.75)
    for found in _WE_ARE_NUMBER.finditer(text):
        if found.start(1) >= end and found.group(2).lower() not in _LISTS:
            yield Match(Kind.ADDRESS, found.start(1), found.end(1), 0.8)


# "number 9 on the list" and the like.
_LISTS = frozenset(
    """list agenda form page roster plan sheet chart menu board table system app whiteboard intercom speed dial bus
    queue case audit january february march april june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday""".split()
)


def _street_confidence(text: str, found: re.Match[str]) -> float:
    """How sure a numbered street is, by capitals, by the words of its name, and by what stands before."""
    names = found.group(2).split()
    kind = found.group(3)
    lowered = [name.lower() for name in names]
    if any(name in _NOT_IN_NAME or name in _MONTHS for name in lowered):
        return 0.0
    if kind.lower() in _DOCTOR_OR_SAINT and re.match(
        r"\.?\s[A-Z][a-z]", text[found.end(3) : found.end(3) + 4]
    ):
        return 0.85 if kind.lower() == "st" and names[0][0].isupper() else 0.0
    capital = names[0][0].isupper() or names[0][0].isdigit()
    plain = _STREET_ALONE.fullmatch(kind) is not None
    if capital and (plain or kind[0].isupper()):
        return 0.95
    cued = _BEFORE_LOWER.search(text[max(0, found.start() - 14) : found.start()]) is not None
    if plain:
        return (
            0.85
            if cued or kind.lower() not in ("close", "place", "drive", "dr", "st", "court", "lane")
            else 0.6
        )
    return 0.75 if cued else 0.0


def _streets(text: str) -> Iterator[Match]:
    for found in _STREET.finditer(text):
        group = found.lastindex or 1
        words = found.group(group).split()
        if any(word.lower() in _NOT_IN_NAME or word.lower() in _MONTHS for word in words):
            continue
        if group == 1 and not (words[0][0].isupper() and (words[-1][0].isupper() or _is_plain(words[-1]))):
            continue
        yield Match(Kind.STREET, found.start(group), found.end(group), 0.7 if group == 1 else 0.6)


def _is_plain(word: str) -> bool:
    return _STREET_ALONE.fullmatch(word) is not None
