"""Boundary: the client is made a friend, a guest, a customer or a keeper of secrets."""

from __future__ import annotations

from collections.abc import Iterator

from checks.heuristics.boundary.dealings import TROUBLE
from checks.heuristics.boundary.examples import MISSED, NEGATIVE, POSITIVE
from checks.heuristics.boundary.wording import Wording
from checks.heuristics.boundary.wordings import CROSSING, MONEY, OFFERED, TELL_NOBODY, WORDINGS
from checks.model import Concern, Context, Finding, Heuristic, Surface
from checks.phrases import phrases
from checks.reading import Reading, Span, Token

_REACH = 40
"""Words around a match that may speak for or against it."""

_LONG_CLAUSE = 16
"""Words of a clause above which only the telling part is shown."""

_SURE = 0.7
"""Confidence below which a word anywhere in the sentence can speak against a wording, not only in its clause."""

_LEADS_IN = frozenset(
    "you can could should must just please to and or so defo always but welcome then then, gotta got now do even also maybe either sure might may "
    "hey come go then go okay ok mate love hun darl babe bro sis girl dear want wanna rather".split()
)
"""Words after which an invitation is said to the reader, not told of somebody."""
_REFUSALS = frozenset("not never no nor neither cannot without against".split())
_REPORTS = frozenset("asked asking wonder wondered wondering offered offering".split())
_RULES = frozenset("policy policies boundaries code guidelines".split())
_TELLERS = frozenset("i we he she they it who".split())
_THEIR_OWN = frozenset("pin pins password passwords passcode".split())
"""What a client is rightly told to keep to themselves."""
_TURNS = frozenset("just so then please instead if when".split())
"""Words after which a negation in front no longer reaches: "if they won't answer just ring me"."""
_OPENERS = frozenset("and but so because then or".split())


def _near(reading: Reading, span: Span, first: int, last: int) -> tuple[Token, ...]:
    """Tokens `first` to `last`, no further from the match than `_REACH`, so that work stays linear in the text."""
    return reading.tokens[max(first, span.first - _REACH) : min(last, span.last + _REACH) + 1]


def _refused(reading: Reading, span: Span) -> bool:
    """Whether the writer says that this is not done: a negation in front, or a rule named in the sentence."""
    clause = reading.clause(span.first)
    for index in range(span.first - 1, max(clause.first, span.first - 6) - 1, -1):
        norm = reading.tokens[index].norm
        if norm in _REFUSALS:
            return True
        if norm in _TURNS:
            break
    sentence = reading.sentence(span.first)
    if any(
        token.norm in _REPORTS for token in reading.tokens[max(sentence.first, span.first - 6) : span.first]
    ):
        return True
    norms = {token.norm for token in _near(reading, span, sentence.first, sentence.last)}
    return bool(norms & _RULES and norms & _REFUSALS)


def _opens(reading: Reading, span: Span) -> bool:
    """Whether the words are said to the reader, not told of somebody: "come over", "you can ring", not "I could ring"."""
    tokens, first = reading.tokens, span.first
    clause = reading.clause(first)
    if first == clause.first or tokens[first].pause:
        return True
    subject = tokens[first - 2].norm if first - 2 >= clause.first else ""
    return tokens[first - 1].norm in _LEADS_IN and subject not in _TELLERS


def _speaks_of_money(reading: Reading, first: int, last: int) -> bool:
    return any(
        token.norm in MONEY or (token.start and reading.own[token.start - 1] in "$£€")
        for token in reading.tokens[first : last + 1]
    )


def _fits(wording: Wording, reading: Reading, span: Span) -> bool:
    """Whether what stands around a match lets it count."""
    sentence = reading.sentence(span.first)
    if wording.never:
        first, last = reading.clause(span.first).first, reading.clause(span.last).last
        if wording.confidence < _SURE:
            first, last = sentence.first, sentence.last
        if any(token.norm in wording.never for token in _near(reading, span, first, last)):
            return False
    if wording.needs:
        number = reading.clause(span.first).sentence
        first = reading.sentences[max(0, number - 1)].first
        if not any(token.norm in wording.needs for token in _near(reading, span, first, sentence.last)):
            return False
    if wording.money and not _speaks_of_money(
        reading, max(sentence.first, span.first - 4), min(sentence.last, span.last + 4)
    ):
        return False
    if wording.opens and not _opens(reading, span):
        return False
    return not (wording.refusable and _refused(reading, span))


def _bounds(reading: Reading, span: Span) -> tuple[int, int]:
    """The clause or clauses that hold a match, without the conjunction in front; the match alone where they are long."""
    tokens = reading.tokens
    first, last = reading.clause(span.first).first, reading.clause(span.last).last
    while first < span.first and tokens[first].norm in _OPENERS:
        first += 1
    if last - first >= _LONG_CLAUSE:
        first, last = span.first, span.last
    while last > first and tokens[last].norm in (".", "?", "¦"):
        last -= 1
    return tokens[first].start, tokens[last].end


def _tell_nobody(reading: Reading) -> Iterator[Span]:
    for span in TELL_NOBODY.find(reading):
        clause = reading.clause(span.first)
        theirs = any(token.norm in _THEIR_OWN for token in _near(reading, span, clause.first, clause.last))
        if not theirs and _opens(reading, span):
            yield span


_DECLINES = phrases(
    """
    i (can not|will not|could not|am not able to|am not allowed to|do not|never|would not) ~1 (add|friend|follow|accept|take|lend|borrow|give|share|meet|visit|buy|sell|do|swap|come|go|be|keep|have|say|drink|date)
    (can not|will not) (lend|add|friend|accept|take|give|meet|borrow|share) ~1 you
    (against|not allowed|rules|rule|policy|boundary|boundaries|private) ~2 (rules|rule|policy|for|to|on|i|we|it|keep|gifts|reason|for a reason|about)
    (keep|kept) ~2 (private|work only|to work|separate)
    """
)


def _declines(reading: Reading, span: Span) -> bool:
    """Whether the writer is turning down or ruling out what the match is about, in the same sentence."""
    sentence = reading.clause(span.first).sentence
    return any(reading.clause(other.first).sentence == sentence for other in _DECLINES.find(reading))


def find(reading: Reading, context: Context) -> Iterator[Finding]:
    """Crossings said to a client. Colleagues among themselves may be friends: a team channel stays quiet.

    Secrecy counts where contact, visits, money or gifts are about; where feelings are, it is role reversal
    (guide, case 19).
    """
    if context.surface in (Surface.TEAM, Surface.UNKNOWN):
        return
    shared = context.surface is Surface.CLIENT_FACING
    crosses = bool(reading.words & CROSSING)
    hushed: list[tuple[Span, float, str]] = []
    for wording in WORDINGS:
        confidence = wording.confidence if not shared or wording.in_channel is None else wording.in_channel
        for span in wording.phrases.find(reading):
            if not _fits(wording, reading, span) or _declines(reading, span):
                continue
            if wording.kind in ("secret", "off_record"):
                hushed.append((span, confidence, wording.kind))
            else:
                crosses = True
                yield Finding(
                    Concern.BOUNDARY, *_bounds(reading, span), confidence, f"boundary.{wording.kind}"
                )
    if reading.words & TROUBLE and not crosses:
        return
    for span, confidence, kind in hushed:
        yield Finding(Concern.BOUNDARY, *_bounds(reading, span), confidence, f"boundary.{kind}")
    if crosses or reading.words & OFFERED:
        confidence = 0.7 if crosses else 0.55
        for span in _tell_nobody(reading):
            yield Finding(Concern.BOUNDARY, *_bounds(reading, span), confidence, "boundary.secret")


HEURISTIC = Heuristic(
    concern=Concern.BOUNDARY,
    principle="Unsafe Sharing",
    why="Your warmth is welcome; a friend's offers can leave a client unsure what they may count on, and leave you alone with it.",
    find=find,
    positive=POSITIVE,
    negative=NEGATIVE,
    missed=MISSED,
)
