"""Slack gets its acknowledgement at once: it waits neither for the engine nor for what goes wrong after it."""

import threading

from bot.practice import MAYA, TEAM_CHAT, TOM

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
