"""Unresolved: the event is recent, continuing, or not worked through yet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checks.evidence import asks_for_supervision, hopeful_close, recovers, stories
from checks.heuristics.unresolved.examples import MISSED, NEGATIVE, POSITIVE
from checks.heuristics.unresolved.wordings import EVENT, HARMLESS, ONGOING, SETTLED, STATE
from checks.model import Concern, Context, Finding, Heuristic, Surface
from checks.phrases import phrases
from checks.reading import Clause, Reading, Span, Tense, Whose

_RECENT = phrases(
    "<recent>\njust (lost|found out|buried|heard|got|had|broke|split|been|walked|left|told|learned|died|passed|finished)\n(this|last) <weekday>\n<weekday> (night|morning|just gone|gone)\n<count> (days|weeks|nights|hours) (ago|now|back|on|since|without)\n(day|week|night) <count>"
)
_LONG_AGO = phrases(
    "<longago>\n<many> (years|year|decades) (ago|back|on|since|later|now)\nback in (the)? ~1\nin (19*|200*|201*)\nwhen i was (a|<many>|in|at|young|little) ~1"
)


def _clause_span(reading: Reading, span: Span) -> tuple[int, int]:
    """The whole clause around a match, which is what shows it, without its closing stop."""
    first, last = reading.clause(span.first), reading.clause(span.last)
    start = min(first.first, span.first)
    while start < span.first and reading.tokens[start].norm in (
        "and",
        "but",
        "so",
        "because",
        "then",
        "since",
    ):
        start += 1
    end = last.last
    while end > span.last and not reading.tokens[end].norm.isalnum():
        end -= 1
    return reading.tokens[start].start, max(span.end, reading.tokens[end].end)


def _own(reading: Reading, span: Span) -> bool:
    """Whether the match tells of the writer or their family, settled by the whole sentence where the clause is silent."""
    if reading.mine(span.first):
        return True
    clause = reading.clause(span.first)
    return (
        not clause.hypothetical
        and clause.whose is Whose.UNSTATED
        and reading.context.surface is Surface.DRAFT
    )


def _for_another(reading: Reading, clause: Clause) -> bool:
    """Whether the feeling is on somebody else's account ("so angry for her", "on his behalf")."""
    norms = [token.norm for token in reading.tokens[clause.first : clause.last + 1]]
    return "behalf" in norms or any(a in ("for", "about") and b in _OTHERS for a, b in pairwise(norms))


_OTHERS = frozenset("her him them you mr mrs".split())


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """States that are raw now, hard events that are recent, matters that continue (guide, cases 3 to 5, 24, 27)."""
    if asks_for_supervision(reading):
        return
    settled = {reading.clause(span.first) for span in SETTLED.find(reading)}
    long_ago = {reading.clause(span.first).sentence for span in _LONG_AGO.find(reading)}
    overcome = recovers(reading) and (hopeful_close(reading) or bool(long_ago))
    recent: dict[int, Span] = {}
    for span in _RECENT.find(reading):
        recent.setdefault(reading.clause(span.first).sentence, span)
    for kind, wordings, base in (("state", STATE, 0.8), ("ongoing", ONGOING, 0.85)):
        for span in wordings.find(reading):
            clause = reading.clause(span.first)
            if not _own(reading, span) or clause in settled or reading.sentence(span.first).question:
                continue
            if _for_another(reading, clause):
                continue
            confidence = base - (
                0.35 if clause.sentence in long_ago or (overcome and clause.tense is Tense.PAST) else 0.0
            )
            if clause.sentence in recent:
                confidence = min(0.95, confidence + 0.1)
            start, end = _clause_span(reading, span)
            yield Finding(Concern.UNRESOLVED, start, end, confidence, f"unresolved.{kind}")
    for span in EVENT.find(reading):
        clause = reading.clause(span.first)
        when = recent.get(clause.sentence)
        if when is None or not _own(reading, span) or clause in settled or clause.sentence in long_ago:
            continue
        if any(clause.first <= other.first <= clause.last for other in HARMLESS.find(reading)):
            continue
        start, end = _clause_span(reading, span)
        near = reading.clause(when.first)
        if near == clause or near.first == clause.last + 1:
            end = max(end, when.end)
        yield Finding(Concern.UNRESOLVED, start, end, 0.45 if overcome else 0.8, "unresolved.recent")
    to_come = {clause.sentence for clause in reading.clauses if clause.tense is Tense.FUTURE}
    for clause in stories(reading):
        when = recent.get(clause.sentence)
        if when is not None and clause not in settled and clause.sentence not in long_ago | to_come:
            end = max(reading.tokens[clause.last].end, when.end)
            yield Finding(
                Concern.UNRESOLVED,
                reading.tokens[clause.first].start,
                end,
                0.4 if overcome else 0.6,
                "unresolved.recent_story",
            )
    for sentence, when in recent.items():
        family = [
            c
            for c in reading.clauses
            if c.sentence == sentence and c.whose is Whose.FAMILY and not c.hypothetical
        ]
        if family and sentence not in long_ago and not reading.sentences[sentence].question:
            yield Finding(
                Concern.UNRESOLVED,
                reading.tokens[family[0].first].start,
                max(when.end, reading.tokens[family[0].last].end),
                0.55,
                "unresolved.recent_family",
            )


HEURISTIC = Heuristic(
    concern=Concern.UNRESOLVED,
    principle="Trauma Dumping",
    why="It sounds recent or still open, and a story that is still open can be a weight for the person who hears it.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
