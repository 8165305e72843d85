"""Social media handles: "@jess_notreal", "my insta is tash.notreal", "im on snap as jessxo"."""

import re
from collections.abc import Iterator

from checks.identifiers import Kind, Match

PLATFORMS = frozenset(
    """insta instagram ig facebook fb messenger snap snapchat tiktok twitter discord linkedin whatsapp telegram
    signal bluesky youtube strava psn xbox venmo cashapp paypal wechat kik tinder hinge bumble gram tik finsta socials""".split()
)
"""Lower-case words that name a place where people have a handle."""

_PLATFORM = rf"(?:{'|'.join(sorted(PLATFORMS - {'tik'}, key=len, reverse=True))}|tik tok)"
_AT_HANDLE = re.compile(r"(?<![\w@.])@[A-Za-z0-9_](?:[\w.]{1,28}[\w])\b", re.A)
_INVITES = re.compile(
    r"\b(?:add|follow|find|dm|message|look|msg|inbox|tag) (?:me|us)\b|\bmy (?:handle|user ?name|user|tag)\b",
    re.I,
)
_NEAR = re.compile(rf"\b{_PLATFORM}\b", re.I)
_NAMED = re.compile(
    rf"\b(?:(?:my|our)\s{_PLATFORM}(?:\s(?:handle|name|user ?name|account|page|profile|tag))?(?:'s|\sis|\sas|:|\s=|\s-|,)?"
    rf"|(?:i'?m|i am|me|us)\s(?:up\s)?on\s(?:the\s)?{_PLATFORM}(?:\s(?:as|under|at|it's|its)|,|:|\s[-–])"
    rf"|\b{_PLATFORM}\b[^.!?\n]{{0,20}}\b(?:add|find|search|follow)\s(?:for\s)?(?:me|us)(?:,|:|\sas|\sunder|\s[-–])"
    rf"|\b(?:add|find|search|follow|look)\s(?:for\s)?(?:me|us)\s(?:up\s)?on\s(?:the\s)?{_PLATFORM}(?:\s(?:as|under)|,|:|\s[-–]))"
    r"\s{0,2}(?:it's |its |just |i'm |under )?",
    re.I,
)
_WORD = re.compile(r"@?[A-Za-z0-9][\w.]{2,29}", re.A)
_HANDLE_SIGN = re.compile(r"[\d_@]|[a-z]\.[a-z]|notreal|xo", re.I | re.A)
_FULL_NAME = re.compile(r"[A-Z][a-z'-]{1,20} [A-Z][A-Za-z'-]{1,30}\b")
_PROFILE = re.compile(
    r"\b(?:facebook|fb|instagram|tiktok|twitter|x|linkedin|snapchat|t)\.(?:com|me)/(?:in/|add/|@)?[\w.-]{3,40}",
    re.I | re.A,
)


def find(text: str) -> Iterator[Match]:
    """Handles with a platform or an invitation near. A lone "@Sarah" is a colleague being hailed, not a handle."""
    seen: list[tuple[int, int]] = []
    for match in _AT_HANDLE.finditer(text):
        around = text[max(0, match.start() - 50) : match.end() + 40]
        if _NEAR.search(around) or _INVITES.search(around):
            seen.append(match.span())
            yield Match(Kind.HANDLE, *match.span(), 0.95)
    for cue in _NAMED.finditer(text):
        word = _FULL_NAME.match(text, cue.end()) or _WORD.match(text, cue.end())
        if word is None or any(start < word.end() and word.start() < end for start, end in seen):
            continue
        if _HANDLE_SIGN.search(word.group()) or " " in word.group():
            yield Match(Kind.HANDLE, *word.span(), 0.9)
    for match in _PROFILE.finditer(text):
        yield Match(Kind.HANDLE, *match.span(), 0.9)
