"""Homes told by what stands near: "behind the Coles in Reservoir", "two doors down from the school"."""

import re
from collections.abc import Iterator
from itertools import islice

from checks.identifiers import Kind, Match

_HOME = re.compile(
    r"\b(?:i|we)\s(?:(?:only|just|still|actually|literally|both|also|now)\s){0,2}(?:live|stay|stayed|rent|park\sup|camp)\b"
    r"|\b(?:i'm|im|i\sam|we're|we\sare)\s(?:(?:only|just|still|actually|literally|both|also|now)\s){0,2}(?:living|staying|renting|based|camped|out)?"
    r"|\b(?:my|our)\s(?:new\s|old\s|little\s|own\s)?(?:place|house|flat|unit|apartment|duplex|home|caravan|granny\sflat|street|gate|driveway|farm|joint|gaff)\b(?:'s|\sis)?"
    r"|\b(?:come|swing|drop|pop|call|duck|nip)\s(?:on\s)?(?:by|past|over|round|in|around|to|up\sto|down\sto)(?:\s(?:to|at))?\s(?:ours|mine|my\s(?:place|house)|our\splace|us|me)\b"
    r"|\b(?:ours|mine)(?:'s|\sis)\b|\b(?:to\sme|me)\sat\shome\b|\b(?:ex|he|she|husband|mum|dad|sister|brother)\s(?:still\s)?lives\b",
    re.I,
)
_EXACT = (
    r"(?:behind|opposite|across\s(?:the\sroad\s)?from|(?:right\s)?next\s(?:door\s)?(?:to|the)|beside|above|over\sthe\sroad\sfrom|over\sthe\s\S{3,12}\sbridge|backing\son(?:to)?|"
    r"(?:a\s(?:couple|few)(?:\sof)?|one|two|three|four|five|\d)\s(?:doors?|houses|streets?|blocks?)\s(?:down\s|up\s|along\s|over\s|away\s)?from|"
    r"(?:just\s)?(?:a)?round\sthe\scorner\s(?:from|on)|(?:on\s)?the\scorner\s(?:of|with|near)|in\sfront\sof|facing|at\sthe\send\sof|(?:first|second|third|last)\s[\w-]{3,12}\s(?:past|after|before|on))"
)
_VAGUE = r"(?:near|by|off|just\soff|past|over|up\sfrom|down\sfrom|down\sby|on\stop\sof|between)"
_LANDMARK = (
    r"(?:coles|woolies|woolworths|aldi|iga|tesco|asda|lidl|sainsbury'?s|spar|co-?op|walmart|target|kmart|bunnings|shell|bp|caltex|ampol|servo|"
    r"mcdonald'?s|maccas|kfc|costco|countdown|pak'?n'?save|new\sworld|tim\shortons|starbucks|wawa|7-?eleven|"
    r"(?:petrol|gas|train|railway|tram|bus|police|fire)\s(?:station|stop|depot)|station|school|primary|church|mosque|temple|chapel|synagogue|pub|hotel|tavern|"
    r"park|oval|library|bridge|silos?|factory|elevator|roundabout|hospital|post\soffice|shops?|chippy|chip\sshop|bakery|butchers?|cemetery|"
    r"cafe|café|pool|playground|tip|dump|race\s?course|golf\s(?:course|club)|water\stower|tower|mill|mine|marina|jetty|pier|lighthouse|"
    r"bottle\s?o|bottle\sshop|rsl|kinder|fire\sstation|substation|reserve|skate\spark|fish\s(?:and|&|n)\schip|takeaway|market|mall|plaza|garage|laundromat)"
)
_PROPER = r"(?-i:[A-Z])[\w'&.-]{1,20}"
_PLACED = re.compile(
    rf"\b(?:{_EXACT})\s(?:the\s|a\s|that\s|old\s)?[^.!?\n,;]{{0,40}}?(?:{_LANDMARK}\b|{_PROPER}(?:\s{_PROPER}){{0,2}})(?:[^.!?\n,;]{{0,25}}?\b(?:in|on|at|of)\s(?:the\s)?{_PROPER}(?:\s{_PROPER})?)?"
    rf"|\b{_VAGUE}\s(?:the\s|that\s|old\s)?[^.!?\n,;]{{0,30}}?\b{_LANDMARK}\b[^.!?\n,;]{{0,20}}?\b(?:in|on|at)\s(?:the\s)?{_PROPER}(?:\s{_PROPER})?",
    re.I,
)
_DWELLING = r"(?:house|place|cottage|duplex|farmhouse|flat|unit|townhouse|terrace|weatherboard|bungalow|caravan|villa|gate|door|fence|roof|brick|block)"
_COLOUR = r"(?:blue|red|green|yellow|white|pink|purple|orange|black|grey|gray|cream|brick|stone|corner|weatherboard|brown|teal|end|last|first)"
_DESCRIBED = re.compile(
    rf"\bthe\s(?:\w{{3,10}}\s)?{_COLOUR}\s(?:\w{{3,12}}\s)?{_DWELLING}\b(?:[^.!?\n;]{{0,15}}?\b(?:on|at|opposite|across\sfrom|next\sto|behind|near|in|past|by|after)\s(?:the\s)?[^.!?\n,;]{{0,30}}?{_PROPER}(?:\s(?:{_PROPER}|st|rd|ave|street|road|lane))?)",
    re.I,
)
_BY_ITS_LOOK = re.compile(
    r"\bthe\s(?:\w{3,12}\s){0,2}?(?:house|bungalow|cottage|duplex|farmhouse|caravan|townhouse|villa|weatherboard)\s(?:with|after|past|opposite|beside|next\sto|"
    r"behind|near|across\sfrom|at\sthe\send\sof)\s[^.!?\n,;]{4,50}",
    re.I,
)
_LOOKS = re.compile(
    rf"(?:,\s?|\s)(?:(?:with\s)?(?:the\s|a\s)?{_COLOUR}\s(?:\w{{3,12}}\s)?{_DWELLING}(?:\swith\s[^.!?\n,;]{{3,30}})?|upstairs|downstairs|ground\sfloor|top\sfloor)",
    re.I,
)
_MOST = 40
_PAST = re.compile(
    r"\b(?:grew\sup|used\sto|lived|was\sraised|raised|growing\sup|back\sthen|as\sa\s(?:kid|child))\b", re.I
)

CUES = frozenset(
    """behind opposite across next beside above over backing round around corner front facing end past near by off
    between doors door streets blocks house bungalow cottage villa duplex farmhouse after with""".split()
)
HOME_CUES = frozenset(
    """live lives stay stayed rent living staying renting camped place house flat unit apartment duplex home caravan
    granny street gate driveway farm joint gaff ours mine swing drop pop come nip im only bungalow cottage farmhouse
    doors corner across opposite behind""".split()
)
"""Lower-case words: of both sets one must be there, or nothing is looked for."""

_BARE = re.compile(r"(?:i'm|im|i am|we're|we are)(?:\s(?:just|still|actually|both|also|now))*", re.I)
_DOORS_AWAY = re.compile(
    r"(?:a|one|two|three|four|five|\d|next|over the|across the)\s(?:\S+\s){0,2}(?:doors?|road)\b", re.I
)


def find(text: str) -> Iterator[Match]:
    """Where the writer lives now by landmark: a home word, then an exact place, or a vague one with two names."""
    ends = 0
    for home in islice(_HOME.finditer(text), _MOST):
        if home.end() < ends or _PAST.search(text[max(0, home.start() - 25) : home.end() + 15]):
            continue
        bare = _BARE.fullmatch(home.group().strip()) is not None
        place = _place(text, home.end(), bare)
        if place is not None:
            looks = _LOOKS.match(text, place.end())
            ends = looks.end() if looks else place.end()
            yield Match(Kind.LANDMARK, place.start(), ends, 0.6 if bare else 0.8)


def _place(text: str, start: int, bare: bool) -> re.Match[str] | None:
    """The place that a home word ending at `start` speaks of; after a bare "I'm" it is nearer, and has a name."""
    reach = 15 if bare else 60
    for pattern in (_DESCRIBED, _BY_ITS_LOOK, _PLACED):
        place = pattern.search(text, start, min(len(text), start + 140))
        if place is None or place.start() > start + reach or _stops(text[start : place.start()]):
            continue
        named = any(c.isupper() for c in place.group())
        if not bare or named or _DOORS_AWAY.match(place.group()):
            return place
    return None


def _stops(between: str) -> bool:
    return any(stop in between for stop in ".!?\n")
