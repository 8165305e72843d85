"""Putting kept pieces back together: joiners, capitals, stops and line breaks stay right."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from checks.model import Edit
from checks.reading import Reading
from checks.rewrite.pieces import JOINERS, Piece

_PAUSE = re.compile(r"[,;:(–—-]")
_JOINER = re.compile(
    r"^(?:(?:" + "|".join(sorted({*JOINERS, "n", "nd", "coz", "cuz"})) + r")\b[\s,]*)+", re.I
)
_DANGLING = re.compile(
    r"(?:[\s,;–—-]+(?:and|but|so|or|then|because|cos|coz|when|while|if|that|though|plus|as|since|until|till|where|which|who|anyway))+$",
    re.I,
)
_LETTERS = re.compile(r"[^\W\d_]")
_SPACES = re.compile(r"[ \t]{2,}")
_BEFORE_STOP = re.compile(r"[ \t]+(?=[.,!?])")
_DOUBLE_STOP = re.compile(r"([.!?])(?:[ \t]*[.,;])+(?=\s|$)")
_LOOSE = re.compile(r"^[\s,;:.!?)–—-]+|[\s,;:(–—-]+$")
_UNPAIRED = re.compile(r"(?<=\s)\(|(?<=\w)\)(?=\s|[.,!?]|$)")
_EMOJI = re.compile(r"[☀-➿\U0001F300-\U0001FAFF]\ufe0f?")
_QUESTION_MARK = re.compile(r"\?+")


def rendered(reading: Reading, pieces: Sequence[Piece], kept: Sequence[bool], edits: Sequence[Edit]) -> str:
    """The kept pieces as running text, with `edits` made in them."""
    ordered = sorted(edits, key=lambda edit: edit.start)
    out: list[str] = []
    for _, group in groupby(range(len(pieces)), key=lambda index: pieces[index].sentence):
        numbers = list(group)
        ender = _ender(reading, pieces[numbers[-1]])
        body = _sentence(reading, pieces, [n for n in numbers if kept[n]], numbers[0], ordered)
        if not body:
            if "\n" in ender and out and "\n" not in out[-1]:
                out.append("\n")
            continue
        if not all(kept[n] for n in numbers):
            body = _DANGLING.sub("", body)
        if not kept[numbers[-1]]:
            ender = _QUESTION_MARK.sub("." if " " in ender or "\n" in ender else "", ender)
            last = max(n for n in numbers if kept[n])
            ender = "".join(f" {face}" for face in _EMOJI.findall(_ender(reading, pieces[last]))) + ender
        out += [body, ender]
    text = _tidied("".join(out))
    if text and not kept[0]:
        text = _JOINER.sub("", text) or text
        if _starts_capital(reading.text, 0):
            text = text[:1].upper() + text[1:]
    return text


def _ender(reading: Reading, piece: Piece) -> str:
    return reading.text[piece.words_end : piece.end]


def _sentence(
    reading: Reading, pieces: Sequence[Piece], numbers: list[int], first: int, edits: Sequence[Edit]
) -> str:
    """The kept pieces of one sentence, without what ends it."""
    body, before = "", -1
    for number in numbers:
        words = _changed(reading.text, pieces[number].start, pieces[number].words_end, edits)
        if not any(map(str.isalnum, words)):
            continue
        if body:
            between = _ender(reading, pieces[before])
            if number != before + 1 and ":" in between:
                words = _JOINER.sub("", words) or words
            joined = number == before + 1 or _PAUSE.search(between) or _JOINER.match(words)
            body += (between if joined else ", ") + words
        else:
            body = words
            if number != first:
                body = _JOINER.sub("", body) or body
                if _starts_capital(reading.text, pieces[first].start):
                    body = body[:1].upper() + body[1:]
        before = number
    return body


def _starts_capital(text: str, start: int) -> bool:
    letter = _LETTERS.search(text, start)
    return letter is not None and letter[0].isupper()


def _changed(text: str, start: int, end: int, edits: Sequence[Edit]) -> str:
    """`text[start:end]` with the edits that lie in it; an edit that runs on into it only takes away."""
    out, position = [], start
    for edit in edits:
        if edit.end <= position or edit.start >= end:
            continue
        out.append(text[position : max(position, edit.start)])
        if edit.start >= start:
            out.append(edit.replacement)
        position = edit.end
    out.append(text[position:end] if position < end else "")
    return "".join(out)


def _tidied(text: str) -> str:
    """`text` without the gaps and stray stops that taking words out leaves behind."""
    if text.count("(") != text.count(")"):
        text = _UNPAIRED.sub("", text)
    text = _BEFORE_STOP.sub("", _SPACES.sub(" ", text))
    text = _DOUBLE_STOP.sub(r"\1", text)
    lines = [line.strip() for line in text.split("\n")]
    return _LOOSE.sub("", "\n".join(line for line in lines if line))
