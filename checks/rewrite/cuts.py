"""Which pieces of a draft go, and which details in those that stay become general."""

from __future__ import annotations

from dataclasses import dataclass, replace

from checks.evidence import experiences, stories
from checks.evidence.wordings import HOPEFUL, OWN_EXPERIENCE, RECOVERED
from checks.model import Concern, Edit, Finding, Report, Surface
from checks.phrases import Phrases
from checks.reading import Reading
from checks.reading.words import QUESTION
from checks.rewrite.generalise import OPTION, general
from checks.rewrite.pieces import Piece, norms, opening
from checks.rewrite.wordings import ASKS_THE_READER, AT_WORK, CLOSES_OFF, FOR_THE_READER, PRESENT, PUSHES

_RAW = (Concern.UNRESOLVED, Concern.ROLE_REVERSAL)
_FIRST_PERSON = frozenset("i me my mine myself we us our".split())
_POINTS_BACK = frozenset("he she they it that there those these this him her his their him them".split())
_PERSONS = frozenset("he she him her they them".split())
_GREETINGS = frozenset("hi hey hello kia malo talofa morning afternoon evening dear mate hiya gday g'day bula".split())  # fmt: skip
_INVITES = ("boundary.invitation", "boundary.contact", "boundary.friend")
_NO_NAME = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday am will have would god s not".split()
)
_REACHED = ("identifying_detail.phone", "identifying_detail.email")
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
    reached = [
        change
        for finding in report.findings
        if finding.heuristic in _REACHED and (change := general(reading, finding))
    ]
    for number, piece in enumerate(pieces):
        for finding in flagged(reading, piece, report):
            if finding.heuristic == "boundary.contact" and any(_within(edit, piece) for edit in reached):
                continue
            change = general(reading, finding)
            if change is None or _still_names(reading, piece, change):
                gone.add(number)
                continue
            if change.concern is Concern.CLINICAL_SPECIFICS:
                change = replace(change, end=max(change.end, piece.words_end))
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
    if not graphic and not report.shows(Concern.CLINICAL_SPECIFICS):
        gone |= _beside_what_goes(reading, pieces, gone)
    edits = _apart([e for e in edits if not any(_within(e, pieces[number]) for number in gone)])
    if graphic:
        flagged_sentences = {pieces[number].sentence for number in gone}
        gone |= {n for n, p in enumerate(pieces) if p.sentence in flagged_sentences}
        gone |= set(range(len(pieces))) - _carries(reading, pieces)
    gone |= _details_that_follow(pieces, edits)
    kept = _without_orphans(reading, pieces, gone)
    own = {reading.clause(span.first).first for span in experiences(reading)} | {
        clause.first for clause in stories(reading)
    }
    told = any(k and any(p.first <= at <= p.last for at in own) for k, p in zip(kept, pieces, strict=True))
    return Plan(kept, tuple(edits), told)


def _still_names(reading: Reading, piece: Piece, edit: Edit) -> bool:
    """Whether names are left beside a family detail that was made general."""
    if edit.concern is not Concern.IDENTIFYING_DETAIL or OPTION in edit.replacement:
        return False
    return any(
        token.capital and token.norm not in _NO_NAME and not edit.start <= token.start < edit.end
        for token in reading.tokens[piece.first + 1 : piece.last + 1]
        if not token.pause or token.norm not in _NO_NAME
    )


def _beside_what_goes(reading: Reading, pieces: tuple[Piece, ...], gone: set[int]) -> set[int]:
    """In sentences that lose a piece, what else they say of the writer that is no lived experience."""
    sentences = {pieces[number].sentence for number in gone}
    lived = {span.first for span in experiences(reading)}
    return {
        number
        for number, piece in enumerate(pieces)
        if piece.sentence in sentences
        and number not in gone
        and _FIRST_PERSON & set(norms(reading, piece.first, piece.last))
        and not any(piece.first <= at <= piece.last for at in lived)
    }


def pushes(reading: Reading, report: Report) -> bool:
    """Whether the reader is told to take up, change or ask for a treatment."""
    if any(finding.heuristic == "clinical_specifics.advice" for finding in report.findings):
        return True
    return report.shows(Concern.CLINICAL_SPECIFICS) and any(True for _ in PUSHES.find(reading))


def _at(pieces: tuple[Piece, ...], table: Phrases, reading: Reading) -> set[int]:
    starts = _starts(table, reading)
    return {n for n, piece in enumerate(pieces) if any(piece.first <= at <= piece.last for at in starts)}


def _within(edit: Edit, piece: Piece) -> bool:
    return piece.start <= edit.start < piece.end


def _apart(edits: list[Edit]) -> list[Edit]:
    """Edits in order, those that overlap made one."""
    apart: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if apart and edit.start < apart[-1].end:
            apart[-1] = replace(apart[-1], end=max(apart[-1].end, edit.end))
        else:
            apart.append(edit)
    return apart


def _carries(reading: Reading, pieces: tuple[Piece, ...]) -> set[int]:
    """Pieces of sentences that name the experience, say what helped, give hope or speak to the reader."""
    tokens = {span.first for table in (OWN_EXPERIENCE, RECOVERED, HOPEFUL) for span in table.find(reading)}
    sentences = {reading.clause(token).sentence for token in tokens}
    sentences |= {pieces[number].sentence for number in _for_the_reader(reading, pieces)}
    return {number for number, piece in enumerate(pieces) if piece.sentence in sentences}


def _details_that_follow(pieces: tuple[Piece, ...], edits: list[Edit]) -> set[int]:
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
            words = set(norms(reading, piece.first, piece.last))
            points_back = (reading.tokens[at].norm in _POINTS_BACK or _PERSONS & words) and not any(
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
    said = _starts(AT_WORK, reading) if team else _starts(FOR_THE_READER, reading) | _starts(PRESENT, reading)
    asked = _starts(FOR_THE_READER if team else ASKS_THE_READER, reading)
    found: set[int] = set()
    for number, piece in enumerate(pieces):
        words = norms(reading, piece.first, piece.last)
        at = opening(reading, piece)
        own = {"my", "mine", "myself", "our"} if team else {"my", "mine", "me", "myself", "our"}
        says = at in said and not own & set(words) and words.count("i") <= 1
        impersonal = not (_FIRST_PERSON | _POINTS_BACK) & set(words)
        asks = impersonal and (
            any(i in asked for i in range(at, min(at + 3, piece.last + 1)))
            or (reading.tokens[piece.last].norm == QUESTION and len(words) <= 5)
        )
        greets = number == 0 and len(words) <= 4 and bool(words) and words[0] in _GREETINGS
        if piece.head == number and len(words) >= _FEWEST and (says or asks or greets):
            found.add(number)
    return found


def is_present(reading: Reading) -> bool:
    """Whether presence, thanks or praise is said to the reader."""
    return bool(_starts(PRESENT, reading))


def _starts(table: Phrases, reading: Reading) -> set[int]:
    return {span.first for span in table.find(reading)}
