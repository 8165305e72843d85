"""What was acknowledged is answered, whatever dies in between; and no message is nudged twice."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.inbox import taking
from bot.practice import MAYA, TEAM_CHAT, TOM, Message
from bot.store.tables import FeedbackTotalRow
from bot.words import load_words

from .conftest import ADDRESS, LEASE, House

SAY = load_words().say
_BOT_THAT_NEVER_ANSWERS = """
import asyncio, threading
import bot.listeners.reading
from bot import logs
from bot.serve.run import run
from bot.settings import load_settings

bot.listeners.reading.check = lambda *_: threading.Event().wait()
logs.configure()
asyncio.run(run(load_settings()))
"""


def shown(message: Message) -> str:
    return repr(message.blocks)


async def test_acknowledged_then_killed_is_answered_after_the_restart(
    house: House, tmp_path: Path, unused_port: int
) -> None:
    """A process of its own is killed with SIGKILL while the engine thinks about a draft it has acknowledged."""
    room = house.room
    environment = os.environ | {
        "SLACK_BOT_TOKEN": room.bot_token,
        "SLACK_SIGNING_SECRET": room.signing_secret,
        "SLACK_API_URL": room.api_url,
        "SHAREWELL_DATABASE_URL": house.database_url,
        "SHAREWELL_PORT": str(unused_port),
    }
    command = [sys.executable, "-c", _BOT_THAT_NEVER_ANSWERS]
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE) as process:  # noqa: ASYNC220
        assert process.stderr is not None
        try:
            async with asyncio.timeout(60):
                line = b""
                while b"listening on" not in line:
                    line = await asyncio.to_thread(process.stderr.readline)
                    assert line, "the bot did not start"
            room.connect(f"http://127.0.0.1:{unused_port}/slack/events")
            await room.post_message(MAYA, MAYA, ADDRESS)
            assert (await room.slash(TOM, TEAM_CHAT, "/sharewell", ADDRESS)).ok
            assert room.deliveries[-2].ok
        finally:
            process.send_signal(signal.SIGKILL)
    assert room.dms(MAYA) == []
    after = house.replicas[0]
    house.now = _now() + LEASE  # the killed one went by the true time
    assert await after.takes_what_is_due() == 2
    (answer,) = room.dms(MAYA)
    assert "Details to protect" in shown(answer)
    assert len(room.ephemerals(TOM)) == 1
    assert {row[1:] for row in await house.rows()} == {("done", 2, False)}


def _now() -> Any:
    from bot.app import utc_now

    return utc_now()


async def test_a_lease_has_to_run_out_first(house: House, dies: pytest.MonkeyPatch) -> None:
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    dies.undo()
    (replica,) = house.replicas
    assert await replica.takes_what_is_due() == 0
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 1
    assert await replica.takes_what_is_due() == 0
    assert len(house.room.dms(MAYA)) == 1


async def test_the_worker_loop_finds_it_by_itself(house: House, dies: pytest.MonkeyPatch) -> None:
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    dies.undo()
    house.passes(LEASE)
    (replica,) = house.replicas
    async with taking(replica.app, replica.inbox, replica.work):
        await house.room.wait_for(lambda: house.room.dms(MAYA), timeout=60)
    await house.quiet()
    assert (await house.rows())[0][1:] == ("done", 2, False)


async def test_what_a_stop_cuts_off_is_released_and_answered_by_another(
    house: House, held: threading.Event
) -> None:
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    stopping, other = house.replicas[0], await house.replica()
    assert await stopping.work.finish(0) > 0
    held.set()
    assert await other.takes_what_is_due() == 1
    assert len(house.room.dms(MAYA)) == 1
    assert (await house.rows())[0] == ("message", "done", 1, False)


async def test_a_process_that_is_brought_down_again_and_again_gives_up_and_says_so(
    house: House, dies: pytest.MonkeyPatch
) -> None:
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    (replica,) = house.replicas
    for _ in range(4):
        house.passes(LEASE)
        assert len(await replica.inbox.rows.take(*replica.inbox.lease(), 9)) == 1  # and dies
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 1
    assert [message.text for message in house.room.dms(MAYA)] == [SAY.went_wrong]
    assert await house.rows() == [("message", "set_aside", 6, False)]


async def test_a_command_whose_answer_comes_too_late_is_answered_by_direct_message(
    house: House, dies: pytest.MonkeyPatch
) -> None:
    await house.room.slash(MAYA, TEAM_CHAT, "/sharewell", ADDRESS)
    dies.undo()
    house.passes(LEASE)
    house.room.fail_next("response_url", 404)
    assert await house.replicas[0].takes_what_is_due() == 1
    (answer,) = house.room.dms(MAYA)
    assert "Details to protect" in shown(answer)
    assert await house.rows() == [("command", "done", 2, False)]


async def test_windows_that_cannot_be_opened_any_more_end_in_something_sensible(
    house: House, dies: pytest.MonkeyPatch
) -> None:
    room, (replica,) = house.room, house.replicas
    dies.undo()
    await room.global_shortcut(MAYA, "check_draft")
    await house.quiet()
    (opened,) = room.views(MAYA)
    own = await room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await room.post_message(MAYA, MAYA, ADDRESS)
    await house.quiet()
    (draft,), notes = room.dms(MAYA), len(room.ephemerals(MAYA))

    async def nothing() -> None: ...

    dies.setattr("bot.inbox.intake.handle", lambda *_: nothing())
    await room.submit(MAYA, opened, {"draft_text": ADDRESS})
    await room.message_shortcut(MAYA, own, "check_message")
    await room.click(MAYA, draft, "why")
    await room.global_shortcut(TOM, "check_draft")
    dies.undo()
    house.passes(LEASE)
    room.fail_next("views.open", "expired_trigger_id", times=3)
    assert await replica.takes_what_is_due() == 4
    (answer,) = room.dms(MAYA)[1:]  # to the window that was sent
    assert "Details to protect" in shown(answer)
    assert "Wattlebird" in shown(answer)
    told = room.ephemerals(MAYA)[notes:]
    assert sum("Details to protect" in shown(note) for note in told) == 1  # to the message shortcut
    assert sum(note.text == SAY.too_slow for note in told) == 1  # to the button
    assert [message.text for message in room.dms(TOM)] == [SAY.too_slow]
    assert {row[1] for row in await house.rows()} == {"done"}


@pytest.mark.parametrize("died", ["before Slack was called", "after Slack was called"])
async def test_a_nudge_is_never_shown_twice(house: House, monkeypatch: pytest.MonkeyPatch, died: str) -> None:
    """Dying between the note's being written down and Slack's answer is the one moment nobody can tell."""
    from bot.listeners.talk import whisper

    class Died(BaseException):
        """What no handler catches."""

    async def dying(*args: Any) -> None:
        if died.startswith("after"):
            await whisper(*args)
        raise Died

    (replica,) = house.replicas
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.listeners.once.whisper", dying)
        patch.setattr(asyncio.get_running_loop(), "call_exception_handler", lambda _: None)
        await house.room.post_message(MAYA, TEAM_CHAT, ADDRESS)
        for task in list(replica.inbox._attempts):
            with pytest.raises(Died):
                await task
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 1
    assert len(house.room.ephemerals(MAYA)) == int(died.startswith("after"))


@pytest.mark.parametrize(
    ("in_thread", "tells", "answers"),
    [(False, True, 1), (True, True, 1), (False, False, 2)],
    ids=["in the conversation", "in a thread", "when Slack does not tell"],
)
async def test_a_draft_that_was_answered_before_the_process_died_is_not_answered_again(
    house: House, in_thread: bool, tells: bool, answers: int
) -> None:
    room, (replica,) = house.room, house.replicas
    root = await room.post_message(MAYA, MAYA, "help") if in_thread else None
    await house.quiet()
    before = len(room.dms(MAYA))

    async def dies(*_: object) -> None: ...

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.inbox.handling._follow_up", dies)
        await room.post_message(MAYA, MAYA, ADDRESS, thread_ts=root and root.ts)
        await house.quiet()
    assert len(room.dms(MAYA)) == before + 1
    assert "Wattlebird" not in str([message.metadata for message in room.dms(MAYA)])
    if not tells:
        room.fail_next("conversations.history", "ratelimited", times=9)
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 1
    assert len(room.dms(MAYA)) == before + answers
    await room.post_message(MAYA, MAYA, ADDRESS)  # the same words again are another draft
    await house.quiet()
    assert len(room.dms(MAYA)) == before + answers + 1


async def test_a_nudge_that_slack_refused_is_shown_at_the_next_attempt_and_counted_once(
    house: House,
) -> None:
    room, (replica,) = house.room, house.replicas
    room.fail_next("chat.postEphemeral", "internal_error")
    message = await room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await house.quiet()
    assert room.ephemerals(MAYA) == []
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 1
    assert len(room.ephemerals(MAYA)) == 1
    await room.edit_message(message, ADDRESS + " or in case of anything else")
    await house.quiet()
    assert len(room.ephemerals(MAYA)) == 1


async def test_a_count_is_added_once_even_if_the_process_dies_at_the_end(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, (replica,) = house.room, house.replicas
    await room.post_message(MAYA, MAYA, ADDRESS)
    await house.quiet()
    await room.click(MAYA, room.dms(MAYA)[0], "not_right")
    await house.quiet()

    async def dies(*_: object) -> None: ...

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.inbox.handling._follow_up", dies)
        assert (await room.click(MAYA, room.views(MAYA)[-1], "feedback_wording")).ok
        await house.quiet()
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 0
    async with replica.store.engine.connect() as connection:
        totals = (await connection.execute(select(FeedbackTotalRow.total))).scalars().all()
    assert totals == [1]
