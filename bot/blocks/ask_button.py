"""The button that leads to a supervisor; it stands in several places and carries nothing."""

from __future__ import annotations

from bot.blocks import parts
from bot.blocks.parts import Block
from bot.listeners import ids

TITLE = "Ask my supervisor"


def ask_button() -> Block:
    """Opens the window to ask in."""
    return parts.button(TITLE, ids.OPEN_ASK)
