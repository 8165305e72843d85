"""Once, in order, and only what still stands."""

import asyncio
import json
import threading
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest
from pydantic import SecretStr
from slack_sdk.oauth.installation_store import Installation
from sqlalchemy import text

from bot.keys import encryption
from bot.patience import pause_before_next
from bot.practice import BOT_USER, CLIENT_CHAT, MAYA, PARTNERS, TEAM_CHAT, TEAM_ID, TOM, Message
from bot.settings import Listen, Settings
from bot.store.installations import SealedInstallations
from bot.words import load_words

from .conftest import ADDRESS, LEASE, House

SAY = load_words().say
LOW = "everyone would be better off without me"
CANARY = "zanzibarquokka"


def shown(message: Message) -> str:
    return repr(message.blocks)


async def test_a_repeated_event_is_handled_once_whoever_it_comes_to(house: House) -> None:
    await house.replica()
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    first = house.room.deliveries[0]
    for replica in house.replicas * 2:
        house.room.connect(replica.url)
        await asyncio.gather(*(house.room.redeliver(first) for _ in range(3)))
    await house.quiet()
    assert len(house.room.dms(MAYA)) == 1
    assert all(delivery.ok for delivery in house.room.deliveries)
    repeated = b"".join(replica.metrics.exposition() for replica in house.replicas)
    assert repeated.count(b"sharewell_inbox_repeated_total 6.0") == 2


async def test_two_workers_do_each_request_once(house: House, dies: pytest.MonkeyPatch) -> None:
    await house.replica()
    for number in range(30):
        await house.room.slash((MAYA, TOM)[number % 2], TEAM_CHAT, "/sharewell", f"pause {number + 1} days")
    dies.undo()
    house.passes(LEASE)
    while any(await asyncio.gather(*(replica.takes_what_is_due() for replica in house.replicas))):
        pass
    assert Counter((state, kept) for _, state, _, kept in await house.rows()) == {("done", False): 30}
    answers = Counter(call.payload["text"] for call in house.room.calls("response_url"))
    assert len(answers) == 30
    assert set(answers.values()) == {1}


async def test_drafts_of_one_author_are_answered_in_order(house: House, held: threading.Event) -> None:
    room = house.room
    for words in (ADDRESS, "help", "privacy"):
        await room.post_message(MAYA, MAYA, words)
    await room.post_message(TOM, TOM, "help")
    await room.wait_for(lambda: room.dms(TOM), timeout=60)  # others don't wait
    assert room.dms(MAYA) == []
    held.set()
    await house.quiet()
    assert ["Wattlebird" in shown(message) for message in room.dms(MAYA)] == [True, False, False]
    assert "What I can do" in shown(room.dms(MAYA)[1])
    assert len(room.dms(MAYA)) == 3


async def test_what_is_tried_again_is_not_overtaken(house: House) -> None:
    room, (replica,) = house.room, house.replicas
    room.fail_next("chat.postMessage", "internal_error")
    await room.post_message(MAYA, MAYA, ADDRESS)
    await house.quiet()
    await room.post_message(MAYA, MAYA, "help")
    await house.quiet()
    assert room.dms(MAYA) == []
    house.passes(timedelta(seconds=4))
    assert await replica.takes_what_is_due() == 1
    assert ["Wattlebird" in shown(message) for message in room.dms(MAYA)] == [True, False]


@pytest.mark.parametrize("where", [TEAM_CHAT, MAYA])
async def test_deleted_while_it_is_checked_gets_nothing(
    house: House, held: threading.Event, where: str
) -> None:
    message = await house.room.post_message(MAYA, where, ADDRESS)
    await house.room.delete_message(message)
    held.set()
    await house.quiet()
    assert house.room.ephemerals(MAYA) == []
    assert house.room.dms(MAYA) == []
    assert [row[1] for row in await house.rows()] == ["done", "done"]


@pytest.mark.parametrize("where", [TEAM_CHAT, MAYA])
async def test_edited_while_it_is_checked_is_answered_as_it_is_now(
    house: House, held: threading.Event, where: str
) -> None:
    message = await house.room.post_message(MAYA, where, ADDRESS)
    await house.room.edit_message(message, "my own mobile is 0491 570 006, ring any time")
    held.set()
    await house.quiet()
    (answer,) = house.room.ephemerals(MAYA) if where == TEAM_CHAT else house.room.dms(MAYA)
    assert "0491 570 006" in shown(answer)
    assert "Wattlebird" not in shown(answer)


async def test_an_edit_that_arrives_before_its_message_stands(house: House, dies: pytest.MonkeyPatch) -> None:
    """Slack promises no order."""
    room = house.room
    message = await room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    await room.edit_message(message, "see you at ten")
    dies.undo()
    first, edit = room.deliveries
    async with house.replicas[0].store.engine.begin() as connection:
        await connection.execute(text("DELETE FROM inbox"))
    await room.redeliver(edit)
    await room.redeliver(first)
    await house.quiet()
    assert len(await house.rows()) == 2
    assert room.ephemerals(MAYA) == []


async def test_taking_it_back_holds_back_no_help_lines(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    from bot.listeners import reading

    check = reading.check
    monkeypatch.setattr(reading, "check", lambda *given: release.wait(60) and check(*given))
    message = await house.room.post_message(MAYA, TEAM_CHAT, LOW)
    await house.room.delete_message(message)
    release.set()
    await house.quiet()
    assert len(house.room.dms(MAYA)) == 1


def broken(*_: object) -> None:
    raise ValueError(CANARY)


async def test_set_aside_after_five_attempts_without_its_text(
    house: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody waits for an answer about a channel message, so nobody is told."""
    monkeypatch.setattr("bot.listeners.reading.check", broken)
    (replica,) = house.replicas
    await house.room.post_message(MAYA, TEAM_CHAT, f"{ADDRESS} {CANARY}")
    await house.quiet()
    for attempt in range(2, 6):
        assert (await house.rows()) == [("overheard", "waiting", attempt - 1, True)]
        house.passes(timedelta(minutes=5))
        assert await replica.takes_what_is_due() == 1
    assert await house.rows() == [("overheard", "set_aside", 5, False)]
    house.passes(timedelta(hours=1))
    assert await replica.takes_what_is_due() == 0
    figures = replica.metrics.exposition().decode()
    assert "sharewell_inbox_set_aside_total 1.0" in figures
    assert "sharewell_inbox_retried_total 4.0" in figures
    assert house.room.ephemerals(MAYA) == []
    assert CANARY not in caplog.text


async def test_whoever_waits_is_told_once_and_nothing_follows(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.listeners.reading.check", broken)
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    await house.quiet()
    assert [message.text for message in house.room.dms(MAYA)] == [SAY.went_wrong]
    assert await house.rows() == [("message", "set_aside", 1, False)]


async def test_when_slack_is_down_for_long_the_person_is_told_at_the_end(house: House) -> None:
    room, (replica,) = house.room, house.replicas
    room.fail_next("chat.postMessage", "internal_error", times=5)
    await room.post_message(MAYA, MAYA, ADDRESS)
    await house.quiet()
    for _ in range(4):
        house.passes(timedelta(minutes=5))
        assert await replica.takes_what_is_due() == 1
    assert [message.text for message in room.dms(MAYA)] == [SAY.went_wrong]
    assert await house.rows() == [("message", "set_aside", 5, False)]


def test_pauses_grow_and_end_long_before_a_response_url_does() -> None:
    shortest = [pause_before_next(attempt, 0.0).total_seconds() for attempt in (1, 2, 3, 4)]
    longest = [pause_before_next(attempt, 1.0).total_seconds() for attempt in (1, 2, 3, 4)]
    assert shortest == [1, 4, 16, 64]
    assert longest == [3, 12, 48, 192]
    assert sum(longest) < 30 * 60 / 2


async def test_what_waits_a_day_is_not_answered_any_more(house: House, dies: pytest.MonkeyPatch) -> None:
    await house.room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    dies.undo()
    house.passes(timedelta(days=1, minutes=1))
    await house.replicas[0].takes_what_is_due()
    assert await house.rows() == [("overheard", "set_aside", 2, False)]
    assert house.room.ephemerals(MAYA) == []


async def test_no_column_holds_a_word_in_the_clear(house: House, dies: pytest.MonkeyPatch) -> None:
    room, words = house.room, f"{CANARY} {ADDRESS}"
    message = await room.post_message(MAYA, TEAM_CHAT, words)
    await room.edit_message(message, f"{words}!? or so")
    await room.post_message(MAYA, MAYA, words)
    await room.slash(MAYA, TEAM_CHAT, "/sharewell", words)
    await room.message_shortcut(MAYA, message, "check_message")
    kept = await house.everything_kept()
    assert len(await house.rows()) == 5
    for word in (CANARY, "Wattlebird", MAYA):
        assert word not in kept
    dies.undo()
    house.passes(LEASE)
    await house.replicas[0].takes_what_is_due()
    await house.quiet()
    assert {row[1:2] + row[3:] for row in await house.rows()} == {("done", False)}
    assert CANARY not in await house.everything_kept()


KEPT: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("a message", {}, {}),
    ("a file's comment", {"subtype": "file_share"}, {}),
    ("home", {"type": "app_home_opened", "tab": "home"}, {}),
    ("the bot comes", {"type": "member_joined_channel", "user": BOT_USER}, {}),
    ("the bot leaves", {"type": "member_left_channel", "user": BOT_USER}, {}),
    ("a channel closes", {"type": "channel_left"}, {}),
    ("uninstalled", {"type": "app_uninstalled"}, {}),
]
NOT_KEPT: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("a bot's", {"bot_id": "B1"}, {}),
    ("the bot's own", {"user": BOT_USER}, {}),
    ("a join", {"subtype": "channel_join"}, {}),
    ("no words", {"text": ":heart:"}, {}),
    ("a channel that said no", {"channel": CLIENT_CHAT}, {}),
    ("a channel shared outside", {"channel": PARTNERS}, {"is_ext_shared_channel": True}),
    ("of another organisation", {"user_team": "T0OTHER"}, {}),
    (
        "an unfurled link",
        {
            "subtype": "message_changed",
            "message": {"user": MAYA, "ts": "1.2", "text": ADDRESS},
            "previous_message": {"user": MAYA, "ts": "1.2", "text": ADDRESS},
        },
        {},
    ),
    ("broken", {"ts": {}, "text": 7}, {}),
    ("another tab", {"type": "app_home_opened", "tab": "messages"}, {}),
    ("somebody comes", {"type": "member_joined_channel"}, {}),
    ("something else", {"type": "reaction_added"}, {}),
]


@pytest.mark.parametrize(("kept", "case"), [(1, case) for case in KEPT] + [(0, case) for case in NOT_KEPT])
async def test_what_is_kept(
    house: House, kept: int, case: tuple[str, dict[str, Any], dict[str, Any]]
) -> None:
    _, changes, outside = case
    await house.replicas[0].store.save_channel(TEAM_ID, CLIENT_CHAT, listen=False)
    event = {"type": "message", "user": MAYA, "channel": TEAM_CHAT, "channel_type": "channel", "ts": "1.2"}
    envelope = {
        "type": "event_callback",
        "team_id": TEAM_ID,
        "event_id": "Ev1",
        "event": event | {"text": ADDRESS} | changes,
        **outside,
    }
    assert (await house.room._courier.event(json.loads(json.dumps(envelope)))).ok
    await house.quiet()
    gone = changes.get("type") == "app_uninstalled"  # and its row with it
    assert len(await house.rows()) == (0 if gone else kept)


async def test_an_organisation_that_uninstalls_takes_its_rows_with_it(
    house: House, dies: pytest.MonkeyPatch
) -> None:
    """What it sends as a whole names no workspace."""

    def sent(event_id: str, event: dict[str, Any]) -> dict[str, Any]:
        of_all = {
            "type": "event_callback",
            "team_id": None,
            "enterprise_id": "E0ALL",
            "is_enterprise_install": True,
        }
        return of_all | {"event_id": event_id, "event": event}

    home = {"type": "app_home_opened", "tab": "home", "user": MAYA, "channel": "D1"}
    assert (await house.room._courier.event(sent("Ev1", home))).ok
    assert len(await house.rows()) == 1
    dies.undo()
    assert (await house.room._courier.event(sent("Ev2", {"type": "app_uninstalled"}))).ok
    await house.quiet()
    assert await house.rows() == []


@pytest.mark.parametrize("word", ["token_revoked", "account_inactive"])
async def test_a_workspace_that_has_removed_the_bot_is_forgotten_without_being_told(
    house: House, word: str
) -> None:
    many = {"bot_token": None, "client_id": "1.2", "client_secret": SecretStr("secret")}
    replica = await house.replica(**many)
    installations = SealedInstallations(
        replica.store, encryption(Settings(signing_secret=SecretStr("x"), **many)), lambda: house.now
    )
    me = {"bot_id": "B0SHAREWELL", "bot_user_id": BOT_USER, "user_id": MAYA}
    await installations.async_save(Installation(team_id=TEAM_ID, bot_token=house.room.bot_token, **me))
    await house.room.post_message(MAYA, MAYA, "help")
    await house.quiet()
    assert len(house.room.dms(MAYA)) == 1
    house.room.fail_next("chat.postMessage", word, times=9)
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    await house.quiet()
    assert await installations.async_find_bot(enterprise_id=None, team_id=TEAM_ID) is None
    assert await house.rows() == []
    assert TEAM_ID not in await house.everything_kept()


async def test_nothing_is_kept_of_channels_when_listening_is_off(house: House) -> None:
    await house.replica(listen=Listen.OFF)
    await house.room.post_message(MAYA, TEAM_CHAT, ADDRESS)
    assert await house.rows() == []


async def test_what_cannot_be_kept_is_sent_again(house: House) -> None:
    engine = house.replicas[0].store.engine
    async with engine.begin() as connection:
        await connection.execute(text("ALTER TABLE inbox RENAME TO inbox_away"))
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    assert house.room.deliveries[0].status == 503
    async with engine.begin() as connection:
        await connection.execute(text("ALTER TABLE inbox_away RENAME TO inbox"))
    await house.room.redeliver(house.room.deliveries[0])
    await house.quiet()
    assert len(house.room.dms(MAYA)) == 1


async def test_an_older_key_still_opens_and_no_key_waits(house: House, dies: pytest.MonkeyPatch) -> None:
    from cryptography.fernet import Fernet

    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    await house.replica(secret_keys=(old,))
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    dies.undo()
    house.passes(LEASE)
    stranger = await house.replica(secret_keys=(new,))
    assert await stranger.takes_what_is_due() == 1
    assert await house.rows() == [("message", "waiting", 2, True)]
    house.passes(LEASE)
    rotated = await house.replica(secret_keys=(new, old))
    assert await rotated.takes_what_is_due() == 1
    assert len(house.room.dms(MAYA)) == 1


async def test_figures_tell_how_much_waits_and_since_when(house: House, dies: pytest.MonkeyPatch) -> None:
    import aiohttp

    from bot.app import utc_now

    dies.setattr("bot.serve.health.PROBE_SECONDS", 60)  # on a busy machine they would say "not a number"
    house.now = utc_now() - timedelta(hours=1)  # figures go by the true time
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    await house.room.post_message(MAYA, MAYA, ADDRESS)
    address = house.replicas[0].url.replace("/slack/events", "/metrics")
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        figures = await answer.text()
    assert "sharewell_inbox_waiting 2.0" in figures
    (oldest,) = (line for line in figures.splitlines() if line.startswith("sharewell_inbox_oldest_seconds "))
    assert float(oldest.split()[1]) >= 3600


async def test_a_request_that_comes_while_slack_stumbles_is_sent_again_and_answered(house: House) -> None:
    room = house.room
    await house.replica()  # it has not asked Slack who it is yet
    room.fail_next("auth.test", "internal_error")
    await room.post_message(MAYA, MAYA, ADDRESS)
    delivery = room.deliveries[-1]
    if not delivery.ok:
        await room.redeliver(delivery)
    await house.quiet()
    assert len(room.dms(MAYA)) == 1


async def test_who_asks_to_be_forgotten_takes_back_what_waits(house: House, dies: pytest.MonkeyPatch) -> None:
    room = house.room
    await room.post_message(MAYA, MAYA, ADDRESS)
    await room.post_message(TOM, TOM, ADDRESS)
    dies.undo()
    await room.slash(MAYA, TEAM_CHAT, "/sharewell", "forget me")
    await house.quiet()
    house.passes(LEASE)
    while await house.replicas[0].takes_what_is_due():
        await house.quiet()
    assert (len(room.dms(MAYA)), len(room.dms(TOM))) == (0, 1)
    assert [message for message in room.ephemerals(MAYA) if SAY.forgotten in shown(message)]
    assert {row[1] for row in await house.rows()} == {"done"}


async def test_commands_of_one_person_are_done_in_order(house: House, held: threading.Event) -> None:
    room = house.room
    for words in (f"check {ADDRESS}", "pause 1 day", "resume"):
        await room.slash(MAYA, TEAM_CHAT, "/sharewell", words)
    await room.slash(TOM, TEAM_CHAT, "/sharewell", "help")
    await room.wait_for(lambda: room.ephemerals(TOM), timeout=60)
    assert room.ephemerals(MAYA) == []
    held.set()
    await house.quiet()
    assert "Wattlebird" in shown(room.ephemerals(MAYA)[0])
    assert SAY.resumed in shown(room.ephemerals(MAYA)[2])


@pytest.mark.parametrize("trouble", ["internal_error", "ratelimited"])
async def test_what_a_new_process_finds_waits_until_slack_says_who_it_is(
    house: House, dies: pytest.MonkeyPatch, trouble: str
) -> None:
    room = house.room
    await room.post_message(MAYA, MAYA, ADDRESS)
    dies.undo()
    replica = await house.replica()  # it has not asked Slack who it is yet
    room.fail_next("auth.test", trouble)
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 1
    assert room.dms(MAYA) == []
    house.passes(LEASE)
    assert await replica.takes_what_is_due() == 1
    assert len(room.dms(MAYA)) == 1
