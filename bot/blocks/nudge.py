"""The short private notes on channel messages."""

from __future__ import annotations

from bot.blocks import mrkdwn, parts
from bot.blocks.parts import Block, Said
from bot.blocks.review import rewrite
from bot.coach import Confidentiality, Nudge, Reminder
from bot.listeners import ids
from bot.words import Words
from checks import Concern, Surface

_PHRASES = 3


def nudge(answer: Nudge, words: Words) -> Said:
    """One point, the phrases that show it, a rewrite if there is one. What weighs most comes first."""
    verdict = words.verdicts[answer.verdict]
    phrases = list(dict.fromkeys(phrase for point in answer.points for phrase in point.phrases))[:_PHRASES]
    quotes = "".join(f"\n> {mrkdwn.quoted(phrase)}" for phrase in phrases)
    snippet = words.concerns[answer.points[0].concern] if answer.points else verdict
    in_team = snippet.nudge_in_team if answer.audience is Surface.TEAM else None
    opening = in_team or snippet.nudge
    blocks = [parts.section(f"*{verdict.title}*{quotes}\n{opening}")]
    if answer.rewrite is not None:
        blocks += rewrite(answer.rewrite, answer.verdict, words, answer.changes)
        blocks += _more(answer)
    concerns = ",".join(point.concern.value for point in answer.points) or ids.VERDICTS[answer.verdict]
    row = (
        parts.button("Why?", ids.WHY, value=concerns),
        parts.button("This isn't right", ids.WRONG, value=ids.VERDICTS[answer.verdict]),
        parts.button("Quiet for a day", ids.PAUSE_DAY),
        parts.button("Quiet here", ids.PAUSE_HERE),
        parts.button("Hide this", ids.HIDE),
    )
    blocks += [parts.actions(row), parts.context(words.say.nudge_close)]
    return Said(f"{verdict.title}. {opening}", blocks)


def _more(answer: Nudge) -> list[Block]:
    """Buttons for the blanks and for other wordings; they name the message, which is read again on a click."""
    if answer.ts is None or answer.rewrite is None:
        return []
    value = f"{answer.ts} {answer.audience}"
    fill = [parts.button("Fill the blanks", ids.FILL, value=value)] if answer.rewrite.blanks else []
    return [parts.actions([*fill, parts.button("Another wording", ids.ANOTHER, value=value)])]


def confidentiality(answer: Confidentiality, words: Words) -> Said:
    """The note that a client's details stand in the message."""
    title = words.concerns[Concern.CLIENT_IDENTIFYING].title
    quotes = "".join(f"\n> {mrkdwn.quoted(phrase)}" for phrase in answer.phrases)
    row = (
        parts.button("Why?", ids.WHY, value=Concern.CLIENT_IDENTIFYING.value),
        parts.button("This isn't right", ids.WRONG, value=Concern.CLIENT_IDENTIFYING.value),
        parts.button("Hide this", ids.HIDE),
    )
    blocks = [
        parts.section(f"*{title}*{quotes}\n{words.say.confidentiality}"),
        parts.actions(row),
        parts.context(words.say.nudge_close),
    ]
    return Said(f"{title}. {words.say.confidentiality}", blocks)


def reminder(answer: Reminder, words: Words) -> Said:
    """The note that words stand in the message which the service wants to be thought over."""
    say = words.rules
    quotes = "".join(f"\n> {mrkdwn.quoted(phrase)}" for phrase in answer.phrases)
    row = (parts.button("Quiet for a day", ids.PAUSE_DAY), parts.button("Hide this", ids.HIDE))
    blocks = [
        parts.section(f"*{say.reminder_title}*{quotes}\n{say.reminder}"),
        parts.actions(row),
        parts.context(words.say.nudge_close),
    ]
    return Said(f"{say.reminder_title}. {say.reminder}", blocks)
