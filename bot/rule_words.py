"""The words about rules and sums: `config/policies/words.yaml`."""

from __future__ import annotations

from bot.config import Entry


class RuleWords(Entry):
    """Sentences, by the moment they are for."""

    reminder_title: str
    reminder: str
    no_right: str
    no_channel: str
    outside: str
    off_for_all: str
    meanwhile: str
    saved: str
    saved_notice: str
    saved_no_pin: str
    not_announced: str
    intro_channel: str
    intro_service: str
    notice_on: str
    notice_trial: str
    notice_off: str
    on_title: str
    on_none: str
    on_everywhere: str
    on_intro: str
    on_support: str
    changes_title: str
    changes_none: str
    someone: str
    phrases_many: str
    phrases_refused: str
    phrase_common: str
    trial_intro: str
    trial_phrase: str
    trial_nothing: str
    sums_title: str
    sums_intro: str
    sums_none: str
