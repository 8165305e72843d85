"""Ask my supervisor, the supervisor's side: the question with its buttons, and the windows to answer in."""

from __future__ import annotations

from bot.asking.ask import Ask
from bot.asking.policy import AskingPolicy
from bot.asking.words import AskingWords
from bot.blocks import mrkdwn, parts
from bot.blocks.modal import View, window
from bot.blocks.parts import Block, Said
from bot.listeners import ids
from bot.store.tables import Stage

REPLY, TIME = 2_000, 200
"""Characters of an answer, and of a time."""


def question(worker: str, text: str, draft: str, words: AskingWords) -> list[Block]:
    """What a worker asks, word by word: what is previewed is what is sent."""
    blocks = [parts.section(words.card.format(who=f"<@{worker}>")), *_quote(text)]
    return [*blocks, parts.section(words.card_draft), *_quote(draft)] if draft else blocks


def card(ask: Ask, words: AskingWords, policy: AskingPolicy) -> Said:
    """The question and what can be done with it. The notification tells nothing of it."""
    who, claimed = f"<@{ask.worker}>", ask.stage is Stage.CLAIMED
    if claimed:
        stands = words.card_claimed.format(who=who)
    elif ask.queue:
        stands = words.card_wait.format(minutes=policy.minutes_before_next, who=who)
    else:
        stands = words.card_last.format(who=who)
    row = [] if claimed else [parts.button("I'll take it", ids.ASK_CLAIM, value=ask.ask_id, style="primary")]
    row += [
        parts.button("Answer", ids.ASK_ANSWER, value=ask.ask_id),
        parts.button("Suggest a time", ids.ASK_TIME, value=ask.ask_id),
        parts.button("Hand on", ids.ASK_HAND_ON, value=ask.ask_id),
    ]
    blocks = question(ask.worker, ask.words, ask.draft, words)
    blocks += [parts.actions(row), parts.context(stands), parts.context(words.card_private)]
    return Said(words.alert, blocks)


def answer_window(ask: Ask, words: AskingWords) -> View:
    """The question, and room for an answer."""
    blocks = question(ask.worker, ask.words, ask.draft, words)
    blocks += [parts.divider(), parts.section(words.answer_intro.format(who=f"<@{ask.worker}>"))]
    blocks.append(parts.writing(ids.ASK_REPLY, "Your answer", REPLY))
    made = window("Answer", blocks, callback_id=ids.ASK_ANSWER_VIEW, submit="Send")
    return made | {"private_metadata": ask.ask_id}


def time_window(ask: Ask, words: AskingWords) -> View:
    """Room for a time and a place."""
    blocks = [
        parts.section(words.time_intro.format(who=f"<@{ask.worker}>")),
        parts.writing(ids.ASK_REPLY, "When and where", TIME),
    ]
    made = window("Suggest a time", blocks, callback_id=ids.ASK_TIME_VIEW, submit="Send")
    return made | {"private_metadata": ask.ask_id}


def answered(supervisor: str, text: str, words: AskingWords) -> Said:
    """What the worker gets."""
    blocks = [parts.section(words.answered.format(who=f"<@{supervisor}>")), *_quote(text)]
    return Said(words.news, [*blocks, parts.context(words.answered_close)])


def suggested(ask: Ask, supervisor: str, text: str, words: AskingWords) -> Said:
    """What the worker gets, with an answer to choose. The buttons name who suggested it."""
    value = f"{ask.ask_id}:{supervisor}"
    row = [
        parts.button("That works", ids.ASK_SUITS, value=value),
        parts.button("Another time, please", ids.ASK_OTHER_TIME, value=value),
        parts.button("Withdraw", ids.ASK_WITHDRAW, value=ask.ask_id),
    ]
    blocks = [parts.section(words.suggests.format(who=f"<@{supervisor}>")), *_quote(text)]
    return Said(words.news, [*blocks, parts.actions(row)])


def _quote(text: str) -> list[Block]:
    """Words of a person, each line and each piece of a long one marked as theirs."""
    pieces = mrkdwn.pieces(mrkdwn.block_quote(text), parts.SECTION - 2)
    return [parts.section(piece if piece.startswith(">") else f"> {piece}") for piece in pieces]
