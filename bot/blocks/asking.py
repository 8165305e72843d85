"""Ask my supervisor, the worker's side: the window with its preview, and the news in a direct message."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.asking.ask import Ask
from bot.asking.policy import AskingPolicy
from bot.asking.roster import ON_CALL, Roster
from bot.asking.words import AskingWords
from bot.blocks import parts
from bot.blocks.ask_button import TITLE, ask_button
from bot.blocks.inputs import labelled
from bot.blocks.modal import INPUT, View, window
from bot.blocks.parts import Block, Said
from bot.listeners import ids
from bot.store.tables import Stage

WORDS = 2_000
"""Characters that a worker can write."""
WITH_DRAFT, ONLY = "draft", "only"
"""What can be ticked: the draft goes along; nobody is asked after the one who was chosen."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What stands in the window."""

    words: str = field(default="", repr=False)
    draft: str = field(default="", repr=False)
    """The draft that was checked, as the worker changed it; empty: there is none."""
    to: str = ""
    ticked: tuple[str, ...] = ()

    @property
    def sent_draft(self) -> str:
        """The draft, if the worker lets it go along."""
        return self.draft if WITH_DRAFT in self.ticked else ""


def ask_page(words: AskingWords) -> Said:
    """The way to the window, where it can't be opened at once."""
    return Said(words.open_again, [parts.section(words.open_again), parts.actions([ask_button()])])


def ask_window(
    wish: Wish,
    roster: Roster,
    words: AskingWords,
    policy: AskingPolicy,
    *,
    above: Sequence[Block] = (),
    problem: str | None = None,
    preview: Sequence[Block] | None = None,
    seen: str = "",
) -> View:
    """What to ask, and whom; `above` is put on top. With a `preview`, sending it sends the question; `seen` marks what was previewed."""
    blocks: list[Block] = list(above)
    if preview is None:
        blocks.append(parts.section(problem or words.intro))
    else:
        blocks += [parts.section(words.preview), *preview, parts.section(_way(wish, roster, words, policy))]
        blocks.append(parts.divider())
    blocks.append(parts.writing(ids.ASK_WORDS, "What would you like to ask?", WORDS, wish.words))
    if wish.draft:
        draft = parts.writing(ids.ASK_DRAFT, "The draft you checked", INPUT, wish.draft, optional=True)
        blocks.append(draft | {"hint": parts.plain_text(words.draft_hint)})
    blocks += [_people(wish, roster), *_ticks(wish, roster)]
    blocks.append(parts.context(words.kept.format(days=policy.days_kept)))
    made = window(TITLE, blocks, callback_id=ids.ASK_VIEW, submit="Send" if preview else "Preview")
    return made | {"private_metadata": json.dumps({"seen": seen})}


def open_asks(open_now: Sequence[Ask], words: AskingWords) -> list[Block]:
    """What the worker has asked already, with a button to withdraw each."""
    return [
        parts.section(
            words.open_ones.format(who=f"<@{ask.asked}>") if ask.asked else words.open_ones_nobody,
            accessory=parts.button("Withdraw", ids.ASK_WITHDRAW, value=ask.ask_id),
        )
        for ask in open_now
    ]


def news(ask: Ask, said: str, words: AskingWords, policy: AskingPolicy) -> Said:
    """How a request stands, with the button to withdraw it. The notification tells nothing."""
    text = said.format(who=f"<@{ask.asked}>")
    if ask.stage is Stage.WAITING and ask.queue:
        text += " " + words.next_in.format(minutes=policy.minutes_before_next)
    row = [parts.button("Withdraw", ids.ASK_WITHDRAW, value=ask.ask_id)]
    return Said(words.news, [parts.section(text), parts.actions(row)])


def notice(said: str) -> Said:
    """The end of something, in the place of what stood there or by itself."""
    return Said(said, [parts.section(said)])


def _way(wish: Wish, roster: Roster, words: AskingWords, policy: AskingPolicy) -> str:
    """Who sees it, and who may see it after them."""
    first, *rest = (f"<@{one}>" for one in roster.queue(wish.to, only=ONLY in wish.ticked))
    next_ = words.goes_next.format(minutes=policy.minutes_before_next, people=", ".join(rest))
    return f"{words.goes_to.format(who=first)} {next_ if rest else words.goes_no_further}"


def _people(wish: Wish, roster: Roster) -> Block:
    options = [parts.option(name[:75], who) for who, name in roster.names.items()]
    if len(roster.on_call) > 1:
        options.insert(0, parts.option("Whoever is on call", ON_CALL))
    element: Block = {"type": "static_select", "action_id": ids.ASK_WHO, "options": options}
    chosen = [one for one in options if one["value"] == wish.to]
    element |= {"initial_option": chosen[0]} if chosen else {}
    return labelled(ids.ASK_WHO, "Whom would you like to ask?", element)


def _ticks(wish: Wish, roster: Roster) -> list[Block]:
    """Nothing is ticked that the worker did not tick."""
    options = [parts.option("Send the draft above as well", WITH_DRAFT)] if wish.draft else []
    if len(roster.names) > 1:
        options.append(parts.option("Only the person I choose, nobody after them", ONLY))
    if not options:
        return []
    element: Block = {"type": "checkboxes", "action_id": ids.ASK_ALSO, "options": options}
    ticked = [one for one in options if one["value"] in wish.ticked]
    element |= {"initial_options": ticked} if ticked else {}
    return [labelled(ids.ASK_ALSO, "Tick what you want", element, optional=True)]
