"""The first day: a hello to each worker once, and five steps for whoever sets Sharewell up."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import first_day
from bot.blocks.pages import sentence
from bot.blocks.parts import Said
from bot.errors import SlackCallError, error_code
from bot.first_day import load_first_day
from bot.listeners import ids
from bot.listeners.audience import is_colleague
from bot.listeners.kit import Kit
from bot.listeners.reading import answer_to_draft
from bot.listeners.rights import is_supervisor
from bot.listeners.talk import direct, open_window, respond
from bot.store.first_day import Hello, is_first, listens_anywhere, was_said

MOST_GREETED = 50
"""How many members of a channel are greeted when it turns listening on; others are when they open the Home tab."""

_LOG = logging.getLogger(__name__)


def register(app: AsyncApp) -> None:
    """Listen to the buttons."""
    app.action(ids.HELLO_TRY)(on_try)
    app.action(ids.SETUP_AGAIN)(on_setup_again)
    app.action(ids.STAFF_PAGE)(on_staff_page)


async def on_try(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """What a draft like this gets."""
    await ack()
    words, number, user = load_first_day(), action.get("value") or "", body["user"]["id"]
    said = sentence(words.hello_gone)
    if number.isdecimal() and int(number) < len(words.examples):
        example = words.examples[int(number)]
        said = await answer_to_draft(kit, context.team_id or "", user, example, quote=True)
    await direct(client, user, said)


async def on_setup_again(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """The steps as they are now, in the place of those before."""
    await ack()
    said = await setup_page(kit, client, context.team_id or "", body["user"]["id"])
    await respond(kit, body["response_url"], said, replace=True)


async def on_staff_page(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """The page for staff: it holds nothing that not everybody may read."""
    await ack()
    await open_window(client, body, first_day.staff_page(kit.words))
    await is_first(kit.store, context.team_id or "", body["user"]["id"], Hello.STAFF_PAGE, kit.clock())


async def setup_page(kit: Kit, client: AsyncWebClient, team: str, user: str) -> Said:
    """The five steps, for a supervisor or an admin of the workspace; a sentence for others."""
    if not (await is_supervisor(client, kit, user) or await _is_admin(client, user)):
        return sentence(load_first_day().setup_no_right)
    return await _steps(kit, team, user)


async def welcome(kit: Kit, client: AsyncWebClient, team: str, user: str) -> None:
    """What a person gets who opens the Home tab for the first time: a hello, and the steps if they are a supervisor."""
    await _greet(kit, client, team, user)
    new = not await was_said(kit.store, team, user, Hello.SETUP)
    if new and await is_supervisor(client, kit, user):
        await welcome_installer(kit, client, team, user)


async def welcome_installer(kit: Kit, client: AsyncWebClient, team: str, user: str) -> None:
    """The steps to whoever installed it, once."""
    if await is_first(kit.store, team, user, Hello.SETUP, kit.clock()):
        await direct(client, user, await _steps(kit, team, user))


async def greet_members(kit: Kit, client: AsyncWebClient, team: str, channel: str, bot_user: str) -> None:
    """A hello to those in a channel that now listens, unless they had one. If Slack stops it, Home does the rest."""
    try:
        members = (await client.conversations_members(channel=channel, limit=MOST_GREETED)).get("members")
        for user in [one for one in members or () if one != bot_user][:MOST_GREETED]:
            await _greet(kit, client, team, user)
    except (SlackApiError, SlackCallError) as error:
        _LOG.warning("Not everybody in a channel was greeted: %s", error_code(error))


async def _greet(kit: Kit, client: AsyncWebClient, team: str, user: str) -> None:
    """A hello to a colleague, once: written down first, so that a crash brings none rather than two."""
    if await was_said(kit.store, team, user, Hello.WORKER) or not await is_colleague(client, user):
        return
    if await is_first(kit.store, team, user, Hello.WORKER, kit.clock()):
        await direct(client, user, first_day.hello())


async def _steps(kit: Kit, team: str, user: str) -> Said:
    region = kit.settings.region
    lines = kit.words.helplines
    return first_day.setup(
        (
            bool(kit.settings.supervisors),
            region is not None,
            region is not None and lines.regions[region].checked is not None,
            await was_said(kit.store, team, user, Hello.STAFF_PAGE),
            await listens_anywhere(kit.store, team),
        )
    )


async def _is_admin(client: AsyncWebClient, user: str) -> bool:
    """Whether Slack says so; an unclear answer is no."""
    try:
        found = (await client.users_info(user=user)).get("user") or {}
    except SlackApiError:
        return False
    return bool(found.get("is_admin") or found.get("is_owner"))
