"""Somebody who may not be safe gets help lines, privately, and nothing else, whatever else is set."""

import json
from datetime import timedelta

import pytest

from bot.practice import CLIENT_CHAT, MAYA, PARTNERS, PRIYA, TEAM_CHAT, TEAM_ID, TOM
from bot.words import load_words
from checks import Region

from .conftest import Conversation, Start, shown

WORDS = load_words()
LOW = "i cant do this anymore. everyone would be better off without me. sorry"
DANGER = "can anyone cover tonight, he's smashed my phone and I'm scared to go home"
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"


def assert_support(said: str) -> None:
    assert "13 11 14" in said
    assert "000" in said
    for snippet in (*WORDS.verdicts.values(), *WORDS.concerns.values()):
        if snippet.title != "Support":
            assert f"*{snippet.title}*" not in said
    assert "```" not in said
    assert "better off" not in said


async def test_in_a_direct_message(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, LOW)
    (answer,) = talk.room.dms(MAYA)
    assert_support(shown(answer))
    assert answer.text == "A private note, only for you."


async def test_in_a_channel_it_is_shown_there_and_kept_in_a_direct_message(talk: Conversation) -> None:
    parent = await talk.says(TOM, TEAM_CHAT, "how is everyone")
    await talk.says(MAYA, TEAM_CHAT, LOW, thread_ts=parent.ts)
    (note,) = talk.room.ephemerals(MAYA)
    (kept,) = talk.room.dms(MAYA)
    assert_support(shown(note))
    assert_support(shown(kept))
    assert note.thread_ts == parent.ts
    for other in (TOM, PRIYA):
        assert talk.room.ephemerals(other) == []
        assert talk.room.dms(other) == []


async def test_danger_from_another_leaves_nothing_behind(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, DANGER)
    (note,) = talk.room.ephemerals(MAYA)
    assert "1800 737 732" in shown(note)
    assert "smashed" not in shown(note)
    assert talk.room.dms(MAYA) == []


@pytest.mark.parametrize("text", [LOW, DANGER])
async def test_a_note_that_cannot_be_shown_comes_as_a_direct_message(talk: Conversation, text: str) -> None:
    talk.room.fail_next("chat.postEphemeral", "user_not_in_channel")
    await talk.says(MAYA, TEAM_CHAT, text)
    assert len(talk.room.dms(MAYA)) == 1


async def test_no_cap_no_cool_down_and_no_pause_holds_it_back(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    await talk.commands(MAYA, TEAM_CHAT, "pause 3 days")
    for number in range(1, 6):
        await talk.says(MAYA, TEAM_CHAT, LOW)
        assert len(talk.room.dms(MAYA)) == number


async def test_it_is_not_counted(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, LOW)
    await talk.says(MAYA, MAYA, LOW)
    async with talk.store.engine.connect() as connection:
        for table in ("nudge_counts", "feedback_totals", "people"):
            rows = await connection.exec_driver_sql(f"SELECT COUNT(*) FROM {table}")  # noqa: S608
            assert rows.scalar() == 0


async def test_an_edit_does_not_repeat_it_but_a_nudge_before_does_not_hide_it(talk: Conversation) -> None:
    message = await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == 1
    for words in (LOW, LOW + " really"):
        await talk.room.edit_message(message, words)
        await talk.quiet()
    assert len(talk.room.dms(MAYA)) == 1


async def test_when_slack_cannot_say_who_reads_the_direct_message_is_enough(talk: Conversation) -> None:
    talk.room.fail_next("conversations.info", "fatal_error")
    await talk.says(MAYA, CLIENT_CHAT, LOW)
    assert talk.room.ephemerals(MAYA) == []
    assert len(talk.room.dms(MAYA)) == 1


async def test_an_external_channel_is_not_read_at_all(talk: Conversation) -> None:
    await talk.says(MAYA, PARTNERS, LOW)
    assert talk.room.dms(MAYA) == []
    assert talk.room.ephemerals(MAYA) == []


@pytest.mark.parametrize("words", ["", "check ", "guidance "])
async def test_the_command(talk: Conversation, words: str) -> None:
    assert_support(await talk.commands(MAYA, TEAM_CHAT, words + LOW))


async def test_the_windows(talk: Conversation) -> None:
    await talk.room.global_shortcut(MAYA, "check_draft")
    await talk.quiet()
    (window,) = talk.room.views(MAYA)
    await talk.room.submit(MAYA, window, {"draft_text": LOW})
    await talk.quiet()
    (window,) = talk.room.views(MAYA)
    said = json.dumps(window.content)
    assert "13 11 14" in said
    assert "another_wording" not in said
    assert "better off" not in said
    assert window.content.get("submit") is None


async def test_hide_takes_it_away_everywhere(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, LOW)
    await talk.room.click(MAYA, talk.room.ephemerals(MAYA)[0], "hide")
    await talk.room.click(MAYA, talk.room.dms(MAYA)[0], "hide")
    await talk.quiet()
    assert talk.room.ephemerals(MAYA) == []
    assert talk.room.dms(MAYA) == []
    await talk.room.global_shortcut(MAYA, "check_draft")
    await talk.quiet()
    await talk.room.submit(MAYA, talk.room.views(MAYA)[0], {"draft_text": LOW})
    await talk.quiet()
    await talk.room.click(MAYA, talk.room.views(MAYA)[0], "hide")
    await talk.quiet()
    assert "13 11 14" not in json.dumps(talk.room.views(MAYA)[0].content)


async def test_lines_of_the_persons_region(start: Start) -> None:
    talk = await start(region=None)
    await talk.says(MAYA, MAYA, LOW)
    assert "Where are you?" in shown(talk.room.dms(MAYA)[0])
    await talk.store.save_preferences(TEAM_ID, MAYA, region=Region.NZ)
    await talk.says(MAYA, MAYA, LOW)
    said = shown(talk.room.dms(MAYA)[1])
    assert "1737" in said
    assert "13 11 14" not in said


async def test_later_messages_are_coached_as_usual(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, LOW)
    talk.passes(timedelta(seconds=1))
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert "Details to protect" in shown(talk.room.ephemerals(MAYA)[-1])
