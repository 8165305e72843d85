"""The window behind "This isn't right", and the sums that supervisors see."""

from __future__ import annotations

from collections.abc import Iterable

from bot.blocks import mrkdwn, parts
from bot.blocks.modal import View, window
from bot.blocks.parts import Block, Said
from bot.blocks.review import DRAFT_BLOCK
from bot.listeners import ids
from bot.own_words import load_own_words
from bot.store.store import FEEDBACK_TEXTS_KEPT
from bot.sums_of_feedback import WAYS, Week
from bot.words import Words

TITLE = "This isn't right"
GIVE = "give"
_BUTTONS = (ids.FEEDBACK_STRICT, ids.FEEDBACK_MISSED, ids.FEEDBACK_WORDING)


def way_of(action_id: str) -> str:
    """The way in which something was wrong, by the button that was pressed."""
    return WAYS[_BUTTONS.index(action_id)]


def ask(
    about: str, draft: str | None, words: Words, *, right: str | None = None, problem: str | None = None
) -> View:
    """Asks what was wrong. `about` is the verdict or concern; the `draft`, if it is in sight, can be given away.

    `problem` is said where the tick is there but not `right`, what would have been right.
    """
    say = load_own_words()
    row = [parts.button(getattr(say, action_id), action_id) for action_id in _BUTTONS]
    blocks: list[Block] = [parts.section(problem)] if problem else []
    blocks += [parts.section(say.feedback_ask), parts.actions(row), parts.divider()]
    quote = mrkdwn.block_quote(draft) if draft else ""
    if quote and len(quote) <= parts.SECTION:
        blocks += [parts.section(quote, block_id=DRAFT_BLOCK), *_given(words, right, ticked=bool(problem))]
    else:
        blocks.append(parts.context(say.feedback_no_words))
    return window(TITLE, blocks) | {"private_metadata": about}


def sums_on_home() -> list[Block]:
    """The way to the sums, for supervisors."""
    return [
        parts.section(
            load_own_words().sums_home, accessory=parts.button("Show the sums", ids.OPEN_FEEDBACK_SUMS)
        )
    ]


def sums_page(weeks: Iterable[Week]) -> Said:
    """Week by week, a line for each way."""
    say = load_own_words()
    names = [getattr(say, action_id) for action_id in _BUTTONS]
    blocks: list[Block] = [parts.section(say.sums_intro)]
    for week in weeks:
        lines = [f"*Week from {week.monday.day} {week.monday:%B %Y}*"]
        for name, people in zip(names, week.people, strict=True):
            lines.append(f"{name}: {say.sums_some.format(number=people) if people else say.sums_few}")
        blocks.append(parts.section("\n".join(lines)))
    if len(blocks) == 1:
        blocks.append(parts.section(say.sums_none))
    return Said(say.sums_intro, blocks)


def _given(words: Words, right: str | None, *, ticked: bool) -> list[Block]:
    say = load_own_words()
    tick = parts.option("Give these words away for tests", GIVE)
    box: Block = {"type": "checkboxes", "action_id": ids.FEEDBACK_GIVE, "options": [tick]}
    options = {
        name: parts.option(words.verdicts[verdict].title, name) for verdict, name in ids.VERDICTS.items()
    }
    choice: Block = {
        "type": "static_select",
        "action_id": ids.FEEDBACK_RIGHT,
        "placeholder": parts.plain_text("Choose what fits"),
        "options": list(options.values()),
    }
    chosen = {"initial_option": options[right]} if right in options else {}
    return [
        parts.section(
            say.feedback_give.format(days=FEEDBACK_TEXTS_KEPT.days),
            accessory=box | ({"initial_options": [tick]} if ticked else {}),
        ),
        parts.section(say.feedback_right, accessory=choice | chosen),
    ]
