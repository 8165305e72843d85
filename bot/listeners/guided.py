"""From a question, or from what an answer is about, to the guidance that is shown."""

from __future__ import annotations

from collections.abc import Sequence

from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.guidance import card, listed, shelves
from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.guidance import Guide
from bot.listeners.kit import Kit
from bot.listeners.rights import is_supervisor
from bot.store.saved import saved
from checks import Region

TITLE = "Guidance"
"""Of every window with guidance in it."""


async def guidance_for(
    kit: Kit,
    client: AsyncWebClient | None,
    team: str,
    user: str,
    question: str,
    region: Region | None,
    *,
    note: str | None = None,
) -> Said:
    """The text that answers a question best; the shelves where there is none, or nothing was asked."""
    match question.strip(" .?!").casefold():
        case "" | "list" | "all":
            return shelves(kit.guides.shelves, kit.words.say.guidance_list)
        case "saved" | "my saved" | "what i saved":
            return await saved_page(kit, team, user)
    found = kit.guides.find(question, region)
    if not found:
        return shelves(kit.guides.shelves, kit.words.say.guidance_none)
    return await card_for(kit, client, team, user, kit.guides.around(found), note=note)


async def card_for(
    kit: Kit,
    client: AsyncWebClient | None,
    team: str,
    user: str,
    found: Sequence[Guide],
    *,
    note: str | None = None,
) -> Said:
    """The first of `found` with its buttons. Without a `client` nobody can be asked who may share it, so no one may."""
    kept = found[0].id in await saved(kit.store, team, user)
    may_share = client is not None and await is_supervisor(client, kit, user)
    return card(found, kit.words, saved=kept, may_share=may_share, note=note)


async def saved_page(kit: Kit, team: str, user: str) -> Said:
    """What a person saved, the latest first; a sentence if there is nothing."""
    found = kit.guides.get(await saved(kit.store, team, user))
    return listed(found) if found else sentence(kit.words.say.guidance_none_saved)
