"""How a text too long for one look is read: in windows that overlap, cut where sentences end."""

from __future__ import annotations

from collections.abc import Sequence

MOST = 18
"""Windows of one text that are read; of a longer one its beginning and its end. Heuristics read all of it."""

Window = tuple[int, int]
"""First word piece, and the one after the last."""

_STOPS = frozenset(".!?")


def sentence_ends(text: str, offsets: Sequence[tuple[int, int]]) -> list[bool]:
    """For each word piece, given its character offsets in `text`, whether a sentence or line ends with it."""
    ends = []
    for index, (_, end) in enumerate(offsets):
        following = offsets[index + 1][0] if index + 1 < len(offsets) else len(text)
        ends.append("\n" in text[end:following] or (text[end - 1 : end] in _STOPS and end < following))
    return ends


def windows(ends: Sequence[bool], room: int) -> list[Window]:
    """Windows of at most `room` word pieces that cover a text, each begun a quarter or less before the last one's end.

    A window ends and the next begins where a sentence does, if one ends in reach.
    """
    found, start, length = [], 0, len(ends)
    while length - start > room:
        stop = _last(ends, start + room // 2, start + room) or start + room
        found.append((start, stop))
        start = _last(ends, stop - room // 4, stop - room // 8) or stop - room // 4
    found.append((start, length))
    return found if len(found) <= MOST else [*found[: MOST // 2], *found[-MOST // 2 :]]


def _last(ends: Sequence[bool], first: int, beyond: int) -> int | None:
    """The place after the last sentence that ends within `ends[first:beyond]`."""
    return next((place + 1 for place in range(beyond - 1, first - 1, -1) if ends[place]), None)
