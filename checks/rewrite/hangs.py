"""What can't stay once something went: what hung on it, pointed back to it, or is a mere scrap without it."""

from __future__ import annotations

from checks.evidence.wordings import HOPEFUL
from checks.reading import Reading
from checks.reading.clauses import KIN
from checks.rewrite.pieces import Piece, norms, opening

_POINTS_BACK = frozenset("he she they it that there those these this him her his their him them".split())
_PERSONS = frozenset("he she him her they them".split())
_ELLIPSIS = frozenset("i we did do was am have had too does went".split())
_SAYS_NOTHING = _ELLIPSIS | frozenset("been and but so".split())
_TIME = frozenset("year years yrs ago time ages decade decades since".split())
_ASKING = frozenset("how what when where who which are is do did can could will would shall have let".split())
_SHORT = 2


def without_orphans(reading: Reading, pieces: tuple[Piece, ...], gone: set[int]) -> tuple[bool, ...]:
    """Which pieces stay once those in `gone` went."""
    hopeful = {span.first for span in HOPEFUL.find(reading)}
    kin = False
    kept: list[bool] = []
    for number, piece in enumerate(pieces):
        goes = number in gone or (piece.head != number and piece.head in gone)
        if not goes and number and not kept[number - 1]:
            goes = _orphaned(reading, pieces, number, kin, hopeful)
        if goes:
            gone = gone | {number}
        kept.append(not goes)
        kin = kin or (not goes and bool(KIN & set(norms(reading, piece.first, piece.last))))
    _scraps_out(reading, pieces, kept)
    return tuple(
        keeps and (piece.head == number or kept[piece.head])
        for number, (keeps, piece) in enumerate(zip(kept, pieces, strict=True))
    )


def _orphaned(reading: Reading, pieces: tuple[Piece, ...], number: int, kin: bool, hopeful: set[int]) -> bool:
    """Whether the piece after one that went makes no sense any more."""
    piece = pieces[number]
    at = opening(reading, piece)
    opens = reading.tokens[at].norm
    words = set(norms(reading, piece.first, piece.last))
    same = piece.sentence == pieces[number - 1].sentence
    hope = (at in hopeful or _TIME & words) and opens in ("it", "that", "this", "there")
    persons = bool(_PERSONS & words and not kin) or (same and len(words) <= 5 and bool(_POINTS_BACK & words))
    points_back = not hope and ((opens in _POINTS_BACK and not (kin and opens in _PERSONS)) or persons)
    asks = reading.sentences[min(piece.sentence, len(reading.sentences) - 1)].question
    fragment = (
        not same
        and not _TIME & words
        and not piece.verb
        and len(norms(reading, piece.first, piece.last)) <= _SHORT
        and not asks
    )
    follows = same and reading.tokens[piece.first].norm == "so"
    return points_back or (len(words) == 2 and words <= _ELLIPSIS) or fragment or follows


def _scraps_out(reading: Reading, pieces: tuple[Piece, ...], kept: list[bool]) -> None:
    """Of a sentence that lost its verb nothing stays but its opening words or a question; nothing of "I've been" either."""
    for sentence in {piece.sentence for piece in pieces}:
        here = [n for n, piece in enumerate(pieces) if piece.sentence == sentence]
        left = [n for n in here if kept[n]]
        lost_verb = any(pieces[n].verb and not kept[n] for n in here)
        stands = any(
            pieces[n].verb
            or (pieces[n].first == 0 and len(norms(reading, pieces[n].first, pieces[n].last)) <= _SHORT)
            or reading.tokens[opening(reading, pieces[n])].norm in _ASKING
            for n in left
        )
        said = {norm for n in left for norm in norms(reading, pieces[n].first, pieces[n].last)}
        if (lost_verb and not stands) or (len(left) < len(here) and said <= _SAYS_NOTHING):
            for n in left:
                kept[n] = False
