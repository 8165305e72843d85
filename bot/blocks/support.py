"""The message to somebody who may not be safe: help lines, and nothing of what they wrote."""

from __future__ import annotations

from bot.blocks import parts
from bot.blocks.parts import Block, Said
from bot.coach import Support
from bot.listeners import ids
from bot.words import Country, Line, Words
from checks import Region

NEUTRAL = "A private note, only for you."
"""What a notification shows: somebody else may read the screen."""


def support(answer: Support, words: Words, region: Region | None) -> Said:
    """Short and neutral; lines of the region, or of every country where none is known."""
    say, lines = words.say, words.helplines
    country = lines.regions[region] if region else None
    blocks: list[Block] = [parts.section(say.support_safety if answer.careful else say.support_opening)]
    if country is None:
        blocks.append(parts.section("*Where are you?*\n" + "\n".join(map(_row, lines.regions.values()))))
    else:
        blocks.append(parts.section(_lines(country, careful=answer.careful)))
    if lines.workplace and not answer.careful:
        blocks.append(parts.section(parts.escape(lines.workplace)))
    blocks.append(parts.actions([parts.button("Hide this", ids.HIDE)]))
    if country is not None and not answer.careful:
        more = [f"{parts.escape(line.name)} {line.how}" for line in country.lines if line.use == "more"]
        blocks += [parts.context("Also: " + " · ".join(more))] if more else []
    elsewhere = f"<{lines.elsewhere.how}|{parts.escape(lines.elsewhere.name)}>"
    blocks += [parts.context(f"In another country: {elsewhere}"), parts.context(say.support_close)]
    return Said(NEUTRAL, blocks)


def hidden(words: Words) -> Said:
    """What stands in a modal after "Hide this": a modal can't be taken away by its own button."""
    return Said(words.say.hidden, [parts.section(words.say.hidden)])


def _lines(country: Country, *, careful: bool) -> str:
    """Careful: one number to talk to, without its name, and the emergency number."""
    talk, safety, poison = (country.first(use) for use in ("talk", "safety", "poison"))
    if careful:
        trained = safety or talk
        return f"{parts.escape(trained.how) if trained else ''}\nIn an emergency: {country.emergency}".strip()
    rows = [
        f"In danger right now: *{country.emergency}*",
        _told(talk),
        _told(safety, "If you don't feel safe with someone: "),
        _told(poison, "If you've taken something: "),
    ]
    return "\n".join(filter(None, rows))


def _told(line: Line | None, purpose: str = "") -> str:
    return f"{purpose}*{parts.escape(line.name)}*: {parts.escape(line.how)}" if line else ""


def _row(country: Country) -> str:
    numbers = " · ".join(filter(None, (_told(country.first(use)) for use in ("talk", "safety"))))
    return f"*{country.country}*: emergency {country.emergency} · {numbers}"
