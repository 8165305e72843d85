"""The sentences about a worker's own settings, month and stories, and about feedback: `config/own/words.yaml`."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from bot.config import CONFIG, Entry, load_yaml


class OwnWords(Entry):
    """Fixed sentences, by the moment they are for; mrkdwn."""

    pause: str
    pause_none: str
    pause_until: str
    pause_always: str
    pause_here: str
    pause_here_where: str
    paused_always: str
    quiet_places: str
    kinds: str
    kind_carry: str
    kind_protect: str
    kind_nearly: str
    kind_client: str
    where: str
    where_channel: str
    where_message: str
    about_message: str
    month_off: str
    month_on: str
    month_shown: str
    month_none: str
    month_deleted: str
    kit: str
    kit_intro: str
    kit_empty: str
    kit_add: str
    kit_full: str
    kit_deleted: str
    shelf_fine: str
    shelf_think: str
    shelf_not_work: str
    feedback_ask: str
    feedback_give: str
    feedback_no_words: str
    feedback_which: str
    feedback_right: str
    feedback_thanks_words: str
    feedback_strict: str
    feedback_missed: str
    feedback_wording: str
    sums_home: str
    sums_no_right: str
    sums_intro: str
    sums_none: str
    sums_few: str
    sums_some: str


@cache
def load_own_words(folder: Path = CONFIG / "own") -> OwnWords:
    """The sentences, read once. Raises `ConfigError` naming file and entry."""
    return load_yaml(folder / "words.yaml", OwnWords)
