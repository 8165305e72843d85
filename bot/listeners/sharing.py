"""A supervisor posts a guidance text to a channel: the one thing the bot says in public, and never of itself.

Nothing is posted that was not previewed in these very words. Every right is asked for again at each step, for a
window stays open while somebody loses a role, and a button stays clickable for good.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal
from bot.blocks.modal import View
from bot.blocks.pages import sentence
from bot.blocks.sharing import OWN_WORDS, posted, share
from bot.coach import clean
from bot.guidance import Guide
from bot.guidance.refusals import uses_label
from bot.inbox import Handling
from bot.listeners import ids
from bot.listeners.audience import is_shared_outside
from bot.listeners.kit import Kit
from bot.listeners.rights import are_members, may_speak_for_service
from bot.listeners.talk import show_window
from bot.listeners.views import fill_window, put_up_window
from bot.store.nudged import Claim, claim, take_back


def register(app: AsyncApp) -> None:
    """Listen to the button and the window."""
    app.action(ids.GUIDANCE_SHARE)(on_share)
    app.view(ids.SHARE_VIEW)(on_sent)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to post, and where."""

    team: str
    user: str
    bot_user: str
    guide: Guide
    channel: str
    own: str


async def on_share(
    ack: AsyncAck, action: dict[str, Any], body: dict[str, Any], client: AsyncWebClient, kit: Kit
) -> None:
    """Ask where to, if the person may share at all."""
    await ack()
    guides = kit.guides.get([action.get("value", "")])
    if not guides:
        view = modal.message(sentence(kit.words.say.guidance_gone))
    elif not await may_speak_for_service(client, kit, body["user"]["id"]):
        view = modal.message(sentence(kit.words.say.share_no_right))
    else:
        view = share(guides[0], kit.words)
    await show_window(client, body, view)


async def on_sent(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Show the preview; or post, if what is sent is what was previewed."""
    name = await put_up_window(ack)
    kept, typed = json.loads(view.get("private_metadata") or "{}"), view["state"]["values"]
    guides = kit.guides.get([kept.get("guide", "")])
    if not guides:
        shown = modal.message(sentence(kit.words.say.guidance_gone))
    else:
        wish = Wish(
            context.team_id or "",
            body["user"]["id"],
            context.bot_user_id or "",
            guides[0],
            typed[ids.SHARE_CHANNEL][ids.SHARE_CHANNEL].get("selected_conversation") or "",
            clean(typed[ids.SHARE_WORDS][ids.SHARE_WORDS].get("value") or "").strip()[:OWN_WORDS],
        )
        shown = await _next(wish, kept.get("seen", ""), view["id"], client, kit, handling)
    if not handling.again:
        await fill_window(client, name, view["id"], shown)


async def _next(
    wish: Wish, seen: str, view_id: str, client: AsyncWebClient, kit: Kit, handling: Handling
) -> View:
    """What the window shows next; the message is posted on the way, if it is time for that."""
    problem = await _problem(wish, client, kit)
    if problem is not None:
        return share(wish.guide, kit.words, channel=wish.channel, own=wish.own, problem=problem)
    mark = handling.mark("share", wish.user, wish.guide.id, wish.guide.body, wish.channel, wish.own)
    said = posted(wish.guide, wish.user, wish.own)
    if seen != mark:
        return share(wish.guide, kit.words, channel=wish.channel, own=wish.own, preview=said, seen=mark)
    once, channel = handling.mark("shared", view_id, mark), f"<#{wish.channel}>"
    if await claim(kit.store, wish.team, once, kit.clock()) is Claim.SAID:
        return modal.message(sentence(kit.words.say.share_before.format(channel=channel)))
    try:
        await client.chat_postMessage(
            channel=wish.channel,
            text=said.text,
            blocks=said.blocks,
            unfurl_links=False,
            unfurl_media=False,
        )
    except SlackApiError:
        await take_back(kit.store, wish.team, once)
        problem = kit.words.say.share_no_channel
        return share(wish.guide, kit.words, channel=wish.channel, own=wish.own, problem=problem)
    return modal.message(sentence(kit.words.say.share_done.format(channel=channel)))


async def _problem(wish: Wish, client: AsyncWebClient, kit: Kit) -> str | None:
    """Why this person may not post this here, in a sentence; None if they may."""
    say = kit.words.say
    if not await may_speak_for_service(client, kit, wish.user):
        return say.share_no_right
    if uses_label(wish.own):
        return say.share_label
    if not wish.channel.startswith(("C", "G")):
        return say.share_no_channel
    if await is_shared_outside(client, wish.channel, None):
        return say.share_outside
    both_in = await are_members(client, wish.channel, {wish.user, wish.bot_user})
    return None if both_in else say.share_no_channel
