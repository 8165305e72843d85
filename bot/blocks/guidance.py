"""Guidance to read: one text with its buttons, the shelves, what a person saved, a text to copy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.blocks import mrkdwn, parts
from bot.blocks.parts import Block, Said
from bot.guidance import Guide
from bot.listeners import ids
from bot.words import Words

_SHELF = 2_400
"""Characters of the titles of a shelf that are listed in a message."""
_LISTED = 45
"""Texts listed in a window: two blocks each, and a window takes a hundred."""


def card(
    found: Sequence[Guide],
    words: Words,
    *,
    saved: bool = False,
    may_share: bool = False,
    note: str | None = None,
) -> Said:
    """The first of `found`, and buttons: another of them, copy, save, and share for those who may.

    Buttons carry the names of snippets, in the order in which they come.
    """
    guide = found[0]
    names = ",".join(one.id for one in found)
    row = [parts.button("Another", ids.GUIDANCE_ANOTHER, value=names)] if len(found) > 1 else []
    row.append(parts.button("Copy", ids.GUIDANCE_COPY, value=guide.id))
    row.append(
        parts.button("Saved: take it out", ids.GUIDANCE_UNSAVE, value=names)
        if saved
        else parts.button("Save", ids.GUIDANCE_SAVE, value=names)
    )
    row += [parts.button("Share to a channel…", ids.GUIDANCE_SHARE, value=guide.id)] if may_share else []
    said = text_of(guide)
    blocks = [
        *said.blocks,
        parts.actions(row),
        parts.context(f"_{mrkdwn.escape(guide.when)}_ After: {sources(guide)}."),
        parts.context(words.say.guidance_close),
    ]
    return Said(said.text, blocks + ([parts.context(note)] if note else []))


def text_of(guide: Guide) -> Said:
    """Title and text, as they stand in a message."""
    body = parts.sections(mrkdwn.escape(guide.body))
    return Said(f"{guide.title}. {guide.body}", [parts.section(f"*{mrkdwn.escape(guide.title)}*"), *body])


def sources(guide: Guide) -> str:
    """Where it comes from, escaped."""
    return mrkdwn.escape("; ".join(map(str, guide.source)))


def to_copy(guide: Guide) -> Said:
    """The plain text, to copy."""
    return Said(guide.body, parts.code(f"{guide.title}\n\n{guide.body}"))


def shelves(all_shelves: Mapping[str, Sequence[Guide]], opening: str) -> Said:
    """Every shelf with the titles on it, and a button that opens it."""
    blocks: list[Block] = [parts.section(opening)]
    for name, guides in all_shelves.items():
        titles = mrkdwn.escape(" · ".join(guide.title for guide in guides))
        first, *rest = mrkdwn.pieces(titles, _SHELF)
        button = parts.button("Open", ids.GUIDANCE_SHELF, value=name)
        text = f"*{mrkdwn.escape(name)}*\n{first}{' …' if rest else ''}"
        blocks.append(parts.section(text, accessory=button))
    return Said(opening, blocks)


def listed(guides: Sequence[Guide]) -> Said:
    """Titles with a button each, to open one; for a window."""
    blocks = [
        parts.section(
            f"*{mrkdwn.escape(guide.title)}*\n{mrkdwn.escape(guide.when)}",
            accessory=parts.button("Read", ids.GUIDANCE_READ, value=guide.id),
        )
        for guide in guides[:_LISTED]
    ]
    return Said("Guidance: " + "; ".join(mrkdwn.escape(guide.title) for guide in guides[:_LISTED]), blocks)
