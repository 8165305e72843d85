"""Whether an author wants a note on a message, and where: asked only once there is something to say."""

from __future__ import annotations

from bot.inbox import Handling
from bot.listeners.heard import Heard
from bot.listeners.kit import Kit
from bot.quiet import kind_of
from bot.store.own import is_quiet_in, own_settings


async def wants_note(kit: Kit, handling: Handling, heard: Heard, answer: object) -> bool:
    """Whether this author wants such a note in this channel. Never asked about help lines. Raises `StoreError`."""
    own = await own_settings(kit.store, heard.team, heard.user)
    if kind_of(answer) in own.unwanted:
        return False
    if not own.quiet_places:
        return True
    place = handling.mark("quiet", heard.team, heard.user, heard.channel)
    return not await is_quiet_in(kit.store, heard.team, heard.user, place)
