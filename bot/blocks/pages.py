"""Answers that don't depend on a draft: help, privacy, guidance, the question to a channel, one sentence."""

from __future__ import annotations

from collections.abc import Iterable

from bot.blocks import mrkdwn, parts
from bot.blocks.parts import Block, Said
from bot.guidance import Guide
from bot.listeners import ids
from bot.words import Words


def sentence(text: str) -> Said:
    """One sentence from `config/snippets/sentences.yaml`; mrkdwn."""
    return Said(text, [parts.section(text)])


def help_page(words: Words) -> Said:
    """What one can do."""
    rows = "\n".join(f"• {row}" for row in words.say.help)
    blocks = [parts.section("*What I can do*"), *parts.sections(rows), parts.context(words.say.promises[0])]
    return Said(f"What I can do. {rows}", blocks)


def privacy_page(words: Words) -> Said:
    """What is read, and what is promised."""
    rows = "\n".join(f"• {row}" for row in words.say.promises)
    blocks = [parts.section("*What I read*"), *parts.sections(words.say.home_reads)]
    blocks += [parts.section("*What I promise*"), *parts.sections(rows)]
    return Said(f"{words.say.home_reads} {rows}", blocks)


def guidance_page(found: tuple[Guide, ...], every: Iterable[Guide], words: Words, *, asked: bool) -> Said:
    """The best snippet with its text to copy and the titles of others; the list where nothing was found."""
    if not found:
        opening = words.say.guidance_none if asked else "*Guidance you can ask for*"
        rows = "\n".join(f"• {_entry(guide)}" for guide in every)
        how = "Type `/sharewell guidance` and a number or a few words."
        return Said(opening, [parts.section(opening), *parts.sections(rows), parts.context(how)])
    best, *others = found
    blocks: list[Block] = [
        parts.section(f"*{mrkdwn.escape(best.title)}*\n_{mrkdwn.escape(best.when)}_"),
        *parts.code(best.body),
        parts.context(f"{mrkdwn.escape(best.principle)} After: {mrkdwn.escape('; '.join(best.sources))}."),
    ]
    if others:
        blocks.append(parts.section("*See also*\n" + "\n".join(f"• {_entry(guide)}" for guide in others)))
    blocks.append(parts.context(words.say.guidance_close))
    return Said(f"{best.title} {best.body}", blocks)


def listen_question(words: Words) -> Said:
    """Asks whoever invited the bot whether it may read along, and who reads the channel."""
    row = (
        parts.button("Yes, only the team reads here", ids.LISTEN_TEAM),
        parts.button("Yes, clients read here too", ids.LISTEN_CLIENTS),
        parts.button("No", ids.LISTEN_NO),
    )
    return Said(words.say.listen_ask, [parts.section(words.say.listen_ask), parts.actions(row)])


def _entry(guide: Guide) -> str:
    return f"{guide.number}. *{mrkdwn.escape(guide.title)}* {mrkdwn.escape(guide.when)}"
