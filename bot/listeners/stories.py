"""The story kit: a worker's own stories on three shelves, seen by nobody else."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import modal, own
from bot.blocks.support import support
from bot.coach import Support, answer_draft, clean, context_for, unfit
from bot.inbox import Handling
from bot.keys import encryption
from bot.listeners import ids
from bot.listeners.kit import Kit
from bot.listeners.reading import judge
from bot.listeners.talk import direct, open_window, show_window
from bot.listeners.views import fill_window, put_up_window
from bot.own_words import load_own_words
from bot.store.stories import MOST_STORIES, add_story, delete_stories, move_story, stories
from checks import Surface


def register(app: AsyncApp) -> None:
    """Listen to the kit's buttons and its window."""
    app.action(ids.OPEN_STORIES)(on_open)
    app.action(ids.STORY_ADD)(on_add)
    app.action(ids.STORY_MOVE)(on_move)
    app.action(ids.STORIES_DELETE)(on_delete_all)
    app.view(ids.STORY_VIEW)(on_story)


async def on_open(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """The shelves."""
    await ack()
    await open_window(client, body, await _shelves(kit, context.team_id or "", body["user"]["id"]))


async def on_add(ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient) -> None:
    """A window to write a story into, in the place of the shelves."""
    await ack()
    await show_window(client, body, own.add_story(), instead=True)


async def on_move(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
) -> None:
    """Put a story on another shelf, or delete it."""
    await ack()
    team, user = context.team_id or "", body["user"]["id"]
    story, _, where = (action.get("selected_option") or {}).get("value", "").partition(":")
    if where == own.DELETE:
        await delete_stories(kit.store, team, user, story)
    elif where in own.SHELVES:
        await move_story(kit.store, encryption(kit.settings), team, user, story, where)
    await show_window(client, body, await _shelves(kit, team, user), instead=True)


async def on_delete_all(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """Delete all of them; Slack has asked before."""
    await ack()
    team, user = context.team_id or "", body["user"]["id"]
    await delete_stories(kit.store, team, user)
    view = await _shelves(kit, team, user, load_own_words().kit_deleted)
    await show_window(client, body, view, instead=True)


async def on_story(
    ack: AsyncAck,
    view: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Keep the story, once, and show the shelves; help lines instead if its writer may need them."""
    values = view["state"]["values"]
    text = str(values[ids.STORY_INPUT][ids.STORY_INPUT].get("value") or "")
    shelf = (values[ids.STORY_SHELF][ids.STORY_SHELF].get("selected_option") or {}).get("value", "")
    problem = unfit(text)
    if problem is not None or shelf not in own.SHELVES:
        problem_said = getattr(kit.words.say, problem.value if problem else "empty")
        await ack(response_action="errors", errors={ids.STORY_INPUT: problem_said})
        return
    name = None if handling.again else await put_up_window(ack)
    team, user, words = context.team_id or "", body["user"]["id"], load_own_words()
    preferences = await kit.store.preferences(team, user)
    draft = clean(text)[: own.STORY]
    surrounding = context_for(Surface.DRAFT, preferences, kit.settings.region)
    answer = answer_draft(draft, await judge(kit, draft, surrounding))
    async with handling.last():
        kept = await add_story(kit.store, encryption(kit.settings), team, user, shelf, draft, kit.clock())
    said = support(answer, kit.words, surrounding.region) if isinstance(answer, Support) else None
    if name is None:
        if said is not None:
            await direct(client, user, said)
        return
    full = None if kept else words.kit_full.format(most=MOST_STORIES)
    shown = modal.message(said) if said is not None else await _shelves(kit, team, user, full)
    await fill_window(client, name, view["id"], shown)


async def _shelves(kit: Kit, team: str, user: str, note: str | None = None) -> modal.View:
    return own.kit(await stories(kit.store, encryption(kit.settings), team, user), note)
