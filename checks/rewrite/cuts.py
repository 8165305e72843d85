"""Which pieces of a draft go, and which details in those that stay become general."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from checks.evidence import experiences, stories
from checks.evidence.wordings import HOPEFUL, OWN_EXPERIENCE, RECOVERED
from checks.model import Concern, Edit, Finding, Report, Surface
from checks.phrases import Phrases
from checks.reading import Reading
from checks.reading.clauses import KIN
from checks.reading.words import QUESTION
from checks.rewrite.generalise import OPTION, general
from checks.rewrite.pieces import Piece, norms, opening
from checks.rewrite.wordings import (
    ASKS_THE_READER,
    AT_WORK,
    CLOSES_OFF,
    FOR_THE_READER,
    PRESENT,
    PUSHES,
    TURNS_OUT_WELL,
)

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
_FINDABLE = frozenset(
    "address street postcode landmark routine whereabouts plate birth_date bank prison workplace handle id_number".split()
)
_WHEN_WHERE = frozenset(
    "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays there".split()
)
_COMING = frozenset("bring knock come pull throw holler drop pop swing".split())
_ELLIPSIS = frozenset("i we did do was am have had too does".split())
_ASKING = frozenset("how what when where who which are is do did can could will would shall have let".split())
_TOO = re.compile(r"\s*(?:too|as well|also)$", re.I)
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
    gone, edits = _flagged_out(reading, pieces, report)
    lived = {span.first for span in experiences(reading)}
    invites = not {f.heuristic for f in report.findings}.isdisjoint(_INVITES)
    if report.shows(Concern.CLINICAL_SPECIFICS):
        gone |= _at(pieces, PUSHES, reading) | _particulars(reading, pieces, gone, edits)
    if report.shows(Concern.NO_RECOVERY):
        gone |= _at(pieces, CLOSES_OFF, reading)
    if report.shows(Concern.EXCESSIVE_DETAIL):
        gone |= _graphic(reading, pieces, gone)
    elif not report.shows(Concern.CLINICAL_SPECIFICS):
        gone |= _beside_what_goes(reading, pieces, gone, lived, report)
    if invites and not lived:
        gone |= {
            number
            for number, piece in enumerate(pieces)
            if any(_within(edit, piece) and edit.replacement.endswith("nearby") for edit in edits)
            or reading.tokens[opening(reading, piece)].norm in _COMING
            or any(
                _within(edit, piece) and edit.concern is Concern.IDENTIFYING_DETAIL
                for edit in edits
                if OPTION not in edit.replacement and "team" not in edit.replacement
            )
        }
    edits = _apart([e for e in edits if not any(_within(e, pieces[number]) for number in gone)])
    gone |= _details_that_follow(reading, pieces, edits)
    kept = _without_orphans(reading, pieces, gone)
    own = {reading.clause(first).first for first in lived} | {clause.first for clause in stories(reading)}
    told = any(k and any(p.first <= at <= p.last for at in own) for k, p in zip(kept, pieces, strict=True))
    return Plan(kept, tuple(edits), told)


def _flagged_out(reading: Reading, pieces: tuple[Piece, ...], report: Report) -> tuple[set[int], list[Edit]]:
    """The pieces that a finding takes out, and the edits that make the other findings general."""
    gone: set[int] = set()
    edits: list[Edit] = []
    reached = [
        change
        for finding in report.findings
        if finding.heuristic in _REACHED and (change := general(reading, finding))
    ]
    for number, piece in enumerate(pieces):
        for finding in flagged(reading, piece, report):
            if finding.heuristic == "boundary.contact" and any(
                _within(edit, piece) or (finding.start or 0) <= edit.start < (finding.end or 0)
                for edit in reached
            ):
                continue
            change = general(reading, finding)
            if change is None or _still_names(reading, piece, change):
                gone.add(number)
                continue
            if change.concern is Concern.CLINICAL_SPECIFICS or "at school" in change.replacement:
                too = _TOO.search(reading.text, piece.start, piece.words_end)
                change = replace(change, end=max(change.end, too.start() if too else piece.words_end))
            edits.append(change)
    return gone, edits


def _still_names(reading: Reading, piece: Piece, edit: Edit) -> bool:
    """Whether names are left beside a family detail that was made general."""
    if edit.concern is not Concern.IDENTIFYING_DETAIL or OPTION in edit.replacement:
        return False
    return any(
        token.capital and token.norm not in _NO_NAME and not edit.start <= token.start < edit.end
        for token in reading.tokens[piece.first + 1 : piece.last + 1]
        if not token.pause or token.norm not in _NO_NAME
    )


def _beside_what_goes(
    reading: Reading, pieces: tuple[Piece, ...], gone: set[int], lived: set[int], report: Report
) -> set[int]:
    """In sentences that lose a piece or hold a detail, what else they say of the writer, and names."""
    touched = {pieces[number].sentence for number in gone}
    touched |= {
        piece.sentence
        for piece in pieces
        if any(f.heuristic in ("boundary.contact", *_REACHED) for f in flagged(reading, piece, report))
    }
    detailed = {
        piece.sentence
        for piece in pieces
        if any(
            f.concern is not Concern.BOUNDARY or f.heuristic in _INVITES
            for f in flagged(reading, piece, report)
        )
    }
    placed = {
        pieces[number].sentence
        for number in gone
        if any(f.heuristic.rpartition(".")[2] in _FINDABLE for f in flagged(reading, pieces[number], report))
    }
    said = _for_the_reader(reading, pieces)
    found: set[int] = set()
    for number, piece in enumerate(pieces):
        if any(piece.first <= at <= piece.last for at in lived) or flagged(reading, piece, report):
            continue
        words = set(norms(reading, piece.first, piece.last))
        beside = (
            piece.sentence in touched
            and piece.head == number
            and pieces[min(number + 1, len(pieces) - 1)].head != number
            and bool(_FIRST_PERSON & words)
        )
        named = piece.sentence in detailed and _names(reading, piece)
        if beside or named or (piece.sentence in placed and number not in said):
            found.add(number)
    return found


def _names(reading: Reading, piece: Piece) -> bool:
    first = piece.first + (piece.first == 0 or reading.tokens[piece.first - 1].norm in ".?¦")
    return any(
        token.capital and token.norm not in _NO_NAME for token in reading.tokens[first : piece.last + 1]
    )


def _particulars(reading: Reading, pieces: tuple[Piece, ...], gone: set[int], edits: list[Edit]) -> set[int]:
    """What hangs on a treatment that went or was made general, save that it went well."""
    well = _at(pieces, TURNS_OUT_WELL, reading)
    hit = gone | {n for n, piece in enumerate(pieces) if any(_within(edit, piece) for edit in edits)}
    return {
        number
        for number, piece in enumerate(pieces)
        if number not in hit | well
        and any(n < number and pieces[n].sentence == piece.sentence for n in hit)
        and (
            piece.head != number
            or reading.tokens[opening(reading, piece)].norm == "it"
            or (_FIRST_PERSON & set(norms(reading, piece.first, piece.last)) and gone)
        )
    }


def _graphic(reading: Reading, pieces: tuple[Piece, ...], gone: set[int]) -> set[int]:
    """The sentences of a graphic account: before its end only what names the experience or is for the reader stays."""
    flagged_sentences = {pieces[number].sentence for number in gone}
    last = max(flagged_sentences, default=-1)
    named = _at(pieces, OWN_EXPERIENCE, reading) | _for_the_reader(reading, pieces)
    carried = named | _at(pieces, RECOVERED, reading) | _at(pieces, HOPEFUL, reading)
    keep_before = {pieces[number].sentence for number in named | _at(pieces, TURNS_OUT_WELL, reading)}
    keep_after = {pieces[number].sentence for number in carried}
    found: set[int] = set()
    for number, piece in enumerate(pieces):
        points_back = bool(_POINTS_BACK & set(norms(reading, piece.first, piece.last)))
        if (
            piece.sentence in flagged_sentences
            or (piece.sentence < last and piece.sentence not in keep_before)
            or (piece.sentence > last and points_back and piece.sentence not in keep_after)
        ):
            found.add(number)
    return found


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


def _details_that_follow(reading: Reading, pieces: tuple[Piece, ...], edits: list[Edit]) -> set[int]:
    """What follows a detail that was made general and tells more of it (", blue gate", "Wednesdays he takes the 22")."""
    found: set[int] = set()
    for edit in edits:
        if edit.concern is not Concern.IDENTIFYING_DETAIL:
            continue
        at = next((n for n, piece in enumerate(pieces) if _within(edit, piece)), None)
        for number, piece in enumerate(pieces):
            if at is None or number <= at or piece.sentence != pieces[at].sentence:
                continue
            words = norms(reading, piece.first, piece.last)
            hangs = not piece.verb and piece.head in (at, pieces[at].head) and piece.head != number
            if hangs or any(word in _WHEN_WHERE or word.isdigit() for word in words):
                found.add(number)
    return found


def _without_orphans(reading: Reading, pieces: tuple[Piece, ...], gone: set[int]) -> tuple[bool, ...]:
    """What stays once everything went that hung on, or pointed back to, what is gone."""
    hopeful = {span.first for span in HOPEFUL.find(reading)}
    kin = False
    kept: list[bool] = []
    for number, piece in enumerate(pieces):
        goes = number in gone or (piece.head != number and piece.head in gone)
        if not goes and number and not kept[number - 1]:
            at = opening(reading, piece)
            words = set(norms(reading, piece.first, piece.last))
            persons = bool(_PERSONS & words and not kin) or (len(words) <= 5 and bool(_POINTS_BACK & words))
            ellipsis = len(words) == 2 and words <= _ELLIPSIS
            hope = at in hopeful and reading.tokens[at].norm in ("it", "that", "this", "there")
            points_back = not hope and (reading.tokens[at].norm in _POINTS_BACK or persons or ellipsis)
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
        kin = kin or (not goes and bool(KIN & set(norms(reading, piece.first, piece.last))))
    for sentence in {piece.sentence for piece in pieces}:
        here = [n for n, piece in enumerate(pieces) if piece.sentence == sentence]
        left = [n for n in here if kept[n]]
        if any(pieces[n].verb and not kept[n] for n in here) and not any(
            pieces[n].verb
            or pieces[n].first == 0
            or reading.tokens[opening(reading, pieces[n])].norm in _ASKING
            for n in left
        ):
            for n in left:
                kept[n] = False
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


def is_arranged(reading: Reading) -> bool:
    """Whether hope for the reader, or an arrangement with them, is said."""
    return bool(_starts(FOR_THE_READER, reading))


def is_present(reading: Reading) -> bool:
    """Whether presence, thanks or praise is said to the reader."""
    return bool(_starts(PRESENT, reading))


def _starts(table: Phrases, reading: Reading) -> set[int]:
    return {span.first for span in table.find(reading)}
