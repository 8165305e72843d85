"""Inputs of windows. An input's block has the name of its action."""

from __future__ import annotations

from bot.blocks import parts
from bot.blocks.parts import Block


def time_of_day(block_id: str, label: str, chosen: str | None) -> Block:
    """A time to choose, or none."""
    element: Block = {"type": "timepicker", "action_id": block_id}
    return labelled(block_id, label, element | ({"initial_time": chosen} if chosen else {}), optional=True)


def typed(block_id: str, label: str, typed: str, most: int, hint: str = "") -> Block:
    """A text to type, in several lines if a hint says what for."""
    element: Block = {"type": "plain_text_input", "action_id": block_id, "max_length": most}
    element |= {"multiline": True} if hint else {}
    made = labelled(block_id, label, element | ({"initial_value": typed} if typed else {}), optional=True)
    return made | ({"hint": parts.plain_text(hint)} if hint else {})


def one_of(action_id: str, options: list[Block], chosen: str, kind: str = "static_select") -> Block:
    """One of several options."""
    initial = next(one for one in options if one["value"] == chosen)
    return {"type": kind, "action_id": action_id, "options": options, "initial_option": initial}


def labelled(block_id: str, label: str, element: Block, *, optional: bool = False) -> Block:
    """An element with its label."""
    made: Block = {
        "type": "input",
        "block_id": block_id,
        "label": parts.plain_text(label),
        "element": element,
    }
    return made | ({"optional": True} if optional else {})
