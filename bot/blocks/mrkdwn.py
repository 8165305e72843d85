"""Words of a person on their way in from Slack and out again: the one place that unescapes, escapes and cuts."""

from __future__ import annotations

import re
from collections.abc import Iterator

PHRASE = 160
"""Characters of a quoted phrase, after escaping."""

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_UNESCAPES = {escaped: char for char, escaped in _ESCAPES.items()}
_ENTITY = re.compile("&(?:amp|lt|gt);")
_LINK = re.compile(r"<(?:https?://|mailto:|tel:)[^|>\n]*\|(?P<label>[^>\n]*)>|<(?P<bare>https?://[^|>\n]*)>")
_USER = re.compile(r"<@[UWB][A-Z0-9]*(?:\|(?P<name>[^>\n]*))?>")
_ROOM = re.compile(r"<#[CG][A-Z0-9]*(?:\|(?P<name>[^>\n]*))?>")
_BROADCAST = re.compile(r"<!(?P<word>here|channel|everyone)(?:\|[^>\n]*)?>")


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


def quoted(phrase: str, most: int = PHRASE) -> str:
    """A phrase of the draft in quotation marks, on one line, cut after `most` characters."""
    first, *rest = pieces(shown(" ".join(phrase.split())), most)
    return f"“{first}…”" if rest else f"“{first}”"


def block_quote(text: str) -> str:
    """Words of a person as a block quote, escaped."""
    return "\n".join(f"> {shown(line)}" for line in text.splitlines())


def unquoted(mrkdwn: str) -> str:
    """The words in a block quote, as `block_quote` was given them (Slack may have escaped its marks too)."""
    return "\n".join(line.removeprefix("> ") for line in plain(mrkdwn).splitlines())


def uncoded(mrkdwn: str) -> str:
    """The words in a text that was shown as code."""
    return plain(mrkdwn.removeprefix("```").removesuffix("```")).strip()


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
