"""The message to somebody who may not be safe: help lines, and nothing of what they wrote."""

from __future__ import annotations

from bot.blocks import mrkdwn, parts
from bot.blocks.ask_button import ask_button
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
        rows = "\n".join(_row(one, careful=answer.careful) for one in lines.regions.values())
        blocks.append(parts.section(f"*Where are you?*\n{rows}"))
    else:
        blocks.append(parts.section(_lines(country, careful=answer.careful)))
    if lines.workplace and not answer.careful:
        blocks.append(parts.section(mrkdwn.escape(lines.workplace)))
    if lines.own and not answer.careful:
        rows = "\n".join(f"*{mrkdwn.escape(line.name)}*: {mrkdwn.escape(line.how)}" for line in lines.own)
        blocks.append(parts.section(rows))
    hide = parts.button("Hide this", ids.HIDE)
    blocks.append(parts.actions([hide] if answer.careful else [hide, ask_button()]))
    if country is not None and not answer.careful:
        more = [f"{mrkdwn.escape(line.name)} {line.how}" for line in country.lines if line.use == "more"]
        blocks += [parts.context("Also: " + " · ".join(more))] if more else []
    elsewhere = f"<{lines.elsewhere.how}|{mrkdwn.escape(lines.elsewhere.name)}>"
    blocks += [parts.context(f"In another country: {elsewhere}"), parts.context(say.support_close)]
    return Said(NEUTRAL, blocks, alone=True)


def hidden(words: Words) -> Said:
    """What stands in a modal after "Hide this": a modal can't be taken away by its own button."""
    return Said(words.say.hidden, [parts.section(words.say.hidden)])


def _lines(country: Country, *, careful: bool) -> str:
    """Careful: numbers without what they are for."""
    talk, safety, poison = (country.first(use) for use in ("talk", "safety", "poison"))
    if careful:
        numbers = [f"• {mrkdwn.escape(line.how)}" for line in (safety, talk) if line]
        return "\n".join((*numbers, f"In an emergency: {country.emergency}"))
    rows = [
        f"In danger right now: *{country.emergency}*",
        _told(talk),
        _told(safety, "If you don't feel safe with someone: "),
        _told(poison, "If you've taken something: "),
    ]
    return "\n".join(filter(None, rows))


def _told(line: Line | None, purpose: str = "") -> str:
    return f"{purpose}*{mrkdwn.escape(line.name)}*: {mrkdwn.escape(line.how)}" if line else ""


def _row(country: Country, *, careful: bool) -> str:
    lines = [line for use in ("talk", "safety") if (line := country.first(use))]
    numbers = " · ".join(mrkdwn.escape(line.how) if careful else _told(line) for line in lines)
    return f"*{country.country}*: emergency {country.emergency} · {numbers}"
