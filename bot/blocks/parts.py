"""The smallest pieces of Block Kit.

Sizes: platform notes 1.4 (docs.slack.dev, "Block Kit"). They count after escaping.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.blocks.mrkdwn import pieces, shown

Block = dict[str, Any]

SECTION = 2_900
"""Characters in a section; Slack takes 3,000."""
MESSAGE = 13_000
"""Characters over all blocks of a message; Slack refuses more than about 13,200."""


@dataclass(frozen=True, slots=True)
class Said:
    """What goes to Slack: blocks, and the text that notifications and screen readers get."""

    text: str
    blocks: list[Block] = field(repr=False)
    alone: bool = False
    """Whether nothing else may stand beside it."""


def section(mrkdwn: str, *, accessory: Block | None = None, block_id: str | None = None) -> Block:
    """A section; `mrkdwn` is escaped already."""
    block: Block = {"type": "section", "text": {"type": "mrkdwn", "text": mrkdwn}}
    return (
        block | ({"accessory": accessory} if accessory else {}) | ({"block_id": block_id} if block_id else {})
    )


def sections(mrkdwn: str) -> list[Block]:
    """As many sections as it takes, cut between lines or words."""
    return [section(piece) for piece in pieces(mrkdwn, SECTION)]


def code(text: str, block_id: str | None = None) -> list[Block]:
    """A text to copy, as code: shown letter by letter, in as many sections as it takes; `block_id` if that is one."""
    escaped = shown(text).replace("```", "'''")
    blocks = [section(f"```{piece}```") for piece in pieces(escaped, SECTION - 6)]
    return [block | {"block_id": block_id} for block in blocks] if block_id and len(blocks) == 1 else blocks


def header(text: str) -> Block:
    """A header; plain text."""
    return {"type": "header", "text": {"type": "plain_text", "text": text[:150], "emoji": False}}


def context(mrkdwn: str) -> Block:
    """Small grey text; `mrkdwn` is escaped already."""
    return {"type": "context", "elements": [{"type": "mrkdwn", "text": mrkdwn}]}


def divider() -> Block:
    """A line."""
    return {"type": "divider"}


def actions(elements: Iterable[Block], block_id: str | None = None) -> Block:
    """A row of buttons or choices."""
    block: Block = {"type": "actions", "elements": list(elements)}
    return block | ({"block_id": block_id} if block_id else {})


def button(label: str, action_id: str, *, value: str | None = None, style: str | None = None) -> Block:
    """A button. `value` never holds words of a person."""
    made: Block = {"type": "button", "action_id": action_id, "text": plain_text(label)}
    return made | ({"value": value} if value else {}) | ({"style": style} if style else {})


def writing(name: str, label: str, most: int, text: str = "", *, optional: bool = False) -> Block:
    """Lines to type into, `most` characters; `name` is the id of both block and input, `text` what stands there already."""
    element: Block = {"type": "plain_text_input", "action_id": name, "multiline": True, "max_length": most}
    element |= {"initial_value": text} if text else {}
    block: Block = {"type": "input", "block_id": name, "element": element, "label": plain_text(label)}
    return block | ({"optional": True} if optional else {})


def option(label: str, value: str) -> Block:
    """One choice of a list."""
    return {"text": plain_text(label), "value": value}


def plain_text(text: str) -> Block:
    """A plain text object."""
    return {"type": "plain_text", "text": text, "emoji": False}


def size_of(blocks: Iterable[Any]) -> int:
    """Characters over all texts of some blocks."""
    total = 0
    for part in blocks:
        if isinstance(part, dict):
            total += len(part["text"]) if isinstance(part.get("text"), str) else 0
            total += size_of(value for value in part.values() if isinstance(value, dict | list))
        elif isinstance(part, list):
            total += size_of(part)
    return total
