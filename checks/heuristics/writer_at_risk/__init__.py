"""Writer at risk: own thoughts of suicide, self-harm, a stockpile, a goodbye, or present danger from another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from checks.evidence import hopeful_close, recovers
from checks.heuristics.writer_at_risk.examples import MISSED, NEGATIVE, POSITIVE
from checks.heuristics.writer_at_risk.wordings import (
    ARMED,
    DANGER,
    FAREWELL,
    FRESH,
    FRIEND,
    LONG_AGO,
    MEANS,
    METHOD,
    PASSIVE,
    PLAN,
    SELF_HARM,
    STALKED,
    STOCKPILE,
    THREAT,
    VIOLENCE,
    WEARY,
)
from checks.model import Concern, Context, Finding, Heuristic, Surface
from checks.phrases import Phrases
from checks.reading import Reading, Span, Tense, Whose

_LAUGHS = re.compile(
    r"\b(?:lo+l|lmf?ao+|rofl|ha(?:ha)+h?|hehe|jk|j/k|just kidding|only joking|figuratively)\b|[😂🤣💀😅😆😜🙃😩🥲]",
    re.I,
)
_NEAR = 25
"""So many words around a match are looked at."""
_TRIFLES = frozenset(
    """roster rota timesheet timesheets photocopier printer kettle wifi meeting meetings email emails form forms spreadsheet paperwork monday mondays traffic
    laptop computer login password heat humidity coffee audit audits notes handover spin gym leg legs hangover cringe embarrassment embarrassed embarrassing
    laughing laughter zoom teams webinar training module modules software system invoice invoices car-park boredom bored parking reports mandatory elearning
    pie cake chocolate curry spicy chilli scone scones stairs uniform shoes feet queue microwave aircon footy game season finale episode song karaoke""".split()
)
"""What people say they are dying of in jest."""
_CLIENTS = frozenset(
    """client clients resident residents participant participants patient patients pt consumer tenant guest prn pbs bsp incident restraint restraints
    behaviours behaviour triage admission handover obs scenario training roleplay policy vignette webinar workshop asist handout leaflet poster quiz""".split()
)
_NOT_ME = frozenset("he she they her his their client patient resident participant".split())
_SAID = frozenset(
    "said says saying told tells wrote texted disclosed stated reports reported voiced expressed expressing denies denied".split()
)
_DENIES = frozenset("not never no without nor".split())
_LEAVING_WORK = frozenset(
    "farewell job retiring retirement retire resign resigned resigning notice role transfer transferring placement contract moving maternity interstate leave holiday holidays annual".split()
)
_ACCIDENT = frozenset(
    "shaving shaved chopping peeling slicing tin glass oven iron kettle paper accident accidentally cooking grater secateurs onions garden rose pan".split()
)
_OWN = frozenset("i me my myself meself mine we us our".split())


def _norms(reading: Reading, first: int, last: int) -> list[str]:
    return [token.norm for token in reading.tokens[first : last + 1]]


def _bounds(reading: Reading, span: Span) -> tuple[int, int]:
    """The clause that tells it, or the match alone in a long one."""
    first, last = reading.clause(span.first), reading.clause(span.last)
    if last.last - first.first > 18:
        return span.start, span.end
    start, end = first.first, last.last
    while start < span.first and reading.tokens[start].norm in ("and", "but", "so", "because", "or", "then"):
        start += 1
    while end > span.last and reading.tokens[end].norm in ".?¦":
        end -= 1
    return reading.tokens[start].start, max(span.end, reading.tokens[end].end)


_IDIOMS = frozenset(
    "die dead dying dye kms unalive kill killing top off neck jump end ending hang shoot rope".split()
)
"""Wordings that people also use of printers; "suicidal" or "my life" is not among them."""
_IN_EARNEST = frozenset(
    "life suicidal suicide note notes letters plan thoughts again always pills tablets".split()
)


def _jests(reading: Reading, span: Span) -> bool:
    """A trifle that it is blamed on, or laughter beside a wording that is also said of printers."""
    sentence = reading.sentence(span.first)
    around = _norms(reading, max(sentence.first, span.first - _NEAR), min(sentence.last, span.last + _NEAR))
    if not _TRIFLES.isdisjoint(around):
        return True
    norms = set(_norms(reading, span.first, span.last))
    return bool(norms & _IDIOMS) and not norms & _IN_EARNEST and _LAUGHS.search(reading.own) is not None


def _told_of_another(reading: Reading, span: Span) -> bool:
    """Whether it is somebody else's: reported speech, a reader's, a client's."""
    sentence = reading.sentence(span.first)
    before = _norms(reading, max(sentence.first, span.first - _NEAR), span.first - 1)
    within = _norms(reading, span.first, span.last)
    spoken = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _SAID), None)
    if spoken is not None and "i" not in before[max(0, spoken - 3) : spoken] and "you" not in before[spoken:]:
        return True
    clause = reading.clause(span.first)
    mine = not _OWN.isdisjoint(within) or not _OWN.isdisjoint(
        _norms(reading, max(clause.first, span.first - _NEAR), span.first)
    )
    if clause.whose is Whose.READER:
        return not mine
    if not mine and not _NOT_ME.isdisjoint((*before[-6:], *within)):
        return True
    return clause.whose is Whose.OTHER and not mine


def _denied(reading: Reading, span: Span) -> bool:
    """Whether it is denied just in front: "I'm not going to hurt myself", "never thought of ending it"."""
    clause = reading.clause(span.first)
    return not _DENIES.isdisjoint(_norms(reading, max(clause.first, span.first - 3), span.first - 1))


def _denied_within(reading: Reading, span: Span) -> bool:
    return not _DENIES.isdisjoint(_norms(reading, span.first, span.last)) or _denied(reading, span)


_MEETING = frozenset(
    "note early meeting session call chat lease contract shift conversation him her them relationship marriage engagement phone positive positively".split()
)


def _ends_a_meeting(reading: Reading, span: Span) -> bool:
    """Whether what is to end is a meeting or a love ("end it on a good note", "end things with him")."""
    norms = _norms(reading, span.first, min(span.last + 4, reading.sentence(span.first).last))
    return not {"end", "ending", "finish"}.isdisjoint(norms) and not _MEETING.isdisjoint(norms)


_PLACED = frozenset(
    "at on for when while until till before after friday monday tuesday wednesday thursday saturday sunday early late".split()
)
_EARTH = frozenset("world earth planet life anymore".split())


def _is_logistics(reading: Reading, span: Span) -> bool:
    """Whether "here" is a place and a time ("I don't want to be here at Christmas, I'll be in Bali")."""
    norms = _norms(reading, span.first, min(span.last + 1, reading.sentence(span.first).last))
    if "here" not in norms or "be" not in norms:
        return False
    after = norms[norms.index("here") + 1 :][:3]
    return not _PLACED.isdisjoint(after) and _EARTH.isdisjoint(after)


_ALARM = frozenset("scared sorry swimmy dizzy ambulance 000 999 911 help".split())


class _Times:
    """Which sentences are placed long ago, and which in these days; read only once something is found."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    @cached_property
    def _long_ago(self) -> frozenset[int]:
        return frozenset(self._reading.clause(span.first).sentence for span in LONG_AGO.find(self._reading))

    @cached_property
    def _fresh(self) -> frozenset[int]:
        return frozenset(self._reading.clause(span.first).sentence for span in FRESH.find(self._reading))

    @cached_property
    def _healed(self) -> bool:
        return recovers(self._reading) and hopeful_close(self._reading)

    def past(self, span: Span) -> bool:
        """Told of a time that is over: placed long ago, or in the past of a story that ends well."""
        clause = self._reading.clause(span.first)
        if clause.sentence in self._long_ago:
            return True
        fresh = clause.sentence in self._fresh
        return clause.tense is Tense.PAST and not fresh and (self._healed or bool(self._long_ago))

    def now(self, span: Span) -> bool:
        """Told of these days: not of the past, or placed there by a word of time."""
        clause = self._reading.clause(span.first)
        if self.past(span):
            return False
        perfect = "have" in _norms(self._reading, clause.first, min(clause.last, clause.first + _NEAR))
        return (
            clause.tense is not Tense.PAST
            or perfect
            or clause.sentence in self._fresh
            or not self._reading.words.isdisjoint(_ALARM)
        )


def _hits(reading: Reading, wordings: Phrases) -> Iterator[Span]:
    return (span for span in wordings.find(reading) if not _told_of_another(reading, span))


def _found(reading: Reading, times: _Times) -> Iterator[tuple[Span, float, str]]:
    words = reading.words
    asks_for_a_friend = any(
        _norms(reading, s.first, s.last)[:2] == ["asking", "for"] for s in METHOD.find(reading)
    )
    for span in _hits(reading, PLAN):
        if not (
            times.past(span)
            or _ends_a_meeting(reading, span)
            or _denied(reading, span)
            or _jests(reading, span)
            or reading.clause(span.first).hypothetical
        ):
            yield span, 0.9, "thoughts"
    for span in _hits(reading, PASSIVE):
        if not (times.past(span) or _jests(reading, span) or _is_logistics(reading, span)):
            yield span, 0.85, "not_living"
    for span in _hits(reading, SELF_HARM):
        if times.now(span) and not _denied_within(reading, span) and words.isdisjoint(_ACCIDENT):
            yield span, 0.85, "self_harm"
    for span in _hits(reading, STOCKPILE):
        if times.now(span) or not times.past(span):
            yield span, 0.8, "stockpile"
    for span in _hits(reading, MEANS):
        if not times.past(span) and not _jests(reading, span):
            yield span, 0.75, "means"
    methods = [s for s in METHOD.find(reading) if _norms(reading, s.first, s.last)[:2] != ["asking", "for"]]
    for span in methods if words.isdisjoint(_CLIENTS | _NOT_ME) else ():
        yield span, 0.8, "method"
    if asks_for_a_friend:
        for span in FRIEND.find(reading):
            yield span, 0.75, "for_a_friend"
    yield from _danger(reading, times)
    yield from _signs(reading, times)


def _danger(reading: Reading, times: _Times) -> Iterator[tuple[Span, float, str]]:
    """Present danger from another. What a client did on a shift is an incident, not this."""
    if not reading.words.isdisjoint(_CLIENTS | _WEATHER):
        return
    for span in ARMED.find(reading):
        kin = reading.clause(span.first).whose is Whose.FAMILY or not reading.words.isdisjoint(_AT_HOME)
        if kin and not times.past(span) and reading.clause(span.first).whose is not Whose.READER:
            yield span, 0.8, "armed"
    for span in THREAT.find(reading):
        if (
            not times.past(span)
            and reading.clause(span.first).whose is not Whose.READER
            and not _LAUGHS.search(reading.own)
        ):
            yield span, 0.8, "threat"
    fear = [
        s for s in DANGER.find(reading) if reading.clause(s.first).whose is not Whose.READER and times.now(s)
    ]
    fear = [s for s in fear if not reading.clause(s.first).hypothetical]
    for span in fear:
        yield span, 0.85, "fear"
    acts = [
        s
        for s in VIOLENCE.find(reading)
        if reading.clause(s.first).whose is not Whose.READER and times.now(s)
    ]
    watched = [
        s
        for s in STALKED.find(reading)
        if reading.clause(s.first).whose is not Whose.READER and not times.past(s)
    ]
    at_home = not reading.words.isdisjoint(_AT_HOME)
    for span in acts:
        grave = not _GRAVE.isdisjoint(_norms(reading, span.first, span.last))
        kin = reading.clause(span.first).whose is Whose.FAMILY
        if (
            fear
            or watched
            or len(acts) > 1
            or (grave and (kin or at_home or reading.context.surface is Surface.DRAFT))
            or (kin and _recent_blow(reading, span))
        ):
            yield span, 0.8, "violence"
    for span in watched:
        if fear or acts or not _OWN.isdisjoint(_norms(reading, span.first, span.last)):
            yield span, 0.75, "watched"


_WEATHER = frozenset(
    "storm flood flooded flooding snow bushfire cyclone hail spider mouse snake blizzard lightning".split()
)
_AT_HOME = frozenset(
    "home house bed bedroom door kitchen kids husband wife partner ex boyfriend girlfriend phone scarf makeup concealer sleeves drunk drinks neighbours himself fella".split()
)
_GRAVE = frozenset(
    """kill choked chokes choking strangled strangles strangling throttled gun rifle shotgun knife machete weapon throat neck raped rapes murder shoot stab
    burn fist fists punched punches beat beats bashed bashes slapped hit hits locked finish""".split()
)


def _recent_blow(reading: Reading, span: Span) -> bool:
    return not {"me", "us", "my"}.isdisjoint(_norms(reading, span.first, span.last))


def _signs(reading: Reading, times: _Times) -> Iterator[tuple[Span, float, str]]:
    """Signs that mean little alone: two of a goodbye, or a goodbye beside weariness."""
    if not reading.words.isdisjoint(_LEAVING_WORK):
        return
    farewells: list[Span] = []
    for span in _hits(reading, FAREWELL):
        if not times.past(span) and not any(
            span.first <= other.last and other.first <= span.last for other in farewells
        ):
            farewells.append(span)
    weary = [span for span in _hits(reading, WEARY) if not times.past(span)]
    if len(farewells) > 1 or (farewells and weary):
        yield farewells[0], 0.75, "goodbye"


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """What speaks of risk now and of the writer: never the past that is over, a jest, a client's or a colleague's."""
    for span, confidence, kind in _found(reading, _Times(reading)):
        if (
            context.surface is not Surface.DRAFT
            and not reading.words.isdisjoint(_CLIENTS)
            and kind in ("means", "goodbye", "stockpile")
        ):
            continue
        yield Finding(Concern.WRITER_AT_RISK, *_bounds(reading, span), confidence, f"writer_at_risk.{kind}")


HEURISTIC = Heuristic(
    concern=Concern.WRITER_AT_RISK,
    principle="Beyond the article",
    why="You matter, and there are people who can be with you in this right now.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
