"""A text cut into pieces that can be taken out one by one, with what hangs on what.

A piece is a clause with the punctuation after it. One that can't stand alone ("because …", ", blue gate") hangs on
a head, and goes when the head goes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checks.reading import Reading, Sentence
from checks.reading.words import BARRIER, QUESTION, STOP

JOINERS = frozenset("and but so or then anyway anyways plus though also cos because".split())
"""Words that join a piece to the one before it, and go when that one goes."""
_BEFORE_THE_POINT = JOINERS | frozenset("now just please well yeah ok okay right oh hey".split())
_SUBORDINATE = frozenset(
    "because till until when if since after before while although though as who which that where whereas unless".split()
)
_ALWAYS_CUT = frozenset("but because until till although whereas unless anyway anyways".split())
_CUT_BEFORE_A_SUBJECT = frozenset("and so or then when since after before while though plus if where".split())
_SUBJECTS = frozenset(
    "i we you he she they it this that there here these those what how where who me my your our".split()
)
_PRONOUNS = frozenset("i we you he she they it there here this that let".split())
_VERBS = frozenset(
    "am is are was were be been have has had do does did can could will would shall should may might must got get went "
    "go goes gets came come comes took take takes left leave lost found made make makes felt feel feels said say says "
    "told tell knew know knows thought think thinks gave give gives saw see sees works work works lives live love loves "
    "drank drinks drives runs run start starts plays teaches finish finishes means takes seems looks wants want wont needs need died helps put kept keep keeps s grew sits sit".split()
)
_OPENS_A_CALL = frozenset(
    "ask tell call ring text message add come pop drop bring let try get grab give keep send put knock say want need how "
    "what when where who which why are is do did can could will would shall should have any fancy keen happy hope look "
    "listen thanks thank remember stop skip dm follow email swing stay just please bring take pick leave see hang meet "
    "reckon knock hit shout save wear text go find not dont never feel join sounds love maybe fair bet any grand good".split()
)
_HINGE = frozenset("that what how where which who as than can do am did was have could should would like all time and but so or because when since till until after before if while whether".split())  # fmt: skip
_OWNING = ("my", "our", "your", "me")
_TITLES = frozenset("dr mr mrs ms st prof".split())
_LAUGH = re.compile(r"\b(?:haha\w*|lol|lmao|heh|xx+|tbh)\b", re.I)
_SPACE = re.compile(r"[^\w:.]|:(?=\s)")
_PAUSE = re.compile(r"[^\n]*[,;:()–—]\s*")
_CLOSING = re.compile(r"[^\w]*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens `first` to `last` of sentence number `sentence`; `text[start:end]` runs to the next piece, and its
    words end at `words_end`. `head` is the number of the piece it hangs on, its own where it stands alone.
    """

    first: int
    last: int
    start: int
    words_end: int
    end: int
    sentence: int
    head: int
    verb: bool


def pieces_of(reading: Reading) -> tuple[Piece, ...]:
    """The pieces of what was read, in order; together they cover the whole text."""
    found: list[Piece] = []
    for number, sentence in enumerate(_whole_sentences(reading)):
        cuts = _cuts(reading, sentence)
        base = len(found)
        heads = _heads(reading, cuts, sentence)
        for index, first in enumerate(cuts):
            last = cuts[index + 1] - 1 if index + 1 < len(cuts) else sentence.last
            following = last + 1
            end = reading.tokens[following].start if following < len(reading.tokens) else len(reading.text)
            start = _start(reading, first) if found else 0
            found.append(
                Piece(first, last, start, _words_end(reading, start, end), end, number, base + heads[index], _has_verb(reading, first, last))
            )  # fmt: skip
    return tuple(replace(piece, end=found[i + 1].start) if i + 1 < len(found) else piece for i, piece in enumerate(found))  # fmt: skip


def _start(reading: Reading, first: int) -> int:
    """Where a piece begins: at its first token, or at a filler word before it that no token stands for."""
    before, at = reading.tokens[first - 1], reading.tokens[first].start
    gap = reading.text[before.end : at]
    if before.norm in (STOP, QUESTION):
        return before.end + len(gap) - len(gap.lstrip(" \t\n.!?…\"')"))
    pause = _PAUSE.match(gap)
    return before.end + pause.end() if pause else at


def _whole_sentences(reading: Reading) -> list[Sentence]:
    """The sentences, with one that "Dr." or "St." seemed to end put together with the next."""
    whole: list[Sentence] = []
    for sentence in reading.sentences:
        last = reading.tokens[whole[-1].last - 1] if whole else None
        if (
            last
            and (last.norm in _TITLES or (last.capital and len(last.norm) == 1 and last.norm != "i"))
            and reading.tokens[whole[-1].last].norm == STOP
        ):
            sentence = Sentence(whole.pop().first, sentence.last, sentence.question)
        whole.append(sentence)
    return whole


def _words_end(reading: Reading, start: int, end: int) -> int:
    closing = _CLOSING.search(reading.text, max(start, end - 40), end)
    return max(start, closing.start()) if closing else end


def norms(reading: Reading, first: int, last: int) -> list[str]:
    """The norms of tokens `first` to `last`, without stops."""
    return [t.norm for t in reading.tokens[first : last + 1] if t.norm not in (STOP, QUESTION, BARRIER)]


def opening(reading: Reading, piece: Piece) -> int:
    """The index of a piece's first token after the words that join it to the one before."""
    at = piece.first
    while at < piece.last and reading.tokens[at].norm in _BEFORE_THE_POINT:
        at += 1
    return at


def _cuts(reading: Reading, sentence: Sentence) -> list[int]:
    tokens, cuts = reading.tokens, [sentence.first]
    for at in range(sentence.first + 1, sentence.last + 1):
        norm, before = tokens[at].norm, tokens[at - 1]
        if tokens[at].start <= before.start or norm in (STOP, QUESTION, BARRIER):
            continue
        follows = tokens[at + 1].norm if at < sentence.last else STOP
        laughed = tokens[at].start - before.end > 3 and _LAUGH.search(
            reading.text, before.end, tokens[at].start
        )
        run_on = (
            norm == "i"
            and at - cuts[-1] > 3
            and before.norm not in _HINGE
            and tokens[at - 1].start >= tokens[cuts[-1]].start
        )
        if (
            (tokens[at].pause and _SPACE.search(reading.text, before.end, tokens[at].start))
            or laughed
            or run_on
            or norm in _ALWAYS_CUT
            or (
                norm in _CUT_BEFORE_A_SUBJECT
                and (
                    (
                        follows in _SUBJECTS
                        and (follows not in _OWNING or _has_verb(reading, cuts[-1], at - 1))
                    )
                    or (norm == "and" and follows in ("add", "come", "ask", "tell"))
                )
            )
        ):
            cuts.append(at)
    return cuts


def _has_verb(reading: Reading, first: int, last: int) -> bool:
    return any(
        word in _VERBS or (len(word) > 4 and word.endswith("ed")) for word in norms(reading, first, last)
    )


def _heads(reading: Reading, cuts: list[int], sentence: Sentence) -> list[int]:
    """For each piece of a sentence the number of the piece it hangs on, its own where it stands."""
    heads: list[int] = []
    leads: list[int] = []
    for index, first in enumerate(cuts):
        last = cuts[index + 1] - 1 if index + 1 < len(cuts) else sentence.last
        opens = reading.tokens[first].norm
        if opens in _SUBORDINATE and (index == 0 or leads) and len(cuts) > index + 1:
            leads.append(index)
            heads.append(index)
        elif index == 0 or leads or _stands(reading, first, last):
            heads.append(index)
            for lead in leads:
                heads[lead] = index
            leads = []
        else:
            heads.append(heads[-1])
    return heads


def _stands(reading: Reading, first: int, last: int) -> bool:
    at = first
    while at < last and reading.tokens[at].norm in JOINERS - {"because", "cos", "though"}:
        at += 1
    opens = reading.tokens[at].norm
    if opens in _SUBORDINATE and opens not in ("that",):
        return False
    if opens in _PRONOUNS:
        return last > at
    if opens in _OPENS_A_CALL:
        return True
    return _has_verb(reading, at, last) and (
        opens in ("my", "our", "your", "the", "me", "a", "her", "his", "their", "mum", "dad")
        or reading.tokens[at].capital
    )
