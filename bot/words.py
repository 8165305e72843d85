"""The words people read: a snippet for each concern and verdict, fixed sentences, help lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from bot.config import CONFIG, Entry, load_page, load_yaml, pages
from bot.errors import ConfigError
from bot.rule_words import RuleWords
from checks import Concern, Region, Verdict
from checks.rewrite.table import BadTable
from checks.rewrite.table import load as load_table


class Snippet(Entry):
    """What there is to say about one concern or one verdict."""

    title: str = Field(min_length=3, max_length=60)
    section: Literal["Trauma Dumping", "Unsafe Sharing", "Safe Sharing", "Beyond the article"]
    """Section of the article; for supervisors and tests, never shown to a worker."""
    principle: str = Field(min_length=10, max_length=200)
    nudge: str = Field(min_length=10, max_length=300)
    nudge_in_team: str | None = Field(default=None, min_length=10, max_length=300)
    """Said instead of `nudge` where only colleagues read."""
    what_it_notices: str = Field(min_length=10, max_length=400)
    why_it_matters: str = Field(min_length=10, max_length=400)
    example: str = Field(min_length=10, max_length=300)
    say_instead: str = Field(min_length=10, max_length=300)


class Sentences(Entry):
    """Fixed sentences, by the moment they are for."""

    empty: str
    no_words: str
    too_long: str
    unreadable: str
    someone_elses: str
    nothing_to_check: str
    went_wrong: str
    too_slow: str
    old_button: str
    unknown_command: str
    paused: str
    resumed: str
    pause_how: str
    forgotten: str
    saved: str
    feedback_thanks: str
    paste_again: str
    no_other_wording: str
    no_rewrite: str
    leave_out: str
    blanks: str
    fill: str
    fill_note: str
    long_rewrite: str
    review_close: str
    nudge_close: str
    confidentiality: str
    support_opening: str
    support_safety: str
    support_close: str
    hidden: str
    guidance_none: str
    guidance_list: str
    guidance_was_draft: str
    guidance_home: str
    guidance_gone: str
    guidance_none_saved: str
    share_intro: str
    share_no_right: str
    share_no_channel: str
    share_outside: str
    share_label: str
    share_preview: str
    share_done: str
    share_before: str
    guidance_close: str
    listen_ask: str
    listen_yes: str
    listen_no: str
    listen_external: str
    listen_guest: str
    listen_off: str
    listen_nowhere: str
    listen_not_member: str
    home: str
    home_reads: str
    nudges_off: str
    promises: tuple[str, ...] = Field(min_length=3, max_length=12)
    supervisors_some: str
    supervisors_none: str
    help: tuple[str, ...] = Field(min_length=3, max_length=20)


class Line(Entry):
    """One help line; `how` is all that follows its name."""

    name: str
    use: Literal["talk", "safety", "poison", "more"] = Field(alias="for")
    how: str


class Country(Entry):
    """The help lines of one region."""

    country: str
    emergency: str = Field(pattern=r"^\d{3}$")
    noted: date
    checked: date | None
    lines: tuple[Line, ...] = Field(min_length=1)

    def first(self, use: str) -> Line | None:
        """The first line for this use, if there is one."""
        return next((line for line in self.lines if line.use == use), None)


class Elsewhere(Entry):
    """Where help lines of all other countries are found."""

    name: str
    how: str


class Own(Entry):
    """A help line of the service's own."""

    name: str
    how: str


class Helplines(Entry):
    """The help lines of all regions."""

    workplace: str | None
    own: tuple[Own, ...] = ()
    elsewhere: Elsewhere
    regions: dict[Region, Country]


@dataclass(frozen=True, slots=True)
class Words:
    """All of it, loaded."""

    concerns: Mapping[Concern, Snippet]
    verdicts: Mapping[Verdict, Snippet]
    say: Sentences
    helplines: Helplines
    rules: RuleWords

    def with_own(self, workplace: str | None, lines: Iterable[Own]) -> Words:
        """The same with what a service has set: its EAP in the place of the file's, its lines beside the public ones."""
        own = (*self.helplines.own, *lines)
        changed = {"workplace": workplace or self.helplines.workplace, "own": own}
        return replace(self, helplines=self.helplines.model_copy(update=changed))


def load_words(folder: Path = CONFIG) -> Words:
    """Snippets, sentences and help lines; the rewrites' words, which the engine reads itself, are tried too.

    Raises `ConfigError` naming file and entry.
    """
    snippets = folder / "snippets"
    known = {*Concern, *Verdict}
    for path in pages(snippets):
        if path.stem not in known:
            raise ConfigError(f"config/snippets/{path.name}: there is no concern or verdict of this name.")
    try:
        load_table(folder / "rewrites.yaml")
    except BadTable as problem:
        raise ConfigError(str(problem)) from None
    helplines = load_yaml(folder / "helplines.yaml", Helplines)
    for region in Region:
        if region not in helplines.regions:
            raise ConfigError(f"config/helplines.yaml: regions.{region.value}: this region is missing.")
    return Words(
        concerns={concern: _snippet(snippets, concern) for concern in Concern},
        verdicts={verdict: _snippet(snippets, verdict) for verdict in Verdict},
        say=load_yaml(snippets / "sentences.yaml", Sentences),
        helplines=helplines,
        rules=load_yaml(folder / "policies" / "words.yaml", RuleWords),
    )


def _snippet(folder: Path, name: str) -> Snippet:
    return load_page(folder / f"{name}.md", Snippet, sections=True)
