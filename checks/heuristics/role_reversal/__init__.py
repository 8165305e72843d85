"""Role reversal: the reader is asked to hold the writer up: comfort, a good word, prayers, help, a secret kept."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from checks.evidence import asks_for_supervision, discloses, recovers
from checks.heuristics.boundary.wordings import CROSSING
from checks.heuristics.role_reversal.examples import MISSED, NEGATIVE, POSITIVE
from checks.heuristics.role_reversal.wordings import (
    FAVOUR,
    HUSH,
    LEANS,
    LONE,
    PRAY,
    REASSURE,
    SORRY,
    THANKS,
    THANKS_FOR_LISTENING,
    TROUBLED,
)
from checks.model import Concern, Context, Finding, Heuristic, Surface
from checks.reading import Clause, Reading, Span, Tense, Whose

_LONG_CLAUSE = 16
_NEAR = 25
"""So many words around a match are looked at."""
_OPENERS = frozenset("and but so because or then".split())

_TROUBLE = frozenset(
    """cry crying cried sobbing bawling tears struggling struggle depressed depression lonely alone scared afraid breakdown drowning divorce divorced split
    dumped drinking anxious panic panicking grief grieving hate coping ashamed upset relapse relapsed court remand biopsy scan bruise cancer died dying dead
    bury buried funeral miscarriage miscarried ivf diagnosis arrested affair overdose od sectioned suicidal shaking shakes terrified wreck mess broken heartbroken
    gutted numb hurts hurting exhausted sleepless slept sleepin evicted eviction visa sacked fired redundancy redundant homeless debt police hospital icu stroke er ward separated
    separation breakup cheated cheating yelling shouted fight fighting tight raw overwhelmed worn stressed burnt cope eaten eat bits threw failed fail failure
    terrible awful nightmare nightmares voices flashbacks rough struggling losing lost left leaving walked packed moved bailiffs bills tumour lump results liver chemo
    hopeless worthless ashamed guilt guilty blame fell collapsed spat punched hit hurt bruises triggered devastated missing miss tired pills worried worry
    angry gone without lights sleeping worst sad sadness unhappy mad blocked staring home asks nobody breathe chest pain painful unwell""".split()
)
"""Words that speak of trouble where the writer tells of themselves or their family."""
_PARENTS = frozenset(("mum", "dad", "nan", "pop"))
_FRESH = frozenset(
    """today yesterday tonight monday tuesday wednesday thursday friday saturday sunday now again still week morning since always
    keep keeps""".split()
)
"""Words that place trouble in the present."""
_ABOUT_THE_READER = frozenset("what whatever anything everything how when".split())
_WORKADAY = frozenset(
    """paperwork forms form timesheet roster rostering rota app system invoice slides email emails spreadsheet receipts agenda calendar kettle printer
    client clients resident residents participant participants patient patients mrs mr tenant""".split()
)
_NAMES_THE_READER = frozenset("you your yours so only the it i that first".split())
_SAID = frozenset("said says saying told tells goes asked asks wrote texted".split())


def _bounds(reading: Reading, span: Span) -> tuple[int, int]:
    """The clause around a short ask without what joins it on, or the telling part where the clause runs long."""
    first, last = reading.clause(span.first), reading.clause(span.last)
    if last.last - first.first >= _LONG_CLAUSE:
        return span.start, span.end
    start, end = first.first, last.last
    while start < span.first and reading.tokens[start].norm in _OPENERS:
        start += 1
    while end > span.last and reading.tokens[end].norm in ".¦":
        end -= 1
    return reading.tokens[start].start, max(span.end, reading.tokens[end].end)


def _trouble(reading: Reading) -> list[Clause]:
    """Clauses of the writer's or their family's that speak of trouble, not of work."""
    found = []
    speaks = any(clause.whose is Whose.WRITER for clause in reading.clauses)
    for clause in reading.clauses:
        own = clause.whose in (Whose.WRITER, Whose.FAMILY, Whose.UNSTATED)
        if (own or (speaks and reading.tokens[clause.first].norm in _PARENTS)) and not clause.hypothetical:
            norms = {token.norm for token in reading.tokens[clause.first : clause.last + 1]}
            if norms & _TROUBLE and not norms & _WORKADAY:
                found.append(clause)
    return found


def _raw(reading: Reading, trouble: list[Clause]) -> bool:
    """Whether the trouble is of now: told in the present, or placed there."""
    for clause in trouble:
        sentence = reading.sentences[clause.sentence]
        norms = {token.norm for token in reading.tokens[sentence.first : sentence.last + 1]}
        if clause.tense is not Tense.PAST or norms & _FRESH or {"have", "not"} <= norms:
            return True
    return False


def _reported(reading: Reading, span: Span) -> bool:
    """Whether somebody else is told to have said it, or it is denied ("I'd never ask you to …")."""
    first = max(reading.sentence(span.first).first, span.first - 8)
    before = [token.norm for token in reading.tokens[first : span.first]]
    spoken = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _SAID), None)
    return "never" in before or (spoken is not None and "i" not in before[max(0, spoken - 3) : spoken])


def _feels(reading: Reading, span: Span) -> bool:
    """Whether the secret itself is what the writer felt or said ("don't tell them I was crying")."""
    norms = [
        token.norm
        for token in reading.tokens[
            span.first : min(reading.sentence(span.first).last, span.last + _NEAR) + 1
        ]
    ]
    return "i" in norms and not _TROUBLE.isdisjoint(norms)


def _asks_not_to_hear(reading: Reading, span: Span) -> bool:
    """Whether it is the writer who is not to be told ("don't tell me the score")."""
    return any(
        token.norm == "me" for token in reading.tokens[span.first : min(span.first + 4, span.last + 1)]
    )


def _speaks_of_oneself(reading: Reading, span: Span) -> bool:
    return any(token.norm in ("i", "me", "my", "us") for token in reading.tokens[span.first : span.last + 1])


def _workaday(reading: Reading, span: Span) -> bool:
    sentence = reading.sentence(span.first)
    first, last = max(sentence.first, span.first - _NEAR), min(sentence.last, span.last + _NEAR)
    return any(token.norm in _WORKADAY for token in reading.tokens[first : last + 1])


def _about_the_reader(reading: Reading, span: Span) -> bool:
    """Whether the sentence speaks of what the reader has said or feels ("what you tell me stays between us")."""
    first = max(reading.sentence(span.first).first, span.first - _NEAR)
    norms = [token.norm for token in reading.tokens[first : span.last + 1]]
    return any(a in _ABOUT_THE_READER and b == "you" for a, b in itertools.pairwise(norms))


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """Asks of the reader that are about the writer. Talks asked of a supervisor, EAP or peer don't count (case 13).

    Plain asks count alone; "what would you do?", a secret, or a kindness asked count beside the writer's own trouble.
    """
    supervision = asks_for_supervision(reading)
    trouble = _trouble(reading)
    team = context.surface in (Surface.TEAM, Surface.UNKNOWN)
    for kind, wordings, confidence in (
        ("only_you", LONE, 0.85),
        ("sorry", SORRY, 0.85),
        ("thanks", THANKS, 0.85),
        ("leans", LEANS, 0.8),
        ("reassure", REASSURE, 0.8),
        ("pray", PRAY, 0.8),
        ("favour", FAVOUR, 0.8),
    ):
        for span in wordings.find(reading):
            if (
                _reported(reading, span)
                or _workaday(reading, span)
                or (supervision and kind not in ("favour", "pray"))
            ):
                continue
            clause = reading.clause(span.first)
            if clause.whose is Whose.OTHER and not any(
                token.norm in ("i", "me", "my", "you") for token in reading.tokens[span.first : span.last + 1]
            ):
                continue
            if (
                kind == "only_you"
                and clause.whose is Whose.READER
                and reading.tokens[span.first].norm not in _NAMES_THE_READER
            ):
                continue
            said_to_reader = clause.whose is Whose.READER or clause.hypothetical
            if kind == "reassure" and said_to_reader and not _speaks_of_oneself(reading, span):
                continue
            sure = confidence - (0.15 if kind == "favour" and team and not trouble else 0.0)
            yield Finding(Concern.ROLE_REVERSAL, *_bounds(reading, span), sure, f"role_reversal.{kind}")
    if supervision:
        return
    crosses = bool(reading.words & (CROSSING | {"bring"}))
    for span in () if crosses else HUSH.find(reading):
        if _reported(reading, span) or _about_the_reader(reading, span) or _asks_not_to_hear(reading, span):
            continue
        if trouble or _feels(reading, span):
            yield Finding(Concern.ROLE_REVERSAL, *_bounds(reading, span), 0.78, "role_reversal.secret")
        elif discloses(reading):
            yield Finding(Concern.ROLE_REVERSAL, *_bounds(reading, span), 0.55, "role_reversal.secret")
    if not trouble:
        return
    settled = recovers(reading) and not _raw(reading, trouble)
    for kind, wordings, confidence in (("thanks", THANKS_FOR_LISTENING, 0.8), ("ask", TROUBLED, 0.75)):
        for span in wordings.find(reading):
            if _reported(reading, span) or _about_the_reader(reading, span) or _workaday(reading, span):
                continue
            if kind == "thanks" or not settled:
                yield Finding(
                    Concern.ROLE_REVERSAL, *_bounds(reading, span), confidence, f"role_reversal.{kind}"
                )


HEURISTIC = Heuristic(
    concern=Concern.ROLE_REVERSAL,
    principle="Trauma Dumping",
    why="You deserve someone to lean on, and a client may feel they have to be that person.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
