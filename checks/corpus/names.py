"""Other first names in a text: whoever is called Sarah may be called Linh, and nothing else about it changes."""

from __future__ import annotations

import re
from collections.abc import Callable

from checks.identifiers._first_names import FIRST_NAMES

_NAME = re.compile(r"(?<![@\w#.'’])[A-Z][a-z]+(?![\w@])")


def swapped(text: str, given: dict[str, str], pick: Callable[[int], str]) -> str:
    """`text` with each known first name changed for the one `given` for it; a new one is picked by its number and kept."""

    def other(match: re.Match[str]) -> str:
        name = match.group()
        if name.lower() not in FIRST_NAMES:
            return name
        if name not in given:
            given[name] = pick(len(given))
        return given[name]

    return _NAME.sub(other, text)
