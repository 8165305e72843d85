"""A safe way to say it: the writer's own safe clauses stay, what must go is taken out or made general.

Nothing is invented: where what helped is missing a blank asks for it, and where all is raw what remains is presence
and an open question. Every suggestion is judged by the same engine before anybody sees it.
Source: the article's "Safe Sharing"; domain notes, 4.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checks.judge import judge
from checks.model import Concern, Edit, Finding, Report, Rewrite, Surface
from checks.reading import Reading, read
from checks.rewrite.cuts import (
    Plan,
    all_but_what_is_flagged,
    is_arranged,
    is_present,
    is_raw,
    only_what_is_for_the_reader,
    pushes,
)
from checks.rewrite.pieces import Piece, pieces_of
from checks.rewrite.render import rendered
from checks.rewrite.voice import (
    AFTER_A_STORY,
    AFTER_PRESENCE,
    NOT_HERE,
    WHAT_HELPED,
    as_typed,
    asks,
    doctor_line,
    ended,
    instead_of,
    with_line,
    with_question,
)

__all__ = ["suggestions"]

_MOST = 3
_MOST_PIECES = 200
_FEWEST_WORDS = 3
_FEW_WORDS = 6
_WORD = re.compile(r"[^\W\d_]{2,}")
_GENERAL = re.compile(r"\[a service option\]|\bteam(?: phone|'s)|\bbest one to ask\b", re.I)
_BLANK = re.compile(r"\[[^\[\]\n]{3,60}\]")


def suggestions(reading: Reading, report: Report) -> Iterator[Rewrite]:
    """Up to three rewrites of what was read, the one that keeps most first, each one judged safe."""
    seen: set[str] = {reading.text.strip()}
    for text, edits in _candidates(reading, report):
        if text in seen or not _is_safe(text, reading):
            continue
        seen.add(text)
        yield Rewrite(text, edits, tuple(match.span() for match in _BLANK.finditer(text)))
        if len(seen) > _MOST:
            return


def _is_safe(text: str, reading: Reading) -> bool:
    """Whether a suggestion is fit to be shown: judged as a draft, however quiet the surface it came from."""
    report = judge(text, replace(reading.context, surface=Surface.DRAFT))
    return not report.nudge and not report.shows(Concern.CLIENT_IDENTIFYING)


def _candidates(reading: Reading, report: Report) -> Iterator[tuple[str, tuple[Edit, ...]]]:
    pieces = pieces_of(reading)
    if len(pieces) <= _MOST_PIECES:
        plans = [] if is_raw(report) else [all_but_what_is_flagged(reading, pieces, report)]
        for number, plan in enumerate([*plans, only_what_is_for_the_reader(reading, pieces, report)]):
            body = rendered(reading, pieces, plan.kept, plan.edits)
            if len(_WORD.findall(body)) >= _FEWEST_WORDS:
                edits = _edits(pieces, plan, report)
                yield from ((text, edits) for text in _first_safe(body, reading, report, plan, number))
    whole = (Edit(0, len(reading.text), "", _concern(report)),)
    for line in instead_of(report, reading):
        typed = as_typed(line, reading.text)
        yield typed, (replace(whole[0], replacement=typed),)


def _first_safe(body: str, reading: Reading, report: Report, plan: Plan, number: int) -> Iterator[str]:
    """The body completed as little as makes it safe: as it is, with the doctor's line, a blank, a question."""
    draft = reading.text
    if not number and pushes(reading, report):
        body = with_line(body, as_typed(doctor_line(draft), draft))
    team = reading.context.surface is Surface.TEAM
    raw = is_raw(report)
    question = as_typed(
        AFTER_A_STORY[0] if plan.told or not is_present(read(body)) else AFTER_PRESENCE[0], draft
    )
    judged = judge(body, replace(reading.context, surface=Surface.DRAFT))
    few = len(_WORD.findall(body)) < _FEW_WORDS and not asks(body) and not is_arranged(read(body))
    may_ask_what_helped = plan.told or report.shows(Concern.NO_RECOVERY)
    unfinished = judged.shows(Concern.NO_RECOVERY) or judged.shows(Concern.NO_HOPEFUL_CLOSE)
    if unfinished and not raw:
        helped = with_line(body, as_typed(WHAT_HELPED, draft))
        completed = helped if judged.shows(Concern.NO_RECOVERY) else body
        open_ended = judged.shows(Concern.NO_HOPEFUL_CLOSE) or helped.endswith("].")
        candidates = [
            with_question(completed, question) if open_ended and not team else completed,
            with_question(helped, question),
        ] if may_ask_what_helped else []  # fmt: skip
    elif raw and (unfinished or is_present(read(body))) and not team:
        candidates = [with_question(body, question)]
    elif team and not raw and report.shows(Concern.IDENTIFYING_DETAIL):
        candidates = [f"{ended(body)} {as_typed(NOT_HERE, draft)}", body]
    elif few and not team and (raw or not plan.told):
        more = as_typed(next(iter(instead_of(report, reading))), draft)
        candidates = [body if _GENERAL.search(body) else f"{ended(body)} {more}", body]
    else:
        candidates = [body]
    for candidate in candidates:
        if _is_safe(candidate, reading):
            yield candidate
            return


def _concern(report: Report) -> Concern:
    return report.findings[0].concern if report.findings else Concern.NO_HOPEFUL_CLOSE


def _edits(pieces: tuple[Piece, ...], plan: Plan, report: Report) -> tuple[Edit, ...]:
    """The plan's edits, and one that takes out each piece that goes."""
    gone = [
        Edit(piece.start, piece.end, "", _why(piece, report.findings) or _concern(report))
        for piece, keeps in zip(pieces, plan.kept, strict=True)
        if not keeps
    ]
    return tuple(sorted([*plan.edits, *gone], key=lambda edit: (edit.start, edit.end)))


def _why(piece: Piece, findings: tuple[Finding, ...]) -> Concern | None:
    for finding in findings:
        if (
            finding.start is not None
            and finding.end is not None
            and finding.start < piece.end
            and piece.start < finding.end
        ):
            return finding.concern
    return None
