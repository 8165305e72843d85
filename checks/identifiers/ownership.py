"""Whose a detail is: the writer's (with family and friends), the service's, a client's, or nobody's that is named.

Read from the words around it: the cue that stands nearest before it wins, then one just after, then the sentence
before (guide, cases 6 and 15; domain notes, 1.2 rules 9 to 12).
"""

import re
from enum import Enum, auto

from checks.identifiers import Kind, Match
from checks.identifiers.kin import FAMILY
from checks.model import Surface


class Owner(Enum):
    """Whose a detail is."""

    WRITER = auto()
    PERHAPS_WRITER = auto()
    """Said in the first person, but not in words of home or possession: "I'm at", "we're meeting at"."""
    SERVICE = auto()
    CLIENT = auto()
    READER = auto()
    NOBODY = auto()


_WRITER = re.compile(
    rf"\b(?:my|our)\s(?:(?:own|personal|private|home|proper|real|other|new|actual|direct|second|postal|work|private)\s){{0,2}}(?:number|num|no|nr|mobile|mob|cell|phone|ph|"
    rf"email|e-mail|gmail|address|addy|place|house|flat|unit|apartment|home|street|insta\w*|ig|fb|facebook|snap\w*|tik\s?tok|handle|socials?|"
    rf"whats\s?app|payid|bsb|account|acct|acc|car|ute|van|rego|plate|ssn|tfn|medicare|birthday|bday|dob|date\sof\sbirth|postcode|zip|po\sbox|details|"
    rf"nhs|ndis|ird|nhi|sin|messenger|linkedin|discord|passport|licen[cs]e|bank|card|caravan|driveway|gate|door|paypal|venmo|user\s?name|{FAMILY})\b"
    r"|\b(?:call|ring|text|txt|msg|message|email|e-?mail|reach|buzz|phone|whatsapp|contact|get|dm|add|follow|find|bell|pay|send)\s(?:it\s)?(?:to\s)?me\b"
    r"|\badd\sus\b|\b(?:i'm|im|i\sam|we're)\smoving\b|\b(?:i've|we've|i\shave|we\shave|i|we)\s(?:just\s)?(?:moved|shifted)\b|\bnew\splace\b"
    r"|\bmy\s(?:\w+\s)?(?:house\s?warming|party|bbq|barbie|barbecue|\d\dth|wedding|baby\sshower|kitchen|backyard|garden|verandah?|block|shed|cell|finsta)\b"
    r"|\bgive\sme\sa\s\w+|\bme\s(?:at\shome|personally|direct|any\s?time|on\smy)\b|\b(?:i|we)\s(?:still\s|only\s|just\s|now\s|actually\s|both\s)?(?:live|rent|stay|stayed|moved|bought|park)\b"
    r"|\b(?:i'm|i\sam|im|we're)\s(?:still\s|only\s|just\s|actually\s)?(?:living|staying|renting|home)\b|\bi\swas\sborn\b"
    r"|\b(?:mine|ours|my\splace|our\splace|hubby|the\smissus)\b|\bmy\s(?:ex|mate|friend|bestie)\b|\bex\b"
    r"|\b(?:mum|mom|mama|dad|nan|nana|gran|grandma|auntie|aunty|my\s\w+)'s\b",
    re.I,
)
_PERHAPS = re.compile(
    r"\b(?:i'm|im|i\sam|we're|we\sare|i'll\sbe|we'll\sbe|me|i|we|us|our|my)\b"
    r"|\b(?:come|swing|drop|pop|duck|nip|stop)\s(?:on\s)?(?:by|past|over|round|around|in|out)\b|\bvisit\b|\bwelcome\sat\b|\bknock\b|\bat\shome\b",
    re.I,
)
_MOVING = re.compile(
    r"\b(?:i'm|im|i|i'll|we're|we|we'll|i've)\s(?:\w+\s)?(?:picking|dropping|visit(?:ing)?|going|heading|driving|doing|taking|seeing|meeting|off|booked|drove|dropped|"
    r"collect(?:ing)?|pick|drop|go|went|rang|called|spoke|sent|need|got|put|have|had|found|can|could|will|am\s(?:going|doing|on))\b",
    re.I,
)
_SERVICE = re.compile(
    r"\b(?:offices?|clinic|hub|centre|center|reception|front\sdesk|switchboard|on[- ]?call|after[- ]?hours|crisis|help\s?lines?|hotline|lifeline|"
    r"samaritans|duty|intake|roster(?:ing|s)?|service|team|work\s(?:phone|mobile|number|email|mob)|the\swork\sone|company|ward|surgery|practice|"
    r"pharmacy|chemist|hospital|gp|doctors?|doctor's|dr|psych\w*|physio\w*|dentist|(?-i:OT)|podiatrist|optometrist|library|church\shall|community|level\s\d|"
    r"training|venue|sessions?|groups?|meets?|meeting|appointment|appt|workshop|taxis?|cabs?|council|centrelink|ndia|ndis|eap|supplier|plumber|sparky|"
    r"electrician|maintenance|courier|couriers|event|conference|job|shifts?|property|site|facility|(?<!me\sa\s)line|nurse|manager|supervisor|coordinator|counsell?or|program|"
    r"programme|foodbank|food\sbank|pantry|shelter|refuge|legal\s?aid|court\s?house|police|station|vet|agency|landlord|real\sestate|warehouse|depot|"
    r"caf[eé]|shop|store|school|park|hall|pool|open\sday|drop[- ]in|outreach|support|helpdesk|(?-i:IT)|payroll|hr|fax|bus|pick-?up\spoint|staff|colleagues?|"
    r"free|interpreters?|interview|viewing|house\smeeting|bbq\sat\sthe|clients?'?\sline|switch|drivers?|volunteers?|carers?|vans?|workers?)\b",
    re.I,
)
_CLIENT = re.compile(
    r"\b(?:he|she|his|her|hers|him|they|their|them|he's|she's|they're|clients?'?s?|participants?'?s?|patients?'?s?|residents?'?s?|tenants?'?s?|consumers?'?s?|"
    r"pts?'?s?|customers?'?s?|young\sperson|yp|service\suser'?s?|guardian|nok|next\sof\skin|mr|mrs|ms|miss)\b"
    r"|\b(?-i:[A-Z])(?:'s|\.(?=\s))|\b(?-i:[A-Z]\.?[A-Z]\.?)'s\b|\b(?-i:[A-Z]\s?(?:is|lives|has|was)\b)",
    re.I,
)
_READER = re.compile(
    r"(?<!\bin\s)(?<!\binto\s)\b(?:your|ur|yours)\b|\b(?:pick|collect|meet|see|drop)\s(?:you|u)\b|\b(?:you're|you\sare|ur|u\sare|youre)\s(?:at|in|on|still|now|living)\b|\b(?:you|u)\s(?:live|moved)\b",
    re.I,
)
_PERSON_BEFORE = re.compile(
    r"\b(?:ring|call|text|contact|email|phone|ask|see|try|msg|message)\s(?-i:[A-Z])[a-z]{1,20}\b", re.I
)
_NAMED = re.compile(r"(?<![.!?\n]\s)\b[A-Z][a-z]{2,20}(?:'s)?\b")
_WE = re.compile(r"\b(?:we|we're|we've|our|ours|us)\b", re.I)
_I_OR_FAMILY = re.compile(rf"\b(?:i|i'm|im|i've|me|my|mine|hubby|kids|{FAMILY})\b", re.I)
_STOP = re.compile(r"[.!?\n](?=\s|$)")
_HOME_KINDS = frozenset({Kind.ADDRESS, Kind.STREET, Kind.POSTCODE, Kind.PO_BOX, Kind.LANDMARK})


def owner(text: str, match: Match, surface: Surface) -> Owner:
    """Who owns `match` in `text`; on a draft, a first-person word without a possessive is taken at its word."""
    start, before, after = _sentence(text, match)
    found = _nearest(before, match.kind)
    if found is Owner.NOBODY:
        found = _first_after(after)
    if found is Owner.NOBODY and start:
        before = _sentence_ending_at(text, start)
        found = _nearest(before, match.kind)
        if found is Owner.PERHAPS_WRITER and surface is not Surface.DRAFT:
            found = Owner.NOBODY
    if found is Owner.WRITER and surface is not Surface.DRAFT and _speaks_for_service(before + after):
        found = Owner.SERVICE
    return found


def _speaks_for_service(said: str) -> bool:
    """Whether a channel message speaks as "we" and "our" only, and of no family: that is the service's voice."""
    return _WE.search(said) is not None and _I_OR_FAMILY.search(said) is None


def _sentence(text: str, match: Match) -> tuple[int, str, str]:
    """Where the sentence of `match` starts, what it says before, and the 70 characters after (or to its end)."""
    left = max(0, match.start - 220)
    start = left
    for stop in _STOP.finditer(text, left, match.start):
        if not re.search(r"\b(?:st|rd|ave|mr|mrs|ms|dr|no|apt|ph|tel)$", text[left : stop.start()], re.I):
            start = stop.end()
    stop_after = _STOP.search(text, match.end, match.end + 70)
    end = stop_after.start() if stop_after else match.end + 70
    return start, text[start : match.start], text[match.end : end]


def _sentence_ending_at(text: str, end: int) -> str:
    said = text[max(0, end - 160) : end].rstrip(" .!?\n")
    return said[max(said.rfind(stop) for stop in (". ", "! ", "? ", "\n")) + 1 :]


def _nearest(before: str, kind: Kind) -> Owner:
    """The owner whose cue ends last in `before`."""
    best, owner_found = -1, Owner.NOBODY
    for who, pattern in (
        (Owner.PERHAPS_WRITER, _PERHAPS),
        (Owner.READER, _READER),
        (Owner.CLIENT, _CLIENT),
        (Owner.SERVICE, _SERVICE),
        (Owner.WRITER, _WRITER),
    ):
        last = -1
        for found in pattern.finditer(before):
            last = found.end()
        if last >= best and last >= 0:
            best, owner_found = last, who
    if owner_found is Owner.PERHAPS_WRITER:
        moving = list(_MOVING.finditer(before))
        if moving and kind in _HOME_KINDS and moving[-1].end() >= best:
            return Owner.NOBODY
        return Owner.SERVICE if _SERVICE.search(before[-50:]) and kind not in _HOME_KINDS else owner_found
    if owner_found is Owner.NOBODY and (
        _PERSON_BEFORE.search(before) or (kind is Kind.PHONE and _NAMED.search(before[-25:]))
    ):
        return Owner.SERVICE
    return owner_found


def _first_after(after: str) -> Owner:
    """The owner whose cue starts first in the words after the detail."""
    firsts = [
        (found.start(), who)
        for who, pattern in (
            (Owner.WRITER, _WRITER),
            (Owner.SERVICE, _SERVICE),
            (Owner.CLIENT, _CLIENT),
            (Owner.READER, _READER),
        )
        if (found := pattern.search(after if who is Owner.WRITER else after[:25]))
    ]
    return min(firsts, key=lambda first: first[0])[1] if firsts else Owner.NOBODY
