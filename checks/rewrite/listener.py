"""What in a draft is said to its reader, and can stay when everything of the writer's own goes."""

from __future__ import annotations

from checks.evidence import experiences, stories
from checks.model import Surface
from checks.phrases import Phrases
from checks.reading import Reading, Tense
from checks.reading.words import QUESTION
from checks.rewrite.pieces import Piece, norms, opening
from checks.rewrite.wordings import (
    ANNOUNCES,
    ARRANGES,
    ASKS_THE_READER,
    AT_WORK,
    DONE_FOR_THE_READER,
    FOR_THE_READER,
    PRESENT,
)

_FIRST_PERSON = frozenset("i me my mine myself we us our".split())
_SECOND_PERSON = frozenset("you your yours yourself".split())
_OTHERS = frozenset("he she they him her his hers them their it that there those these this".split())
_GREETINGS = frozenset("hi hey hello kia malo talofa morning afternoon evening dear mate hiya gday g'day bula".split())  # fmt: skip
_CALLS = frozenset(
    "bring take wear remember eat drink ring call text ask keep sign initial put leave meet come look tell let have get go "
    "see say pop grab try hold rest breathe start stay make how what when where who which is are do did can could will "
    "would shall see talk good great well".split()
)
_FRANK = frozenset("straight honest frank level truth".split())
_LEADS_IN = 8
_FEWEST = 2
_SHORT = 5


def starts_in(pieces: tuple[Piece, ...], table: Phrases, reading: Reading) -> set[int]:
    """The pieces in which a phrase of `table` begins."""
    starts = _starts(table, reading)
    return {n for n, piece in enumerate(pieces) if any(piece.first <= at <= piece.last for at in starts)}


def for_the_reader(reading: Reading, pieces: tuple[Piece, ...]) -> set[int]:
    """Greetings, presence, hope, questions and arrangements, as far as a closed list of phrases knows them."""
    team = reading.context.surface is Surface.TEAM
    said = _starts(AT_WORK, reading) if team else _starts(FOR_THE_READER, reading) | _starts(PRESENT, reading)
    asked = _starts(FOR_THE_READER if team else ASKS_THE_READER, reading)
    found: set[int] = set()
    for number, piece in enumerate(pieces):
        words = norms(reading, piece.first, piece.last)
        at = opening(reading, piece)
        own = {"my", "mine", "myself", "our"} if team else {"my", "mine", "me", "myself", "our"}
        frank = bool(_FRANK & set(words)) and len(words) <= _LEADS_IN
        says = at in said and not own & set(words) and words.count("i") <= 1 and not frank
        impersonal = not (_FIRST_PERSON | _OTHERS) & set(words)
        asks = impersonal and (
            any(i in asked for i in range(at, min(at + 3, piece.last + 1)))
            or (reading.tokens[piece.last].norm == QUESTION and len(words) <= _SHORT)
        )
        greets = number == 0 and len(words) <= 4 and bool(words) and words[0] in _GREETINGS
        if piece.head == number and len(words) >= _FEWEST and (says or asks or greets):
            found.add(number)
    return found


def to_the_reader_broadly(reading: Reading, pieces: tuple[Piece, ...], flagged: set[int]) -> set[int]:
    """The same, and what speaks of the reader or of the day's work in sentences that show no concern."""
    sure = for_the_reader(reading, pieces) - flagged
    touched = {pieces[n].sentence for n in flagged}
    done = _starts(DONE_FOR_THE_READER, reading)
    served = {reading.clause(at).first for at in done}
    own = {reading.clause(span.first).first for span in experiences(reading)}
    own |= {clause.first for clause in stories(reading)} - served
    work = starts_in(pieces, AT_WORK, reading) | starts_in(pieces, FOR_THE_READER, reading) | starts_in(pieces, PRESENT, reading)  # fmt: skip
    sure -= starts_in(pieces, ANNOUNCES, reading)
    found = sure | {
        n
        for n in starts_in(pieces, ARRANGES, reading) - flagged
        if pieces[n].head == n and not any(pieces[n].first <= at <= pieces[n].last for at in own - served)
    }
    sentences = sorted({piece.sentence for piece in pieces})
    after_gone = False
    for sentence in sentences:
        here = [n for n, piece in enumerate(pieces) if piece.sentence == sentence]
        keeps = sentence not in touched and _speaks_to_reader(
            reading, pieces, here, own, done, work, after_gone
        )
        if keeps:
            found |= set(here) - starts_in(pieces, ANNOUNCES, reading)
        after_gone = not keeps
    return found


def _speaks_to_reader(
    reading: Reading,
    pieces: tuple[Piece, ...],
    here: list[int],
    own: set[int],
    done: set[int],
    work: set[int],
    after_gone: bool,
) -> bool:
    """Whether a sentence, given by its pieces, is about the reader or the day's work and nothing of the writer's own."""
    first, last = pieces[here[0]].first, pieces[here[-1]].last
    words = norms(reading, first, last)
    bag = set(words)
    if not words or any(first <= at <= last for at in own) or (bag & _FRANK and len(words) <= _LEADS_IN):
        return False
    asks = reading.tokens[last].norm == QUESTION
    if "why" in bag and not asks:
        return False
    mine = _FIRST_PERSON & bag
    opens = reading.tokens[opening(reading, pieces[here[0]])].norm
    if mine:
        served = any(first <= at <= last for at in done) or any(n in work for n in here)
        return served and not bag & {"my", "mine", "myself"} and (not asks or bool(_SECOND_PERSON & bag))
    if bag & _SECOND_PERSON:
        return True
    closes = pieces[here[-1]] is pieces[-1] and not any(
        clause.tense is Tense.PAST for clause in reading.clauses if first <= clause.first <= last
    )
    if after_gone and not (closes and len(words) > _FEWEST):
        return (
            (opens in _CALLS and opens != "who")
            or (asks and len(words) <= _SHORT and not bag & _OTHERS)
            or (any(n in work for n in here) and opens not in _OTHERS)
        )
    return opens not in _OTHERS


def is_arranged(reading: Reading) -> bool:
    """Whether hope for the reader, or an arrangement with them, is said."""
    return bool(_starts(FOR_THE_READER, reading) or _starts(DONE_FOR_THE_READER, reading))


def is_work(reading: Reading) -> bool:
    """Whether it is said who does what and when, or something is arranged with the reader."""
    return any(_starts(table, reading) for table in (FOR_THE_READER, AT_WORK, ARRANGES))


def is_present(reading: Reading) -> bool:
    """Whether presence, thanks or praise is said to the reader."""
    return bool(_starts(PRESENT, reading))


def _starts(table: Phrases, reading: Reading) -> set[int]:
    return {span.first for span in table.find(reading)}
