"""Windows that were sent: a draft to check, a draft to reword, blanks that were filled."""

from __future__ import annotations

import asyncio
import secrets
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal, mrkdwn, parts
from bot.blocks.review import WORDING_BLOCK
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.kit import Kit
from bot.listeners.reading import answer_to_draft, other_wordings
from bot.listeners.talk import direct
from checks import blanks_of, filled

_WAITS = (0.0, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds before each try to fill a window that Slack may not have put up yet."""


def register(app: AsyncApp) -> None:
    """Listen to each window."""
    app.view(ids.DRAFT_VIEW)(on_draft)
    app.view(ids.ANOTHER_VIEW)(on_another)
    app.view(ids.FILL_VIEW)(on_fill)


async def on_draft(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Put up a "one moment" at once, then the answer with the draft below it.

    At another attempt the window is gone, or waits for a name that nobody knows any more: a direct message then.
    """
    await _check_again(_typed(view), ack, view, body, context, client, kit, handling)


async def on_fill(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """The same for a wording whose blanks were filled: nothing is taken as safe because it was suggested."""
    await _check_again(_filled(view), ack, view, body, context, client, kit, handling)


async def _check_again(
    draft: str,
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    if handling.again:
        await _answer_directly(draft, body, context, client, kit)
        return
    name = await put_up_window(ack)
    said = await answer_to_draft(kit, context.team_id or "", body["user"]["id"], draft, quote=False)
    await fill_window(client, name, view["id"], modal.answer(said, draft=draft))


async def on_another(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """The same for other wordings."""
    if handling.again:
        await _answer_directly(_typed(view), body, context, client, kit)
        return
    name = await put_up_window(ack)
    found = await other_wordings(kit, context.team_id or "", body["user"]["id"], _typed(view))
    shown = (
        modal.message(found)
        if isinstance(found, parts.Said)
        else modal.other_wordings(found, kit.words, draft=_typed(view))
    )
    await fill_window(client, name, view["id"], shown)


async def _answer_directly(
    draft: str, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Check the draft and say it in a direct message, a rewording with it if there is one."""
    user = body["user"]["id"]
    said = await answer_to_draft(kit, context.team_id or "", user, draft, quote=True)
    await direct(client, user, said)


def _typed(view: dict[str, Any]) -> str:
    return str(view["state"]["values"][ids.DRAFT_INPUT][ids.DRAFT_INPUT].get("value") or "")


def _filled(view: dict[str, Any]) -> str:
    """The wording that stands in the window, with what was typed in the place of its blanks."""
    values = view["state"]["values"]
    wording = next(
        block["text"]["text"] for block in view["blocks"] if block.get("block_id") == WORDING_BLOCK
    )
    wording = mrkdwn.uncoded(wording)
    typed = [
        str(values.get(f"{ids.BLANK_INPUT}_{number}", {}).get(ids.BLANK_INPUT, {}).get("value") or "")
        for number in range(len(blanks_of(wording)))
    ]
    return filled(wording, typed)


async def put_up_window(ack: AsyncAck) -> str:
    """Put a "one moment" in the place of the window that was sent; the name under which `fill_window` finds it."""
    name = secrets.token_hex(8)
    await ack(response_action="update", view=modal.checking(name))
    return name


async def fill_window(client: AsyncWebClient, name: str, view_id: str, view: modal.View) -> None:
    """Fill the window of this external id.

    The acknowledgement that puts the window up travels on another connection than this call and may come
    second; until Slack has seen it, no view of this name exists. Should Slack never take to the name, the
    last try goes to the window by its own id, long after the acknowledgement.
    """
    for wait in _WAITS:
        await asyncio.sleep(wait)
        try:
            await client.views_update(external_id=name, view=view)
        except SlackApiError as error:
            if error.response.get("error") != "not_found":
                raise
        else:
            return
    await client.views_update(view_id=view_id, view=view)
