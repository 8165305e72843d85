"""Supervisors set rules: who may, who is told, what holds afterwards, and what everybody can see of it."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from bot.errors import StoreError
from bot.practice import (
    CLIENT_CHAT,
    MAYA,
    NOOR,
    PARTNERS,
    PRIYA,
    QUIET,
    SUPERVISORS,
    TEAM_CHAT,
    TEAM_ID,
    TOM,
    View,
    seed,
)
from bot.readers import Audience
from bot.rules import tryout
from bot.settings import Listen
from bot.store.rules import put_rules
from bot.store.sums import open_cells
from bot.words import load_words
from checks import Concern

from .conftest import Conversation, Start, shown

WORDS = load_words()
SAY = WORDS.rules
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
LOW = "i cant do this anymore. everyone would be better off without me. sorry"


@pytest.fixture
async def talk(start: Start) -> Conversation:
    """Priya supervises, and no channel has said yes so far."""
    return await start(Listen.ASK, supervisors=(SUPERVISORS,))


@pytest.fixture(autouse=True)
def _few_messages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Phrases are tried on a hundredth of the corpus."""
    all_of_them = tryout._messages

    def few(folder: Any) -> Iterator[Any]:
        return (one for number, one in enumerate(all_of_them(folder)) if number % 100 == 0)

    monkeypatch.setattr(tryout, "_messages", few)


def window(talk: Conversation, user: str = PRIYA) -> View:
    return talk.room.views(user)[-1]


def words_of(view: View) -> str:
    return json.dumps(view.content, ensure_ascii=False)


async def press(talk: Conversation, user: str, button: str) -> None:
    """A person clicks a button on their Home tab."""
    await talk.room.open_home(user)
    await talk.quiet()
    home = talk.room.home(user)
    assert home is not None
    await talk.room.click(user, home, button)
    await talk.quiet()


async def send(talk: Conversation, typed: dict[str, Any], user: str = PRIYA) -> None:
    await talk.room.submit(user, window(talk, user), typed)
    await talk.quiet()


async def open_channel(talk: Conversation, channel: str = TEAM_CHAT) -> None:
    await press(talk, PRIYA, "open_rules")
    await send(talk, {"rule_channel": channel})


async def set_channel(talk: Conversation, channel: str = TEAM_CHAT, **typed: Any) -> None:
    await open_channel(talk, channel)
    await send(talk, {"rule_audience": "team", **typed})


async def test_a_channel_is_told_and_it_is_pinned_before_it_is_read(talk: Conversation) -> None:
    await set_channel(talk)
    (notice,) = talk.room.public(TEAM_CHAT)
    assert f"<@{PRIYA}> has turned me on" in shown(notice)
    assert (TEAM_CHAT, notice.ts) in talk.room.workspace.pins
    assert SAY.saved_notice.format(channel=f"<#{TEAM_CHAT}>") in words_of(window(talk))
    chosen = await talk.store.channel(TEAM_ID, TEAM_CHAT)
    assert (chosen.listen, chosen.audience, chosen.trial) == (True, Audience.TEAM, False)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == 1
    await set_channel(talk, rule_strictness="milder")
    assert len(talk.room.public(TEAM_CHAT)) == 1  # that is no news to tell a channel
    await set_channel(talk, rule_audience="off")
    (notice,) = talk.room.public(TEAM_CHAT)
    assert SAY.notice_off in shown(notice)
    assert talk.room.workspace.pins == set()
    assert not (await talk.store.channel(TEAM_ID, TEAM_CHAT)).listen


async def test_a_channel_that_cannot_be_told_is_not_read(talk: Conversation) -> None:
    await open_channel(talk)
    talk.room.fail_next("chat.postMessage", "restricted_action")
    await send(talk, {"rule_audience": "team"})
    assert SAY.not_announced.format(channel=f"<#{TEAM_CHAT}>") in words_of(window(talk))
    assert not (await talk.store.channel(TEAM_ID, TEAM_CHAT)).listen


async def test_what_cannot_be_pinned_is_said(talk: Conversation) -> None:
    await open_channel(talk)
    talk.room.fail_next("pins.add", "restricted_action")
    await send(talk, {"rule_audience": "team"})
    assert SAY.saved_no_pin.format(channel=f"<#{TEAM_CHAT}>") in words_of(window(talk))
    assert (await talk.store.channel(TEAM_ID, TEAM_CHAT)).listen


async def test_a_trial_counts_and_says_nothing_but_help(talk: Conversation) -> None:
    await set_channel(talk, rule_mode="trial")
    (notice,) = talk.room.public(TEAM_CHAT)
    assert "only count how many people" in shown(notice)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.ephemerals(MAYA) == talk.room.dms(MAYA) == []
    (cell,) = await sums_open(talk)
    assert cell == (TEAM_CHAT, "trial")
    await talk.says(TOM, TEAM_CHAT, LOW)
    assert len(talk.room.ephemerals(TOM)) == 1
    assert await sums_open(talk) == {cell}
    await set_channel(talk, rule_mode="live")
    assert len(talk.room.public(TEAM_CHAT)) == 2
    assert len(talk.room.workspace.pins) == 1
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == 1


async def sums_open(talk: Conversation) -> set[tuple[str, str]]:
    return {(cell.place, cell.kind) for cell in await open_cells(talk.store, TEAM_ID)}


async def test_only_what_may_be_pointed_out_is(talk: Conversation) -> None:
    await set_channel(talk, rule_findings=[Concern.UNRESOLVED.value])
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.ephemerals(MAYA) == []
    await talk.says(MAYA, TEAM_CHAT, LOW)
    assert len(talk.room.ephemerals(MAYA)) == 1


@pytest.mark.parametrize(
    ("began", "ends", "notes"), [("19:00", "23:00", 0), ("21:00", "06:00", 1)], ids=["evening", "night"]
)
async def test_quiet_hours_are_those_of_the_writers_own_clock(
    talk: Conversation, began: str, ends: str, notes: int
) -> None:
    await set_channel(talk, rule_quiet_from=began, rule_quiet_until=ends)  # it is 20:00 in Sydney
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == notes


async def test_half_of_quiet_hours_is_said_at_its_input(talk: Conversation) -> None:
    await open_channel(talk)
    delivery = await talk.room.submit(
        PRIYA, window(talk), {"rule_audience": "team", "rule_quiet_from": "22:00"}
    )
    assert delivery.json()["errors"] == {"rule_quiet_until": "Quiet hours need a beginning and an end."}
    assert talk.room.public(TEAM_CHAT) == []


async def test_own_phrases_are_tried_before_they_are_saved(talk: Conversation) -> None:
    await set_channel(talk)
    await press(talk, PRIYA, "open_rules_everywhere")
    typed = {"rule_never": "14 Wattlebird Court\n\n", "rule_always": "love you all"}
    await send(talk, typed)
    assert "“14 Wattlebird Court” stands in" in words_of(window(talk))
    await talk.says(TOM, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(TOM)) == 1
    await send(talk, typed)
    assert SAY.saved in words_of(window(talk))
    await talk.says(MAYA, TEAM_CHAT, "We meet at 14 Wattlebird Court, Thornbury at ten")
    assert talk.room.ephemerals(MAYA) == []
    await talk.says(MAYA, TEAM_CHAT, "Great shift, love  you all!")
    (note,) = talk.room.ephemerals(MAYA)
    assert SAY.reminder_title in shown(note)
    assert "love you all" in shown(note)


@pytest.mark.parametrize(
    ("block", "typed", "reason"),
    [
        ("rule_always", "the union", "are never nudged"),
        ("rule_never", "ab", "3 to 60 characters"),
        ("rule_lines", "Our chaplain: just ask", "a number, an address or a link"),
        ("rule_lines", "Our chaplain", "One line each"),
        ("rule_workplace", "ask around", "a number, an address or a link"),
        ("rule_never", "\n".join(f"place number {n}" for n in range(21)), "20 at most"),
    ],
)
async def test_what_cannot_be_used_is_said_at_its_input(
    talk: Conversation, block: str, typed: str, reason: str
) -> None:
    await press(talk, PRIYA, "open_rules_everywhere")
    delivery = await talk.room.submit(PRIYA, window(talk), {block: typed})
    assert reason in delivery.json()["errors"][block]


async def test_a_phrase_that_is_everywhere_is_refused(talk: Conversation) -> None:
    await press(talk, PRIYA, "open_rules_everywhere")
    await send(talk, {"rule_always": "the"})
    assert SAY.phrase_common in words_of(window(talk))


async def test_own_help_lines_stand_beside_the_public_ones(talk: Conversation) -> None:
    await press(talk, PRIYA, "open_rules_everywhere")
    await send(talk, {"rule_workplace": "Our EAP: 1300 111 222", "rule_lines": "Chaplain: 1300 333 444"})
    assert SAY.saved in words_of(window(talk))
    await talk.says(MAYA, "D0MAYA", LOW)
    (answer,) = talk.room.dms(MAYA)
    for text in ("13 11 14", "1300 111 222", "*Chaplain*: 1300 333 444"):
        assert text in shown(answer)


BUTTONS = ("open_rules", "open_rules_everywhere", "open_rule_changes", "open_sums")


async def test_who_is_no_supervisor_has_no_such_buttons(talk: Conversation) -> None:
    await talk.room.open_home(MAYA)
    await talk.quiet()
    home = talk.room.home(MAYA)
    assert home is not None
    assert not any(button in words_of(home) for button in BUTTONS)


async def test_who_is_a_supervisor_no_more_gets_nothing_from_an_old_tab_or_window(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    await open_channel(talk)
    home, open_window = talk.room.home(PRIYA), window(talk)
    assert home is not None
    monkeypatch.setitem(seed.GROUPS, SUPERVISORS, (TOM,))  # type: ignore[misc]
    await send(talk, {"rule_audience": "team"})
    assert SAY.no_right in words_of(window(talk))
    assert open_window is not window(talk)
    assert talk.room.public(TEAM_CHAT) == []
    assert not (await talk.store.channel(TEAM_ID, TEAM_CHAT)).listen
    for button in BUTTONS:
        await talk.room.close_view(PRIYA, window(talk))
        await talk.room.click(PRIYA, home, button)
        await talk.quiet()
        assert SAY.no_right in words_of(window(talk))


@pytest.mark.parametrize(
    ("channel", "problem"), [(PARTNERS, SAY.outside), (QUIET, SAY.no_channel), ("D0PRIYA", SAY.no_channel)]
)
async def test_where_no_rules_can_be_set_it_is_said_why(
    talk: Conversation, channel: str, problem: str
) -> None:
    await open_channel(talk, channel)
    assert problem in words_of(window(talk))


async def test_two_at_once_do_not_write_over_each_other(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(seed.GROUPS, SUPERVISORS, (PRIYA, NOOR))  # type: ignore[misc]
    await press(talk, PRIYA, "open_rules_everywhere")
    await press(talk, NOOR, "open_rules_everywhere")
    await send(talk, {"rule_workplace": "EAP 1300 111 222"}, NOOR)
    await send(talk, {"rule_workplace": "EAP 1300 999 999"}, PRIYA)
    assert SAY.saved in words_of(window(talk, NOOR))
    assert SAY.meanwhile in words_of(window(talk, PRIYA))


async def test_everybody_sees_what_is_on_in_their_own_channels(talk: Conversation) -> None:
    await press(talk, MAYA, "open_what_is_on")
    assert SAY.on_none in words_of(window(talk, MAYA))
    await set_channel(
        talk, rule_findings=[Concern.BOUNDARY.value], rule_quiet_from="22:00", rule_quiet_until="07:00"
    )
    await talk.store.save_channel(TEAM_ID, QUIET, listen=True, audience=Audience.TEAM)  # the bot is not in it
    await press(talk, MAYA, "open_what_is_on")
    page = words_of(window(talk, MAYA))
    for text in (f"<#{TEAM_CHAT}>", "Only colleagues", "22:00 to 07:00", "I leave out: Still fresh"):
        assert text in page
    assert f"<#{QUIET}>" not in page
    assert f"<#{CLIENT_CHAT}>" not in page
    assert f"<#{TEAM_CHAT}>" in await talk.commands(MAYA, TEAM_CHAT, "rules")


async def test_every_change_is_listed_with_who_what_and_when_and_no_text(talk: Conversation) -> None:
    await set_channel(talk, rule_strictness="milder")
    await press(talk, PRIYA, "open_rules_everywhere")
    await send(talk, {"rule_workplace": "EAP 1300 111 222"})
    await press(talk, PRIYA, "open_rule_changes")
    page = words_of(window(talk))
    for what in ("whether I read along", "who reads it", "how sure I should be", "EAP for everywhere"):
        assert f"<@{PRIYA}> changed {what}" in page
    assert "1300" not in page
    assert str(int(talk.now.timestamp())) in page
    await talk.commands(PRIYA, TEAM_CHAT, "forget me")
    await press(talk, PRIYA, "open_rule_changes")
    assert f"<@{PRIYA}>" not in words_of(window(talk))
    assert SAY.someone in words_of(window(talk))


async def test_rules_that_no_key_opens_nudge_nobody_and_still_show_help(talk: Conversation) -> None:
    await set_channel(talk)
    assert await put_rules(talk.store, TEAM_ID, "", b"sealed with a lost key", 0)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.ephemerals(MAYA) == []
    await talk.says(MAYA, TEAM_CHAT, LOW)
    assert len(talk.room.ephemerals(MAYA)) == 1


async def test_if_it_cannot_be_written_down_the_channel_is_not_told_a_falsehood(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    await open_channel(talk)

    async def fails(*_args: object, **_more: object) -> None:
        raise StoreError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(talk.store, "save_channel", fails)
        await send(talk, {"rule_audience": "team"})
    assert talk.room.public(TEAM_CHAT) == []


async def test_eleven_new_phrases_are_too_many_to_try_at_once(talk: Conversation) -> None:
    await press(talk, PRIYA, "open_rules_everywhere")
    await send(talk, {"rule_never": "\n".join(f"place number {n}" for n in range(11))})
    page = words_of(window(talk))
    assert SAY.phrases_many in page
    assert "place number 10" in page  # what was typed is still there
