"""The plan of a rewrite: what happens to each piece of a draft, and the concern it rests on.

Four plans, from the one that keeps most to the one that keeps nothing of the writer's own; each can be narrowed
where the engine still hears a concern in what it leaves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from checks.evidence import experiences, stories
from checks.evidence.wordings import HOPEFUL, OWN_EXPERIENCE, RECOVERED
from checks.heuristics.clinical_specifics.names import named
from checks.model import Concern, Edit, Report
from checks.reading import Reading
from checks.rewrite.account import account
from checks.rewrite.beside import findings_in, within
from checks.rewrite.details import changed
from checks.rewrite.hangs import without_orphans
from checks.rewrite.listener import for_the_reader, starts_in, to_the_reader_broadly
from checks.rewrite.pieces import Piece, norms, opening
from checks.rewrite.render import rendered
from checks.rewrite.scraps import is_scrap
from checks.rewrite.table import Table
from checks.rewrite.wordings import (
    ASKS_A_FAVOUR,
    CALLS_OVER,
    CLOSE_TIES,
    CLOSES_OFF,
    DOSES,
    HUSHES,
    OWN_DOCTOR,
    PUSHES,
)

_READER, _WRITER = frozenset("you your yours".split()), frozenset("i me my mine we our us".split())
_RAW = (Concern.UNRESOLVED, Concern.ROLE_REVERSAL)


class Action(StrEnum):
    """What happens to a piece."""

    KEEP = "keep"
    GENERAL = "make general"
    MOVE = "move to the end"
    DROP = "leave out"


@dataclass(frozen=True, slots=True)
class Step:
    """What happens to one piece, and because of which concern (None: it stays, or hangs on what goes)."""

    action: Action
    because: Concern | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A step for each piece, in order, and the edits that make details general."""

    steps: tuple[Step, ...]
    edits: tuple[Edit, ...] = ()

    @property
    def kept(self) -> tuple[bool, ...]:
        """Whether each piece stays where it is, as it is or made general."""
        return tuple(step.action in (Action.KEEP, Action.GENERAL) for step in self.steps)


def is_raw(report: Report) -> bool:
    """Whether the draft shares what is still live, or leans on the reader: then nothing personal is kept."""
    return any(report.shows(concern) for concern in _RAW)


def pushes(reading: Reading, report: Report) -> bool:
    """Whether the reader is told to take up, change or ask for a treatment."""
    if any(finding.heuristic == "clinical_specifics.advice" for finding in report.findings):
        return True
    return report.shows(Concern.CLINICAL_SPECIFICS) and any(True for _ in PUSHES.find(reading))


def keeps_most(reading: Reading, pieces: tuple[Piece, ...], report: Report, table: Table) -> Plan:
    """Takes out what shows a concern, makes general what can be, and keeps the rest."""
    gone: dict[int, Concern | None]
    edits: list[Edit] = []
    if is_raw(report):
        flagged = {
            n: found[0].concern
            for n, piece in enumerate(pieces)
            if (found := findings_in(reading, piece, report))
        }
        leaning = starts_in(pieces, ASKS_A_FAVOUR, reading)
        flagged |= {n: Concern.ROLE_REVERSAL for n in leaning if n not in flagged}
        keep = to_the_reader_broadly(reading, pieces, set(flagged))
        raw = next(concern for concern in _RAW if report.shows(concern))
        gone = {n: flagged.get(n, raw) for n in range(len(pieces)) if n not in keep}
    else:
        gone, edits = changed(reading, pieces, report, table)
        if report.shows(Concern.CLINICAL_SPECIFICS):
            treated = starts_in(pieces, PUSHES, reading) | starts_in(pieces, DOSES, reading)
            treated |= starts_in(pieces, OWN_DOCTOR, reading)
            treated |= _medicines(reading, pieces, edits)
            gone |= dict.fromkeys(treated, Concern.CLINICAL_SPECIFICS)
        hushed = starts_in(pieces, HUSHES, reading)
        ties = {
            n
            for n, piece in enumerate(pieces)
            if any(m <= n and pieces[m].sentence == piece.sentence for m in hushed)
        }
        ties |= starts_in(pieces, CLOSE_TIES, reading)
        if report.shows(Concern.BOUNDARY) or report.shows(Concern.IDENTIFYING_DETAIL):
            ties |= starts_in(pieces, CALLS_OVER, reading)
        gone |= dict.fromkeys(ties, Concern.BOUNDARY)
        if report.shows(Concern.NO_RECOVERY):
            shut = {span.first: span.last for span in CLOSES_OFF.find(reading)}
            closed = {
                n
                for n, piece in enumerate(pieces)
                if n
                and piece.last - max(shut.get(piece.first, -9), shut.get(opening(reading, piece), -9)) < 3
            }
            gone |= dict.fromkeys(closed, Concern.NO_RECOVERY)
        if report.shows(Concern.EXCESSIVE_DETAIL):
            gone |= dict.fromkeys(account(reading, pieces, report), Concern.EXCESSIVE_DETAIL)
    return settled(reading, pieces, gone, edits)


def shorter(reading: Reading, pieces: tuple[Piece, ...], plan: Plan, report: Report) -> Plan:
    """Of a story only what names it, what helped and what hopes; no sentence from which something was taken."""
    core = set().union(*(starts_in(pieces, table, reading) for table in (OWN_EXPERIENCE, RECOVERED, HOPEFUL)))
    core |= for_the_reader(reading, pieces)
    sentences = {pieces[n].sentence for n in core}
    touched = {
        piece.sentence for piece, step in zip(pieces, plan.steps, strict=True) if step.action is Action.DROP
    }
    because = report.findings[0].concern if report.findings else None
    gone = {
        n: plan.steps[n].because or because
        for n, piece in enumerate(pieces)
        if not plan.kept[n]
        or piece.sentence not in sentences
        or (piece.sentence in touched and n not in core)
    }
    return settled(reading, pieces, gone, list(plan.edits))


def without_the_story(reading: Reading, pieces: tuple[Piece, ...], plan: Plan, report: Report) -> Plan:
    """The plan without the sentences that tell what happened to the writer: what the draft says besides stays."""
    told = [clause.first for clause in stories(reading)] + [span.first for span in experiences(reading)]
    sentences = {p.sentence for p in pieces if any(p.first <= at <= p.last for at in told)}
    because = report.findings[0].concern if report.findings else None
    return narrowed(
        reading, pieces, plan, {n: because for n, piece in enumerate(pieces) if piece.sentence in sentences}
    )


def nothing_personal(reading: Reading, pieces: tuple[Piece, ...], report: Report) -> Plan:
    """Keeps greetings, presence, hope, questions and arrangements that show no concern; nothing of the writer's own."""
    keep = {n for n in for_the_reader(reading, pieces) if not findings_in(reading, pieces[n], report)}
    because = report.findings[0].concern if report.findings else None
    return settled(reading, pieces, {n: because for n in range(len(pieces)) if n not in keep}, [])


def closing(reading: Reading, pieces: tuple[Piece, ...], plan: Plan, report: Report) -> Plan:
    """The plan with the writer's own question to the reader moved to the end, where a story lacks a hopeful close.

    Only a whole sentence is moved, that asks of the reader and stands before what the writer tells of themselves.
    """
    if not report.shows(Concern.NO_HOPEFUL_CLOSE) or is_raw(report):
        return plan
    kept = [pieces[n].sentence for n, keeps in enumerate(plan.kept) if keeps]
    for sentence in sorted(set(kept)):
        here = [n for n, piece in enumerate(pieces) if piece.sentence == sentence]
        words = norms(reading, pieces[here[0]].first, pieces[here[-1]].last)
        asks = reading.text[pieces[here[-1]].words_end : pieces[here[-1]].end].strip().startswith("?")
        whole = all(plan.steps[n].action is Action.KEEP for n in here)
        if asks and whole and _READER & set(words) and not _WRITER & set(words) and sentence != kept[-1]:
            move = Step(Action.MOVE, Concern.NO_HOPEFUL_CLOSE)
            return replace(plan, steps=tuple(move if n in here else s for n, s in enumerate(plan.steps)))
    return plan


def narrowed(
    reading: Reading, pieces: tuple[Piece, ...], plan: Plan, more: Mapping[int, Concern | None]
) -> Plan:
    """The plan with some more pieces left out."""
    gone = {n: step.because for n, step in enumerate(plan.steps) if step.action is Action.DROP}
    return settled(reading, pieces, {**gone, **more}, list(plan.edits))


def settled(
    reading: Reading, pieces: tuple[Piece, ...], gone: Mapping[int, Concern | None], edits: Iterable[Edit]
) -> Plan:
    """The plan once everything went that hung on, or pointed back to, what is gone."""
    kept = without_orphans(reading, pieces, set(gone))
    edits = tuple(edits)
    scraps = _scraps(reading, pieces, kept, edits)
    if scraps:
        kept = without_orphans(reading, pieces, {n for n, keeps in enumerate(kept) if not keeps} | scraps)
    left = tuple(e for e in edits if any(k and within(e, p) for k, p in zip(kept, pieces, strict=True)))
    steps = []
    before: Concern | None = None
    for number, (keeps, piece) in enumerate(zip(kept, pieces, strict=True)):
        if keeps:
            edit = next((e for e in left if within(e, piece)), None)
            steps.append(Step(Action.GENERAL, edit.concern) if edit else Step(Action.KEEP))
        else:
            before = gone.get(number) or before
            steps.append(Step(Action.DROP, before))
    return Plan(tuple(steps), left)


def _scraps(
    reading: Reading, pieces: tuple[Piece, ...], kept: tuple[bool, ...], edits: tuple[Edit, ...]
) -> set[int]:
    """The pieces that stay of sentences of which so much went that the rest can't stand."""
    found: set[int] = set()
    for sentence in {piece.sentence for piece, keeps in zip(pieces, kept, strict=True) if not keeps}:
        here = [n for n, piece in enumerate(pieces) if piece.sentence == sentence]
        left = [n for n in here if kept[n]]
        if not left or here[0] == 0 == left[-1]:  # a greeting stands
            continue
        alone = tuple(n in left for n in range(len(pieces)))
        if is_scrap(rendered(reading, pieces, alone, edits), led=not kept[here[0]]):
            found |= set(left)
    return found


def _medicines(reading: Reading, pieces: tuple[Piece, ...], edits: list[Edit]) -> set[int]:
    """The pieces that name a medicine or dose which no edit takes out."""
    spans = [(reading.tokens[a].start, reading.tokens[b].end) for a, b in named(reading)]
    open_ = [(a, b) for a, b in spans if not any(edit.start <= a and b <= edit.end for edit in edits)]
    return {
        n for n, piece in enumerate(pieces) if any(a < piece.words_end and piece.start < b for a, b in open_)
    }


def names_itself(reading: Reading, pieces: tuple[Piece, ...], plan: Plan) -> bool:
    """Whether something of the writer's own that stays comes before what goes: then the story is named already."""
    for piece, keeps in zip(pieces, plan.kept, strict=True):
        if not keeps:
            return False
        if {"i", "my", "me"} & set(norms(reading, piece.first, piece.last)):
            return True
    return True
