"""Masking what is not the writer's own voice, with offsets kept.

Masked: Slack markup, code, block quotes, quoted speech, lyrics, role-play lines and forwarded text
(guide, "Who writes, to whom"). A draft that is handed over inside quotation marks stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checks.model import Context, Surface

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "`": "`", "“": '"', "”": '"', "„": '"', "\u00a0": " "}
)

_MARKUP = re.compile(
    r"<[@#!][^<>\n]{0,200}>"
    r"|<(?:https?|mailto|tel):[^<>|\s]{1,2000}[|>]"
    r"|https?://[^\s<>]{1,2000}"
    r"|:[a-z0-9_+'-]{1,60}:",
    re.I,
)
_BLOCK_QUOTE = re.compile(r"^[ \t]{0,8}(?:>|&gt;)[^\n]{0,40000}", re.M)
_DOUBLE_QUOTED = re.compile(r'"[^"\n]{2,1500}"')
_SINGLE_QUOTED = re.compile(r"(?<!\w)'(?=[A-Za-z])(?:[^'\n]|(?<=\w)'(?=\w)){4,400}'(?!\w)")
_LYRICS = re.compile(r"[🎶🎵♪♫][^\n🎶🎵♪♫]{0,600}[🎶🎵♪♫]?|\((?:singing|sings)\)[^\n]{0,300}", re.I)
_ROLE_LINE = re.compile(
    r"^[ \t*_-]{0,8}(?:client|cl|patient|pt|resident|participant|consumer|worker [ab12]|worker|actor|player \d|"
    r"person [ab12]|sw|them)[ \t]{0,3}:[^\n]{0,2000}",
    re.I | re.M,
)
_ROLE_PLAY = re.compile(
    r"\b(?:role[ -]?plays?\b(?=[^\n.]{0,120}[:.?])|(?:scenario|case study|vignette|training (?:example|scenario)|"
    r"bad example|example of what not|what not to say|example)[ \t]?(?:\d{1,2}|[a-c])?[ \t]?[:–-])[^\n]{0,3000}",
    re.I,
)
_FORWARDED = re.compile(
    r"^[ \t>*_-]{0,8}(?:fwd?:|forwarded|-{2,} ?(?:forwarded|original) message|begin forwarded)[^\n]{0,300}(?:\n[^\n]{0,2000}){0,60}",
    re.I | re.M,
)
_REPORTED_FIRST_PERSON = re.compile(
    r"\b(?:client|resident|participant|patient|pt|he|she|they|(?-i:[B-HJ-Z]))\s+(?:just\s+|then\s+|also\s+)?"
    r"(?:said|says|goes|was like|were like|told me|texted|wrote|kept saying|is saying|keeps saying)[,:]?\s+"
    r"(?=(?:i|i'm|im|i've|ive|my)\b)[^\n.!?;]{1,400}",
    re.I,
)
_HANDS_OVER_A_DRAFT = re.compile(
    r"(?:\bi (?:want|wanted|would like|was going|am going|plan|hope|need) to (?:say|tell|send|write)|\bcan i (?:say|send|tell)"
    r"|\bis (?:this|it) (?:ok|okay|alright|fine|safe)|\bshould i (?:say|send|tell)|\bdraft|\bthinking of (?:saying|sending|telling)"
    r"|\bok(?:ay)? to (?:say|send|tell)|\bhow about|\bhow(?:'s| is) this|\bcheck (?:this|my)|\bwas (?:gonna|going to) (?:say|send)"
    r"|\bplanning to (?:say|send))[^\"']{0,80}$",
    re.I,
)


def straighten(text: str) -> str:
    """The text with typographic quotes and apostrophes made plain, character for character."""
    return text.translate(_STRAIGHT)


def _code(text: str) -> Iterator[tuple[int, int]]:
    """Spans of ``` blocks and `inline` code, paired from the left in one pass."""
    position = 0
    while (start := text.find("`", position)) >= 0:
        fence = "```" if text.startswith("```", start) else "`"
        end = text.find(fence, start + len(fence))
        if end < 0:
            return
        if fence == "`" and "\n" in text[start:end]:
            position = start + 1
            continue
        position = end + len(fence)
        yield start, position


def _quoted(text: str, context: Context) -> Iterator[tuple[int, int]]:
    """Spans of quoted speech, save a draft that the writer hands over in quotation marks."""
    letters = len(text.strip())
    for pattern in (_DOUBLE_QUOTED, _SINGLE_QUOTED):
        for match in pattern.finditer(text):
            start, end = match.span()
            if context.surface is Surface.DRAFT and (
                end - start > 0.85 * letters or _HANDS_OVER_A_DRAFT.search(text[max(0, start - 120) : start])
            ):
                continue
            yield start, end


def mask(text: str, context: Context) -> tuple[str, list[tuple[int, int]]]:
    """`text` with other voices blanked by spaces, same length, and the sorted spans that were blanked."""
    spans = list(_code(text))
    patterns = [_MARKUP, _BLOCK_QUOTE, _FORWARDED]
    if any(note in text for note in "🎶🎵♪♫("):
        patterns.append(_LYRICS)
    patterns += [_ROLE_LINE, _ROLE_PLAY, _REPORTED_FIRST_PERSON]
    for pattern in patterns:
        spans += [match.span() for match in pattern.finditer(text)]
    if '"' in text or "'" in text:
        spans += _quoted(text, context)
    if not spans:
        return text, []
    spans.sort()
    pieces, merged, position = [], [], 0
    for start, end in spans:
        if end <= position:
            continue
        start = max(start, position)
        pieces += [text[position:start], " " * (end - start)]
        merged.append((start, end))
        position = end
    pieces.append(text[position:])
    return "".join(pieces), merged
