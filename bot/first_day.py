"""The first day: its words, the page for staff, and that page ready to print. Pure but for reading its two files."""

from __future__ import annotations

from functools import cache
from html import escape
from pathlib import Path

from pydantic import Field

from bot.config import CONFIG, Entry, load_yaml
from bot.words import Words

_STYLE = (
    "body{font:12pt/1.45 sans-serif;max-width:42em;margin:2em auto;padding:0 1em;color:#111;background:#fff}"
    "h1{font-size:1.6em}h2{font-size:1.15em;margin-bottom:.2em;break-after:avoid}ul{margin-top:.2em}"
    "li{break-inside:avoid}@media print{body{margin:0;max-width:none;font-size:10.5pt}}"
)


class FirstDayWords(Entry):
    """Fixed sentences, by the moment they are for; mrkdwn."""

    hello: str
    hello_close: str
    examples: tuple[str, ...] = Field(min_length=3, max_length=3)
    hello_gone: str
    setup: str
    setup_close: str
    setup_no_right: str
    step_done: str
    step_open: str
    step_supervisors: str
    step_region: str
    step_helplines: str
    step_staff: str
    step_channel: str


class Section(Entry):
    """A heading with what stands below it; plain text."""

    heading: str = Field(max_length=150)
    points: tuple[str, ...] = Field(min_length=1)


class StaffPage(Entry):
    """The page for staff and their representatives; plain text."""

    title: str = Field(max_length=150)
    intro: str
    reads: str
    promises: str
    sections: tuple[Section, ...] = Field(min_length=1)

    def whole(self, words: Words) -> tuple[Section, ...]:
        """All sections, those from the catalogue first."""
        promised = tuple(promise.replace("`", "") for promise in words.say.promises)
        return (
            Section(heading=self.reads, points=(words.say.home_reads.replace("`", ""),)),
            *self.sections,
            Section(heading=self.promises, points=promised),
        )


@cache
def load_first_day(folder: Path = CONFIG / "first_day") -> FirstDayWords:
    """The sentences, read once. Raises `ConfigError` naming file and entry."""
    return load_yaml(folder / "words.yaml", FirstDayWords)


@cache
def load_staff_page(folder: Path = CONFIG / "first_day") -> StaffPage:
    """The page, read once. Raises `ConfigError` naming file and entry."""
    return load_yaml(folder / "staff_page.yaml", StaffPage)


def to_print(page: StaffPage, words: Words) -> str:
    """The page as one HTML file that needs nothing else."""
    sections = "\n".join(
        f"<h2>{escape(section.heading)}</h2>\n<ul>\n"
        + "\n".join(f"<li>{escape(point)}</li>" for point in section.points)
        + "\n</ul>"
        for section in page.whole(words)
    )
    title = escape(page.title)
    return (
        f'<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n<h1>{title}</h1>\n<p>{escape(page.intro)}</p>\n"
        f"{sections}\n</body>\n</html>"
    )
