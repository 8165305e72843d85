"""Evidence that more than one heuristic weighs: what the writer discloses, what helped, how it closes.

Source: the article's "Safe Sharing" ("how you overcame a lived experience", "always conclude on a positive or
empowering note") and the annotation guide, cases 9, 10, 13, 16, 17, 24 and 26.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from checks.evidence.wordings import (
    HELPERS,
    HOPEFUL,
    KNOWS_HOW_IT_IS,
    OWN_EXPERIENCE,
    PASSING_VERBS,
    RECOVERED,
    SUPERVISION,
    TELLING_VERBS,
    TO_THE_READER,
    UNDERSTANDS,
    WARM_DETAIL,
    WORK_TALK,
)
from checks.model import Surface
from checks.reading import Clause, Reading, Span, Tense, Whose

T = TypeVar("T")


def once(weigh: Callable[[Reading], T]) -> Callable[[Reading], T]:
    """Weigh a kind of evidence once to a reading, however many heuristics ask for it."""

    @wraps(weigh)
    def remembered(reading: Reading) -> T:
        if weigh not in reading.memory:
            reading.memory[weigh] = weigh(reading)
        return reading.memory[weigh]  # type: ignore[return-value]

    return remembered


@once
def experiences(reading: Reading) -> list[Span]:
    """Where the writer tells of something that they, their family or friends live or lived through."""
    return [span for span in OWN_EXPERIENCE.mine(reading) if not _never(reading, span)] + [
        span for span in KNOWS_HOW_IT_IS.find(reading) if reading.clause(span.first).whose is not Whose.OTHER
    ]


def _never(reading: Reading, span: Span) -> bool:
    return any(reading.tokens[i].norm == "never" for i in range(max(0, span.first - 2), span.last))


@once
def recovers(reading: Reading) -> bool:
    """Whether the text says what helped or that it was overcome (article: "how you overcame a lived experience")."""
    for span in RECOVERED.find(reading):
        clause = reading.clause(span.first)
        if (
            clause.whose is not Whose.READER
            and not clause.hypothetical
            and not reading.negated(span.first, 2)
        ):
            return True
    for index, token in enumerate(reading.tokens):
        if token.norm in HELPERS:
            clause = reading.clause(index)
            if (
                clause.whose is not Whose.READER
                and not clause.hypothetical
                and not reading.sentence(index).question
            ):
                return not reading.negated(index)
    return False


@once
def hopeful_close(reading: Reading) -> bool:
    """Whether the text ends on hope, on choice, or on a question that hands it back (article, "Safe Sharing")."""
    ends = reading.sentences[-2:]
    if not ends:
        return False
    if any(
        span.first >= ends[0].first and not reading.negated(span.first, 1) for span in HOPEFUL.find(reading)
    ):
        return True
    return any(
        clause.whose is Whose.READER and not clause.hypothetical and not UNDERSTANDS & _norms(reading, clause)
        for clause in reading.clauses
        if clause.first >= ends[-1].first
    )


def _norms(reading: Reading, clause: Clause) -> set[str]:
    return {token.norm for token in reading.tokens[clause.first : clause.last + 1]}


@once
def warm_detail(reading: Reading) -> bool:
    """Whether the text offers a small, harmless detail of the writer's that builds rapport."""
    return any(reading.mine(span.first) for span in WARM_DETAIL.find(reading))


@once
def asks_for_supervision(reading: Reading) -> bool:
    """Whether a talk with a supervisor, EAP or peer is asked for, which is what the article recommends (case 13)."""
    return any(True for _ in SUPERVISION.find(reading))


def _elliptical(reading: Reading, clause: Clause) -> bool:
    """Whether a clause without a subject opens a sentence of a draft with a verb of telling ("Buried two brothers.")."""
    return (
        clause.whose is Whose.UNSTATED
        and reading.context.surface is Surface.DRAFT
        and clause.first == reading.sentences[clause.sentence].first
        and reading.tokens[clause.first].norm in TELLING_VERBS
    )


@once
def stories(reading: Reading) -> list[Clause]:
    """Clauses that narrate the writer's or their family's own past: not said to the reader, not work talk, no question."""
    told = []
    for clause in reading.clauses:
        if clause.tense is not Tense.PAST or clause.hypothetical or clause.last - clause.first < 2:
            continue
        if clause.whose not in (Whose.WRITER, Whose.FAMILY) and not _elliptical(reading, clause):
            continue
        norms = _norms(reading, clause)
        if (
            "never" in norms
            or norms & TO_THE_READER
            or norms & WORK_TALK
            or norms & PASSING_VERBS
            or reading.sentences[clause.sentence].question
        ):
            continue
        told.append(clause)
    return told


def shares_something(reading: Reading) -> bool:
    """Whether anything personal of the writer's is revealed at all, harmless or not."""
    if reading.context.surface in (Surface.TEAM, Surface.UNKNOWN):
        return bool(experiences(reading)) and recovers(reading)
    return bool(experiences(reading)) or bool(stories(reading)) or warm_detail(reading)


@once
def discloses(reading: Reading) -> float:
    """How sure it is that a lived experience is told, 0 to 1."""
    if asks_for_supervision(reading):
        return 0.0
    if experiences(reading):
        return 0.8
    return 0.6 if stories(reading) else 0.0
