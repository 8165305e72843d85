"""Workers stay in charge: pause, which notes, where, their own month, and all of it gone with `forget me`."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.own_words import load_own_words
from bot.practice import CLIENT_CHAT, MAYA, TEAM_CHAT, TEAM_ID, TOM, Message, View
from bot.quiet import ALWAYS
from bot.store.own import NoteKind, own_settings
from bot.store.own_month import Month, month
from bot.words import load_words

from .conftest import Conversation, shown

SAY, OWN = load_words().say, load_own_words()
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
HEAVY = "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to"
CLIENT = "John Smith in unit 4 is back on clozapine 300 mg, his mum rang 0491 570 156"
RISK = "i cant do this any more, i want to kill myself"
FINE = "I had panic attacks years ago. Walking with a friend helped me. What has helped you before?"


async def home(talk: Conversation, user: str = MAYA) -> View:
    await talk.room.open_home(user)
    await talk.quiet()
    view = talk.room.home(user)
    assert view is not None
    return view


async def choose(
    talk: Conversation, action: str, value: Any = None, where: View | Message | None = None
) -> None:
    assert (await talk.room.click(MAYA, where or await home(talk), action, value)).ok
    await talk.quiet()


def window(talk: Conversation) -> str:
    return json.dumps(talk.room.views(MAYA)[-1].content, ensure_ascii=False)


MIDNIGHT_IN_SYDNEY = datetime(2026, 11, 24, 13, 0, tzinfo=UTC)
LENGTHS = [
    ("hour", timedelta(hours=1)),
    ("today", MIDNIGHT_IN_SYDNEY),
    ("week", timedelta(weeks=1)),
    ("always", ALWAYS),
]


@pytest.mark.parametrize(("length", "end"), LENGTHS)
async def test_a_pause_from_the_home_tab_ends_when_it_says(
    talk: Conversation, length: str, end: timedelta | datetime
) -> None:
    await choose(talk, "set_quiet", length)
    until = (await talk.store.preferences(TEAM_ID, MAYA)).paused_until
    assert until == (talk.now + end if isinstance(end, timedelta) else end)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.ephemerals(MAYA) == []
    await talk.says(MAYA, TEAM_CHAT, RISK)
    assert SAY.support_opening in shown(talk.room.ephemerals(MAYA)[-1])
    await choose(talk, "set_pause")
    assert (await talk.store.preferences(TEAM_ID, MAYA)).paused_until is None


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        ("today", MIDNIGHT_IN_SYDNEY),
        ("an hour", timedelta(hours=1)),
        ("a week", timedelta(weeks=1)),
        ("always", ALWAYS),
    ],
)
async def test_a_pause_that_is_typed_is_the_same(
    talk: Conversation, typed: str, end: timedelta | datetime
) -> None:
    await talk.commands(MAYA, TEAM_CHAT, f"pause {typed}")
    until = (await talk.store.preferences(TEAM_ID, MAYA)).paused_until
    assert until == (talk.now + end if isinstance(end, timedelta) else end)


async def test_quiet_here_holds_here_and_for_this_person_and_not_against_help(talk: Conversation) -> None:
    assert await talk.commands(MAYA, TEAM_CHAT, "pause here") == OWN.pause_here
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == 1  # the answer to the command
    await talk.says(MAYA, TEAM_CHAT, RISK)
    assert SAY.support_opening in shown(talk.room.ephemerals(MAYA)[-1])
    await talk.says(TOM, TEAM_CHAT, ADDRESS)
    assert "Details to protect" in shown(talk.room.ephemerals(TOM)[-1])
    await talk.says(MAYA, CLIENT_CHAT, ADDRESS)
    assert "Details to protect" in shown(talk.room.ephemerals(MAYA)[-1])
    talk.passes(timedelta(hours=2))
    assert "1 of your channels" in json.dumps((await home(talk)).content)
    await talk.commands(MAYA, CLIENT_CHAT, "resume")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS + " ok")
    assert "Details to protect" in shown(talk.room.ephemerals(MAYA)[-1])


async def test_quiet_here_from_the_note_itself_and_not_in_a_direct_message(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    await choose(talk, "pause_here", where=talk.room.ephemerals(MAYA)[-1])
    assert (await own_settings(talk.store, TEAM_ID, MAYA)).quiet_places == 1
    assert await talk.commands(MAYA, "D0MAYA", "pause here") == OWN.pause_here_where


@pytest.mark.parametrize(("kind", "text"), [("protect", ADDRESS), ("carry", HEAVY), ("client", CLIENT)])
async def test_a_kind_of_note_that_is_not_wanted_does_not_come(
    talk: Conversation, kind: str, text: str
) -> None:
    others = [one.value for one in NoteKind if one.value != kind]
    await choose(talk, "set_kinds", others)
    await talk.says(MAYA, TEAM_CHAT, text)
    assert talk.room.ephemerals(MAYA) == []
    await choose(talk, "set_kinds", [kind])
    await talk.says(MAYA, TEAM_CHAT, text + " x")
    assert len(talk.room.ephemerals(MAYA)) == 1


async def test_help_lines_come_whatever_is_not_wanted_and_once_for_a_message(talk: Conversation) -> None:
    await choose(talk, "set_kinds", [])
    message = await talk.says(MAYA, TEAM_CHAT, RISK)
    await talk.room.edit_message(message, RISK + " tonight")
    await talk.quiet()
    (note,) = talk.room.ephemerals(MAYA)
    assert SAY.support_opening in shown(note)


async def test_notes_can_come_in_a_direct_message_and_its_buttons_know_the_channel(
    talk: Conversation,
) -> None:
    await choose(talk, "set_where", "message")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.ephemerals(MAYA) == []
    note = talk.room.dms(MAYA)[-1]
    assert f"<#{TEAM_CHAT}>" in shown(note)
    assert "Details to protect" in shown(note)
    assert talk.room.dms(TOM) == []
    await choose(talk, "pause_here", where=note)
    talk.passes(timedelta(hours=2))
    before = len(talk.room.dms(MAYA))
    await talk.says(MAYA, TEAM_CHAT, ADDRESS + " ok")
    assert len(talk.room.dms(MAYA)) == before
    await talk.says(MAYA, CLIENT_CHAT, ADDRESS)
    await choose(talk, "hide", where=talk.room.dms(MAYA)[-1])
    assert "Details to protect" not in shown(talk.room.dms(MAYA)[-1])


async def test_a_month_is_counted_for_who_asks_and_shown_to_nobody_else(talk: Conversation) -> None:
    await talk.commands(MAYA, TEAM_CHAT, f"check {ADDRESS}")
    assert await month(talk.store, TEAM_ID, MAYA, talk.now) == Month()
    await choose(talk, "month_keep")
    await talk.commands(MAYA, TEAM_CHAT, f"check {ADDRESS}")
    await talk.commands(MAYA, TEAM_CHAT, f"check {FINE}")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    await talk.commands(TOM, TEAM_CHAT, f"check {ADDRESS}")
    await choose(talk, "month_show")
    assert OWN.month_shown.format(drafts="2 drafts", notes="1 note") in window(talk)
    assert await month(talk.store, TEAM_ID, TOM, talk.now) == Month()
    talk.passes(timedelta(days=30))
    assert await month(talk.store, TEAM_ID, MAYA, talk.now) == Month()


async def test_nothing_of_the_month_is_counted_where_help_lines_are_shown(talk: Conversation) -> None:
    await choose(talk, "month_keep")
    await talk.commands(MAYA, TEAM_CHAT, f"check {RISK}")
    await talk.says(MAYA, TEAM_CHAT, RISK)
    assert await month(talk.store, TEAM_ID, MAYA, talk.now) == Month()


async def test_to_stop_the_month_deletes_it(talk: Conversation) -> None:
    await choose(talk, "month_keep")
    await talk.commands(MAYA, TEAM_CHAT, f"check {ADDRESS}")
    await choose(talk, "month_delete")
    assert OWN.month_deleted in window(talk)
    assert await month(talk.store, TEAM_ID, MAYA, talk.now) == Month()
    await choose(talk, "month_keep")
    assert await month(talk.store, TEAM_ID, MAYA, talk.now) == Month()


async def test_forget_me_takes_every_choice_along(talk: Conversation) -> None:
    await choose(talk, "set_kinds", ["carry"])
    await choose(talk, "month_keep")
    await talk.commands(MAYA, TEAM_CHAT, "pause here")
    await talk.commands(MAYA, TEAM_CHAT, f"check {ADDRESS}")
    await talk.commands(MAYA, TEAM_CHAT, "forget me")
    own = await own_settings(talk.store, TEAM_ID, MAYA)
    assert (own.unwanted, own.keeps_month, own.quiet_places) == (frozenset(), False, 0)
    assert await month(talk.store, TEAM_ID, MAYA, talk.now) == Month()
