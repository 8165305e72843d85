"""What is left of a sentence once some of it went: words that can stand, or a scrap that goes too."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LEADS = frozenset(
    "when while because cos if since until till before although though which who whose whereas".split()
)
_HANGS = frozenset("in on at of out for with from to by into about than".split())
_WANTS_MORE = frozenset(
    "a an the my your our his her their to for with of from into about than like take took taken try tried get got use "
    "used put been was were is are am have has had do did think say tell know i i'm i've i'd it's you're they're we're he's she's also just".split()
)
"""Words that a sentence of which something went can't close on: what they lead to is gone."""
_FEWEST = 3


def is_scrap(said: str, *, led: bool) -> bool:
    """Whether `said`, of whose sentence something went, says nothing by itself; `led` where it hung on what went."""
    words = [word.lower().replace("’", "'") for word in _WORD.findall(said)]
    if not words:
        return True
    if "?" in said:
        return False
    return words[-1] in _WANTS_MORE or (led and words[0] in _LEADS | _HANGS) or (led and len(words) < _FEWEST)
