"""The sentences of "Ask my supervisor": `config/asking/words.yaml`."""

from __future__ import annotations

from pathlib import Path

from bot.config import CONFIG, Entry, load_yaml


class AskingWords(Entry):
    """Fixed sentences, by the moment they are for; mrkdwn."""

    open_again: str
    intro: str
    preview: str
    goes_to: str
    goes_next: str
    goes_no_further: str
    draft_hint: str
    kept: str
    sent: str
    lost_window: str
    too_long: str
    nobody_chosen: str
    too_many: str
    guest: str
    other_route: str
    open_ones: str
    open_ones_nobody: str
    news: str
    with_first: str
    with_late: str
    with_handed: str
    with_gone: str
    next_in: str
    claimed: str
    nobody_yet: str
    nobody_left: str
    ran_out: str
    answered: str
    answered_close: str
    suggests: str
    suits_told: str
    other_told: str
    withdrawn: str
    withdrawn_unsent: str
    withdrawn_left: str
    over: str
    alert: str
    card: str
    card_draft: str
    card_wait: str
    card_last: str
    card_claimed: str
    card_private: str
    answer_intro: str
    time_intro: str
    no_words: str
    answer_sent: str
    time_sent: str
    suits: str
    other_time: str
    supervisor: str
    moved_on: str
    taken_back: str
    closed: str
    not_yours: str


def load_asking_words(folder: Path = CONFIG / "asking") -> AskingWords:
    """The sentences. Raises `ConfigError` naming file and entry."""
    return load_yaml(folder / "words.yaml", AskingWords)
