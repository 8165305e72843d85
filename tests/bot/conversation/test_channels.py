"""Reading along in channels: one private note to the author, or, nearly always, nothing."""

from datetime import timedelta
from typing import Any

import pytest

from bot.practice import BOT_USER, CLIENT_CHAT, DANA, MAYA, PARTNERS, PRIYA, QUIET, TEAM_CHAT, TEAM_ID, TOM
from bot.practice.methods import people
from bot.readers import Audience
from bot.settings import Listen
from bot.words import load_words

from .conftest import Conversation, Start, shown

SAY = load_words().say
NOTICE = load_words().rules.notice_on.format(who=f"<@{PRIYA}>")
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
OTHER = "my own mobile is 0491 570 006, ring any time"
UNFINISHED = "I had depression for ten years too."


async def test_an_address_is_nudged_once_and_privately(talk: Conversation) -> None:
    message = await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    (note,) = talk.room.ephemerals(MAYA)
    assert note.channel == message.channel
    assert note.thread_ts is None
    assert "Details to protect" in shown(note)
    assert "14 Wattlebird Court" in shown(note)
    assert talk.room.ephemerals(TOM) == []
    assert talk.room.dms(MAYA) == []


async def test_in_a_thread_the_note_is_in_the_thread(talk: Conversation) -> None:
    parent = await talk.says(TOM, TEAM_CHAT, "who is on tomorrow?")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS, thread_ts=parent.ts)
    (note,) = talk.room.ephemerals(MAYA)
    assert note.thread_ts == parent.ts


@pytest.mark.parametrize(
    "changes",
    [
        {"subtype": "bot_message", "bot_id": "B1", "user": None},
        {"bot_id": "B1"},
        {"user": BOT_USER},
        {"user": "USLACKBOT"},
        {"user_team": "T0PARTNER"},
        {"source_team": "T0PARTNER"},
        *({"subtype": kind} for kind in ("channel_join", "channel_topic", "pinned_item", "message_replied")),
        {"subtype": "message_changed", "message": None, "previous_message": None},
        {"subtype": "message_deleted", "previous_message": {"user": MAYA, "text": ADDRESS}},
    ],
    ids=str,
)
async def test_other_kinds_of_messages_are_passed_over(talk: Conversation, changes: dict[str, Any]) -> None:
    event = {"type": "message", "user": MAYA, "channel": TEAM_CHAT, "ts": "1.2", "text": ADDRESS}
    assert (await talk.room.send_event(event | {"channel_type": "channel"} | changes)).ok
    await talk.quiet()
    assert talk.room.calls("chat.postEphemeral") == []


@pytest.mark.parametrize("subtype", ["file_share", "me_message", "thread_broadcast"])
async def test_kinds_that_hold_a_persons_words_are_read(talk: Conversation, subtype: str) -> None:
    await talk.says(MAYA, TEAM_CHAT, ADDRESS, subtype=subtype)
    assert len(talk.room.ephemerals(MAYA)) == 1


async def test_an_unfurl_and_a_comma_are_no_new_words(talk: Conversation) -> None:
    message = await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    talk.passes(timedelta(days=2))
    await talk.room.edit_message(message, ADDRESS)
    await talk.room.edit_message(message, ADDRESS + "!")
    await talk.quiet()
    assert len(talk.room.ephemerals(MAYA)) == 1


async def test_an_edit_that_adds_a_detail_is_nudged_and_never_twice(talk: Conversation) -> None:
    message = await talk.says(MAYA, TEAM_CHAT, "You can always drop in")
    assert talk.room.ephemerals(MAYA) == []
    await talk.room.edit_message(message, ADDRESS)
    await talk.quiet()
    assert len(talk.room.ephemerals(MAYA)) == 1
    talk.passes(timedelta(days=2))
    await talk.room.edit_message(message, ADDRESS + " and " + OTHER)
    await talk.quiet()
    assert len(talk.room.ephemerals(MAYA)) == 1


async def test_deleting_is_no_matter(talk: Conversation) -> None:
    message = await talk.says(MAYA, TEAM_CHAT, "hi all")
    await talk.room.delete_message(message)
    await talk.quiet()
    assert talk.room.ephemerals(MAYA) == []


async def test_a_repeated_event_is_nudged_once(talk: Conversation) -> None:
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    talk.passes(timedelta(days=2))
    await talk.room.redeliver(talk.room.deliveries[0])
    await talk.quiet()
    assert len(talk.room.ephemerals(MAYA)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "my kids are home sick so ill be 20 late for the arvo shift sorry all",
        "Team day Thursday 9am, Level 2, 88 Harbour St. Park round the back.",
        "I'm DYING 😂😂 the kettle's exploded again",
        "> we're at 14 Wattlebird Ct, blue gate",
        "```we're at 14 Wattlebird Ct, blue gate```",
        "Sharewell nudged me because I wrote: my place is 14 Wattlebird Ct",
        "",
        "💛",
    ],
)
async def test_ordinary_messages_get_nothing(talk: Conversation, text: str) -> None:
    await talk.says(MAYA, TEAM_CHAT, text)
    assert talk.room.transcript == [] or talk.room.calls("chat.postEphemeral") == []
    assert talk.room.calls("chat.postMessage") == []


async def test_cool_down_and_cap(talk: Conversation) -> None:
    await talk.store.save_channel(TEAM_ID, TEAM_CHAT, listen=True, audience=Audience.TEAM)
    notes = []
    for minutes in (0, 10, 31, 31, 31):
        talk.passes(timedelta(minutes=minutes))
        await talk.says(MAYA, TEAM_CHAT, ADDRESS)
        notes.append(len(talk.room.ephemerals(MAYA)))
    assert notes == [1, 1, 2, 3, 3]
    await talk.says(TOM, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(TOM)) == 1
    talk.passes(timedelta(days=1))
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == 4


async def test_pause_and_resume(talk: Conversation) -> None:
    await talk.commands(MAYA, TEAM_CHAT, "pause 2 hours")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.calls("chat.postEphemeral") == []
    await talk.commands(MAYA, TEAM_CHAT, "resume")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.calls("chat.postEphemeral")) == 1


async def test_whoever_turned_notes_off_is_not_read(talk: Conversation) -> None:
    await talk.store.save_preferences(TEAM_ID, MAYA, nudges=False)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.calls("chat.postEphemeral") == []


@pytest.mark.parametrize(
    ("audience", "notes"), [(Audience.TEAM, 0), (Audience.UNKNOWN, 0), (Audience.CLIENT_FACING, 1)]
)
async def test_nearly_there_is_for_channels_that_clients_read(
    talk: Conversation, audience: Audience, notes: int
) -> None:
    await talk.store.save_channel(TEAM_ID, CLIENT_CHAT, listen=True, audience=audience)
    await talk.says(MAYA, CLIENT_CHAT, UNFINISHED)
    assert len(talk.room.ephemerals(MAYA)) == notes


async def test_externally_shared_channels_are_off(talk: Conversation) -> None:
    await talk.store.save_channel(TEAM_ID, PARTNERS, listen=True, audience=Audience.TEAM)
    await talk.says(MAYA, PARTNERS, ADDRESS)
    await talk.says(DANA, PARTNERS, ADDRESS)
    assert talk.room.calls("chat.postEphemeral") == []


async def test_a_channel_that_becomes_shared_goes_quiet(talk: Conversation) -> None:
    await talk.room.share(TEAM_CHAT)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.calls("chat.postEphemeral") == []


@pytest.mark.parametrize("method", ["conversations.info", "users.info"])
async def test_when_slack_cannot_say_who_reads_it_is_silent(talk: Conversation, method: str) -> None:
    talk.room.fail_next(method, "fatal_error")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.calls("chat.postEphemeral") == []


async def test_an_author_who_has_left_is_no_accident(talk: Conversation) -> None:
    talk.room.fail_next("chat.postEphemeral", "user_not_in_channel")
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.ephemerals(MAYA) == []
    assert talk.room.dms(MAYA) == []


async def test_waits_when_slack_asks_it_to(talk: Conversation) -> None:
    talk.room.fail_next("chat.postEphemeral", 429, retry_after=0)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == 1


@pytest.mark.parametrize("listen", [Listen.ASK, Listen.OFF])
async def test_no_channel_is_read_that_has_not_said_yes(start: Start, listen: Listen) -> None:
    talk = await start(listen)
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.ephemerals(MAYA) == []
    if listen is Listen.OFF:
        await talk.store.save_channel(TEAM_ID, TEAM_CHAT, listen=True)
        await talk.says(MAYA, TEAM_CHAT, ADDRESS)
        assert talk.room.ephemerals(MAYA) == []


@pytest.mark.parametrize(
    ("button", "answer", "listens", "audience"),
    [
        ("listen_team", SAY.listen_yes, True, Audience.TEAM),
        ("listen_clients", SAY.listen_yes, True, Audience.CLIENT_FACING),
        ("listen_no", SAY.listen_no, False, Audience.UNKNOWN),
    ],
)
async def test_the_inviter_is_asked(
    start: Start, button: str, answer: str, listens: bool, audience: Audience
) -> None:
    talk = await start(Listen.ASK)
    await talk.room.invite(BOT_USER, QUIET, by=PRIYA)
    await talk.quiet()
    (question,) = talk.room.ephemerals(PRIYA)
    assert question.text == SAY.listen_ask
    await talk.room.click(PRIYA, question, button)
    await talk.quiet()
    assert [note.text for note in talk.room.ephemerals(PRIYA)] == [answer]
    policy = await talk.store.channel(TEAM_ID, QUIET)
    assert (policy.listen, policy.audience, policy.asked) == (listens, audience, True)
    await talk.says(MAYA, QUIET, ADDRESS)
    assert len(talk.room.ephemerals(MAYA)) == int(listens)
    assert [note.text for note in talk.room.public(QUIET)] == [NOTICE] * listens


async def test_the_inviter_is_asked_once_and_again_after_leaving(start: Start) -> None:
    talk = await start(Listen.ASK)
    joined = await talk.room.invite(BOT_USER, QUIET, by=PRIYA)
    assert joined is not None
    await talk.quiet()
    await talk.room.send_event(
        {"type": "member_joined_channel", "user": BOT_USER, "channel": QUIET, "inviter": TOM}
    )
    await talk.quiet()
    assert (len(talk.room.ephemerals(PRIYA)), len(talk.room.ephemerals(TOM))) == (1, 0)
    await talk.room.send_event({"type": "channel_left", "channel": QUIET})
    await talk.quiet()
    assert not (await talk.store.channel(TEAM_ID, QUIET)).asked


@pytest.mark.parametrize("event", [{"user": TOM, "inviter": PRIYA}, {"user": BOT_USER}])
async def test_nobody_is_asked_when_others_join_or_nobody_invited(
    start: Start, event: dict[str, Any]
) -> None:
    talk = await start(Listen.ASK)
    await talk.room.send_event({"type": "member_joined_channel", "channel": TEAM_CHAT, **event})
    await talk.quiet()
    assert talk.room.calls("chat.postEphemeral") == []


async def test_an_external_channel_is_not_asked(start: Start) -> None:
    talk = await start(Listen.ASK)
    await talk.room.send_event(
        {"type": "member_joined_channel", "user": BOT_USER, "channel": PARTNERS, "inviter": PRIYA}
    )
    await talk.quiet()
    assert [note.text for note in talk.room.ephemerals(PRIYA)] == [SAY.listen_external]


async def test_a_yes_in_a_channel_that_became_external_is_a_no(start: Start) -> None:
    talk = await start(Listen.ASK)
    await talk.room.invite(BOT_USER, QUIET, by=PRIYA)
    await talk.quiet()
    (question,) = talk.room.ephemerals(PRIYA)
    await talk.room.share(QUIET)
    await talk.room.click(PRIYA, question, "listen_team")
    await talk.quiet()
    assert [note.text for note in talk.room.ephemerals(PRIYA)] == [SAY.listen_external]
    assert (await talk.store.channel(TEAM_ID, QUIET)).listen is False


async def test_a_client_named_in_a_channel_gets_the_confidentiality_note(talk: Conversation) -> None:
    await talk.says(
        MAYA, TEAM_CHAT, "Kim Novak, born 4/5/1961, NDIS 430 123 456, was asking for her webster pack"
    )
    (note,) = talk.room.ephemerals(MAYA)
    assert "A client's details" in shown(note)
    assert "Details to protect" not in shown(note)


@pytest.mark.parametrize("flag", ["is_restricted", "is_ultra_restricted", "is_stranger"])
async def test_guests_may_be_clients_and_are_not_coached(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch, flag: str
) -> None:
    known = people.user_object
    monkeypatch.setattr(people, "user_object", lambda user, **more: {**known(user, **more), flag: True})
    await talk.says(MAYA, TEAM_CHAT, ADDRESS)
    assert talk.room.calls("chat.postEphemeral") == []


@pytest.mark.parametrize("button", ["listen_team", "listen_clients", "listen_no"])
async def test_a_guest_does_not_decide_for_the_channel_even_with_the_button_in_hand(
    start: Start, monkeypatch: pytest.MonkeyPatch, button: str
) -> None:
    talk = await start(Listen.ASK)
    await talk.room.invite(BOT_USER, QUIET, by=PRIYA)
    await talk.quiet()
    (question,) = talk.room.ephemerals(PRIYA)
    known = people.user_object
    monkeypatch.setattr(
        people, "user_object", lambda user, **more: {**known(user, **more), "is_restricted": True}
    )
    await talk.room.click(PRIYA, question, button)
    await talk.quiet()
    assert [note.text for note in talk.room.ephemerals(PRIYA)] == [SAY.listen_guest]
    assert (await talk.store.channel(TEAM_ID, QUIET)).listen is None
    assert await talk.commands(PRIYA, QUIET, "listen") == SAY.listen_guest


@pytest.mark.parametrize(
    ("audience", "words"), [(Audience.TEAM, "your EAP"), (Audience.CLIENT_FACING, "A client may")]
)
async def test_the_words_fit_who_reads(talk: Conversation, audience: Audience, words: str) -> None:
    await talk.store.save_channel(TEAM_ID, TEAM_CHAT, listen=True, audience=audience)
    await talk.says(MAYA, TEAM_CHAT, "ive been a wreck since my wife walked out on sunday")
    (note,) = talk.room.ephemerals(MAYA)
    assert words in shown(note)
    assert "A lot to carry" in shown(note)
