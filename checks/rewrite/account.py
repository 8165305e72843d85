"""A graphic account: which of its sentences go, and what before and after it stays."""

from __future__ import annotations

from checks.evidence.wordings import HOPEFUL, OWN_EXPERIENCE, RECOVERED
from checks.model import Concern, Finding, Report
from checks.reading import Reading
from checks.rewrite.listener import for_the_reader, starts_in
from checks.rewrite.pieces import Piece, norms
from checks.rewrite.wordings import ANNOUNCES, TURNS_OUT_WELL

_POINTS_BACK = frozenset("he she they it that there those these him her his their them".split())
_SAID_TO, _ASKED = (
    frozenset("you your".split()),
    frozenset("ask asked asking wondered mentioned said told".split()),
)
_CLOCK = frozenset("past oclock am pm quarter midnight noon night".split())
_SINCE = frozenset("year years yrs ago time ages decades now".split())


def account(reading: Reading, pieces: tuple[Piece, ...], report: Report) -> set[int]:
    """A graphic account: its sentences, those between them, and before it what tells of the writer without naming."""
    spans = [f for f in report.findings if f.concern is Concern.EXCESSIVE_DETAIL and f.start is not None]
    hit = {piece.sentence for piece in pieces if any(_touches(f, piece) for f in spans)}
    if not hit:
        return set()
    first, last = min(hit), max(hit)
    names = {
        pieces[n].sentence
        for n in starts_in(pieces, OWN_EXPERIENCE, reading) | for_the_reader(reading, pieces)
    }
    carries = starts_in(pieces, RECOVERED, reading) | starts_in(pieces, HOPEFUL, reading) | starts_in(pieces, TURNS_OUT_WELL, reading)  # fmt: skip
    well = {pieces[n].sentence for n in carries}
    announces = starts_in(pieces, ANNOUNCES, reading)
    found: set[int] = set()
    for number, piece in enumerate(pieces):
        words = set(norms(reading, piece.first, piece.last))
        if piece.sentence < first and number in announces:
            found.add(number)
        elif first <= piece.sentence <= last:
            standing = (
                piece.head == number and number in carries and not any(_touches(f, piece) for f in spans)
            )
            if not standing or first < piece.sentence < last:
                found.add(number)
        elif piece.sentence < first:
            timed = bool(words & _CLOCK) or any(word[:1].isdigit() for word in words)
            if (
                piece.sentence not in names | well
                and not (words & _SAID_TO and words & _ASKED)
                and (piece.sentence or timed)
            ):
                found.add(number)
        elif piece.sentence == last + 1 and piece.sentence not in well and _goes_on(reading, piece):
            found.add(number)
    return found


def _goes_on(reading: Reading, piece: Piece) -> bool:
    """Whether the account goes on: it points back, and tells no time that has passed since."""
    words = norms(reading, piece.first, piece.last)
    return bool(_POINTS_BACK & set(words[:2])) and not _SINCE & set(words)


def _touches(finding: Finding, piece: Piece) -> bool:
    return (
        finding.start is not None
        and finding.end is not None
        and finding.start < piece.words_end
        and piece.start < finding.end
    )
