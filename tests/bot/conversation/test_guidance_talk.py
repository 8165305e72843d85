"""Guidance in Slack: asked for anywhere, read, copied, saved, and shared by those who may, after a preview."""

import json
from typing import Any

import pytest

from bot.guidance import load_guides
from bot.practice import (
    CLIENT_CHAT,
    MAYA,
    PARTNERS,
    PRIYA,
    QUIET,
    SUPERVISORS,
    TEAM_CHAT,
    TEAM_ID,
    TOM,
    Message,
    View,
    seed,
)
from bot.practice.blocks import elements_of
from bot.store.saved import saved
from bot.words import load_words

from .conftest import Conversation, Start, shown

SAY = load_words().say
GUIDES = load_guides()
ADDRESS = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"


def buttons(where: Message | View) -> dict[str, str]:
    """The buttons by name, with what they carry."""
    found = [one for block in where.blocks for one in elements_of(block) if one["type"] == "button"]
    return {one["action_id"]: one.get("value", "") for one in found}


async def card(talk: Conversation, user: str, question: str = "guidance gifts") -> Message:
    """Ask with the command; the answer."""
    await talk.commands(user, TEAM_CHAT, question)
    return talk.room.ephemerals(user)[-1]


async def press(talk: Conversation, user: str, where: Message | View, name: str) -> None:
    assert (await talk.room.click(user, where, name)).ok
    await talk.quiet()


def window(talk: Conversation, user: str = MAYA) -> View:
    return talk.room.views(user)[-1]


def words_of(view: View) -> str:
    return json.dumps(view.content, ensure_ascii=False)


@pytest.mark.parametrize(
    ("text", "first_line"),
    [
        (
            "got any wording for telling new staff not to share their kids' school?",
            "*Children's names and schools*",
        ),
        ("how do I tell a worker that gifts from clients are not ok?", "*Gifts, loans and favours*"),
        ("guidance boundries", "*Friendly, not friends*"),
        ("what does 'nearly there' mean?", "*What “Nearly there” means*"),
        ("any wording for wibble wobble", SAY.guidance_none),
        ("Guidance", SAY.guidance_list),
    ],
)
async def test_a_question_in_a_direct_message(talk: Conversation, text: str, first_line: str) -> None:
    await talk.says(MAYA, MAYA, text)
    (answer,) = talk.room.dms(MAYA)
    assert shown(answer).split("\n")[0] == first_line


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (ADDRESS, "Details to protect"),
        (
            "How do I tell you this. My wife left on Sunday and I don't know who else to tell",
            "A lot to carry",
        ),
        (
            "any tips for staff? I live at 14 Wattlebird Court, Thornbury, if you need me",
            "Details to protect",
        ),
        ("see you on Thursday", "Nothing personal here"),
    ],
)
async def test_a_draft_is_never_taken_for_a_question(talk: Conversation, text: str, title: str) -> None:
    await talk.says(MAYA, MAYA, text)
    (answer,) = talk.room.dms(MAYA)
    assert shown(answer).startswith(title)


async def test_whoever_may_not_be_safe_gets_help_lines_and_no_guidance(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, "any wording for staff, everyone would be better off without me")
    (answer,) = talk.room.dms(MAYA)
    assert "13 11 14" in shown(answer)


async def test_another_goes_round_and_comes_back(talk: Conversation) -> None:
    first = await card(talk, MAYA)
    names = buttons(first)["guidance_another"].split(",")
    seen = [shown(first).split("\n")[0]]
    for _ in names:
        await press(talk, MAYA, talk.room.ephemerals(MAYA)[-1], "guidance_another")
        seen.append(shown(talk.room.ephemerals(MAYA)[-1]).split("\n")[0])
    assert seen[0] == seen[-1]
    assert len(set(seen)) == len(names)
    assert len(talk.room.ephemerals(MAYA)) == 1


async def test_copy_gives_the_plain_text(talk: Conversation) -> None:
    (guide,) = GUIDES.get(["gifts_money_favours"])
    await press(talk, MAYA, await card(talk, MAYA), "guidance_copy")
    assert window(talk).title == "To copy"
    assert guide.body.split("\n")[0] in window(talk).blocks[0]["text"]["text"]


async def test_saved_is_kept_for_one_person_until_they_take_it_out_or_are_forgotten(
    talk: Conversation,
) -> None:
    await press(talk, MAYA, await card(talk, MAYA), "guidance_save")
    assert await saved(talk.store, TEAM_ID, MAYA) == ("gifts_money_favours",)
    assert await saved(talk.store, TEAM_ID, TOM) == ()
    assert "Gifts, loans" in await talk.commands(MAYA, TEAM_CHAT, "guidance saved")
    assert await talk.commands(TOM, TEAM_CHAT, "guidance saved") == SAY.guidance_none_saved

    again = await card(talk, MAYA)
    await press(talk, MAYA, again, "guidance_unsave")
    assert await saved(talk.store, TEAM_ID, MAYA) == ()
    await press(talk, MAYA, talk.room.ephemerals(MAYA)[-1], "guidance_save")
    await talk.commands(MAYA, TEAM_CHAT, "forget me")
    assert await saved(talk.store, TEAM_ID, MAYA) == ()


async def test_home_leads_to_a_question_a_shelf_and_a_text(talk: Conversation) -> None:
    await talk.room.open_home(MAYA)
    await talk.quiet()
    home = talk.room.home(MAYA)
    assert home is not None
    await press(talk, MAYA, home, "open_guidance")
    await talk.room.submit(MAYA, window(talk), {"guidance_question": "someone leaves the team meeting to me"})
    await talk.quiet()
    assert "Ten minutes for a team meeting" in words_of(window(talk))
    await press(talk, MAYA, window(talk), "guidance_save")
    assert "guidance_unsave" in buttons(window(talk))
    await press(talk, MAYA, window(talk), "guidance_copy")
    assert [view.title for view in talk.room.views(MAYA)] == ["Guidance", "To copy"]

    await press(talk, TOM, await card(talk, TOM, "guidance"), "guidance_shelf")
    await press(talk, TOM, window(talk, TOM), "guidance_read")
    assert "guidance_copy" in buttons(window(talk, TOM))

    home = talk.room.home(MAYA)
    assert home is not None
    await talk.room.close_view(MAYA, window(talk))
    await talk.room.close_view(MAYA, window(talk))
    await press(talk, MAYA, home, "open_saved_guidance")
    assert "Ten minutes for a team meeting" in words_of(window(talk))


async def test_an_answer_leads_to_guidance_on_what_was_noticed(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    await press(talk, MAYA, talk.room.dms(MAYA)[-1], "guidance_about")
    assert "Keep home details at home" in words_of(window(talk))
    assert "Wattlebird" not in words_of(window(talk))


async def test_from_a_note_through_why_never_more_than_three_windows(talk: Conversation) -> None:
    await talk.room.global_shortcut(TOM, "check_draft")
    await talk.quiet()
    await talk.room.submit(TOM, window(talk, TOM), {"draft_text": ADDRESS})
    await talk.quiet()
    for name in ("why", "guidance_about", "guidance_copy"):
        await press(talk, TOM, window(talk, TOM), name)
    assert len(talk.room.views(TOM)) == 3
    assert window(talk, TOM).title == "To copy"


@pytest.mark.parametrize("named", [(PRIYA,), (SUPERVISORS,)])
async def test_only_supervisors_are_offered_to_share(start: Start, named: tuple[str, ...]) -> None:
    talk = await start(supervisors=named)
    assert "guidance_share" in buttons(await card(talk, PRIYA))
    assert "guidance_share" not in buttons(await card(talk, MAYA))
    talk.assert_nothing_public()


async def ask_to_share(talk: Conversation, channel: str = TEAM_CHAT, own: str = "") -> None:
    """Priya opens the window and asks for a preview."""
    await press(talk, PRIYA, await card(talk, PRIYA), "guidance_share")
    await send(talk, channel, own)


async def send(talk: Conversation, channel: str = TEAM_CHAT, own: str = "") -> None:
    typed: dict[str, Any] = {"share_channel": channel, "share_words": own}
    await talk.room.submit(PRIYA, window(talk, PRIYA), typed)
    await talk.quiet()


async def test_a_supervisor_previews_then_posts_in_their_own_name(start: Start) -> None:
    talk = await start(supervisors=(PRIYA,))
    own = "For Monday, please. <!channel> & all"
    await ask_to_share(talk, own=own)
    assert SAY.share_preview in words_of(window(talk, PRIYA))
    assert f"<@{PRIYA}> shares" in words_of(window(talk, PRIYA))
    talk.assert_nothing_public()
    await send(talk, own=own)
    (message,) = talk.room.public(TEAM_CHAT)
    assert f"<@{PRIYA}> shares" in shown(message)
    assert "For Monday, please. @channel &amp; all" in shown(message)
    assert "Gifts, loans and favours" in shown(message)
    assert [one for one in (CLIENT_CHAT, PARTNERS, QUIET) if talk.room.public(one)] == []
    assert f"<#{TEAM_CHAT}>" in words_of(window(talk, PRIYA))


@pytest.mark.parametrize(
    ("channel", "own"), [(CLIENT_CHAT, "first words"), (TEAM_CHAT, "other words"), (TEAM_CHAT, "")]
)
async def test_what_was_changed_after_the_preview_is_previewed_again(
    start: Start, channel: str, own: str
) -> None:
    talk = await start(supervisors=(PRIYA,))
    await ask_to_share(talk, own="first words")
    await send(talk, channel, own)
    assert SAY.share_preview in words_of(window(talk, PRIYA))
    talk.assert_nothing_public()
    await send(talk, channel, own)
    assert len(talk.room.public(channel)) == 1


@pytest.mark.parametrize(
    ("channel", "own", "problem"),
    [
        (PARTNERS, "", SAY.share_outside),
        (QUIET, "", SAY.share_no_channel),
        ("D0PRIYA", "", SAY.share_no_channel),
        (TEAM_CHAT, "No trauma dumping please", SAY.share_label),
    ],
)
async def test_what_may_not_be_shared_says_why_and_can_be_mended(
    start: Start, channel: str, own: str, problem: str
) -> None:
    talk = await start(supervisors=(PRIYA,))
    for _ in range(2):  # asking twice does not help
        await ask_to_share(talk, channel, own)
        assert problem in words_of(window(talk, PRIYA))
        await send(talk, channel, own)
        assert problem in words_of(window(talk, PRIYA))
        talk.assert_nothing_public()
    await send(talk)
    await send(talk)
    assert len(talk.room.public(TEAM_CHAT)) == 1


async def test_a_supervisor_who_is_none_any_more_cannot_post(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    talk = await start(supervisors=(SUPERVISORS,))
    old_card = await card(talk, PRIYA)
    await ask_to_share(talk)
    monkeypatch.setitem(seed.GROUPS, SUPERVISORS, (TOM,))  # type: ignore[misc]
    await send(talk)
    assert SAY.share_no_right in words_of(window(talk, PRIYA))
    await talk.room.close_view(PRIYA, window(talk, PRIYA))
    await press(talk, PRIYA, old_card, "guidance_share")
    assert SAY.share_no_right in words_of(window(talk, PRIYA))
    talk.assert_nothing_public()


async def test_when_slack_cannot_say_who_is_a_supervisor_nobody_is(start: Start) -> None:
    talk = await start(supervisors=(SUPERVISORS,))
    await ask_to_share(talk)
    talk.room.fail_next("usergroups.users.list", "fatal_error")
    await send(talk)
    assert SAY.share_no_right in words_of(window(talk, PRIYA))
    talk.assert_nothing_public()


async def test_a_post_that_slack_refuses_is_said_and_can_be_tried_again(start: Start) -> None:
    talk = await start(supervisors=(PRIYA,))
    await ask_to_share(talk)
    talk.room.fail_next("chat.postMessage", "is_archived")
    await send(talk)
    assert SAY.share_no_channel in words_of(window(talk, PRIYA))
    await send(talk)
    await send(talk)
    assert len(talk.room.public(TEAM_CHAT)) == 1


async def test_the_same_window_sent_twice_posts_once(start: Start) -> None:
    talk = await start(supervisors=(PRIYA,))
    await ask_to_share(talk)
    await send(talk)
    sent = [one for one in talk.room.deliveries if one.kind == "view_submission"][-1]
    await talk.room.redeliver(sent)
    await talk.quiet()
    assert len(talk.room.public(TEAM_CHAT)) == 1


async def test_a_text_that_is_gone_says_so(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    talk = await start(supervisors=(PRIYA,))
    where = await card(talk, PRIYA)
    monkeypatch.setattr("bot.guidance.library.Guides.get", lambda self, ids: ())
    for name in ("guidance_copy", "guidance_share"):
        await press(talk, PRIYA, where, name)
        assert SAY.guidance_gone in words_of(window(talk, PRIYA))
    await press(talk, PRIYA, where, "guidance_another")
    assert shown(talk.room.ephemerals(PRIYA)[-1]) == SAY.guidance_gone
