"""Which pieces of a draft go, and which details in those that stay become general."""

from __future__ import annotations

from dataclasses import dataclass

from checks.evidence import experiences, stories
from checks.evidence.wordings import HOPEFUL, OWN_EXPERIENCE, RECOVERED
from checks.model import Concern, Edit, Finding, Report, Surface
from checks.phrases import Phrases
from checks.reading import Reading
from checks.rewrite.generalise import general
from checks.rewrite.pieces import Piece, norms, opening
from checks.rewrite.wordings import ASKS_THE_READER, AT_WORK, CLOSES_OFF, FOR_THE_READER, PUSHES

_RAW = (Concern.UNRESOLVED, Concern.ROLE_REVERSAL)
_FIRST_PERSON = frozenset("i me my mine myself we us our".split())
_POINTS_BACK = frozenset("he she they it that there those these this him her his their him them".split())
_GREETINGS = frozenset("hi hey hello kia malo talofa morning afternoon evening dear mate hiya gday g'day bula".split())  # fmt: skip
_INVITES = ("boundary.invitation", "boundary.contact", "boundary.friend")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class Plan:
    """What of the pieces is kept, and the edits in those; `told` says whether any of it is the writer's own story."""

    kept: tuple[bool, ...]
    edits: tuple[Edit, ...]
    told: bool


def is_raw(report: Report) -> bool:
    """Whether the draft shares what is still live, or leans on the reader: then nothing personal is kept."""
    return any(report.shows(concern) for concern in _RAW)


def flagged(reading: Reading, piece: Piece, report: Report) -> list[Finding]:
    """The findings that a piece's own words show."""
    start, end = reading.tokens[piece.first].start, piece.words_end
    return [
        f for f in report.findings if f.start is not None and f.end is not None and f.start < end and start < f.end
    ]  # fmt: skip


def all_but_what_is_flagged(reading: Reading, pieces: tuple[Piece, ...], report: Report) -> Plan:
    """Keeps what shows no concern; details that can be made general are, and their pieces stay."""
    gone: set[int] = set()
    edits: list[Edit] = []
    graphic = report.shows(Concern.EXCESSIVE_DETAIL)
    for number, piece in enumerate(pieces):
        for finding in flagged(reading, piece, report):
            change = general(reading, finding)
            if change is None:
                gone.add(number)
            elif change not in edits:
                edits.append(change)
    if report.shows(Concern.CLINICAL_SPECIFICS):
        gone |= _at(pieces, PUSHES, reading)
    if report.shows(Concern.NO_RECOVERY):
        gone |= _at(pieces, CLOSES_OFF, reading)
    if not {f.heuristic for f in report.findings}.isdisjoint(_INVITES):
        gone |= {
            n
            for n, p in enumerate(pieces)
            for e in edits
            if e.replacement.endswith("nearby") and p.start <= e.start < p.end
        }
    edits = [edit for edit in edits if not _in_gone(edit, pieces, gone)]
    if graphic:
        flagged_sentences = {pieces[number].sentence for number in gone}
        gone |= {n for n, p in enumerate(pieces) if p.sentence in flagged_sentences}
        gone |= set(range(len(pieces))) - _carries(reading, pieces)
    gone |= _details_that_follow(reading, pieces, edits)
    kept = _without_orphans(reading, pieces, gone)
    own = {reading.clause(span.first).first for span in experiences(reading)} | {
        clause.first for clause in stories(reading)
    }
    told = any(k and any(p.first <= at <= p.last for at in own) for k, p in zip(kept, pieces, strict=True))
    return Plan(kept, tuple(edits), told)


def pushes(reading: Reading, report: Report) -> bool:
    """Whether the reader is told to take up, change or ask for a treatment."""
    if any(finding.heuristic == "clinical_specifics.advice" for finding in report.findings):
        return True
    return report.shows(Concern.CLINICAL_SPECIFICS) and any(True for _ in PUSHES.find(reading))


def _at(pieces: tuple[Piece, ...], table: Phrases, reading: Reading) -> set[int]:
    starts = _starts(table, reading)
    return {n for n, piece in enumerate(pieces) if any(piece.first <= at <= piece.last for at in starts)}


def _in_gone(edit: Edit, pieces: tuple[Piece, ...], gone: set[int]) -> bool:
    return any(pieces[number].start <= edit.start < pieces[number].end for number in gone)


def _carries(reading: Reading, pieces: tuple[Piece, ...]) -> set[int]:
    """Pieces of sentences that name the experience, say what helped, give hope or speak to the reader."""
    tokens = {span.first for table in (OWN_EXPERIENCE, RECOVERED, HOPEFUL) for span in table.find(reading)}
    sentences = {reading.clause(token).sentence for token in tokens}
    sentences |= {pieces[number].sentence for number in _for_the_reader(reading, pieces)}
    return {number for number, piece in enumerate(pieces) if piece.sentence in sentences}


def _details_that_follow(reading: Reading, pieces: tuple[Piece, ...], edits: list[Edit]) -> set[int]:
    """Verbless tails of a detail that was made general (", blue gate", ", in the Ladybird room")."""
    found: set[int] = set()
    for edit in edits:
        if edit.concern is not Concern.IDENTIFYING_DETAIL or "at school" in edit.replacement:
            continue
        for number, piece in enumerate(pieces):
            if piece.start < edit.start or piece.verb or piece.head == number:
                continue
            at = next((n for n, p in enumerate(pieces) if p.start <= edit.start < p.end), None)
            if at is not None and number > at and piece.sentence == pieces[at].sentence:
                found.add(number)
    return found


def _without_orphans(reading: Reading, pieces: tuple[Piece, ...], gone: set[int]) -> tuple[bool, ...]:
    """What stays once everything went that hung on, or pointed back to, what is gone."""
    hopeful = {span.first for span in HOPEFUL.find(reading)}
    kept: list[bool] = []
    for number, piece in enumerate(pieces):
        goes = number in gone or (piece.head != number and piece.head in gone)
        if not goes and number and not kept[number - 1]:
            at = opening(reading, piece)
            points_back = reading.tokens[at].norm in _POINTS_BACK and not any(
                piece.first <= token <= piece.last for token in hopeful
            )
            fragment = (
                piece.sentence != pieces[number - 1].sentence and not piece.verb and _short(reading, piece)
            )
            follows = (
                piece.sentence == pieces[number - 1].sentence and reading.tokens[piece.first].norm == "so"
            )
            goes = points_back or fragment or follows
        if goes:
            gone = gone | {number}
        kept.append(not goes)
    return tuple(
        keeps and (piece.head == number or kept[piece.head])
        for number, (keeps, piece) in enumerate(zip(kept, pieces, strict=True))
    )


def _short(reading: Reading, piece: Piece) -> bool:
    return (
        len(norms(reading, piece.first, piece.last)) <= 4 and not reading.sentences[piece.sentence].question
    )


def only_what_is_for_the_reader(reading: Reading, pieces: tuple[Piece, ...], report: Report) -> Plan:
    """Keeps greetings, presence, hope, questions and arrangements that show no concern; nothing of the writer's own."""
    keep = {n for n in _for_the_reader(reading, pieces) if not flagged(reading, pieces[n], report)}
    gone = set(range(len(pieces))) - keep
    return Plan(_without_orphans(reading, pieces, gone), (), False)


def _for_the_reader(reading: Reading, pieces: tuple[Piece, ...]) -> set[int]:
    team = reading.context.surface is Surface.TEAM
    said = _starts(AT_WORK if team else FOR_THE_READER, reading)
    asked = _starts(FOR_THE_READER if team else ASKS_THE_READER, reading)
    found: set[int] = set()
    for number, piece in enumerate(pieces):
        words = norms(reading, piece.first, piece.last)
        at = opening(reading, piece)
        near = range(at, min(at + 3, piece.last + 1))
        whole = piece.head == number
        says = any(i in said for i in near) and _not_of_the_writer(words)
        asks = any(i in asked for i in near) and not _FIRST_PERSON & set(words)
        greets = number == 0 and len(words) <= 4 and bool(words) and words[0] in _GREETINGS
        if whole and len(words) >= _FEWEST and (says or asks or greets):
            found.add(number)
    return found


def _starts(table: Phrases, reading: Reading) -> set[int]:
    return {span.first for span in table.find(reading)}


def _not_of_the_writer(words: list[str]) -> bool:
    """No word of the writer's own beyond a leading "I" ("I'll bring the forms")."""
    return not {"my", "mine", "me", "myself", "our"} & set(words) and words.count("i") <= 1
