"""When the writer is alone, when the house is empty, where the key is, which code opens the door."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match
from checks.identifiers.kin import FAMILY

_TIL = r"(?:till|til|until|'til|from|every|most|all\s(?:week|weekend|day|night|month)|on\s(?:\w+day)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|this\sweek|tonight|at\snight|nights|weeknights|during|while|with|after|before|\d|for\s(?:a|the|two|three|\d))"
_ALONE = r"(?:(?:home\s)?alone|(?:at\s)?home\salone|by\smyself|on\smy\s(?:own|tod|pat)|just\sme(?:\sand\sthe\s\w+)?|home\sby\smyself)"
_ME = r"(?:i'm|im|i\sam|i'll\sbe|ill\sbe|it's|its|it's\sonly|it'll\sbe|we're)"
_HOME_ALONE = re.compile(
    rf"\b{_ME}\s(?:\w+\s){{0,2}}?{_ALONE}\s(?:in\sthe\shouse\s|at\shome\s|here\s|there\s|at\snight\s)?(?:\w+\s){{0,2}}?{_TIL}\b[^.!?\n]{{0,40}}"
    rf"|\b(?:he's|she's|they're|he\sis|she\sis|(?-i:[A-Z][\w-]{{1,20}})'s|the\skids\sare)\s(?:home\s)?(?:alone|on\s(?:his|her|their)\sown|by\s(?:himself|herself))\s(?:till|til|until)\s(?:i'm|we're|i|we|my\s\w+)\b(?:\s(?:am|get|are)\s\w+|\s(?:home|back|in))?"
    rf"|\bwe're\sall\sout\s(?:till|til|until)\s[^.!?\n,]{{1,20}}"
    rf"|\bhome\salone\s(?:\w+\s){{0,2}}?(?:till|til|until|every|most|on|all|from|tuesdays?|mondays?|wednesdays?|thursdays?|fridays?|nights)\b[^.!?\n,]{{0,30}}",
    re.I,
)
_AWAY = re.compile(
    rf"\b(?:(?:my|our)\s{FAMILY}(?:'s|\sis)?|hubby(?:'s|\sis)?|(?-i:[A-Z][\w-]{{1,20}})(?:'s|\sis)?|he's|he|she's|she)\s"
    rf"(?:away|works?\s(?:nights|away|fifo|offshore|late|interstate)|on\snights|works?\s\w+\snights|gone|out|does\snights|on\sthe\srigs|at\swork)\b[^.!?\n]{{0,40}}?"
    rf"(?:so\s|and\s|,\s?)(?:then\s)?(?:it's\s|its\s|i'm\s|im\s)(?:\w+\s){{0,2}}?(?:just\sme\b|(?:home\s)?alone\b|by\smyself|on\smy\sown)(?:\s(?:till|til|until|all|every|most)[^.!?\n,]{{1,30}})?",
    re.I,
)
_KEY = re.compile(
    r"\b(?:(?:spare|house|front\sdoor|back\sdoor)\s)?keys?(?:'s|\sis|\sare|s)?\s(?:\w+\s){0,2}?(?:under|in|behind|on|above|beneath|inside|beside|next\sto)\s(?:the\s|a\s|my\s|our\s)?"
    r"(?:\w+\s){0,2}?(?:mat|doormat|pot|pots|pot\s?plant|plant|planter|gnome|rock|brick|bin|meter\s?box|letter\s?box|mailbox|lock\s?box|shed|esky|step|ledge|bbq|frog|tin|hook|tap|hose|frame|verandah?|porch|tyre|wheel\s?arch|(?:gum)?boots?|shoe)\b",
    re.I,
)
_OPEN_DOOR = re.compile(
    r"\b(?:(?:my|our|the)\s)?(?:back|front|side|garage|laundry)\s(?:door|gate|window)(?:'s|\sis|s\sare)?\s(?:always|never|usually|left)\s(?:open|unlocked|locked|on\sthe\slatch)\b"
    r"|\b(?:my|our|the)\s(?:door|gate|window)(?:'s|\sis|s\sare)?\s(?:always|never|usually|left)\s(?:unlocked|locked|on\sthe\slatch)\b",
    re.I,
)
_CODE = re.compile(
    r"\b(?:my|our|the)\s(?:\w+\s)?(?:alarm|door|gate|garage|lock\s?box|keypad|key\ssafe|house|front\sdoor|back\sdoor|buzzer|entry|wifi|phone)\s?(?:code|pin|password|combo|combination)(?:(?:'s|\sis|:)\s(?:\w+\s)?[\w#*]{3,12}|\s[\d#*]{3,8})\b"
    r"|\b(?:the\s|my\s)?(?:code|pin|password|combo)\s(?:for|to|on)\s(?:the|my|our)\s(?:\w+\s){0,2}\w+(?:'s|\sis|:)\s[\w#*]{3,12}",
    re.I,
)
_EMPTY = re.compile(
    r"\b(?:my|our|the)\s(?:house|place|flat|unit)(?:'s|'ll\sbe|\swill\sbe|\sis)\s(?:\w+\s)?empty\s(?:till|til|until|all|every|from|while|for|on|between|during)\b[^.!?\n,]{0,30}",
    re.I,
)
_PARKS = re.compile(
    r"\bi\s(?:always\s|usually\s|normally\s)?(?:park|walk\shome|catch\sthe|get\sthe|wait\sfor\sthe)\s(?:[\w']+\s){0,4}?(?:at|on|in|behind|under|along|through|past|outside|off)\s(?:the\s)?"
    r"(?:[\w']+\s){0,3}?(?-i:[A-Z])[\w'-]{1,20}(?:\s(?:(?-i:[A-Z])[\w'-]{1,20}|st|rd|street|road|lane|station|park)){0,2}[^.!?\n]{0,15}?"
    r"\b(?:every|each|about|around|at|by|after|before|most)\s(?:\w+|\d)",
    re.I,
)
_LATE = re.compile(r"\b(?:me|i|i'm|im|my|mine|our|ours|we|we're|us)\b", re.I)
_HOMECOMING = (
    "i'm home",
    "i'm back",
    "i get home",
    "i get in",
    "i get back",
    "we're home",
    "we're back",
    "we get home",
    "i am home",
)
_AT_WORK = re.compile(r"\b(?:shift|work|ward|desk|office|site|roster)\b", re.I)
_AT_HOME = re.compile(r"\b(?:my|mine|our|ours|home|let yourself|come (?:over|round|in|past))\b", re.I)
_CLIENTS = re.compile(
    r"\b(?:he's|she's|they're|his|her|their|client|participant|resident|patient|pt|he|she|office|hub|vans?|hub|kitchen|store ?room|cupboard|med(?:ication|s)?|drug|"
    r"your|you're|ur)\b",
    re.I,
)

CUES = frozenset(
    """alone myself own key keys keysafe unlocked open latch code pin password combo empty park walk catch just locked tod
    pat combination wait out""".split()
)
"""Lower-case words without which nothing is looked for."""


def find(text: str) -> Iterator[Match]:
    """Phrases that tell when and how the writer can be got at. Keys and codes without an owner get 0.5."""
    said = text.lower()
    if any(word in said for word in _LONELY):
        for pattern in (_AWAY, _HOME_ALONE):
            for found in pattern.finditer(text):
                if pattern is _AWAY or _tells_of_home(text, found):
                    yield Match(
                        Kind.WHEREABOUTS, found.start(), found.start() + len(found.group().rstrip(" ,")), 0.85
                    )
    for needed, pattern in _THINGS:
        if any(word in said for word in needed):
            for found in pattern.finditer(text):
                yield Match(Kind.WHEREABOUTS, *found.span(), _owned(text, found))
    if any(
        word in said
        for word in (
            "i park",
            "park ",
            "walk home",
            "i catch",
            "i get the",
            "i wait",
            "i always",
            "i usually",
        )
    ):
        for found in _PARKS.finditer(text):
            yield Match(Kind.WHEREABOUTS, *found.span(), 0.75)


_LONELY = ("alone", "self", " own", "just me", "my tod", "my pat", "all out")
_THINGS = (
    (("key",), _KEY),
    (("door", "gate", "window"), _OPEN_DOOR),
    (("code", "pin", "password", "combo", "combination"), _CODE),
    (("empty",), _EMPTY),
)


def _tells_of_home(text: str, found: re.Match[str]) -> bool:
    said = found.group().lower()
    if _AT_WORK.search(said):
        return False
    return (
        said[0] in "iw"
        or said.endswith(_HOMECOMING)
        or _LATE.search(text[max(0, found.start() - 40) : found.start()]) is not None
    )


def _owned(text: str, found: re.Match[str]) -> float:
    """0.85 where the sentence says it is the writer's, 0.3 where it says a client's or the office's, 0.5 else."""
    before = text[max(0, found.start() - 80) : found.start()]
    said = before[max(before.rfind(stop) for stop in (".", "!", "?", "\n")) + 1 :] + found.group()
    after = re.split(r"[.!?\n]", text[found.end() : found.end() + 30])[0]
    clients = [match.start() for match in _CLIENTS.finditer(said)]
    own = [match.start() for match in _LATE.finditer(said)]
    if _AT_HOME.search(said + after) and (not clients or (own and own[-1] > clients[-1])):
        return 0.85
    if own and (not clients or own[-1] > clients[-1]):
        return 0.6
    return 0.3 if clients or _CLIENTS.search(after) else 0.5
