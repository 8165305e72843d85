"""/sharewell: every answer is ephemeral, and a text that starts with no known word is checked."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.practice import MAYA, PARTNERS, PRIYA, QUIET, TEAM_CHAT, TEAM_ID
from bot.settings import Listen
from bot.store import Preferences
from bot.words import load_words
from checks import Role

from .conftest import Conversation, Start

SAY = load_words().say
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"


@pytest.mark.parametrize(
    ("text", "start_of_answer"),
    [
        ("", "*What I can do*"),
        ("help", "*What I can do*"),
        ("HELP", "*What I can do*"),
        ("privacy", "*What I read*"),
        ("check", SAY.empty),
        ("check 💛", SAY.no_words),
        (f"check {ADDRESS}", "Details to protect"),
        (ADDRESS, "Details to protect"),
        (f"help, {ADDRESS}", "Details to protect"),
        (f"pause for a moment, {ADDRESS}", "Details to protect"),
        ("see you on Thursday", "Nothing personal here"),
        ("guidance", "*Guidance you can ask for.*"),
        ("guidance boundries", "*Friendly, not friends*"),
        ("guidance wibble", SAY.guidance_none),
        ("guidance 💛", SAY.no_words),
        ("guidance risky_topics", "*Talking about suicide, self-harm, eating and drugs*"),
        ("guidance saved", SAY.guidance_none_saved),
        ("got any wording for gifts?", "*Gifts, loans and favours*"),
        ("resume", SAY.resumed),
        ("forget me", SAY.forgotten),
        ("forget", SAY.forgotten),
        ("pause", "I'll keep quiet in channels until <!date^"),
        ("pause a fortnight", SAY.pause_how),
        ("pause 0 days", SAY.pause_how),
        ("pause 999 weeks", SAY.pause_how),
        ("x" * 40_001, SAY.too_long),
    ],
)
async def test_what_a_command_gets(talk: Conversation, text: str, start_of_answer: str) -> None:
    assert (await talk.commands(MAYA, TEAM_CHAT, text)).startswith(start_of_answer)
    assert talk.room.calls("chat.postMessage") == []


async def test_it_works_where_the_bot_is_not_a_member(talk: Conversation) -> None:
    assert (await talk.commands(MAYA, QUIET, ADDRESS)).startswith("Details to protect")
    assert (await talk.commands(MAYA, PARTNERS, ADDRESS)).startswith("Details to protect")


async def test_the_draft_is_quoted_for_it_is_nowhere_else_in_sight(talk: Conversation) -> None:
    said = await talk.commands(MAYA, TEAM_CHAT, "I live at 14 Wattlebird Court & I <3 it")
    assert "> I live at 14 Wattlebird Court &amp; I &lt;3 it" in said


@pytest.mark.parametrize(
    ("words", "length"),
    [
        ("", timedelta(days=1)),
        ("2h", timedelta(hours=2)),
        ("3 days", timedelta(days=3)),
        ("for an hour", timedelta(hours=1)),
        ("2 weeks", timedelta(weeks=2)),
        ("a month", timedelta(days=30)),
    ],
)
async def test_pauses(talk: Conversation, words: str, length: timedelta) -> None:
    await talk.commands(MAYA, TEAM_CHAT, f"pause {words}")
    assert (await talk.store.preferences(TEAM_ID, MAYA)).paused_until == NOW + length
    await talk.commands(MAYA, TEAM_CHAT, "resume")
    assert (await talk.store.preferences(TEAM_ID, MAYA)).paused_until is None


async def test_forget_deletes_what_is_kept(talk: Conversation) -> None:
    await talk.store.save_preferences(TEAM_ID, MAYA, role=Role.NURSE, nudges=False)
    await talk.store.save_preferences(TEAM_ID, PRIYA, role=Role.NURSE)
    await talk.commands(MAYA, TEAM_CHAT, "forget me")
    assert await talk.store.preferences(TEAM_ID, MAYA) == Preferences()
    assert (await talk.store.preferences(TEAM_ID, PRIYA)).role is Role.NURSE


async def test_listen_asks_again_in_a_channel(talk: Conversation) -> None:
    said = await talk.commands(MAYA, TEAM_CHAT, "listen")
    assert said.startswith(SAY.listen_ask)
    await talk.room.click(MAYA, talk.room.ephemerals(MAYA)[-1], "listen_no")
    await talk.quiet()
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.calls("chat.postEphemeral") == []


@pytest.mark.parametrize(
    ("channel", "answer"),
    [(MAYA, SAY.listen_nowhere), (QUIET, SAY.listen_not_member), (PARTNERS, SAY.listen_external)],
)
async def test_listen_where_it_cannot(talk: Conversation, channel: str, answer: str) -> None:
    assert await talk.commands(MAYA, channel, "listen") == answer


async def test_listen_when_it_is_off(start: Start) -> None:
    talk = await start(Listen.OFF)
    assert await talk.commands(MAYA, TEAM_CHAT, "listen") == SAY.listen_off


async def test_an_answer_that_got_lost_comes_later(talk: Conversation) -> None:
    talk.room.fail_next("response_url", 500)
    assert (await talk.room.slash(MAYA, TEAM_CHAT, "/sharewell", "help")).ok
    await talk.quiet()
    assert talk.room.ephemerals(MAYA) == []
    talk.passes(timedelta(seconds=4))
    await talk.takes_what_is_due()
    assert len(talk.room.ephemerals(MAYA)) == 1


async def test_the_answer_waits_when_slack_asks_it_to(talk: Conversation) -> None:
    talk.room.fail_next("response_url", 429, retry_after=0)
    assert (await talk.commands(MAYA, TEAM_CHAT, "help")).startswith("*What I can do*")
