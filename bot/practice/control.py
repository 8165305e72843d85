"""Characters that mean something in Slack's markup and stand in a text without being markup.

Slack itself shows such a text, somehow; here it is refused, the stricter of the two: a raw `<!here>` of a quoted
draft would call everybody, and a raw `<` may swallow what follows (docs.slack.dev, "Formatting message text").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from bot.practice.schema import complaint

_MARKUP = re.compile(
    r"<(?:@[UW]\w+(?:\|[^<>]*)?|#C\w+(?:\|[^<>]*)?"
    r"|!(?:here|channel|everyone)(?:\|[^<>]*)?|!subteam\^S\w+(?:\|[^<>]*)?|!date\^[^<>]+\|[^<>]*"
    r"|[a-z]+:[^<>|\s]+(?:\|[^<>]*)?)>"
)
_QUOTE = re.compile(r"^>(?:>>)?", re.MULTILINE)
_BARE = re.compile(r"[<>]|&(?!(?:amp|lt|gt);)")


def bare(text: str) -> str | None:
    """The first control character that is neither escaped nor part of markup, or None."""
    found = _BARE.search(_QUOTE.sub("", _MARKUP.sub("", text)))
    return found[0] if found else None


def bare_in(value: Any, pointer: str) -> Iterator[str]:
    """Complaints about every mrkdwn text in blocks."""
    if isinstance(value, dict):
        if value.get("type") == "mrkdwn" and isinstance(value.get("text"), str):
            found = bare(value["text"])
            if found is not None:
                yield complaint(f"unescaped {found} in mrkdwn", f"{pointer}/text")
            return
        for name, part in value.items():
            yield from bare_in(part, f"{pointer}/{name}")
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from bare_in(part, f"{pointer}/{place}")
