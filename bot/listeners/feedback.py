""" "This isn't right", in two clicks; words go along only if their author ticks it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks import feedback, modal
from bot.blocks.pages import sentence
from bot.inbox import Handling
from bot.keys import encryption
from bot.listeners import ids
from bot.listeners.in_sight import draft_in_sight
from bot.listeners.kit import Kit
from bot.listeners.rights import is_supervisor
from bot.listeners.talk import open_window, show_window
from bot.own_words import load_own_words
from bot.store.feedback import add_voice, forget_voices, give_text, voices
from bot.store.store import FEEDBACK_VOICES_KEPT
from bot.sums_of_feedback import WAYS, monday_of, shown_weeks, sums
from checks import Surface, Verdict

_VERDICTS = {name: verdict for verdict, name in ids.VERDICTS.items()}


def register(app: AsyncApp) -> None:
    """Listen to the button, to those in its window, and to the sums'."""
    app.action(ids.WRONG)(on_wrong)
    for way in (ids.FEEDBACK_STRICT, ids.FEEDBACK_MISSED, ids.FEEDBACK_WORDING):
        app.action(way)(on_way)
    for choice in (ids.FEEDBACK_GIVE, ids.FEEDBACK_RIGHT):
        app.action(choice)(on_choice)
    app.action(ids.OPEN_FEEDBACK_SUMS)(on_sums)


async def on_wrong(
    ack: AsyncAck, action: dict[str, Any], body: dict[str, Any], client: AsyncWebClient, kit: Kit
) -> None:
    """Ask what was wrong."""
    await ack()
    view = feedback.ask(action.get("value", ""), draft_in_sight(body), kit.words)
    await show_window(client, body, view)


async def on_choice(ack: AsyncAck) -> None:
    """A tick or a choice: read when a way is pressed."""
    await ack()


async def on_way(
    ack: AsyncAck,
    action: dict[str, Any],
    body: dict[str, Any],
    context: AsyncBoltContext,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
) -> None:
    """Count it, and keep the words if that is ticked and they can be used."""
    await ack()
    team, user, way = context.team_id or "", body["user"]["id"], feedback.way_of(action["action_id"])
    view, draft = body["view"], draft_in_sight(body)
    about, chosen = view.get("private_metadata", ""), _chosen(view)
    gives = draft is not None and chosen.get(ids.FEEDBACK_GIVE) == feedback.GIVE
    right = chosen.get(ids.FEEDBACK_RIGHT) or (about if way == "wording" else None)
    if gives and right not in _VERDICTS:
        say = load_own_words()
        asked = feedback.ask(about, draft, kit.words, problem=say.feedback_which)
        await show_window(client, body, asked, instead=True)
        return
    async with handling.last():
        await kit.store.count_feedback(team, f"{about}:{way}"[:32], kit.clock().date())
        week = monday_of(kit.clock().date())
        await add_voice(kit.store, team, week, way, _voice(handling, team, user, week.isoformat(), way))
        if gives and draft is not None and right is not None:
            example = _example(draft, _VERDICTS[right], about, way)
            author = handling.mark("feedback", team, user)
            await give_text(kit.store, encryption(kit.settings), team, author, example, kit.clock())
    said = load_own_words().feedback_thanks_words if gives else kit.words.say.feedback_thanks
    await show_window(client, body, modal.message(sentence(said), feedback.TITLE), instead=True)


async def on_sums(
    ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient, kit: Kit
) -> None:
    """The sums, for who is a supervisor at this click."""
    await ack()
    if await is_supervisor(client, kit, body["user"]["id"]):
        today = kit.clock().date()
        counted = await voices(kit.store, context.team_id or "", *shown_weeks(today))
        said = feedback.sums_page(sums(counted, today))
    else:
        said = sentence(load_own_words().sums_no_right)
    await open_window(client, body, modal.message(said, feedback.TITLE))


async def forget_feedback(kit: Kit, handling: Handling, team: str, user: str) -> None:
    """Delete what a person said and gave. Raises `StoreError`."""
    this_week = monday_of(kit.clock().date())
    weeks = [this_week - timedelta(weeks=back) for back in range(FEEDBACK_VOICES_KEPT.days // 7 + 2)]
    theirs = [_voice(handling, team, user, week.isoformat(), way) for week in weeks for way in WAYS]
    await forget_voices(kit.store, team, handling.mark("feedback", team, user), theirs)


def _voice(handling: Handling, team: str, user: str, week: str, way: str) -> str:
    return handling.mark("voice", team, user, week, way)


def _example(draft: str, right: Verdict, about: str, way: str) -> dict[str, str]:
    """A line for `python -m checks evaluate`: only drafts can be given away. Nobody has labelled its concerns."""
    return {"surface": Surface.DRAFT, "text": draft, "verdict": right, "said": about, "way": way}


def _chosen(view: dict[str, Any]) -> dict[str, str]:
    """What is ticked and chosen in the window, by action."""
    found: dict[str, str] = {}
    for inputs in view.get("state", {}).get("values", {}).values():
        for action_id, state in inputs.items():
            options = state.get("selected_options") or [state.get("selected_option")]
            if options[0]:
                found[action_id] = options[0]["value"]
    return found
