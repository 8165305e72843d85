"""One request of each shape that Slack sends."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from bot.bench.posts import CHANNELS, Town
from bot.bench.texts import DISCLOSURES
from bot.listeners import ids
from bot.practice import BOT_USER, StandIn, View, payloads
from bot.practice.methods.chat import changed_event, deleted_event
from bot.practice.model import Json, Message

JSON, FORM = "application/json", "application/x-www-form-urlencoded"
_BLOCK: Json = {"type": "section", "text": {"type": "mrkdwn", "text": "hello"}, "block_id": "b"}
_EVENTS: tuple[Json, ...] = (
    {"type": "app_home_opened", "tab": "home"},
    {"type": "app_home_opened", "tab": "messages"},
    {"type": "member_joined_channel", "channel_type": "C", "inviter": "U0BENCH000001"},
    {"type": "member_left_channel", "channel_type": "C"},
    {"type": "channel_shared", "connected_team_id": "T0OTHER"},
    {"type": "channel_unshared", "previously_connected_team_id": "T0OTHER", "is_ext_shared": False},
    {"type": "channel_rename"},
    {"type": "channel_archive"},
    {"type": "app_rate_limited", "minute_rate_limited": 1_790_000_000},
)
_SUBTYPES = ("file_share", "thread_broadcast", "me_message", "bot_message", "channel_join", "channel_topic")
_ACTIONS = (
    *(ids.WHY, ids.ANOTHER, ids.WRONG, ids.HIDE, ids.PAUSE_DAY, ids.LISTEN_TEAM, ids.LISTEN_NO),
    *(ids.SET_ROLE, ids.SET_REGION, ids.SET_NUDGES, ids.SET_PAUSE, ids.OPEN_CHECK, "of_nobody"),
)
_WINDOWS = (ids.DRAFT_VIEW, ids.ANOTHER_VIEW, "of_nobody")


@dataclass(frozen=True, slots=True)
class Request:
    """A body and what it says it is."""

    body: bytes
    content_type: str


Shape = tuple[Json, Callable[[Json], Request]]
"""A payload, and how it is written into a request."""


def shapes(room: StandIn, town: Town) -> list[Shape]:
    """Each shape, well formed."""
    user, channel = town.person()
    person, place = room.workspace.users[user], room.workspace.channels[channel]
    message = Message(channel, room.workspace.new_ts(), user, DISCLOSURES[0], (_BLOCK,))
    edited = Message(channel, message.ts, user, DISCLOSURES[1], (_BLOCK,), edited_ts=room.workspace.new_ts())
    ours = Message(channel, room.workspace.new_ts(), BOT_USER, "said", (_BLOCK,), bot_id="B0SHAREWELL")
    events = [
        payloads.message_event(message, person),
        changed_event(edited, message, room.workspace.new_ts()),
    ]
    events += [deleted_event(message, room.workspace.new_ts())]
    events += [{**events[0], "subtype": subtype, "thread_ts": message.ts} for subtype in _SUBTYPES]
    events += [{**event, "user": user, "channel": CHANNELS[0], "event_ts": message.ts} for event in _EVENTS]
    now = room.workspace.clock()
    made: list[Shape] = [(payloads.event_envelope(event, place, now), _as_json) for event in events]
    form = payloads.slash_form(person, place, ids.COMMAND, "check " + DISCLOSURES[0], "1.2.a", room.url)
    made.append((form, _as_form))
    return made + [
        (payload, _as_payload) for payload in _interactions(person, place, message, ours, room.url)
    ]


def _interactions(person: Any, place: Any, message: Message, ours: Message, url: str) -> list[Json]:
    found = []
    for action_id in _ACTIONS:
        action = {
            "action_id": action_id,
            "block_id": "b",
            "type": "button",
            "value": "1",
            "action_ts": ours.ts,
        }
        found.append(payloads.click_on_message(person, place, ours, action, {}, "1.2.a", url))
    for callback in _WINDOWS:
        content = {"type": "modal", "callback_id": callback, "blocks": [_BLOCK], "private_metadata": "{}"}
        view = View("V0BENCH", "1.a", person.id, content, "V0BENCH")
        values = {ids.DRAFT_INPUT: {ids.DRAFT_INPUT: {"type": "plain_text_input", "value": DISCLOSURES[2]}}}
        found.append(payloads.submission(person, view, values, "1.2.a"))
        found.append(payloads.closing(person, view, is_cleared=False))
        found.append(
            payloads.click_on_view(
                person, view, {"action_id": ids.OPEN_CHECK, "type": "button"}, values, "1.2.a"
            )
        )
    found.append(
        payloads.message_shortcut(person, place, message, ids.CHECK_MESSAGE, "1.2.a", url, message.ts)
    )
    found.append(payloads.global_shortcut(person, ids.CHECK_DRAFT, "1.2.a", message.ts))
    return found


def _as_json(shape: Json) -> Request:
    return Request(json.dumps(shape).encode(), JSON)


def _as_form(shape: Json) -> Request:
    return Request(urlencode(shape, errors="replace").encode(), FORM)


def _as_payload(shape: Json) -> Request:
    return Request(payloads.as_form(shape), FORM)
