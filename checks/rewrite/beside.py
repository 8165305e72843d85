"""What else goes with a detail: what stands beside it and names or places, what follows it, what calls the reader over."""

from __future__ import annotations

import re

from checks.model import Concern, Edit, Finding, Report
from checks.reading import Reading
from checks.rewrite.listener import for_the_reader
from checks.rewrite.pieces import Piece, norms, opening
from checks.rewrite.table import Table

NO_NAME = frozenset(
    "i monday tuesday wednesday thursday friday saturday sunday am will have would god s not".split()
)
"""Capitals that name nobody."""
_FINDABLE = frozenset(
    "address street postcode landmark routine whereabouts plate birth_date bank prison workplace handle id_number".split()
)
_WHEN_WHERE = frozenset(
    "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays there".split()
)
_COMING = frozenset("bring knock come pull throw holler drop pop swing".split())
_EDGE = 3
"""What the model hears is in a piece that holds at least one part in so many of it, or is held so far by it."""
_DATE_OR_NUMBER = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\b|\b\d(?:[ -]?\d){6,}\b")
"""Beside a detail that identifies, a whole date or a long number does too."""
_MONEY = ("boundary.money", "boundary.gift", "boundary.trade")

Gone = dict[int, Concern | None]


def findings_in(reading: Reading, piece: Piece, report: Report) -> list[Finding]:
    """The findings that a piece's own words show."""
    start, end = reading.tokens[piece.first].start, piece.words_end
    return [f for f in report.findings if _lies_in(f, start, end)]


def _lies_in(finding: Finding, start: int, end: int) -> bool:
    """Whether a finding lies in `text[start:end]`; the model's edges are soft, so a few letters of it don't count."""
    if finding.start is None or finding.end is None:
        return False
    shared = min(end, finding.end) - max(start, finding.start)
    if not finding.heuristic.startswith("meaning."):
        return shared > 0
    return shared > 0 and shared * _EDGE >= min(end - start, finding.end - finding.start)


def within(edit: Edit, piece: Piece) -> bool:
    """Whether an edit begins in a piece."""
    return piece.start <= edit.start < piece.end


def beside_what_goes(reading: Reading, pieces: tuple[Piece, ...], gone: Gone, report: Report) -> Gone:
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
        dated = detailed and _DATE_OR_NUMBER.search(reading.text, piece.start, piece.words_end)
        named = dated or (piece.sentence in detailed and _names(reading, piece))
        if named or (piece.sentence in placed and tells and number not in said):
            found[number] = Concern.IDENTIFYING_DETAIL
    return found


def _names(reading: Reading, piece: Piece) -> bool:
    first = piece.first + (piece.first == 0 or reading.tokens[piece.first - 1].norm in ".?¦")
    return any(
        token.capital and token.norm not in NO_NAME for token in reading.tokens[first : piece.last + 1]
    )


def found_by_an_invitation(
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


def details_that_follow(reading: Reading, pieces: tuple[Piece, ...], edits: list[Edit]) -> Gone:
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
