"""The smallest pieces of Block Kit, and the one place where text is escaped and cut to size.

Sizes: platform notes 1.4 (docs.slack.dev, "Block Kit"). They count after escaping.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

Block = dict[str, Any]

SECTION = 2_900
"""Characters in a section; Slack takes 3,000."""
MESSAGE = 13_000
"""Characters over all blocks of a message; Slack refuses more than about 13,200."""
PHRASE = 160
"""Characters of a quoted phrase, after escaping."""

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_UNESCAPES = {escaped: char for char, escaped in _ESCAPES.items()}
_ENTITY = re.compile("&(?:amp|lt|gt);")
_LINK = re.compile(r"<(?:https?://|mailto:|tel:)[^|>\n]*\|(?P<label>[^>\n]*)>|<(?P<bare>https?://[^|>\n]*)>")
_USER = re.compile(r"<@[UWB][A-Z0-9]*(?:\|(?P<name>[^>\n]*))?>")
_ROOM = re.compile(r"<#[CG][A-Z0-9]*(?:\|(?P<name>[^>\n]*))?>")
_BROADCAST = re.compile(r"<!(?P<word>here|channel|everyone)(?:\|[^>\n]*)?>")


@dataclass(frozen=True, slots=True)
class Said:
    """What goes to Slack: blocks, and the text that notifications and screen readers get."""

    text: str
    blocks: list[Block] = field(repr=False)
    alone: bool = False
    """Whether nothing else may stand beside it."""


def plain(slack_text: str) -> str:
    """What a person typed, from the text of a message event: links as typed, entities unescaped once.

    Mentions stay as Slack writes them (`<@U1>`): the engine masks them, `shown` makes them readable.
    """
    typed = _LINK.sub(
        lambda match: match["label"] if match["label"] is not None else match["bare"], slack_text
    )
    return _ENTITY.sub(lambda match: _UNESCAPES[match[0]], typed)


def escape(text: str) -> str:
    """Text that Slack shows as it is: no mention, link or broadcast comes to life in it."""
    return re.sub("[&<>]", lambda match: _ESCAPES[match[0]], text)


def shown(text: str) -> str:
    """Words of a person, ready to stand in mrkdwn: mentions made readable and harmless, then escaped."""
    text = _USER.sub(lambda match: f"@{match['name'] or 'someone'}", text)
    text = _ROOM.sub(lambda match: f"#{match['name'] or 'channel'}", text)
    return escape(_BROADCAST.sub(lambda match: f"@{match['word']}", text))


def quoted(phrase: str) -> str:
    """A phrase of the draft in quotation marks, on one line, cut if long."""
    first, *rest = pieces(shown(" ".join(phrase.split())), PHRASE)
    return f"“{first}…”" if rest else f"“{first}”"


def block_quote(text: str) -> str:
    """Words of a person as a block quote, escaped."""
    return "\n".join(f"> {shown(line)}" for line in text.splitlines())


def unquoted(mrkdwn: str) -> str:
    """The words in a block quote, as `block_quote` was given them (Slack may have escaped its marks too)."""
    return "\n".join(line.removeprefix("> ") for line in plain(mrkdwn).splitlines())


def section(mrkdwn: str, *, accessory: Block | None = None, block_id: str | None = None) -> Block:
    """A section; `mrkdwn` is escaped already."""
    block: Block = {"type": "section", "text": {"type": "mrkdwn", "text": mrkdwn}}
    return (
        block | ({"accessory": accessory} if accessory else {}) | ({"block_id": block_id} if block_id else {})
    )


def sections(mrkdwn: str) -> list[Block]:
    """As many sections as it takes, cut between lines or words."""
    return [section(piece) for piece in pieces(mrkdwn, SECTION)]


def code(text: str) -> list[Block]:
    """A text to copy, as code: shown letter by letter, in as many sections as it takes."""
    escaped = shown(text).replace("```", "'''")
    return [section(f"```{piece}```") for piece in pieces(escaped, SECTION - 6)]


def pieces(escaped: str, size: int) -> Iterator[str]:
    """Escaped text in pieces of at most `size`, cut after a line, else a word, never inside an entity."""
    rest = escaped.strip("\n")
    while len(rest) > size:
        cut = max(rest.rfind("\n", 0, size), 0) or max(rest.rfind(" ", 0, size), 0) or size
        entity = rest.rfind("&", max(0, cut - 4), cut)
        if entity > 0 and ";" not in rest[entity:cut]:
            cut = entity
        yield rest[:cut]
        rest = rest[cut:].lstrip("\n ")
    if rest:
        yield rest


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
