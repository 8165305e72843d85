"""Slack gets its acknowledgement at once: it waits neither for the engine nor for what goes wrong after it."""

import json
import threading
from urllib.parse import parse_qs

import pytest

from bot.practice import MAYA, TEAM_CHAT, TOM
from bot.practice.payloads import as_form
from bot.practice.signing import signed

from .conftest import Conversation, shown

ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"


async def test_everything_is_acknowledged_while_the_engine_thinks(
    talk: Conversation, held: threading.Event
) -> None:
    room = talk.room
    message = await room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await room.post_message(MAYA, MAYA, ADDRESS)
    assert (await room.slash(MAYA, TEAM_CHAT, "/sharewell", ADDRESS)).ok
    assert (await room.global_shortcut(TOM, "check_draft")).ok
    (window,) = await room.wait_for(lambda: room.views(TOM))
    assert (await room.submit(TOM, window, {"draft_text": ADDRESS})).ok
    assert (await room.message_shortcut(MAYA, message, "check_message")).ok
    assert all(delivery.ok for delivery in room.deliveries)
    assert room.dms(MAYA) == []
    await room.slash(TOM, TEAM_CHAT, "/sharewell", "help")
    await room.wait_for(lambda: room.ephemerals(TOM))
    held.set()
    await talk.quiet()
    assert "Details to protect" in shown(room.dms(MAYA)[0])
    assert len(room.ephemerals(MAYA)) == 2


async def test_a_failure_right_after_it_does_not_take_it_back(talk: Conversation) -> None:
    talk.room.fail_next("views.open", "fatal_error")
    assert (await talk.room.global_shortcut(MAYA, "check_draft")).status == 200
    await talk.quiet()


@pytest.mark.parametrize("lacking", ["state", "id", "values"])
async def test_a_window_that_lacks_what_slacks_have_is_a_bad_request_and_no_failure_of_ours(
    talk: Conversation, lacking: str
) -> None:
    room = talk.room
    assert (await room.global_shortcut(MAYA, "check_draft")).ok
    (window,) = await room.wait_for(lambda: room.views(MAYA))
    sent = await room.submit(MAYA, window, {"draft_text": ADDRESS})
    await talk.quiet()
    payload = json.loads(parse_qs(sent.request.decode())["payload"][0])
    payload["trigger_id"] = "1.2.another"
    view = payload["view"]
    (view["state"] if lacking == "values" else view).pop(lacking)
    body = as_form(payload)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    now = int(room.workspace.clock())
    status = await room.send_raw(body, {**headers, **signed(room.signing_secret, body, now)})
    assert status == (200 if lacking == "id" else 400)
    await talk.quiet()
    await talk.says(MAYA, MAYA, ADDRESS)
    assert "Details to protect" in shown(room.dms(MAYA)[-1])
