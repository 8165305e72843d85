"""Which pieces a finding takes out, and which details in those that stay become general."""

from __future__ import annotations

import re
from dataclasses import replace

from checks.model import Concern, Edit, Finding, Report
from checks.reading import Reading
from checks.rewrite.beside import (
    NO_NAME,
    Gone,
    beside_what_goes,
    details_that_follow,
    findings_in,
    found_by_an_invitation,
    within,
)
from checks.rewrite.generalise import general, place_named
from checks.rewrite.pieces import Piece
from checks.rewrite.table import Table

_INVITES = ("boundary.invitation", "boundary.contact", "boundary.friend")
_REACHED = ("identifying_detail.phone", "identifying_detail.email")
_NAME_OR_NUMBER = re.compile(r"(?<=\w )[A-Z]|\d")
_CLOCK = re.compile(r"\b\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm|s|ish)?\b", re.I)
_LITTLE, _LITTLE_BESIDE = 3, 5
_LOCAL = (Concern.IDENTIFYING_DETAIL, Concern.CLINICAL_SPECIFICS, Concern.BOUNDARY)
_CALL_ME = re.compile(r"[\s,]*(?:so |and |just )*(?:text|ring|call|message|msg|txt)\b[^.!?\n]*", re.I)
_LEADS_IN = re.compile(r"\b(?:when|while|because|cos|after|since|once|till|until|before|if)\s+(?=$|\S)", re.I)
_TOO = re.compile(r"\s*(?:too|as well|also)$", re.I)


def changed(
    reading: Reading, pieces: tuple[Piece, ...], report: Report, table: Table
) -> tuple[Gone, list[Edit]]:
    """The pieces that go, each with its concern, and the edits in those that stay."""
    gone, edits = _flagged_out(reading, pieces, report, table)
    gone |= beside_what_goes(reading, pieces, gone, report)
    if not {f.heuristic for f in report.findings}.isdisjoint(_INVITES):
        gone |= found_by_an_invitation(reading, pieces, edits, table)
    edits = _apart([e for e in edits if not any(within(e, pieces[number]) for number in gone)])
    gone |= details_that_follow(reading, pieces, edits)
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
            if _says_little(reading, finding, report):
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
            change = _standing(reading, pieces, number, change, report)
            if change.concern is Concern.CLINICAL_SPECIFICS or table.general.school in change.replacement:
                too = _TOO.search(reading.text, piece.start, piece.words_end)
                end = too.start() if too else piece.words_end
                rest = _CLOCK.sub("", reading.text[change.end : piece.words_end])
                if change.concern is Concern.CLINICAL_SPECIFICS or too or _NAME_OR_NUMBER.search(rest):
                    change = replace(change, end=max(change.end, end))
            edits.append(change)
    return gone, edits


def _says_little(reading: Reading, finding: Finding, report: Report) -> bool:
    """Whether only the model hears something, in a few words without a name or number, and either they are a detail,
    which by itself finds nobody, or a heuristic has found where the concern really is.

    What stays so is judged again, and goes if the engine still hears it.
    """
    if finding.start is None or finding.end is None or finding.concern not in _LOCAL:
        return False
    if not finding.heuristic.startswith("meaning."):
        return False
    span = reading.text[finding.start : finding.end].strip(" ,.;:!?")
    explained = any(
        f.concern is finding.concern and not f.heuristic.startswith("meaning.") for f in report.findings
    )
    few = _LITTLE_BESIDE if explained else _LITTLE if finding.concern is Concern.IDENTIFYING_DETAIL else 0
    return len(span.split()) <= few and not _NAME_OR_NUMBER.search(
        _CLOCK.sub("", span) if explained else span
    )


def _standing(reading: Reading, pieces: tuple[Piece, ...], number: int, change: Edit, report: Report) -> Edit:
    """The edit of a "when I was on …" without its "when" where the clause that "when" leads to goes, or never comes."""
    piece = pieces[number]
    leads = _LEADS_IN.search(reading.text, piece.start, change.start)
    after = pieces[number + 1] if number + 1 < len(pieces) else None
    stays = after and after.sentence == piece.sentence and not findings_in(reading, after, report)
    if leads is None or leads.end() != change.start or stays:
        return change
    said = change.replacement
    opens = leads[0][0].isupper()
    return replace(change, start=leads.start(), replacement=said[:1].upper() + said[1:] if opens else said)


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
        token.capital and token.norm not in NO_NAME and not any(e.start <= token.start < e.end for e in edits)
        for token in reading.tokens[piece.first + 1 : piece.last + 1]
        if not token.pause or token.norm not in NO_NAME
    )


def _apart(edits: list[Edit]) -> list[Edit]:
    """Edits in order, those that overlap made one."""
    apart: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if apart and edit.start < apart[-1].end:
            apart[-1] = replace(apart[-1], end=max(apart[-1].end, edit.end))
        else:
            apart.append(edit)
    return apart
