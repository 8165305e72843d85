"""Personal e-mail addresses, written out or said: "tui.notreal at example dot com"."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match

_WRITTEN = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9][\w.%+'-]{0,63}\s?@\s?(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,24}\b", re.A
)
_AT = r"\s?(?:@|\(at\)|\[at\]|\bat\b)\s?"
_DOT = r"\s?(?:\.|\(dot\)|\[dot\]|\bdot\b)\s?"
_PROVIDER = (
    r"(?:g ?mail|google ?mail|hot ?mail|outlook|live|yahoo|y ?mail|icloud|me|mac|aol|msn|proton(?: ?mail)?|"
    r"big ?pond|optus ?net|xtra|bt ?internet|sky|talk ?talk|virgin ?media|inter ?node|ii ?net|tpg|comcast|verizon|"
    r"shaw|rogers|bell|telus|eircom|gmx|zoho|fast ?mail|example)"
)
_SAID = re.compile(
    rf"(?<![\w.+-])[A-Za-z0-9][\w.+-]{{1,40}}(?:\s(?:dot|underscore|dash|hyphen)\s[\w+-]{{1,30}}){{0,3}}(?:"
    rf"{_AT}[\w-]{{2,40}}(?:\s?(?:\(dot\)|\[dot\]|\bdot\b)\s?[a-z]{{2,10}}){{1,3}}"
    rf"|{_AT}{_PROVIDER}(?:{_DOT}(?:com|net|org|co|au|nz|uk|ca|ie|me)){{1,2}}"
    rf"|\s?(?:@|\(at\)|\[at\]|\bat\b)\s?(?:g ?mail|hot ?mail|yahoo|big ?pond|icloud))\b",
    re.I | re.A,
)
_PERSONAL_DOMAIN = re.compile(rf"@\s?{_PROVIDER}\.", re.I)
# Mailboxes of a service rather than of a person.
_SHARED_BOX = re.compile(
    r"(?:info|admin|office|reception|intake|referrals?|rosters?|rostering|support|team|hello|contact|enquir(?:y|ies)|"
    r"inquir(?:y|ies)|help|helpdesk|it|hr|payroll|accounts?|bookings?|complaints?|feedback|no-?reply|donotreply|"
    r"careers|jobs|quality|safety|training|events?|mail|ndis|crisis|on-?call|duty|volunteers?|privacy)"
    r"(?:[._+-][\w.]{1,30})?\s?(?:@|\bat\b)",
    re.I,
)
_INSTITUTION = re.compile(r"\.(?:gov|govt|nhs|edu|ac|mil)(?:\.|\b)|\.org(?:\.|\b)", re.I)

# "meet at gmail" is no address, but "my email is jess at gmail" is.
_BARE = re.compile(r"[a-z]+\sat\s(?!.*\bdot\b)[a-z ]+", re.I)
_CUE = re.compile(r"\be-?mail|\baddress", re.I)


def find(text: str) -> Iterator[Match]:
    """Addresses that look like a person's; a work-like domain halves the confidence, a shared mailbox ends it."""
    seen_to = 0
    for pattern in (_WRITTEN, _SAID):
        for match in pattern.finditer(text):
            if match.start() < seen_to or _SHARED_BOX.match(match.group()):
                continue
            if _BARE.fullmatch(match.group()) and not _CUE.search(
                text, max(0, match.start() - 30), match.start()
            ):
                continue
            personal = pattern is _SAID or bool(_PERSONAL_DOMAIN.search(match.group()))
            if not personal and _INSTITUTION.search(match.group()):
                continue
            yield Match(Kind.EMAIL, match.start(), match.end(), 0.95 if personal else 0.5)
            seen_to = match.end()
