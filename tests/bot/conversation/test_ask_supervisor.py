"""Ask my supervisor: nothing goes that was not seen word by word; it goes round until it is taken; it can be withdrawn."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, text, update

from bot.asking.loop import go_on_with_due, going_on
from bot.practice import (
    DANA,
    MAYA,
    NOOR,
    PARTNERS,
    PRIYA,
    SUPERVISORS,
    TEAM_CHAT,
    TEAM_ID,
    TOM,
    Message,
    View,
    seed,
)
from bot.practice.blocks import elements_of
from bot.store import Store, migrate, open_store
from bot.store.tables import AskRow, Table

from .conftest import Conversation, Start, shown

ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
QUESTION = "Is my zanzibarquokka story fit for Mrs K? <!here> & <b>"
READABLE = "Is my zanzibarquokka story fit for Mrs K? @here &amp; &lt;b&gt;"
WAIT = timedelta(minutes=31)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """All of this on both databases."""
    await migrate(database_url)
    async with open_store(database_url) as opened:
        yield opened


@pytest.fixture
async def talk(start: Start) -> AsyncIterator[Conversation]:
    """Priya is a supervisor, and after her Noor; at the end nothing public was said."""
    conversation = await start(supervisors=(PRIYA, NOOR))
    yield conversation
    await conversation.quiet()
    conversation.assert_nothing_public()


def words(talk: Conversation) -> Any:
    return talk.asking.words


def window(talk: Conversation, user: str = MAYA) -> View:
    return talk.room.views(user)[-1]


def words_of(view: View | None) -> str:
    assert view is not None
    return json.dumps(view.content, ensure_ascii=False)


def buttons(where: Message | View) -> list[str]:
    found = [one for block in where.blocks for one in elements_of(block) if one["type"] == "button"]
    return [one["action_id"] for one in found]


async def press(talk: Conversation, user: str, where: Message | View, name: str) -> None:
    assert (await talk.room.click(user, where, name)).ok
    await talk.quiet()


async def open_window(talk: Conversation, user: str = MAYA) -> View:
    assert (await talk.room.slash(user, TEAM_CHAT if user != DANA else PARTNERS, "/sharewell", "ask")).ok
    await talk.quiet()
    return window(talk, user)


async def send(talk: Conversation, user: str = MAYA, **typed: Any) -> None:
    """Send the window on top with this typed into it."""
    given = {"ask_words": QUESTION, "ask_who": PRIYA} | typed
    assert (await talk.room.submit(user, window(talk, user), given)).ok
    await talk.quiet()


async def ask(talk: Conversation, **typed: Any) -> None:
    """Maya asks, preview and all, and closes the window."""
    await open_window(talk)
    await send(talk, **typed)
    await send(talk, **typed)
    await talk.room.close_view(MAYA, window(talk))


async def reply(talk: Conversation, user: str, button: str, said: str) -> None:
    """A supervisor answers or suggests a time."""
    await press(talk, user, talk.room.dms(user)[-1], button)
    await talk.room.submit(user, window(talk, user), {"ask_reply": said})
    await talk.quiet()


def last(talk: Conversation, user: str) -> str:
    """What a person's direct message with the bot ends with."""
    return shown(talk.room.dms(user)[-1])


async def open_rows(talk: Conversation) -> int:
    async with talk.store.engine.connect() as connection:
        return int((await connection.execute(select(func.count()).select_from(AskRow))).scalar_one())


async def test_from_a_check_the_draft_goes_along_only_if_ticked_and_as_changed(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    answer = talk.room.dms(MAYA)[-1]
    await press(talk, MAYA, answer, "open_ask")
    assert "14 Wattlebird Court" in words_of(window(talk))
    assert "initial_option" not in words_of(window(talk))
    await send(talk)
    assert json.dumps(READABLE)[1:-1] in words_of(window(talk))
    await send(talk)
    (card,) = talk.room.dms(PRIYA)
    assert READABLE in shown(card)
    assert "Wattlebird" not in shown(card)

    await talk.room.close_view(MAYA, window(talk))
    await press(talk, MAYA, answer, "open_ask")
    typed = {"ask_also": ["draft"], "ask_draft": "I live close by if you need me"}
    await send(talk, **typed)
    await send(talk, **typed)
    assert "> I live close by if you need me" in last(talk, PRIYA).replace("&gt;", ">")
    assert "Wattlebird" not in last(talk, PRIYA)


async def test_what_is_previewed_is_what_is_sent_and_nothing_goes_before(talk: Conversation) -> None:
    await open_window(talk)
    await send(talk)
    assert words(talk).preview in words_of(window(talk))
    previewed = [block["text"]["text"] for block in window(talk).blocks if block["type"] == "section"][1:-1]
    assert talk.room.dms(PRIYA) == []
    assert await open_rows(talk) == 0
    await send(talk, ask_words="Something else?")
    assert words(talk).preview in words_of(window(talk))
    assert talk.room.dms(PRIYA) == []
    await send(talk, ask_words="Something else?", ask_who=NOOR)
    assert talk.room.dms(NOOR) == []
    await send(talk)
    await send(talk)
    (card,) = talk.room.dms(PRIYA)
    sent = [block["text"]["text"] for block in card.blocks if block["type"] == "section"]
    assert sent == previewed
    assert card.text == words(talk).alert
    assert words(talk).sent in words_of(window(talk))
    assert f"<@{PRIYA}>" in last(talk, MAYA)


async def test_the_preview_says_who_is_asked_next_and_the_worker_may_keep_it_to_one(
    talk: Conversation,
) -> None:
    await open_window(talk)
    await send(talk)
    assert f"the next: <@{NOOR}>" in words_of(window(talk))
    await send(talk, ask_also=["only"])
    assert words(talk).goes_no_further in words_of(window(talk))
    await send(talk, ask_also=["only"])
    talk.passes(WAIT)
    await talk.goes_on()
    assert talk.room.dms(NOOR) == []
    assert words(talk).nobody_yet.format(who=f"<@{PRIYA}>") in last(talk, MAYA)


async def test_whoever_is_on_call_comes_in_the_order_of_the_list(talk: Conversation) -> None:
    await ask(talk, ask_who="on_call")
    assert len(talk.room.dms(PRIYA)) == 1
    talk.passes(WAIT)
    await talk.goes_on()
    assert READABLE in last(talk, NOOR)


async def test_claim_then_answer_and_then_nothing_of_it_is_left(talk: Conversation) -> None:
    await ask(talk)
    await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_claim")
    assert words(talk).claimed.format(who=f"<@{PRIYA}>") in last(talk, MAYA)
    assert buttons(talk.room.dms(PRIYA)[-1]) == ["ask_answer", "ask_time", "ask_hand_on"]
    talk.passes(WAIT * 3)
    await talk.goes_on()
    assert talk.room.dms(NOOR) == []
    await reply(talk, PRIYA, "ask_answer", "Yes, if you leave the name out. <!here>")
    assert "Yes, if you leave the name out. @here" in last(talk, MAYA)
    assert "zanzibarquokka" not in last(talk, PRIYA)
    assert await open_rows(talk) == 0


async def test_an_answer_needs_no_claim(talk: Conversation) -> None:
    await ask(talk)
    await reply(talk, PRIYA, "ask_answer", "Yes.")
    assert "> Yes." in last(talk, MAYA)
    assert await open_rows(talk) == 0


@pytest.mark.parametrize(
    ("button", "told"), [("ask_suits", "that time works"), ("ask_other_time", "another time")]
)
async def test_a_time_is_suggested_and_answered(talk: Conversation, button: str, told: str) -> None:
    await ask(talk)
    await reply(talk, PRIYA, "ask_time", "Thursday at 2")
    assert "> Thursday at 2" in last(talk, MAYA)
    await press(talk, MAYA, talk.room.dms(MAYA)[-1], button)
    assert told in last(talk, PRIYA)
    assert "Thursday at 2" in last(talk, MAYA)
    assert buttons(talk.room.dms(MAYA)[-1]) == ["ask_withdraw"]
    talk.passes(WAIT)
    await talk.goes_on()
    assert talk.room.dms(NOOR) == []


async def test_handed_on_it_is_the_next_ones_alone(talk: Conversation) -> None:
    await ask(talk)
    card = talk.room.dms(PRIYA)[-1]
    await press(talk, PRIYA, card, "ask_hand_on")
    assert last(talk, PRIYA) == words(talk).moved_on
    assert READABLE in last(talk, NOOR)
    assert words(talk).with_handed.format(who=f"<@{NOOR}>") in last(talk, MAYA)
    await press(talk, NOOR, talk.room.dms(NOOR)[-1], "ask_hand_on")
    assert last(talk, MAYA) == words(talk).nobody_left
    assert "zanzibarquokka" not in last(talk, NOOR)
    assert await open_rows(talk) == 0


async def test_nobody_claims_in_time_and_the_next_is_asked_by_one_replica_after_a_restart(
    start: Start, talk: Conversation
) -> None:
    await ask(talk)
    talk.passes(timedelta(minutes=29))
    assert await talk.goes_on() == 0
    talk.passes(timedelta(minutes=2))
    replicas = [replace(talk.asking) for _ in range(4)]  # nothing is in memory: the rows are all there is
    assert sum(await asyncio.gather(*map(go_on_with_due, replicas))) == 1
    await talk.quiet()
    (card,) = talk.room.dms(NOOR)
    assert READABLE in shown(card)
    assert last(talk, PRIYA) == words(talk).moved_on
    assert words(talk).with_late.format(who=f"<@{NOOR}>") in last(talk, MAYA)
    talk.passes(WAIT)
    await talk.goes_on()
    assert words(talk).nobody_yet.format(who=f"<@{NOOR}>") in last(talk, MAYA)
    before = len(talk.room.dms(MAYA))
    talk.passes(WAIT)
    await talk.goes_on()
    assert len(talk.room.dms(MAYA)) == before
    await press(talk, NOOR, card, "ask_claim")  # it is not too late for that
    assert words(talk).claimed.format(who=f"<@{NOOR}>") in last(talk, MAYA)


async def test_the_loop_finds_it_by_itself(talk: Conversation) -> None:
    await ask(talk)
    talk.passes(WAIT)
    async with going_on(talk.asking):
        await talk.room.wait_for(lambda: talk.room.dms(NOOR), timeout=60)


@pytest.mark.parametrize("stage", ["on its way", "waiting", "claimed", "a time suggested"])
async def test_withdrawn_at_any_time_it_is_gone_everywhere(talk: Conversation, stage: str) -> None:
    if stage == "on its way":
        talk.room.fail_next("chat.postMessage", "fatal_error")
    await ask(talk)
    if stage == "claimed":
        await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_claim")
    if stage == "a time suggested":
        await reply(talk, PRIYA, "ask_time", "Thursday at 2")
    if stage == "on its way":
        await press(talk, MAYA, await open_window(talk), "ask_withdraw")
        assert words(talk).withdrawn_unsent in words_of(window(talk))
    else:
        await press(talk, MAYA, talk.room.dms(MAYA)[-1], "ask_withdraw")
        assert last(talk, MAYA) == words(talk).withdrawn.format(who=f"<@{PRIYA}>")
        assert last(talk, PRIYA) == words(talk).taken_back
    assert await open_rows(talk) == 0
    talk.passes(WAIT)
    await talk.goes_on()
    assert [one for who in (PRIYA, NOOR) for one in talk.room.dms(who) if "zanzibar" in shown(one)] == []


async def test_a_withdrawal_that_cannot_reach_the_supervisors_message_says_so(talk: Conversation) -> None:
    await ask(talk)
    talk.room.fail_next("chat.update", "fatal_error")
    await press(talk, MAYA, talk.room.dms(MAYA)[-1], "ask_withdraw")
    assert last(talk, MAYA) == words(talk).withdrawn_left.format(who=f"<@{PRIYA}>")


@pytest.mark.parametrize("button", ["ask_claim", "ask_answer", "ask_time", "ask_hand_on"])
@pytest.mark.parametrize(
    "who", ["a colleague", "a supervisor who was not asked", "one who left", "one named no more"]
)
async def test_nobody_but_the_one_who_is_asked_and_may_can_touch_it(
    talk: Conversation, button: str, who: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    await ask(talk)
    card = talk.room.dms(PRIYA)[-1]
    user = {"a colleague": TOM, "a supervisor who was not asked": NOOR}.get(who, PRIYA)
    if who == "one who left":
        talk.room.deactivate(PRIYA)
    if who == "one named no more":
        monkeypatch.setattr(type(talk.asking), "on_call", (NOOR,))
        object.__setattr__(talk.asking, "supervisors", (NOOR,))
    await press(talk, user, card, button)
    assert words(talk).not_yours in words_of(window(talk, user))
    async with talk.store.engine.connect() as connection:
        rows = (await connection.execute(select(AskRow.stage, AskRow.supervisor))).all()
    assert [row.stage for row in rows] == ["waiting"]
    assert rows[0].supervisor is not None


async def test_a_right_that_is_lost_while_the_window_is_open_is_lost(talk: Conversation) -> None:
    await ask(talk)
    await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_answer")
    talk.room.deactivate(PRIYA)
    await talk.room.submit(PRIYA, window(talk, PRIYA), {"ask_reply": "Yes."})
    await talk.quiet()
    assert words(talk).not_yours in words_of(window(talk, PRIYA))
    assert "Yes." not in last(talk, MAYA)


async def test_nobody_withdraws_for_somebody_else(talk: Conversation) -> None:
    await ask(talk)
    await press(talk, TOM, talk.room.dms(MAYA)[-1], "ask_withdraw")
    assert await open_rows(talk) == 1


@pytest.mark.parametrize("claimed", [False, True])
async def test_a_supervisor_who_leaves_in_the_middle_is_passed_over(
    talk: Conversation, claimed: bool
) -> None:
    await ask(talk)
    if claimed:
        await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_claim")
    talk.room.deactivate(PRIYA)
    talk.passes(WAIT)
    await talk.goes_on()
    assert READABLE in last(talk, NOOR)
    assert "zanzibarquokka" not in last(talk, PRIYA)
    assert words(talk).with_gone.format(who=f"<@{NOOR}>") in last(talk, MAYA)


async def test_whoever_left_before_is_not_offered_and_is_skipped(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = await start(supervisors=(SUPERVISORS,))
    monkeypatch.setitem(seed.GROUPS, SUPERVISORS, (PRIYA, TOM, NOOR))  # type: ignore[misc]
    await ask(talk)
    monkeypatch.setitem(seed.GROUPS, SUPERVISORS, (PRIYA, NOOR))  # type: ignore[misc]
    talk.passes(WAIT)
    await talk.goes_on()
    assert talk.room.dms(TOM) == []
    assert READABLE in last(talk, NOOR)
    talk.room.deactivate(NOOR)
    assert "Noor Haddad" not in words_of(await open_window(talk))


async def test_slack_stumbles_and_it_comes_all_the_same_once(talk: Conversation) -> None:
    talk.room.fail_next("chat.postMessage", "fatal_error")
    await ask(talk)
    assert talk.room.dms(PRIYA) == []
    talk.passes(timedelta(seconds=61))
    await talk.goes_on()
    assert len(talk.room.dms(PRIYA)) == 1
    assert f"<@{PRIYA}>" in last(talk, MAYA)
    talk.passes(timedelta(seconds=61))
    assert await talk.goes_on() == 0


async def test_whom_slack_does_not_reach_is_passed_over(talk: Conversation) -> None:
    talk.room.fail_next("chat.postMessage", "channel_not_found")
    await ask(talk)
    assert talk.room.dms(PRIYA) == []
    assert READABLE in last(talk, NOOR)


async def test_the_same_window_sent_twice_asks_once(talk: Conversation) -> None:
    await ask(talk)
    sent = [one for one in talk.room.deliveries if one.kind == "view_submission"][-1]
    await talk.room.redeliver(sent)
    await talk.quiet()
    assert len(talk.room.dms(PRIYA)) == 1
    assert await open_rows(talk) == 1


async def test_after_days_it_is_deleted_and_the_worker_told(talk: Conversation) -> None:
    await ask(talk)
    talk.passes(timedelta(days=5, minutes=1))
    await talk.goes_on()
    assert last(talk, MAYA) == words(talk).ran_out.format(days=5)
    assert last(talk, PRIYA) == words(talk).closed
    assert await open_rows(talk) == 0


async def test_the_daily_purge_deletes_what_the_rounds_could_not_end(talk: Conversation) -> None:
    await ask(talk)
    await talk.store.purge(talk.now + timedelta(days=5))
    assert await open_rows(talk) == 1
    await talk.store.purge(talk.now + timedelta(days=6))
    assert await open_rows(talk) == 0


async def test_forget_me_withdraws_what_a_worker_asked(talk: Conversation) -> None:
    await ask(talk)
    await talk.commands(MAYA, TEAM_CHAT, "forget me")
    assert await open_rows(talk) == 0
    assert last(talk, PRIYA) == words(talk).taken_back


async def test_forget_me_of_a_supervisor_lets_it_move_on(talk: Conversation) -> None:
    await ask(talk)
    await talk.commands(PRIYA, TEAM_CHAT, "forget me")
    await talk.goes_on()
    assert READABLE in last(talk, NOOR)
    assert "zanzibarquokka" not in last(talk, PRIYA)
    assert PRIYA not in repr(await talk.asking.asks.of(TEAM_ID, MAYA))


async def test_uninstalling_deletes_it(talk: Conversation) -> None:
    await ask(talk)
    await talk.room.send_event({"type": "app_uninstalled"})
    await talk.quiet()
    assert await open_rows(talk) == 0


async def test_no_word_and_no_person_of_it_can_be_read_in_the_database_or_the_logs(
    talk: Conversation, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO):
        talk.room.fail_next("chat.postMessage", "fatal_error")
        await ask(talk)
        talk.passes(timedelta(seconds=61))
        await talk.goes_on()
        async with talk.store.engine.connect() as connection:
            kept = [
                repr(list(row))
                for table in Table.metadata.sorted_tables
                for row in await connection.execute(text(f'SELECT * FROM "{table.name}"'))  # noqa: S608
            ]
        await reply(talk, PRIYA, "ask_answer", "timbuktuwombat")
    assert await open_rows(talk) == 0
    for word in ("zanzibarquokka", "timbuktuwombat", MAYA, PRIYA):
        assert word not in "".join(kept)
        assert word not in caplog.text
    carried = "".join(found for call in talk.room.transcript for found in unseen(call.payload))
    assert QUESTION not in carried
    assert "zanzibarquokka" not in carried


def unseen(value: object) -> list[str]:
    """What buttons and windows carry."""
    if isinstance(value, dict):
        own = [str(value[name]) for name in ("value", "private_metadata") if name in value]
        return own + [found for part in value.values() for found in unseen(part)]
    return [found for part in value for found in unseen(part)] if isinstance(value, list) else []


async def test_nobody_else_sees_a_word(talk: Conversation) -> None:
    await ask(talk, ask_also=["only"])
    for other in (NOOR, TOM, DANA):
        assert talk.room.dms(other) == []
        assert talk.room.ephemerals(other) == []


async def test_without_a_supervisor_there_is_the_other_route(start: Start) -> None:
    talk = await start()
    assert json.dumps(words(talk).other_route)[1:-1] in json.dumps(words_of(await open_window(talk)))
    for named in ("values", "peer", "mentor"):
        assert named in words_of(window(talk))
    await press(talk, MAYA, window(talk), "guidance_read")
    assert "Working for yourself" in words_of(window(talk))


async def test_a_supervisor_alone_has_the_other_route_too(start: Start) -> None:
    talk = await start(supervisors=(PRIYA,))
    assert words(talk).other_route in words_of(await open_window(talk, PRIYA))


async def test_a_guest_does_not_ask(talk: Conversation) -> None:
    assert words(talk).guest in words_of(await open_window(talk, DANA))


async def test_no_more_than_a_few_are_open_at_a_time(talk: Conversation) -> None:
    for number in range(3):
        await ask(talk, ask_words=f"{QUESTION} {number}")
    assert "3 questions open" in words_of(await open_window(talk))
    await press(talk, MAYA, window(talk), "ask_withdraw")
    await talk.room.close_view(MAYA, window(talk))
    assert "3 questions open" not in words_of(await open_window(talk))


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ({"ask_words": " \x07 "}, "no_words"),
        ({"ask_words": "?!"}, "no_words"),
        ({"ask_words": "&" * 1_999 + "a", "ask_draft": "&" * 2_900, "ask_also": ["draft"]}, "too_long"),
    ],
)
async def test_what_cannot_be_sent_says_why(talk: Conversation, typed: dict[str, Any], problem: str) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    await press(talk, MAYA, talk.room.dms(MAYA)[-1], "open_ask")
    await send(talk, **typed)
    assert words(talk).preview not in words_of(window(talk))
    assert getattr(words(talk), problem) in words_of(window(talk))
    assert talk.room.dms(PRIYA) == []


async def test_a_long_question_with_a_long_draft_arrives_whole(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    await press(talk, MAYA, talk.room.dms(MAYA)[-1], "open_ask")
    typed = {
        "ask_words": "word " * 390 + "end",
        "ask_draft": "line " * 590 + "stop",
        "ask_also": ["draft"],
    }
    await send(talk, **typed)
    await send(talk, **typed)
    assert "end" in last(talk, PRIYA)
    assert "stop" in last(talk, PRIYA)
    await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_answer")
    assert "Send" in words_of(window(talk, PRIYA))


async def test_help_lines_stand_beside_a_question_that_sounds_like_danger(talk: Conversation) -> None:
    low = "everyone would be better off without me. what do i do"
    await open_window(talk)
    await send(talk, ask_words=low)
    assert "13 11 14" in words_of(window(talk))
    await send(talk, ask_words=low)
    assert "13 11 14" in words_of(window(talk))
    assert "better off without me" in last(talk, PRIYA)
    assert "13 11 14" not in last(talk, PRIYA)


async def test_help_lines_lead_to_a_supervisor_and_carry_nothing(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, "everyone would be better off without me")
    await press(talk, MAYA, talk.room.dms(MAYA)[-1], "open_ask")
    assert "better off" not in words_of(window(talk))
    assert "ask_words" in words_of(window(talk))


async def test_in_danger_from_another_nothing_more_stands_on_the_screen(talk: Conversation) -> None:
    await talk.says(
        MAYA, TEAM_CHAT, "can anyone cover tonight, he's smashed my phone and I'm scared to go home"
    )
    assert buttons(talk.room.ephemerals(MAYA)[-1]) == ["hide"]


async def test_home_and_a_message_lead_there(talk: Conversation) -> None:
    await talk.room.open_home(MAYA)
    await talk.quiet()
    home = talk.room.home(MAYA)
    assert home is not None
    await press(talk, MAYA, home, "open_ask")
    assert window(talk).title == "Ask my supervisor"
    await talk.says(TOM, TOM, "Ask my supervisor")
    await press(talk, TOM, talk.room.dms(TOM)[-1], "open_ask")
    assert window(talk, TOM).title == "Ask my supervisor"
    assert "Nothing personal" in await talk.commands(TOM, TEAM_CHAT, "ask him how he is on Thursday")


async def test_clicks_on_what_is_over_say_so(talk: Conversation) -> None:
    await ask(talk)
    card, told = talk.room.dms(PRIYA)[-1], talk.room.dms(MAYA)[-1]
    await press(talk, PRIYA, card, "ask_answer")
    await press(talk, MAYA, told, "ask_withdraw")
    await talk.room.submit(PRIYA, window(talk, PRIYA), {"ask_reply": "Yes."})
    await talk.quiet()
    assert words(talk).over in words_of(window(talk, PRIYA))
    assert "Yes." not in last(talk, MAYA)


async def test_an_empty_answer_is_not_sent_and_ends_nothing(talk: Conversation) -> None:
    await ask(talk)
    before = len(talk.room.dms(MAYA))
    for button in ("ask_answer", "ask_time"):
        await reply(talk, PRIYA, button, " \x07 ")
        assert words(talk).no_words in words_of(window(talk, PRIYA))
        await talk.room.close_view(PRIYA, window(talk, PRIYA))
    assert len(talk.room.dms(MAYA)) == before
    assert await open_rows(talk) == 1


@pytest.mark.parametrize(
    "dies", ["after the row is kept", "after the card is sent", "before the worker is told"]
)
async def test_a_process_that_dies_in_the_middle_leaves_what_another_takes_up(
    talk: Conversation, dies: str
) -> None:
    places = {
        "after the row is kept": "bot.listeners.ask_sent.go_on_if_possible",
        "after the card is sent": "bot.asking.rounds._keep_place",
        "before the worker is told": "bot.asking.rounds._tell_how_it_stands",
    }

    async def never(*_: object) -> None: ...

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(places[dies], never)
        await ask(talk)
    assert talk.room.dms(MAYA) == []
    talk.passes(timedelta(seconds=61))
    assert await talk.goes_on() == 1
    assert READABLE in last(talk, PRIYA)
    assert words(talk).with_first.format(who=f"<@{PRIYA}>") in last(talk, MAYA)
    await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_claim")
    assert words(talk).claimed.format(who=f"<@{PRIYA}>") in last(talk, MAYA)


async def test_claimed_before_it_was_noted_where_it_stands_it_is_claimed(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def never(*_: object) -> None: ...

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.asking.rounds._keep_place", never)
        await ask(talk)
    await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_claim")
    talk.passes(WAIT)
    await talk.goes_on()
    assert len(talk.room.dms(PRIYA)) == 1
    assert words(talk).claimed.format(who=f"<@{PRIYA}>") in last(talk, MAYA)


async def test_withdrawn_after_it_was_handed_on_and_before_it_is_sent_it_is_gone(talk: Conversation) -> None:
    async def never(*_: object) -> None: ...

    await ask(talk)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.listeners.asked.go_on_if_possible", never)
        await press(talk, PRIYA, talk.room.dms(PRIYA)[-1], "ask_hand_on")
    await press(talk, MAYA, talk.room.dms(MAYA)[-1], "ask_withdraw")
    assert last(talk, PRIYA) == words(talk).taken_back


async def test_one_question_that_cannot_be_opened_holds_up_no_other(talk: Conversation) -> None:
    await ask(talk)
    await ask(talk, ask_words="And this?")
    async with talk.store.engine.begin() as connection:
        await connection.execute(
            update(AskRow)
            .where(AskRow.ask_id == select(func.min(AskRow.ask_id)).scalar_subquery())
            .values(sealed=b"x")
        )
    talk.passes(WAIT)
    assert await talk.goes_on() == 2
    assert len(talk.room.dms(NOOR)) == 1


@pytest.mark.parametrize("method", ["users.info", "chat.postMessage"])
async def test_a_token_that_slack_refuses_for_a_while_loses_no_question(
    talk: Conversation, method: str
) -> None:
    await ask(talk)
    talk.passes(WAIT)
    talk.room.fail_next(method, "invalid_auth", times=3)
    await talk.goes_on()
    assert await open_rows(talk) == 1
    assert talk.room.dms(NOOR) == []
    talk.room._api.faults.clear()
    talk.passes(timedelta(seconds=61))
    await talk.goes_on()
    assert READABLE in last(talk, NOOR)
    assert words(talk).with_late.format(who=f"<@{NOOR}>") in last(talk, MAYA)
