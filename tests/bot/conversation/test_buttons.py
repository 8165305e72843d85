"""Buttons, shortcuts and windows: they work for good, keep nothing, and say so kindly when they can't."""

import json
from typing import Any

import pytest

from bot.practice import MAYA, TEAM_CHAT, TEAM_ID, TOM, Message
from bot.words import load_words
from checks import Concern

from .conftest import Conversation, shown

WORDS = load_words()
SAY = WORDS.say
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
STORY = "My daughter Ella goes to St Mary's as well. I had panic attacks years ago."
NOTED = f"I had depression for ten years too. {ADDRESS}"
RAW = "honestly ive been a wreck since my wife walked out on sunday, see you at ten"


async def answer_to(talk: Conversation, draft: str) -> Message:
    await talk.says(MAYA, MAYA, draft)
    return talk.room.dms(MAYA)[-1]


async def click(talk: Conversation, where: Any, action_id: str, value: Any = None) -> None:
    assert (await talk.room.click(MAYA, where, action_id, value)).ok
    await talk.quiet()


def window(talk: Conversation) -> str:
    return json.dumps(talk.room.views(MAYA)[-1].content, ensure_ascii=False)


def wording(talk: Conversation) -> str:
    """The one wording in the uppermost window."""
    blocks = talk.room.views(MAYA)[-1].content["blocks"]
    (found,) = [block["text"]["text"] for block in blocks if block.get("block_id") == "a_wording"]
    return str(found)


async def test_why_explains_each_concern(talk: Conversation) -> None:
    await click(talk, await answer_to(talk, ADDRESS), "why")
    snippet = WORDS.concerns[Concern.IDENTIFYING_DETAIL]
    assert snippet.what_it_notices in window(talk)
    assert snippet.why_it_matters in window(talk)
    assert "Wattlebird Court" not in window(talk)


async def test_why_works_under_a_note_and_in_a_window(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    await click(talk, talk.room.ephemerals(MAYA)[-1], "why")
    assert "Why I say so" in window(talk)
    await talk.room.global_shortcut(TOM, "check_draft")
    await talk.quiet()
    await talk.room.submit(TOM, talk.room.views(TOM)[-1], {"draft_text": ADDRESS})
    await talk.quiet()
    await talk.room.click(TOM, talk.room.views(TOM)[-1], "why")
    await talk.quiet()
    assert [view.title for view in talk.room.views(TOM)] == ["Sharewell", "Why I say so"]


async def test_another_wording_reads_the_draft_off_the_answer(talk: Conversation) -> None:
    answer = await answer_to(talk, ADDRESS)
    await click(talk, answer, "another_wording")
    (opened,) = talk.room.views(MAYA)
    assert opened.title in ("Another wording", "Sharewell")
    assert "Wattlebird" not in window(talk)
    assert "One moment" not in window(talk)


async def test_another_wording_steps_through_them_and_comes_round(talk: Conversation) -> None:
    await click(talk, await answer_to(talk, STORY), "another_wording")
    seen = [wording(talk)]
    for _ in range(3):
        await click(talk, talk.room.views(MAYA)[-1], "another_wording")
        seen.append(wording(talk))
    assert len(talk.room.views(MAYA)) == 1
    assert len(set(seen)) == 3
    assert seen[0] == seen[3]


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("swimming with a mate", "Good to share"),
        ("sertraline 50 mg", "Details to protect"),
        ("nothing, i want to kill myself", WORDS.say.support_opening),
    ],
)
async def test_a_filled_blank_is_checked_again(talk: Conversation, typed: str, answer: str) -> None:
    await click(talk, await answer_to(talk, STORY), "fill_blanks")
    assert "something that helped you" in window(talk)
    assert "Was it a person who stood by you?" in window(talk)
    await talk.room.submit(MAYA, talk.room.views(MAYA)[-1], {"blank": typed})
    await talk.quiet()
    assert answer in window(talk)
    if answer == "Good to share":
        assert f"What helped me was {typed}." in window(talk)
    talk.assert_nothing_public()


async def test_a_blank_left_empty_takes_its_sentence_out(talk: Conversation) -> None:
    await click(talk, await answer_to(talk, STORY), "fill_blanks")
    await talk.room.submit(MAYA, talk.room.views(MAYA)[-1], {})
    await talk.quiet()
    assert "What helped me was ." not in window(talk)
    assert "panic attacks" in window(talk)
    assert "Nearly there" in window(talk)  # which is what a story without it is


async def test_blanks_are_filled_from_the_window_of_wordings_too(talk: Conversation) -> None:
    await click(talk, await answer_to(talk, STORY), "another_wording")
    await click(talk, talk.room.views(MAYA)[-1], "fill_blanks")
    assert [view.title for view in talk.room.views(MAYA)] == ["Another wording", "Fill the blanks"]


async def test_an_answer_says_what_changed(talk: Conversation) -> None:
    said = shown(await answer_to(talk, STORY))
    for kind in ("Kept:", "Made general:", "Yours to add:"):
        assert kind in said


async def test_another_wording_asks_again_where_the_draft_is_out_of_sight(talk: Conversation) -> None:
    await talk.commands(MAYA, TEAM_CHAT, RAW)
    await click(talk, talk.room.ephemerals(MAYA)[-1], "another_wording")
    assert SAY.paste_again in window(talk)
    await talk.room.submit(MAYA, talk.room.views(MAYA)[-1], {"draft_text": RAW})
    await talk.quiet()
    assert "One moment" not in window(talk)
    assert "wife" not in wording(talk)


async def test_a_note_in_a_channel_has_other_wordings_and_blanks_to_fill(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, NOTED)
    note = talk.room.ephemerals(MAYA)[-1]
    await click(talk, note, "another_wording")
    seen = [wording(talk)]
    await click(talk, talk.room.views(MAYA)[-1], "another_wording")
    seen.append(wording(talk))
    assert len(set(seen)) == 2
    assert not any("Wattlebird" in said for said in seen)
    await click(talk, note, "fill_blanks")
    assert "something that helped you" in window(talk)
    await talk.room.submit(MAYA, talk.room.views(MAYA)[-1], {"blank": "a good friend"})
    await talk.quiet()
    assert "a good friend." in window(talk)
    talk.assert_nothing_public()


async def test_buttons_of_a_note_hold_no_words_of_its_message(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, NOTED)
    blocks = talk.room.ephemerals(MAYA)[-1].blocks
    values = [e.get("value", "") for b in blocks if b["type"] == "actions" for e in b["elements"]]
    assert not any(word in value for value in values for word in ("depression", "Wattlebird"))


async def test_a_note_on_a_message_that_is_gone_asks_for_the_words_again(talk: Conversation) -> None:
    message = await talk.says(MAYA, TEAM_CHAT, NOTED)
    note = talk.room.ephemerals(MAYA)[-1]
    await talk.room.delete_message(message)
    await talk.quiet()
    for button in ("another_wording", "fill_blanks"):
        await click(talk, note, button)
        assert SAY.paste_again in window(talk)


async def test_another_wording_in_a_window_takes_what_is_typed_there(talk: Conversation) -> None:
    await talk.room.global_shortcut(MAYA, "check_draft")
    await talk.quiet()
    await talk.room.submit(MAYA, talk.room.views(MAYA)[-1], {"draft_text": ADDRESS})
    await talk.quiet()
    await click(talk, talk.room.views(MAYA)[-1], "another_wording")
    assert len(talk.room.views(MAYA)) == 2
    assert "One moment" not in window(talk)


async def test_quiet_for_a_day_and_hide(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    await click(talk, talk.room.ephemerals(MAYA)[-1], "pause_day")
    (note,) = talk.room.ephemerals(MAYA)
    assert shown(note).startswith("I'll keep quiet in channels until")
    await talk.says(TOM, TEAM_CHAT, ADDRESS)
    await talk.room.click(TOM, talk.room.ephemerals(TOM)[-1], "hide")
    await talk.quiet()
    assert talk.room.ephemerals(TOM) == []


async def test_the_message_shortcut_checks_ones_own_message(talk: Conversation) -> None:
    message = await talk.room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await talk.room.message_shortcut(MAYA, message, "check_message")
    await talk.quiet()
    assert "Details to protect" in window(talk)
    assert "Check again" in window(talk)


@pytest.mark.parametrize(
    ("author", "text", "answer"), [(TOM, ADDRESS, SAY.someone_elses), (MAYA, "", SAY.nothing_to_check)]
)
async def test_the_message_shortcut_on_other_things(
    talk: Conversation, author: str, text: str, answer: str
) -> None:
    message = await talk.room.post_message(author, TEAM_CHAT, text)
    await talk.room.message_shortcut(MAYA, message, "check_message")
    await talk.quiet()
    assert answer in window(talk)


async def test_a_long_message_is_answered_without_an_input(talk: Conversation) -> None:
    message = await talk.room.post_message(MAYA, TEAM_CHAT, ADDRESS + " and so on" * 400)
    await talk.room.message_shortcut(MAYA, message, "check_message")
    await talk.quiet()
    assert "Details to protect" in window(talk)
    assert talk.room.views(MAYA)[-1].content.get("submit") is None


async def test_a_draft_can_be_changed_and_checked_again(talk: Conversation) -> None:
    await talk.room.global_shortcut(MAYA, "check_draft")
    await talk.quiet()
    for draft, title in ((ADDRESS, "Details to protect"), ("See you at ten", "Nothing personal here")):
        (opened,) = talk.room.views(MAYA)
        delivery = await talk.room.submit(MAYA, opened, {"draft_text": draft})
        assert delivery.json()["response_action"] == "update"
        assert title not in delivery.body.decode()
        await talk.quiet()
        assert title in window(talk)
        assert draft in window(talk)


async def test_an_answer_finds_its_window_by_either_name(talk: Conversation) -> None:
    await talk.room.global_shortcut(MAYA, "check_draft")
    await talk.quiet()
    talk.room.fail_next("views.update", "not_found", times=2)
    await talk.room.submit(MAYA, talk.room.views(MAYA)[-1], {"draft_text": ADDRESS})
    await talk.quiet()
    assert "Details to protect" in window(talk)


async def test_an_expired_trigger_is_told_kindly(talk: Conversation) -> None:
    answer = await answer_to(talk, ADDRESS)
    talk.room.fail_next("views.open", "expired_trigger_id")
    await click(talk, answer, "why")
    assert [note.text for note in talk.room.ephemerals(MAYA)] == [SAY.too_slow]
    talk.room.fail_next("views.open", "expired_trigger_id")
    await talk.room.global_shortcut(MAYA, "check_draft")
    await talk.quiet()
    assert talk.room.dms(MAYA)[-1].text == SAY.too_slow


async def test_a_failure_is_told_in_fixed_words(talk: Conversation) -> None:
    answer = await answer_to(talk, ADDRESS)
    talk.room.fail_next("views.open", "internal_error")
    await click(talk, answer, "why")
    assert [note.text for note in talk.room.ephemerals(MAYA)] == [SAY.went_wrong]


async def test_a_button_of_last_month(talk: Conversation) -> None:
    """Whatever an older version put on its buttons: a name that is gone, a value nobody knows."""
    answer = await answer_to(talk, ADDRESS)
    channel = {"id": answer.channel, "name": "directmessage"}
    common = {
        "type": "block_actions",
        "team": {"id": TEAM_ID},
        "user": {"id": MAYA, "team_id": TEAM_ID},
        "api_app_id": "A0SHAREWELL",
        "container": {
            "type": "message",
            "message_ts": "1.0",
            "channel_id": answer.channel,
            "is_ephemeral": False,
        },
        "channel": channel,
        "trigger_id": talk.room.workspace.new_trigger(MAYA),
    }
    gone = {"type": "button", "action_id": "gone_since", "block_id": "b", "value": "v", "action_ts": "1.0"}
    url = talk.room._response_url(MAYA, talk.room.workspace.channel(MAYA))
    assert (await talk.room._courier.interaction({**common, "response_url": url, "actions": [gone]})).ok
    await talk.quiet()
    assert [note.text for note in talk.room.ephemerals(MAYA)] == [SAY.old_button]
    odd = {**gone, "action_id": "why", "value": "a_concern_of_old"}
    assert (await talk.room._courier.interaction({**common, "response_url": url, "actions": [odd]})).ok
    await talk.quiet()
    assert SAY.old_button in window(talk)


@pytest.mark.parametrize(
    "payload",
    [
        {
            "type": "view_submission",
            "view": {"id": "V1", "type": "modal", "callback_id": "gone", "state": {"values": {}}},
        },
        {
            "type": "view_closed",
            "view": {"id": "V1", "type": "modal", "callback_id": "gone"},
            "is_cleared": False,
        },
        {
            "type": "view_closed",
            "view": {"id": "V1", "type": "modal", "callback_id": "draft"},
            "is_cleared": False,
        },
        {"type": "block_suggestion", "action_id": "gone", "block_id": "b", "value": "x"},
        {"type": "shortcut", "callback_id": "gone", "trigger_id": "1.2.3", "action_ts": "1.0"},
        {"type": "message_action", "callback_id": "gone", "trigger_id": "1.2.3", "action_ts": "1.0"},
    ],
    ids=lambda payload: payload["type"],
)
async def test_every_interaction_is_acknowledged(talk: Conversation, payload: dict[str, Any]) -> None:
    common = {"team": {"id": TEAM_ID}, "user": {"id": MAYA, "team_id": TEAM_ID}, "api_app_id": "A0SHAREWELL"}
    delivery = await talk.room._courier.interaction({**common, **payload})
    assert delivery.status == 200
    await talk.quiet()


@pytest.mark.parametrize(
    "event",
    [
        {"type": "app_mention", "user": MAYA, "text": "<@U0SHAREWELL> hi", "channel": TEAM_CHAT, "ts": "1.0"},
        {"type": "reaction_added", "user": MAYA, "reaction": "wave"},
        {"type": "channel_shared", "channel": TEAM_CHAT},
        {"type": "channel_rename", "channel": {"id": TEAM_CHAT}},
        {"type": "an_event_of_next_year", "what": ["ever"]},
        {"type": "message", "subtype": "assistant_app_thread", "channel": "D1", "user": MAYA, "ts": "1.0"},
        {"type": "app_home_opened", "tab": "messages", "user": MAYA},
    ],
    ids=lambda event: str(event["type"]),
)
async def test_every_event_is_acknowledged(talk: Conversation, event: dict[str, Any]) -> None:
    talk.room.manifest = None  # or the room would send only what the manifest asks for
    assert (await talk.room.send_event(event)).status == 200
    await talk.quiet()
    assert [call.method for call in talk.room.transcript if call.method != "auth.test"] == []


async def test_an_unknown_command_is_answered(start: Any) -> None:
    talk = await start()
    talk.room.manifest = None
    assert (await talk.room.slash(MAYA, TEAM_CHAT, "/sharewel", "hi")).ok
    await talk.quiet()
    assert [note.text for note in talk.room.ephemerals(MAYA)] == [SAY.unknown_command]
