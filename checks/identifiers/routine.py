"""Fixed times and places of the writer or their family: "I swim at the Leys pool every Tuesday at seven".

A habit without a place that is named, or without a time, is no routine (guide, case 29); nor is a roster.
"""

import re
from collections.abc import Iterator
from itertools import islice

from checks.identifiers import Kind, Match
from checks.identifiers.kin import DESCRIBED, FAMILY

_DAY = r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?"
_PART = r"(?:morning|arvo|afternoon|evening|night|nite|lunch ?time|lunch)"
_CLOCK = (
    r"(?:(?:at|around|about|from|till|til|until|by|@)\s)?(?:half\s(?:past\s)?\w{3,6}|quarter\s(?:past|to)\s\w{3,6}|\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|ish|o'clock)?"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight)(?:\s(?:till|til|to|until|-)\s\w{1,6})?\b"
)
_WHEN = re.compile(
    rf"\b(?:(?:every|each|most)\s(?:single\s|second\s|other\s)?(?:{_DAY}|{_PART}|day|week ?day|week ?night|week ?end)s?(?:\s{_PART}s?)?(?:\s(?:and|&|n)\s{_DAY}s?)?"
    rf"|(?:mon|tues|wednes|thurs|fri|satur|sun)days(?:\s{_PART}s?)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day\s{_PART}s|"
    rf"week ?days|week ?nights|school\s{_PART}s|{_DAY}s?\s(?:n|and|&|/)\s{_DAY}s?|of\sa\s{_DAY}(?:\s{_PART})?"
    rf"|{_DAY}\s\d{{1,2}}(?:[:.]\d{{2}})?\s?[ap]m(?=[^.!?\n]{{0,80}}\b(?:every\sweek|weekly|always|usually)))(?:,?\s{_CLOCK})?",
    re.I,
)
_VENUE = (
    r"(?:pool|baths|leisure centre|leisure center|rec(?: centre| center)?|gym|oval|park|parkrun|beach|church|mosque|temple|synagogue|"
    r"gurdwara|chapel|marae|club|pub|cafe|café|courts?|rink|library|track|reserve|hall|dome|stadium|arena|bowls|rsl|tavern|arms|"
    r"jetty|pier|lake|velodrome|ymca|y|markets?|mcdonald'?s|maccas|station|foreshore|studio|dojo|bingo|common|green|woods?)"
)
_PLACE = re.compile(
    rf"\b(?:at|in|round|around|along|down|outside|front\sof|@)\s(?:the\s|our\s)?(?P<name>(?-i:[A-Z])[\w'&.-]{{1,20}}(?:\s(?:(?-i:[A-Z])[\w'&.-]{{1,20}}|{_VENUE}\b)){{0,3}})"
    rf"|\b{_VENUE}\s(?:behind|near|opposite|next\sto|across\sfrom|by)\s(?:the\s)?[^\W\d_]{{3,20}}(?:\sin\s[^\W\d_]{{3,20}})?"
    rf"|\b(?!(?:the|a|an|my|our|your|this|that)\s)(?P<word>[^\W\d_][\w'-]{{2,20}})\s{_VENUE}\b(?:\sin\s(?-i:[A-Z])[\w'-]{{2,20}})?",
    re.I,
)
_NOT_NAMED = frozenset(
    """the a an my our your his her their local new swimming dog skate car same big little outdoor indoor public
    community nice at in on to from of and or this that every each home work school indoor heated kids football footy
    tennis netball cricket golf bowling water theme national tea swim for gym night jazz book social youth some any
    is was men's women's run pottery art yoga dance early bus train police petrol radio service nursing village town
    church sports by near lovely good old hospital no one caravan with go going surf running boat beer lunch""".split()
)
_MINE = re.compile(
    rf"\b(?:i|i'm|i've|i'll|im|we|we're|we've|me|my\s{DESCRIBED}{FAMILY}|our\s(?:boys?|girls?|kids?)|mine|hubby|that's me|thats me|you'll find me|catch me)\b",
    re.I,
)
_LEISURE = re.compile(
    r"\b(?:swim|swims|swimming|gym|run|running|parkrun|jog|jogging|walk|walks|train|training|yoga|pilates|zumba|spin|church|mass|mosque|choir|sing|"
    r"sings|dance|dances|play|plays|footy|netball|soccer|tennis|bowls|bingo|drink|drinks|fish|fishing|surf|surfing|coffee|trivia|"
    r"martial|karate|judo|boxing|crossfit|aqua|laps|dog|kids|boys?|girls?|daughter|son|my boy|hubby|pick up|park|parks|lessons|worship|sit)\b",
    re.I,
)
_WORK = re.compile(
    r"\b(?:groups?|session|shift|shifts|roster(?:ed)?|client|clients|participants?|residents?|hub|office|clinic|ward|meets?|meet ?up|outreach|"
    r"drop[- ]?in|support|on[- ]call|handover|program|programme|staff|team|service|facilitat\w+|work|working|appointments?|outing|"
    r"bus|take|taking|drive|driving|he|she|they|him|her|them|his|their|you|your|aa|na|rounds|visit|visits|run by)\b",
    re.I,
)
_MOST = 40
_PAST = re.compile(
    r"\s(?:\w+\s){0,2}?(?:was|were|had|came|went|cried|used\sto|did|grew|spent|lived|couldn't|didn't|drank|swam|ran|walked|met|saw|worked)\b",
    re.I,
)
_BREAK = re.compile(r"[.!?\n](?=\s|$)|[.!?\n]$")

CUES = frozenset(
    """every each most mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weeknights mornings
    nights weekday weeknight evenings arvos mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday
    thursday friday saturday sunday""".split()
)
"""Lower-case words without which nothing is looked for."""


def find(text: str) -> Iterator[Match]:
    """Sentences with own subject, recurring time and named place; 0.85 with leisure, 0.6 with a clock, 0.5 else.

    The span runs from the subject to the last of place and time.
    """
    ends = 0
    for when in islice(_WHEN.finditer(text), _MOST):
        if when.start() < ends:
            continue
        window_start, window_end = _sentence(text, when.start(), when.end())
        sentence = text[window_start:window_end]
        mine = _subject(sentence, when.start() - window_start)
        if mine is None or _PAST.match(sentence, mine.end()):
            continue
        first = min(mine.start(), when.start() - window_start)
        place = _named_place(sentence, first)
        if place is None:
            continue
        leisure = _LEISURE.search(sentence) is not None
        works = _WORK.search(_before_invitation(sentence[mine.end() :])) is not None
        if works and not (leisure and re.search(r"\b(?:myself|my|our)\b", sentence, re.I)):
            continue
        ends = max(when.end(), window_start + place[1])
        clock = re.search(r"\d|\b(?:at|half|till|until)\s\w", text[when.start() : ends]) is not None
        yield Match(Kind.ROUTINE, window_start + first, ends, 0.85 if leisure else 0.6 if clock else 0.5)


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around `text[start:end]`, at most 160 characters to either side."""
    left = text[max(0, start - 160) : start]
    stops = list(_BREAK.finditer(left))
    stop = _BREAK.search(text[end : end + 160])
    return start - len(left) + (stops[-1].end() if stops else 0), end + (
        stop.start() if stop else len(text[end : end + 160])
    )


def _subject(sentence: str, at: int) -> re.Match[str] | None:
    """The first own subject in the sentence: before the time at `at`, or no more than sixty characters after."""
    mine = _MINE.search(sentence)
    return mine if mine is not None and mine.start() < at + 60 else None


def _named_place(sentence: str, first: int) -> tuple[int, int] | None:
    for place in _PLACE.finditer(sentence, first):
        word = place["word"]
        if word is not None and word.lower() in _NOT_NAMED:
            continue
        name = place["name"]
        if name is not None and (
            re.match(rf"(?:{_DAY}s?|{_PART}s?|i|i'm|christmas|easter|january|june|july|august)\b", name, re.I)
        ):
            continue
        return place.span()
    return None


def _before_invitation(said: str) -> str:
    """What is said before the reader is asked along: "..., so if you ever want company"."""
    return re.split(
        r",?\s(?:so|if|come|feel free|you can|we could|u can|you should|join)\b", said, maxsplit=1
    )[0]
