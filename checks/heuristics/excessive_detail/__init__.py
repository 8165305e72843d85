"""Excessive detail: wounds, acts, methods and senses, or a whole night told hour by hour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checks.heuristics.excessive_detail.examples import MISSED, NEGATIVE, POSITIVE
from checks.heuristics.excessive_detail.wordings import (
    ACTS,
    BREAKS,
    FOUND,
    GORE,
    METHODS,
    NUMBERS,
    SENSES,
    THEN,
)
from checks.model import Concern, Context, Finding, Heuristic, Surface
from checks.phrases import Phrases
from checks.reading import Clause, Reading, Span, Tense, Whose

_CLOCK = re.compile(
    r"\b(?:at|by|about|around|till|until|from|to|then|past|and)\s(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[ap]\.?m\b)?|half(?:\spast)?(?:\s\w+)?|quarter\s(?:past|to)(?:\s\w+)?|noon|midnight|"
    r"(?:ten|five|twenty)\s(?:past|to)\s\w+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\b"
    r"|\b\d{1,2}[:.][0-5]\d\b|\b\d{1,2}\s?[ap]\.?m\b|(?<=[,.;] )\d{1,2}(?= (?:i|he|she|we|they|the|mum|dad|my)\b)|(?<=, )\d{1,2}(?=,)",
    re.I,
)
_HOURS = 4
"""So many times of day make an hour-by-hour account."""
_STEPS = 4
"""So many times "then" make a blow-by-blow one."""
_WORK = frozenset(
    """client clients resident residents participant participants patient patients pt incident report obs dressing wound laceration gp meds prn handover shift
    staff tenant consumer roster rota appt appointment appointments bus booked booking cover swap agenda pickup drop-off training policy webinar module""".split()
)
_EATING = frozenset(
    """anorexia anorexic bulimia bulimic starving starved starve purge purged purging restrict restricted restricting recovered recovery lowest skeleton laxatives ate eating
    calories cals calorie kcal fasting fasted binge binged disorder weighed relapse thinner skinny ed dietitian treadmill feeding lettuce ribs fainted fainting bmi""".split()
)
_HARMLESS = frozenset(
    "birthday cake bread dinner lavender roses garden coffee baking beach rain nan's christmas bacon toast sea perfume grass sleep mattress".split()
)
_PLEASANT = frozenset(
    "lovely holiday holidays movie fun great beautiful wedding picnic party festival".split()
)
_FOOD_CLUB = frozenset(
    "slimming gym puppy dog cat fish snapper barra baby born newborn marathon diabetes".split()
)


def _whose(reading: Reading, span: Span) -> bool:
    """Whether it happened to the writer or their family: so says its clause, or another of a text that is no report."""
    clause = reading.clause(span.first)
    if clause.hypothetical or clause.whose is Whose.READER:
        return False
    norms = {token.norm for token in reading.tokens[span.first : span.last + 1]}
    if clause.whose in (Whose.WRITER, Whose.FAMILY) or norms & {"i", "me", "my", "us", "our"}:
        return True
    return reading.context.surface is Surface.DRAFT and reading.words.isdisjoint(_WORK) and _tells(reading)


def _tells(reading: Reading) -> bool:
    return any(clause.whose in (Whose.WRITER, Whose.FAMILY) for clause in reading.clauses)


def _stretch(reading: Reading, spans: list[Span]) -> tuple[int, int]:
    """From the clause of the first match to that of the last."""
    first: Clause = reading.clause(min(span.first for span in spans))
    last = reading.clause(max(span.last for span in spans))
    start, end = first.first, last.last
    while start < end and reading.tokens[start].norm in ("and", "but", "so", "because", "then", "or"):
        start += 1
    while end > start and not reading.tokens[end].norm.isalnum():
        end -= 1
    return reading.tokens[start].start, reading.tokens[end].end


def _own(reading: Reading, wordings: Phrases) -> list[Span]:
    return [
        span
        for span in wordings.find(reading)
        if _whose(reading, span) and not reading.sentence(span.first).question
    ]


def _clusters(reading: Reading, hits: list[tuple[Span, float]]) -> Iterator[tuple[list[Span], float]]:
    """Matches that stand in the same or neighbouring sentences, with their weights; a word weighs once."""
    together: list[Span] = []
    weight, reached, sentence = 0.0, -1, -9
    for span, value in sorted(hits, key=lambda hit: (hit[0].first, -hit[1])):
        here = reading.clause(span.first).sentence
        if together and here - sentence > 1:
            yield together, weight
            together, weight = [], 0.0
        if not together or span.first > reached:
            weight += value
        together.append(span)
        reached = max(reached, span.last)
        sentence = reading.clause(span.last).sentence
    if together:
        yield together, weight


def _graphic(reading: Reading) -> Iterator[Finding]:
    hits = [(span, 0.6) for span in _own(reading, GORE)]
    hits += [(span, 0.6) for span in _own(reading, ACTS)]
    hits += [
        (span, 0.6 if reading.clause(span.first).whose is Whose.FAMILY else 0.35)
        for span in _own(reading, BREAKS)
    ]
    hits += [(span, 0.8) for span in _own(reading, METHODS)]
    hits += [(span, 0.6) for span in _own(reading, FOUND)]
    if reading.words.isdisjoint(_HARMLESS):
        hits += [(span, 0.3) for span in _own(reading, SENSES)]
    if not reading.words.isdisjoint(_EATING) and reading.words.isdisjoint(_FOOD_CLUB):
        hits += [(span, 0.75) for span in _own(reading, NUMBERS)]
    for spans, weight in _clusters(reading, hits):
        if weight >= 0.55:
            start, end = _stretch(reading, spans)
            yield Finding(
                Concern.EXCESSIVE_DETAIL,
                start,
                end,
                min(0.9, 0.3 + weight * 0.75),
                "excessive_detail.graphic",
            )


def _exhaustive(reading: Reading) -> Iterator[Finding]:
    """Many times of day, or many steps, in what the writer tells of a day that was no pleasure."""
    if not reading.words.isdisjoint(_PLEASANT) or (
        not _tells(reading) and not reading.words.isdisjoint(_WORK)
    ):
        return
    times = list(_CLOCK.finditer(reading.own))
    told = sum(
        clause.tense is Tense.PAST or clause.whose in (Whose.WRITER, Whose.FAMILY, Whose.OTHER)
        for clause in reading.clauses
    )
    if len(times) >= _HOURS and told >= _HOURS and len(reading.tokens) >= 33:
        yield Finding(
            Concern.EXCESSIVE_DETAIL, times[0].start(), times[-1].end(), 0.75, "excessive_detail.hour_by_hour"
        )
    steps = [span for span in THEN.find(reading) if reading.clause(span.first).whose is not Whose.READER]
    if len(steps) >= _STEPS and len(reading.tokens) >= 32:
        start, end = _stretch(reading, steps)
        yield Finding(Concern.EXCESSIVE_DETAIL, start, end, 0.7, "excessive_detail.step_by_step")


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """Graphic stretches, and accounts that leave nothing out (guide, cases 2 and 31). A client's wounds are work."""
    if context.surface is not Surface.DRAFT and not reading.words.isdisjoint(_WORK):
        return
    yield from _graphic(reading)
    yield from _exhaustive(reading)


HEURISTIC = Heuristic(
    concern=Concern.EXCESSIVE_DETAIL,
    principle="Trauma Dumping",
    why="Your story is yours to tell; details this close can stay with the person who hears them.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
