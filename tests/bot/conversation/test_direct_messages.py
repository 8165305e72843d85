"""A draft in a direct message gets a private answer; whatever else comes gets a kind sentence."""

import pytest

from bot.practice import MAYA, TOM
from bot.words import load_words

from .conftest import Conversation, shown

SAY = load_words().say
RAW = "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to"
ADDRESS = "You can always drop in if you're lonely, we're at 14 Wattlebird Ct, blue gate"


async def test_a_raw_draft_is_answered_in_full(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, RAW)
    (answer,) = talk.room.dms(MAYA)
    said = shown(answer)
    assert said.startswith("A lot to carry")
    assert "my wife walked out on sunday" in said
    assert "The article" in said
    assert "A safer way to say it" in said
    assert "```" in said
    for button in ("Why?", "Another wording", "This isn't right"):
        assert button in said
    assert answer.text.startswith("A lot to carry.")
    assert "wife" not in answer.text
    assert answer.thread_ts is None


async def test_an_address_is_a_detail_to_protect(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    (answer,) = talk.room.dms(MAYA)
    assert shown(answer).startswith("Details to protect")
    assert "14 Wattlebird Ct" in shown(answer)
    rewrite = shown(answer).split("A safer way to say it")[1].split("```")[1]
    assert "Wattlebird" not in rewrite


async def test_an_answer_stays_in_the_thread(talk: Conversation) -> None:
    first = await talk.says(MAYA, MAYA, "hello there, how was the week")
    await talk.says(MAYA, MAYA, ADDRESS, thread_ts=first.ts)
    assert [message.thread_ts for message in talk.room.dms(MAYA)] == [None, first.ts]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("See you Thursday at ten, I'll bring the forms.", "Nothing personal here"),
        (
            "I used to struggle with panic attacks in my twenties, but I haven't had one in years. What helped me "
            "was learning to slow my breathing. What has helped you before?",
            "Good to share",
        ),
    ],
)
async def test_a_good_draft_gets_a_short_answer(talk: Conversation, text: str, title: str) -> None:
    await talk.says(MAYA, MAYA, text)
    (answer,) = talk.room.dms(MAYA)
    assert shown(answer).startswith(title)
    assert "Why?" not in shown(answer)
    assert len(shown(answer)) < 700


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", SAY.empty),
        (" \n ", SAY.empty),
        ("😀", SAY.no_words),
        (":tada: :heart:", SAY.no_words),
        ("x" * 40_001, SAY.too_long),
        ("\x00\u202e", SAY.unreadable),
    ],
)
async def test_what_cannot_be_checked_gets_a_kind_sentence(
    talk: Conversation, text: str, sentence: str
) -> None:
    await talk.says(MAYA, MAYA, text)
    (answer,) = talk.room.dms(MAYA)
    assert answer.text == sentence.strip()


@pytest.mark.parametrize(
    "text",
    [
        "\x00we're at 14 Wattlebird Ct\u202e, blue gate",
        "[" * 10_000 + " we're at 14 Wattlebird Ct",
        "<!channel> <@U0TOM> &lt;b&gt; we're at 14 Wattlebird Ct, <https://evil.example|blue> gate",
    ],
)
async def test_hostile_text_is_checked_and_shown_harmlessly(talk: Conversation, text: str) -> None:
    await talk.says(MAYA, MAYA, text)
    (answer,) = talk.room.dms(MAYA)
    said = shown(answer)
    assert "Details to protect" in said
    assert "<!channel>" not in said
    assert "<@" not in said
    assert "\x00" not in said
    assert "\u202e" not in said


async def test_the_next_message_works_after_a_bad_one(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, "\x00")
    await talk.says(MAYA, MAYA, ADDRESS)
    assert len(talk.room.dms(MAYA)) == 2


@pytest.mark.parametrize(("text", "title"), [("help", "What I can do"), ("Privacy", "What I read")])
async def test_two_words_that_are_no_drafts(talk: Conversation, text: str, title: str) -> None:
    await talk.says(MAYA, MAYA, text)
    (answer,) = talk.room.dms(MAYA)
    assert shown(answer).startswith(f"*{title}*")


async def test_a_question_for_wording_gets_guidance(talk: Conversation) -> None:
    await talk.says(TOM, TOM, "got any wording for telling new staff not to share their kids' school?")
    (answer,) = talk.room.dms(TOM)
    assert shown(answer).startswith("*Children's names and schools*")


async def test_an_edited_draft_is_checked_again_if_its_words_changed(talk: Conversation) -> None:
    message = await talk.says(MAYA, MAYA, "see you at ten")
    await talk.room.edit_message(message, "See you at ten!")
    await talk.quiet()
    assert len(talk.room.dms(MAYA)) == 1
    await talk.room.edit_message(message, ADDRESS)
    await talk.quiet()
    assert [shown(answer).split("\n")[0] for answer in talk.room.dms(MAYA)] == [
        "Nothing personal here",
        "Details to protect",
    ]


async def test_the_bots_own_messages_are_not_answered(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    await talk.quiet()
    assert len(talk.room.dms(MAYA)) == 1


async def test_a_repeated_event_is_answered_once(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    await talk.room.redeliver(talk.room.deliveries[0])
    await talk.quiet()
    assert len(talk.room.dms(MAYA)) == 1


async def test_same_draft_same_answer(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, RAW)
    await talk.says(TOM, TOM, RAW)
    assert shown(talk.room.dms(MAYA)[0]) == shown(talk.room.dms(TOM)[0])


async def test_an_answer_too_long_for_slack_comes_in_parts(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, ADDRESS)
    (whole,) = talk.room.dms(MAYA)
    talk.room.fail_next("chat.postMessage", "msg_blocks_too_long")
    await talk.says(MAYA, MAYA, ADDRESS)
    parts = talk.room.dms(MAYA)[1:]
    assert len(parts) == 2
    assert [block["type"] for part in parts for block in part.blocks] == [
        block["type"] for block in whole.blocks
    ]
