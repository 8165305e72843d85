"""This isn't right: two clicks, no name; words only with a tick; sums for supervisors alone."""

import json
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.inbox.seal import seal_of
from bot.keys import encryption
from bot.own_words import load_own_words
from bot.practice import MAYA, PRIYA, TEAM_CHAT, TEAM_ID, TOM
from bot.settings import Settings
from bot.store.feedback import add_voice, given_texts, voices
from bot.store.feedback_tables import FeedbackTextRow, FeedbackVoiceRow
from bot.store.tables import FeedbackTotalRow
from bot.words import load_words
from checks.cli.evaluate import run

from .conftest import Conversation, Start
from .test_stories import in_files

SAY, OWN = load_words().say, load_own_words()
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
WEEK = date(2026, 11, 23)


async def asked(talk: Conversation, user: str = MAYA) -> None:
    await talk.says(user, user, ADDRESS)
    await talk.room.click(user, talk.room.dms(user)[-1], "not_right")
    await talk.quiet()


async def press(talk: Conversation, way: str, user: str = MAYA, **chosen: Any) -> str:
    assert (await talk.room.click(user, talk.room.views(user)[-1], way, typed=chosen)).ok
    await talk.quiet()
    return json.dumps(talk.room.views(user)[-1].content, ensure_ascii=False)


async def given(talk: Conversation) -> list[dict[str, str]]:
    return await given_texts(talk.store, encryption(Settings()))


@pytest.mark.parametrize("way", ["strict", "missed", "wording"])
async def test_two_clicks_count_one_without_a_name_or_a_word(talk: Conversation, way: str) -> None:
    await asked(talk)
    assert SAY.feedback_thanks in await press(talk, f"feedback_{way}")
    async with talk.store.engine.connect() as connection:
        totals = (await connection.execute(select(FeedbackTotalRow))).all()
        said = (await connection.execute(select(FeedbackVoiceRow))).all()
    assert [tuple(row) for row in totals] == [(TEAM_ID, f"details_to_protect:{way}", WEEK, 1)]
    assert not any(MAYA in tuple(row) for row in (*totals, *said))
    assert await given(talk) == []


async def test_one_person_counts_once_however_often_they_press(talk: Conversation) -> None:
    for user in (MAYA, MAYA, TOM):
        await asked(talk, user)
        await press(talk, "feedback_strict", user)
    assert await voices(talk.store, TEAM_ID, WEEK, WEEK) == {(WEEK, "strict"): 2}


async def test_words_go_along_only_with_a_tick_and_can_be_forgotten(
    talk: Conversation, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await asked(talk)
    await press(talk, "feedback_strict", feedback_right="good_to_share")
    assert await given(talk) == []
    await asked(talk)
    shown = await press(talk, "feedback_strict", feedback_give=["give"], feedback_right="good_to_share")
    assert OWN.feedback_thanks_words in shown
    (example,) = await given(talk)
    assert (example["text"], example["verdict"], example["way"]) == (ADDRESS, "safe_sharing", "strict")
    assert MAYA not in json.dumps(example)
    assert not in_files(tmp_path, b"Wattlebird")
    assert "Wattlebird" not in caplog.text
    await talk.commands(TOM, TEAM_CHAT, "forget me")
    assert len(await given(talk)) == 1
    await talk.commands(MAYA, TEAM_CHAT, "forget me")
    assert await given(talk) == []
    assert await voices(talk.store, TEAM_ID, WEEK, WEEK) == {}


async def test_ticked_words_without_what_would_be_right_are_asked_about_not_dropped(
    talk: Conversation,
) -> None:
    await asked(talk)
    shown = await press(talk, "feedback_missed", feedback_give=["give"])
    assert OWN.feedback_which in shown
    assert "Wattlebird" in shown
    await press(talk, "feedback_missed", feedback_give=["give"], feedback_right="a_lot_to_carry")
    assert [one["verdict"] for one in await given(talk)] == ["trauma_dumping"]


async def test_a_note_in_a_channel_has_no_words_to_give(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    await talk.room.click(MAYA, talk.room.ephemerals(MAYA)[-1], "not_right")
    await talk.quiet()
    shown = json.dumps(talk.room.views(MAYA)[-1].content, ensure_ascii=False)
    assert OWN.feedback_no_words in shown
    assert "Wattlebird" not in shown
    assert SAY.feedback_thanks in await press(talk, "feedback_missed")


async def test_what_was_given_can_be_evaluated(talk: Conversation, tmp_path: Path) -> None:
    await asked(talk)
    await press(talk, "feedback_wording", feedback_give=["give"])
    lines = [json.dumps(one) for one in await given(talk)]
    file = write(tmp_path / "examples.jsonl", lines)
    assert run(file, None, False) == 0


async def test_given_words_and_voices_are_purged(talk: Conversation) -> None:
    await asked(talk)
    await press(talk, "feedback_wording", feedback_give=["give"])
    await talk.store.purge(talk.now + timedelta(days=89))
    assert len(await given(talk)) == 1
    await talk.store.purge(talk.now + timedelta(days=91))
    async with talk.store.engine.connect() as connection:
        for row in (FeedbackTextRow, FeedbackVoiceRow):
            assert (await connection.execute(select(row))).all() == []


async def open_sums(talk: Conversation, user: str) -> str:
    await talk.room.open_home(user)
    await talk.quiet()
    home = talk.room.home(user)
    assert home is not None
    await talk.room.click(user, home, "open_feedback_sums")
    await talk.quiet()
    return json.dumps(talk.room.views(user)[-1].content, ensure_ascii=False)


async def test_supervisors_see_sums_late_rounded_and_from_five_people_on(start: Start) -> None:
    talk = await start(supervisors=(PRIYA,))
    for person in range(7):
        await add_voice(talk.store, TEAM_ID, WEEK - timedelta(weeks=2), "strict", f"v{person}")
    for person in range(4):
        await add_voice(talk.store, TEAM_ID, WEEK - timedelta(weeks=2), "missed", f"v{person}")
    for person in range(9):
        await add_voice(talk.store, TEAM_ID, WEEK - timedelta(weeks=1), "missed", f"v{person}")
    shown = await open_sums(talk, PRIYA)
    assert "Too strict: 5 or more" in shown
    assert "It missed something: fewer than five" in shown
    assert "9 November 2026" in shown
    assert "16 November" not in shown


async def test_who_is_no_supervisor_or_none_any_more_sees_no_sums(start: Start) -> None:
    talk = await start(supervisors=("S0SUPERVISORS",))
    await talk.room.open_home(MAYA)
    await talk.quiet()
    home = talk.room.home(MAYA)
    assert home is not None
    assert "open_feedback_sums" not in json.dumps(home.content)
    await talk.room.open_home(PRIYA)
    await talk.quiet()
    talk.room.fail_next("usergroups.users.list", "no_such_subteam", times=5)
    home = talk.room.home(PRIYA)
    assert home is not None
    await talk.room.click(PRIYA, home, "open_feedback_sums")
    await talk.quiet()
    shown = json.dumps(talk.room.views(PRIYA)[-1].content, ensure_ascii=False)
    assert OWN.sums_no_right in shown
    assert OWN.sums_intro not in shown


def test_no_two_voices_of_one_person_look_alike() -> None:
    mark = seal_of(Settings()).mark
    made = [mark("voice", "T", "U", week, way) for week in ("2026-11-23", "2026-11-30") for way in ("a", "b")]
    assert max(Counter(made).values()) == 1


def write(file: Path, lines: list[str]) -> Path:
    file.write_text("\n".join(lines), encoding="utf-8")
    return file
