"""A safe way to say it: plan what happens to each piece of a draft, say what stays in the writer's own words, check it.

Nothing is invented: where what helped is missing a blank asks for it, and where all is raw what remains is presence
and an open question. Every suggestion is judged by the same engine, and by `invented`, before anybody sees it.
Source: the article's "Safe Sharing"; domain notes, 4.4.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checks.judge import judge
from checks.model import Concern, Edit, Finding, Report, Rewrite, Surface, Verdict
from checks.reading import Reading
from checks.rewrite.changes import is_moved
from checks.rewrite.invented import invented, leaks, words
from checks.rewrite.pieces import Piece, pieces_of
from checks.rewrite.plan import (
    Plan,
    closing,
    is_raw,
    keeps_most,
    narrowed,
    nothing_personal,
    shorter,
    without_the_story,
)
from checks.rewrite.realise import body_of, edits_of, finished, mended
from checks.rewrite.render import rendered
from checks.rewrite.table import BLANK, TABLE, Table
from checks.rewrite.voice import as_typed, instead_of

__all__ = ["suggestions"]

KEEPS_MORE, SHORTER, NOTHING_PERSONAL = "keeps more", "shorter", "nothing personal"
_MOST = 3
_MOST_PIECES = 200
_TRIES = 4
"""How often a plan is narrowed before it is given up: each try is one more judgement."""
_DIFFERS = 0.8
"""Two wordings that share more of their words than this are one."""
_SAFE = (Verdict.SAFE_SHARING, Verdict.NO_DISCLOSURE)


def suggestions(reading: Reading, report: Report, table: Table | None = TABLE) -> Iterator[Rewrite]:
    """Up to three rewrites of what was read, the one that keeps most first, each one safe and free of anything new."""
    if table is None:
        return
    shown: list[str] = [reading.text]
    for rewrite in _candidates(reading, report, table):
        alike = rewrite.text in shown or any(_alike(rewrite.text, other) for other in shown[1:])
        if alike or not _honest(rewrite, reading, table):
            continue
        shown.append(rewrite.text)
        yield rewrite
        if len(shown) > _MOST:
            return


def _candidates(reading: Reading, report: Report, table: Table) -> Iterator[Rewrite]:
    pieces = pieces_of(reading)
    if len(pieces) <= _MOST_PIECES:
        most = keeps_most(reading, pieces, report, table)
        kept = list(_safe(KEEPS_MORE, most, reading, pieces, report, table))
        yield from kept
        if not is_raw(report):
            others = [
                (SHORTER, shorter(reading, pieces, most, report)),
                (NOTHING_PERSONAL, without_the_story(reading, pieces, most, report)),
            ]
            if not kept:  # then the one that keeps more of the draft comes first
                others.sort(key=lambda other: -sum(_length(pieces, other[1])))
            for kind, plan in others:
                yield from _safe(kind, plan, reading, pieces, report, table)
        bare = nothing_personal(reading, pieces, report)
        yield from _safe(NOTHING_PERSONAL, bare, reading, pieces, report, table)
    because = report.findings[0].concern if report.findings else Concern.NO_HOPEFUL_CLOSE
    for line in instead_of(report, reading, table):
        typed = as_typed(line, reading, table)
        if judged(typed, reading).verdict in _SAFE:
            yield _rewrite(typed, (Edit(0, len(reading.text), typed, because),), NOTHING_PERSONAL, table)
            return  # one such line is as good as another


def _length(pieces: tuple[Piece, ...], plan: Plan) -> Iterator[int]:
    """Of each piece that a plan keeps its characters."""
    return (piece.end - piece.start for piece, keeps in zip(pieces, plan.kept, strict=True) if keeps)


def _safe(
    kind: str, plan: Plan, reading: Reading, pieces: tuple[Piece, ...], report: Report, table: Table
) -> Iterator[Rewrite]:
    """The plan said so that the engine hears nothing in it, narrowed where it does; nothing if that can't be."""
    for _ in range(_TRIES):
        plan = closing(reading, pieces, plan, report)
        body = body_of(reading, pieces, plan)
        if not body:
            return
        text = finished(body, plan, reading, pieces, report, table)
        again = judged(text, reading)
        more = _heard(again, text, reading, pieces, plan)
        for tried in range(_TRIES):
            if more or _fit(again) or (is_raw(report) and again.shows(Concern.NO_RECOVERY)):
                break  # of a raw story nothing is mended
            text = mended(text, again, reading, table, raw=is_raw(report), tried=tried)
            again = judged(text, reading)
            more = _heard(again, text, reading, pieces, plan)
        if _fit(again):
            yield _rewrite(text, edits_of(pieces, plan, report), kind, table)
            return
        if not more:
            return
        plan = narrowed(reading, pieces, plan, more)


def judged(text: str, reading: Reading) -> Report:
    """What the engine makes of a suggestion: judged as a draft, however quiet the surface it came from."""
    return judge(text, replace(reading.context, surface=Surface.DRAFT))


def _fit(report: Report) -> bool:
    return not report.nudge and not report.shows(Concern.CLIENT_IDENTIFYING)


def _heard(
    again: Report, text: str, reading: Reading, pieces: tuple[Piece, ...], plan: Plan
) -> dict[int, Concern]:
    """The pieces in which the engine still hears a concern, found again by their words in order; none if the text is fit."""
    found: dict[int, Concern] = {}
    if _fit(again):
        return found
    position = 0
    for number in range(len(pieces)):
        if not plan.kept[number]:
            continue
        alone = tuple(other == number for other in range(len(pieces)))
        said = rendered(reading, pieces, alone, plan.edits).rstrip(".!? ")
        at = text.lower().find(said.lower(), position) if said else -1
        if at < 0:
            continue
        position = at + len(said)
        hit = next((f for f in again.findings if _overlaps(f, at, position)), None)
        if hit:
            found[number] = hit.concern
    return found


def _overlaps(finding: Finding, start: int, end: int) -> bool:
    """Whether a finding lies on more than the edge of `start` to `end`."""
    if finding.start is None or finding.end is None:
        return False
    return min(end, finding.end) - max(start, finding.start) >= min(3, end - start)


def _honest(rewrite: Rewrite, reading: Reading, table: Table) -> bool:
    """Whether a rewrite says nothing new and keeps nothing that had to go."""
    taken = (reading.text[edit.start : edit.end] for edit in rewrite.edits)
    dropped = [stretch for stretch in taken if not is_moved(stretch, rewrite.text)]
    return not invented(rewrite.text, reading.text, table) and not leaks(rewrite.text, dropped)


def _rewrite(text: str, edits: tuple[Edit, ...], kind: str, table: Table) -> Rewrite:
    blanks = tuple(match.span() for match in BLANK.finditer(text))
    return Rewrite(text, edits, blanks, kind, tuple(table.asks(text[start:end]) for start, end in blanks))


def _alike(one: str, other: str) -> bool:
    """Whether two wordings hardly differ."""
    first, second = set(words(one)), set(words(other))
    return len(first & second) > _DIFFERS * len(first | second)
