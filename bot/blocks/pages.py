"""Answers that don't depend on a draft: help, privacy, the question to a channel, one sentence."""

from __future__ import annotations

from bot.blocks import parts
from bot.blocks.parts import Said
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


def listen_question(words: Words) -> Said:
    """Asks whoever invited the bot whether it may read along, and who reads the channel."""
    row = (
        parts.button("Yes, only the team reads here", ids.LISTEN_TEAM),
        parts.button("Yes, clients read here too", ids.LISTEN_CLIENTS),
        parts.button("No", ids.LISTEN_NO),
    )
    return Said(words.say.listen_ask, [parts.section(words.say.listen_ask), parts.actions(row)])
