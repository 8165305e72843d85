"""A guidance text on its way to a channel: the window with its preview, and the message."""

from __future__ import annotations

import json

from bot.blocks import mrkdwn, parts
from bot.blocks.guidance import sources, text_of
from bot.blocks.modal import View, window
from bot.blocks.parts import Block, Said
from bot.guidance import Guide
from bot.listeners import ids
from bot.words import Words

OWN_WORDS = 500
"""Characters of the supervisor's own words."""


def share(
    guide: Guide,
    words: Words,
    *,
    channel: str | None = None,
    own: str = "",
    problem: str | None = None,
    preview: Said | None = None,
    seen: str = "",
) -> View:
    """Which channel, and what to add. With a `preview`, sending it posts; `seen` marks what was previewed."""
    blocks: list[Block] = [parts.section(problem)] if problem else []
    blocks += [] if preview or problem else [parts.section(words.say.share_intro)]
    blocks += [parts.section(words.say.share_preview), *preview.blocks, parts.divider()] if preview else []
    blocks += [
        _channel(channel),
        parts.writing(ids.SHARE_WORDS, "Your own words on top", OWN_WORDS, own, optional=True),
    ]
    made = window(
        "Share guidance", blocks, callback_id=ids.SHARE_VIEW, submit="Post" if preview else "Preview"
    )
    return made | {"private_metadata": json.dumps({"guide": guide.id, "seen": seen})}


def posted(guide: Guide, sharer: str, own: str) -> Said:
    """What everybody in the channel sees: who chose it, what they add, and the text."""
    said = text_of(guide)
    opening = f"<@{sharer}> shares something from our guidance"
    added = mrkdwn.block_quote(own) if own else ""
    blocks = [
        parts.section(f"{opening}:\n{added}" if added else f"{opening}:"),
        *said.blocks,
        parts.context(f"Chosen by <@{sharer}>. After: {sources(guide)}."),
    ]
    return Said(f"{opening}. {mrkdwn.shown(own)} {mrkdwn.escape(said.text)}", blocks)


def _channel(chosen: str | None) -> Block:
    element: Block = {
        "type": "conversations_select",
        "action_id": ids.SHARE_CHANNEL,
        "filter": {
            "include": ["public", "private"],
            "exclude_bot_users": True,
            "exclude_external_shared_channels": True,
        },
    }
    element |= {"initial_conversation": chosen} if chosen else {}
    label = parts.plain_text("Channel")
    return {"type": "input", "block_id": ids.SHARE_CHANNEL, "element": element, "label": label}
