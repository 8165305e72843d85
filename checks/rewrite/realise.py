"""From a plan to words: what stays, put together again in the writer's own manner, and as little more as makes it whole."""

from __future__ import annotations

import re

from checks.evidence import experiences, recovers, stories
from checks.model import Concern, Edit, Report, Surface
from checks.reading import Reading, read
from checks.rewrite.listener import is_arranged, is_present, is_work
from checks.rewrite.pieces import Piece
from checks.rewrite.plan import Action, Plan, is_raw, names_itself, pushes
from checks.rewrite.render import rendered
from checks.rewrite.table import BLANK, Table
from checks.rewrite.voice import (
    as_typed,
    asks,
    doctor_line,
    ended,
    instead_of,
    open_questions,
    presence,
    turned,
    with_line,
    with_question,
)

_WORD = re.compile(r"[^\W\d_]{2,}")
_OWN = frozenset("i me my".split())
_FEWEST_WORDS = 3
_FEW_WORDS = 6
_ENOUGH_WORDS = 12
_READERS = frozenset("you your yours u ur ye yous youse".split())


def body_of(reading: Reading, pieces: tuple[Piece, ...], plan: Plan) -> str:
    """What the plan keeps, as running text; empty where too little is left to say anything."""
    body = rendered(reading, pieces, plan.kept, plan.edits)
    if not is_worth_it(body, reading, pieces, plan):
        return ""
    moved = tuple(step.action is Action.MOVE for step in plan.steps)
    if any(moved) and body:
        body = f"{ended(body)} {rendered(reading, pieces, moved, ())}"
    return body if len(_WORD.findall(body)) >= _FEWEST_WORDS else ""


def is_worth_it(body: str, reading: Reading, pieces: tuple[Piece, ...], plan: Plan) -> bool:
    """Whether what a plan keeps is more than a leftover: enough words, a story, a question, or something for the reader.

    A few words of a sentence whose point went, or "I'm out like a light" by itself, isn't worth sending.
    """
    said = _WORD.findall(body)
    if len(said) >= _ENOUGH_WORDS or not any(step.action is Action.DROP for step in plan.steps):
        return True
    left = read(body, reading.context)
    if "?" in body or is_work(left) or experiences(left) or stories(left) or recovers(left):
        return True
    broken = {
        p.sentence
        for p, step in zip(pieces, plan.steps, strict=True)
        if step.action is Action.DROP and p.last > p.first
    }
    partly = any(p.sentence in broken for p, keeps in zip(pieces, plan.kept, strict=True) if keeps)
    speaks = {word.lower() for word in re.findall(r"[^\W_]+", body)}
    return not partly and not (speaks & _OWN and not speaks & _READERS)


def finished(
    body: str, plan: Plan, reading: Reading, pieces: tuple[Piece, ...], report: Report, table: Table
) -> str:
    """`body`, which is what `plan` keeps, with what it lacks: the doctor's line, a blank for what helped, an open
    question, a warm line.
    """
    lines, team = table.lines, reading.context.surface is Surface.TEAM

    def typed(line: str) -> str:
        return as_typed(line, reading, table)

    left = read(body, reading.context)
    told = bool(experiences(left) or stories(left))
    few = len(_WORD.findall(body)) < _FEW_WORDS and not asks(body) and not is_arranged(left)
    if is_raw(report):
        if team:
            return body
        if few and not is_present(left):
            return f"{ended(body)} {typed(presence(reading, table)[0])}"
        quiet = is_present(left) and not is_arranged(left)
        return with_question(body, typed(turned(lines.after_presence, reading)[0])) if quiet or few else body
    pointer = pushes(reading, report)
    if pointer:
        body = with_line(body, typed(doctor_line(reading, lines)))
    whole = body.strip() == reading.text.strip()
    if (
        report.shows(Concern.EXCESSIVE_DETAIL)
        and not experiences(left)
        and not names_itself(reading, pieces, plan)
    ):
        body = _with_ordeal(body, typed(table.general.ordeal))
    if (told or whole) and report.shows(Concern.NO_RECOVERY) and not recovers(left):
        body = with_blank(body, reading, table)
    if (told or whole) and report.shows(Concern.NO_HOPEFUL_CLOSE) and not team:
        return with_question(body, open_questions(reading, table)[0])
    if not few or told or pointer or BLANK.search(body):
        return body
    if team:
        details = report.shows(Concern.IDENTIFYING_DETAIL)
        return f"{ended(body)} {typed(lines.not_here[0])}" if details else body
    if plan.edits:
        return with_question(body, typed(turned(lines.after_a_detail, reading)[0]))
    return f"{ended(body)} {typed(next(iter(instead_of(report, reading, table))))}"


def _with_ordeal(body: str, line: str) -> str:
    """`body` with a general word for what was told in detail, before the first sentence that speaks of the writer."""
    left = read(body)
    for sentence in left.sentences:
        here = {token.norm for token in left.tokens[sentence.first : sentence.last + 1]}
        if here & _OWN and not (sentence.first == 0 and here & {"you", "your"}):
            at = left.tokens[sentence.first].start
            return f"{body[:at]}{line} {body[at:]}"
    return f"{line} {body}" if recovers(left) else body


def with_blank(body: str, reading: Reading, table: Table) -> str:
    """`body` with the blank that asks what helped."""
    return with_line(body, as_typed(turned(table.lines.what_helped, reading)[0], reading, table), story=True)


def mended(body: str, again: Report, reading: Reading, table: Table, *, raw: bool, tried: int = 0) -> str:
    """A finished text in which the engine `again` misses something, with that asked for; in a `raw` draft no story is.

    What was `tried` before, so many times, is asked in other words.
    """
    questions = open_questions(reading, table)
    if raw and reading.context.surface is not Surface.TEAM:
        lines = turned(table.lines.after_presence, reading)
        questions = tuple(as_typed(line, reading, table) for line in lines)
    said = next((line for line in questions if line in body), "")
    if tried and said:
        body = body.replace(f" {said}", "", 1)
    before = body
    if again.shows(Concern.NO_RECOVERY) and not BLANK.search(body) and not raw:
        body = with_blank(body, reading, table)
    if again.shows(Concern.NO_HOPEFUL_CLOSE) or (body == before and not asks(body)):
        body = with_question(body, questions[tried % len(questions)], besides=tried > 1)
    return body


def edits_of(pieces: tuple[Piece, ...], plan: Plan, report: Report) -> tuple[Edit, ...]:
    """The plan's edits, and one that takes out each piece that goes; pieces in a row that go for one reason, together."""
    because = report.findings[0].concern if report.findings else Concern.NO_HOPEFUL_CLOSE
    gone: list[Edit] = []
    for piece, step in zip(pieces, plan.steps, strict=True):
        if step.action not in (Action.DROP, Action.MOVE):
            continue
        why = step.because or because
        if gone and gone[-1].end == piece.start and gone[-1].concern is why:
            gone[-1] = Edit(gone[-1].start, piece.end, "", why)
        else:
            gone.append(Edit(piece.start, piece.end, "", why))
    return tuple(sorted([*plan.edits, *gone], key=lambda edit: (edit.start, edit.end)))
