"""Which pieces a finding takes out, and which details in those that stay become general."""

from __future__ import annotations

import re
from dataclasses import replace

from checks.model import Concern, Edit, Finding, Report
from checks.reading import Reading
from checks.rewrite.generalise import general, place_named
from checks.rewrite.listener import for_the_reader
from checks.rewrite.pieces import Piece, norms, opening
from checks.rewrite.table import Table

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
_NAME_OR_NUMBER = re.compile(r"(?<=\w )[A-Z]|\d")
_LITTLE = 3
_CALL_ME = re.compile(r"[\s,]*(?:so |and |just )*(?:text|ring|call|message|msg|txt)\b[^.!?\n]*", re.I)
_MONEY = ("boundary.money", "boundary.gift", "boundary.trade")
_TOO = re.compile(r"\s*(?:too|as well|also)$", re.I)

Gone = dict[int, Concern | None]


def findings_in(reading: Reading, piece: Piece, report: Report) -> list[Finding]:
    """The findings that a piece's own words show."""
    start, end = reading.tokens[piece.first].start, piece.words_end
    return [
        f for f in report.findings if f.start is not None and f.end is not None and f.start < end and start < f.end
    ]  # fmt: skip


def within(edit: Edit, piece: Piece) -> bool:
    """Whether an edit begins in a piece."""
    return piece.start <= edit.start < piece.end


def changed(
    reading: Reading, pieces: tuple[Piece, ...], report: Report, table: Table
) -> tuple[Gone, list[Edit]]:
    """The pieces that go, each with its concern, and the edits in those that stay."""
    gone, edits = _flagged_out(reading, pieces, report, table)
    gone |= _beside_what_goes(reading, pieces, gone, report)
    if not {f.heuristic for f in report.findings}.isdisjoint(_INVITES):
        gone |= _found_by_an_invitation(reading, pieces, edits, table)
    edits = _apart([e for e in edits if not any(within(e, pieces[number]) for number in gone)])
    gone |= _details_that_follow(reading, pieces, edits)
    return gone, edits


def _flagged_out(
    reading: Reading, pieces: tuple[Piece, ...], report: Report, table: Table
) -> tuple[Gone, list[Edit]]:
    """The pieces that a finding takes out, and the edits that make the other findings general."""
    gone: Gone = {}
    edits: list[Edit] = []
    reached = [
        change
        for finding in report.findings
        if finding.heuristic in _REACHED and (change := general(reading, finding, table.general))
    ]
    for number, piece in enumerate(pieces):
        for finding in findings_in(reading, piece, report):
            if finding.heuristic == "boundary.contact" and any(
                within(edit, piece) or (finding.start or 0) <= edit.start < (finding.end or 0)
                for edit in reached
            ):
                continue
            if _says_little(reading, finding):
                continue
            change = general(reading, finding, table.general)
            if change is not None and _still_names(reading, piece, [change], table):
                place = place_named(reading, change.end, piece.words_end)
                further = Edit(*place, "", finding.concern) if place else None
                if further and piece.verb and not _still_names(reading, piece, [change, further], table):
                    edits.append(further)
                else:
                    change = None
            if change is None or _hangs_on_another(reading, pieces, number, report):
                gone[number] = finding.concern
                continue
            if finding.heuristic in _REACHED and (
                more := _CALL_ME.match(reading.text, change.end, piece.words_end)
            ):
                change = replace(change, end=more.end())
            if change.concern is Concern.CLINICAL_SPECIFICS or table.general.school in change.replacement:
                too = _TOO.search(reading.text, piece.start, piece.words_end)
                change = replace(change, end=max(change.end, too.start() if too else piece.words_end))
            edits.append(change)
    return gone, edits


def _says_little(reading: Reading, finding: Finding) -> bool:
    """Whether only the model sees a detail, in a few words without a name or number: by itself that finds nobody."""
    if finding.heuristic != "meaning.identifying_detail" or finding.start is None or finding.end is None:
        return False
    span = reading.text[finding.start : finding.end].strip(" ,.;:!?")
    return len(span.split()) <= _LITTLE and not _NAME_OR_NUMBER.search(span)


def _hangs_on_another(reading: Reading, pieces: tuple[Piece, ...], number: int, report: Report) -> bool:
    """Whether a piece that could be made general leads in one that shows the same concern ("when I was on …, he …")."""
    head = pieces[number].head
    return head > number and any(
        f.concern is Concern.CLINICAL_SPECIFICS for f in findings_in(reading, pieces[head], report)
    )


def _still_names(reading: Reading, piece: Piece, edits: list[Edit], table: Table) -> bool:
    """Whether names are left beside a family detail that was made general."""
    edit = edits[0]
    if edit.concern is not Concern.IDENTIFYING_DETAIL or table.general.option in edit.replacement:
        return False
    return any(
        token.capital
        and token.norm not in _NO_NAME
        and not any(e.start <= token.start < e.end for e in edits)
        for token in reading.tokens[piece.first + 1 : piece.last + 1]
        if not token.pause or token.norm not in _NO_NAME
    )


def _beside_what_goes(reading: Reading, pieces: tuple[Piece, ...], gone: Gone, report: Report) -> Gone:
    """In sentences that hold a detail, the pieces that name something else, or say more of a place."""
    detailed = {
        piece.sentence
        for piece in pieces
        if any(f.concern is Concern.IDENTIFYING_DETAIL for f in findings_in(reading, piece, report))
    }
    placed = {
        pieces[number].sentence
        for number in gone
        if any(
            f.heuristic.rpartition(".")[2] in _FINDABLE for f in findings_in(reading, pieces[number], report)
        )
    }
    paid = {
        piece.sentence
        for piece in pieces
        if any(f.heuristic in _MONEY for f in findings_in(reading, piece, report))
    }
    said = for_the_reader(reading, pieces)
    found: Gone = {n: Concern.BOUNDARY for n, p in enumerate(pieces) if p.sentence in paid and n not in gone}
    for number, piece in enumerate(pieces):
        if number in gone or number in found or findings_in(reading, piece, report):
            continue
        words = norms(reading, piece.first, piece.last)
        tells = (
            not piece.verb or piece.head != number or any(w in _WHEN_WHERE or w[:1].isdigit() for w in words)
        )
        named = piece.sentence in detailed and _names(reading, piece)
        if named or (piece.sentence in placed and tells and number not in said):
            found[number] = Concern.IDENTIFYING_DETAIL
    return found


def _names(reading: Reading, piece: Piece) -> bool:
    first = piece.first + (piece.first == 0 or reading.tokens[piece.first - 1].norm in ".?¦")
    return any(
        token.capital and token.norm not in _NO_NAME for token in reading.tokens[first : piece.last + 1]
    )


def _found_by_an_invitation(
    reading: Reading, pieces: tuple[Piece, ...], edits: list[Edit], table: Table
) -> Gone:
    """Where the reader is invited, what still says that the writer is near or calls them over."""
    return {
        number: Concern.BOUNDARY
        for number, piece in enumerate(pieces)
        if any(within(edit, piece) and edit.replacement.endswith(table.general.place) for edit in edits)
        or (
            reading.tokens[opening(reading, piece)].norm in _COMING
            and any(
                within(edit, other) for edit in edits for other in pieces if other.sentence == piece.sentence
            )
        )
    }


def _apart(edits: list[Edit]) -> list[Edit]:
    """Edits in order, those that overlap made one."""
    apart: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if apart and edit.start < apart[-1].end:
            apart[-1] = replace(apart[-1], end=max(apart[-1].end, edit.end))
        else:
            apart.append(edit)
    return apart


def _details_that_follow(reading: Reading, pieces: tuple[Piece, ...], edits: list[Edit]) -> Gone:
    """What follows a detail that was made general and tells more of it (", blue gate", "Wednesdays he takes the 22")."""
    found: Gone = {}
    for edit in edits:
        treated = edit.concern is Concern.CLINICAL_SPECIFICS
        if not treated and edit.concern is not Concern.IDENTIFYING_DETAIL:
            continue
        at = next((n for n, piece in enumerate(pieces) if within(edit, piece)), None)
        for number, piece in enumerate(pieces):
            if at is None or number <= at or piece.sentence != pieces[at].sentence:
                continue
            words = norms(reading, piece.first, piece.last)
            hangs = not piece.verb and piece.head in (at, pieces[at].head) and piece.head != number
            placed = not treated and any(word in _WHEN_WHERE or word.isdigit() for word in words)
            if hangs or placed:
                found[number] = edit.concern
    return found
