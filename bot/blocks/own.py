"""What a worker keeps for themselves: their last month, and their story kit."""

from __future__ import annotations

from collections.abc import Iterable

from bot.blocks import mrkdwn, parts
from bot.blocks.modal import View, window
from bot.blocks.parts import Block, Said
from bot.listeners import ids
from bot.own_words import load_own_words
from bot.store.own import OwnSettings
from bot.store.own_month import Month
from bot.store.stories import Story

SHELVES = ("fine", "think", "not_work")
"""Where a story can be put, the freest first."""
STORY = 600
"""Characters in a story."""
DELETE = "delete"


def own_things(own: OwnSettings) -> list[Block]:
    """On the Home tab: the way to month and stories."""
    words = load_own_words()
    month = (
        [
            parts.button("Show my month", ids.MONTH_SHOW),
            parts.button("Stop and delete", ids.MONTH_DELETE, style="danger"),
        ]
        if own.keeps_month
        else [parts.button("Count for me", ids.MONTH_KEEP)]
    )
    return [
        parts.section(words.month_on if own.keeps_month else words.month_off),
        parts.actions(month),
        parts.section(words.kit, accessory=parts.button("Open my story kit", ids.OPEN_STORIES)),
    ]


def month_page(month: Month) -> Said:
    """A person's own sums."""
    drafts, notes = _many(month.drafts, "draft"), _many(month.notes, "note")
    text = load_own_words().month_shown.format(drafts=drafts, notes=notes)
    return Said(text, [parts.section(text)])


def kit(stories: Iterable[Story], note: str | None = None) -> View:
    """The shelves with what stands on them. A story is shown whole, and its own menu moves or deletes it."""
    words, there = load_own_words(), tuple(stories)
    blocks: list[Block] = [parts.section(note)] if note else []
    blocks += [parts.section(words.kit_intro)]
    for shelf in SHELVES:
        blocks.append(parts.header(shelf_name(shelf)))
        on_it = [story for story in there if story.shelf == shelf]
        blocks += [_story(story) for story in on_it] or [parts.context(words.kit_empty)]
    row = [parts.button("Add a story", ids.STORY_ADD, style="primary")]
    if there:
        sure = {
            "title": parts.plain_text("Delete all?"),
            "text": parts.plain_text("All your stories are deleted at once. This can't be undone."),
            "confirm": parts.plain_text("Delete all"),
            "deny": parts.plain_text("Keep them"),
            "style": "danger",
        }
        row.append(parts.button("Delete all", ids.STORIES_DELETE, style="danger") | {"confirm": sure})
    return window("My story kit", [*blocks, parts.actions(row)])


def add_story() -> View:
    """A window to write a story into, and to choose its shelf."""
    typed = {"type": "plain_text_input", "action_id": ids.STORY_INPUT, "multiline": True, "max_length": STORY}
    options = [parts.option(shelf_name(shelf), shelf) for shelf in SHELVES]
    shelf = {"type": "radio_buttons", "action_id": ids.STORY_SHELF, "options": options}
    blocks: list[Block] = [
        parts.section(load_own_words().kit_add),
        _input(ids.STORY_INPUT, "The story, in a line or two", typed),
        _input(ids.STORY_SHELF, "Where it goes", shelf),
    ]
    return window("Add a story", blocks, callback_id=ids.STORY_VIEW, submit="Keep it")


def shelf_name(shelf: str) -> str:
    """What people call a shelf."""
    return str(getattr(load_own_words(), f"shelf_{shelf}"))


def _story(story: Story) -> Block:
    moves = [
        parts.option(f"Move to “{shelf_name(shelf)}”", f"{story.id}:{shelf}")
        for shelf in SHELVES
        if shelf != story.shelf
    ]
    gone = parts.option("Delete this story", f"{story.id}:{DELETE}")
    menu = {"type": "overflow", "action_id": ids.STORY_MOVE, "options": [*moves, gone]}
    text = "\n".join(mrkdwn.shown(line) for line in story.text.splitlines())
    return parts.section(text, accessory=menu, block_id=f"story_{story.id}")


def _input(block_id: str, label: str, element: Block) -> Block:
    return {"type": "input", "block_id": block_id, "element": element, "label": parts.plain_text(label)}


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number or 'no'} {what}s"
