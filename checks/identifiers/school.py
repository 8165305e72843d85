"""Where the writer's children are to be found: school, kinder, year level with its school, sports team."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match
from checks.identifiers.kin import CHILD, DESCRIBED, WORD

_SCHOOL = (
    r"(?:(?:primary|public|high|grammar|middle|secondary|elementary|special|state|senior|junior|infants?|catholic|"
    r"christian|islamic|nursery|prep(?:aratory)?)(?:\sschool)?|school|college|academy|kinder(?:garten)?|kindy|pre-?school|steiner(?:\sschool)?|"
    r"day ?care|child ?care|nursery|early learning|elc|montessori|gaelscoil|kohanga(?: reo)?|kura|cr[eè]che|playgroup|juniors|"
    r"ps|hs|high)"
)
_PROPER = r"[A-Z][\w'.-]{1,20}"
_SAINT = r"(?:(?:st|saint|ss|our lady)\.?\s(?:of\s)?[^\W\d_][\w'-]{2,20})"
_PLACE_AFTER = rf"(?:,?\s(?:at|in|on|behind|near|opposite|next\sto|by)\s(?:the\s)?(?:[\w']{{2,20}}\s){{0,3}}?{_PROPER}(?:\s{_PROPER})?)?"
_SCHOOL_NAMED = (
    rf"(?:(?:the\s)?{_SAINT}(?:\s{_SCHOOL})?"
    rf"|(?:[^\W\d_][\w'.-]{{1,20}}\s){{1,4}}?{_SCHOOL}\b{_PLACE_AFTER})"
)
_KID = (
    rf"(?:(?:my|our|me)\s{DESCRIBED}(?:{CHILD}|two|three|four|lot)(?:\s{WORD}(?:\s(?:and|n|&)\s{WORD})?)?"
    rf"|\b(?:my|our)\s(?-i:[A-Z])[\w-]{{1,20}}|\bmine|\b(?:the|both)\s(?:kids|girls|boys)|\bboth)"
)
_AT = (
    r"(?:'s|\sis|\sare|\sboth|\sall|\shave|\shas|\sjust|\salso|\sstill|\snow){0,3}\s"
    r"(?:go(?:es)?|going|starts?|started|starting|in|at|attends?|into|enrolled|got\sinto|gone|moved|finish(?:es)?|plays?|trains?|dances?|swims?)"
    r"(?:\s(?:(?:prep|kinder|kindy|reception|nursery|foundation|footy|netball|soccer|rugby|cricket|hockey)\s)?"
    r"(?:(?:year|yr|grade|class|p)\s?\w{1,6}\s)?(?:(?:up\s)?to|at|in|for|with))?\s"
)
_KID_AT = re.compile(rf"\b{_KID}{_AT}(?P<place>{_SCHOOL_NAMED})", re.I)
_KID_AT_ONE = re.compile(
    rf"\b{_KID}{_AT}the\s(?:[\w'-]{{2,20}}\s){{0,4}}(?:one|{_SCHOOL})\s(?:at|in|on|behind|near|opposite|by|next\sto|past|across\sfrom)\s"
    rf"[^.!?\n,]{{3,60}}",
    re.I,
)
_YEAR = re.compile(
    rf"\b(?:(?:year|yr|grade|class|form)\s?(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|prep)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s(?:class|grade|year)|prep|reception|"
    rf"kinder|kindergarten|kindy|nursery|p[1-7]|foundation|(?:senior|junior)\sinfants),?\s(?:at|in|over\sat|@)\s(?:the\s)?"
    rf"(?P<place>{_SAINT}|(?:[\w']{{3,15}}\s)?{_SCHOOL}\s(?:at|in|on)\s(?:the\s)?(?:top\sof\s)?(?-i:{_PROPER})(?:\s{_PROPER})?|(?-i:{_PROPER}(?:\s{_PROPER}){{0,3}}))(?:\s{_SCHOOL}\b)?",
    re.I,
)
_RUN = re.compile(
    rf"\b(?:school\s)?(?:pick\s?-?up|drop\s?-?off|run|collect)\s(?:is\s)?(?:at|from|to)\s(?P<place>{_SCHOOL_NAMED})",
    re.I,
)
_TEAM = re.compile(
    rf"\b{_KID}(?:'s|\sis|\sare)?\s(?:plays?|playing|trains?|training|in|on)\s(?:footy\s|netball\s|soccer\s|rugby\s|cricket\s)?(?:for|with|at|in)\s"
    rf"(?:the\s)?(?P<place>(?-i:{_PROPER})(?:\s[\w'-]{{2,20}}){{0,2}}\s(?:under\s?-?\d{{1,2}}'?s?|u\d{{1,2}}'?s?|juniors|auskick|academy|fc|afc|rfc|club|swim club))\b",
    re.I,
)
_COLLECTS = re.compile(r"\b(?:my|our|mine|i|we|i'm|i've|me)\b", re.I)

CUES = frozenset(
    """school steiner gaelscoil primary college academy kinder kindergarten kindy preschool daycare childcare nursery elementary grammar
    high montessori gaelscoil kohanga kura creche playgroup juniors prep reception year yr grade st saint ss lady
    elc ps hs u9 under club fc auskick infants class form p1 p2 p3 p4 p5 p6 p7 one foundation crèche""".split()
)
"""Lower-case words without which nothing is looked for."""

# Words before "school" that name no school in particular.
_GENERIC = frozenset(
    """the a an my our his her their your new local same big little old primary high public private catholic state
    special mainstream whole to from at in for of after before during and or middle secondary nursery junior senior
    infant infants grammar good nice different another any some every no back off go going start starting still just
    now by summer sunday medical dental nursing art boarding day night language swim swimming driving home till until
    all last next first one two when if while is are was it's this that with on bloody bush village small flexible""".split()
)


def find(text: str) -> Iterator[Match]:
    """Children's schools and teams; each must be named, or pinned down by a place."""
    ends = 0
    for pattern, confidence in (
        (_KID_AT, 0.9),
        (_KID_AT_ONE, 0.8),
        (_TEAM, 0.85),
        (_YEAR, 0.85),
        (_RUN, 0.75),
    ):
        for found in pattern.finditer(text):
            place = found.groupdict().get("place")
            if place is not None and not _named(place):
                continue
            if place is None and not re.search(r"\b[A-Z][a-z]", text[found.start() + 12 : found.end()]):
                continue
            if pattern is _RUN and not _COLLECTS.search(text[max(0, found.start() - 60) : found.end() + 40]):
                continue
            if pattern is _YEAR and not _own_child(text, found.start(), found.end()):
                continue
            if found.start() < ends and pattern is not _KID_AT:
                continue
            ends = max(ends, found.end())
            theirs = found.group()[:4].lower() in ("the ", "both")
            yield Match(Kind.SCHOOL, found.start(), found.end(), 0.6 if theirs else confidence)


_NOT_OWN = re.compile(
    r"\b(?:your|ur|clients?'?s?|participants?'?s?|residents?'?s?|patients?'?s?|pt|yp|young person|student|referral|referred|her mum|his mum|mum's)\b",
    re.I,
)


def _own_child(text: str, start: int, end: int) -> bool:
    """Whether the child in year 3 is the writer's: "my" or "our" nearer before than "your" or "client"."""
    before = text[max(0, start - 120) : start]
    own = [found.start() for found in _COLLECTS.finditer(before)]
    other = [found.start() for found in _NOT_OWN.finditer(before)]
    if not own:
        return not other and _COLLECTS.search(text[end : end + 30]) is not None
    return not other or own[-1] > other[-1]


def _named(place: str) -> bool:
    """Whether `place` holds a word that is a name: "Cobbleton Primary" but not "the local primary school"."""
    words = place.replace(",", " ").split()
    return any(
        word.lower() not in _GENERIC and re.fullmatch(_SCHOOL, word, re.I) is None and not word.isdigit()
        for word in words
    )
