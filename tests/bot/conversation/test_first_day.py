"""The first day: one hello, never again; five steps for those who set it up; a page that says what is true."""

import json

import pytest

from bot.first_day import load_first_day, load_staff_page, to_print
from bot.practice import BOT_USER, CLIENT_CHAT, DANA, MAYA, NOOR, PARTNERS, PRIYA, QUIET, TEAM_CHAT, TOM
from bot.settings import Listen
from bot.words import load_words

from .conftest import Conversation, Start, shown

WORDS, FIRST = load_words(), load_first_day()


async def opens_home(talk: Conversation, user: str, tab: str = "home") -> None:
    await talk.room.open_home(user, tab=tab)
    await talk.quiet()


def hellos(talk: Conversation, user: str) -> int:
    return sum(FIRST.hello in shown(message) for message in talk.room.dms(user))


async def test_a_worker_is_greeted_when_home_is_first_opened_and_never_again(talk: Conversation) -> None:
    await opens_home(talk, MAYA, "messages")
    assert talk.room.dms(MAYA) == []
    for _ in range(3):
        await opens_home(talk, MAYA)
    assert hellos(talk, MAYA) == 1
    assert len(talk.room.dms(MAYA)) == 1
    assert talk.room.dms(TOM) == []


async def test_turning_a_channel_on_greets_its_members_once(start: Start) -> None:
    talk = await start(listen=Listen.ASK)
    await opens_home(talk, TOM)
    for _ in range(2):
        await talk.room.slash(PRIYA, TEAM_CHAT, "/sharewell", "listen")
        await talk.quiet()
        await talk.room.click(PRIYA, talk.room.ephemerals(PRIYA)[-1], "listen_team")
        await talk.quiet()
    assert [hellos(talk, user) for user in (MAYA, TOM, NOOR, PRIYA)] == [1, 1, 1, 1]
    assert len(talk.room.public(TEAM_CHAT)) == 1  # what tells the channel that it is read


async def test_a_no_greets_nobody_and_a_guest_is_never_greeted(start: Start) -> None:
    talk = await start(listen=Listen.ASK)
    await talk.room.slash(PRIYA, CLIENT_CHAT, "/sharewell", "listen")
    await talk.quiet()
    await talk.room.click(PRIYA, talk.room.ephemerals(PRIYA)[-1], "listen_no")
    await talk.quiet()
    assert talk.room.dms(MAYA) == []
    await opens_home(talk, DANA)
    assert talk.room.dms(DANA) == []
    assert talk.room.public(PARTNERS) == []


@pytest.mark.parametrize(
    ("number", "verdict"), [(0, "Good to share"), (1, "Details to protect"), (2, "A lot to carry")]
)
async def test_each_example_gets_the_answer_that_it_is_there_to_show(
    talk: Conversation, number: int, verdict: str
) -> None:
    await opens_home(talk, MAYA)
    (hello,) = talk.room.dms(MAYA)
    assert FIRST.examples[number] in shown(hello)
    await talk.room.click(MAYA, hello, "hello_try", str(number))
    await talk.quiet()
    assert shown(talk.room.dms(MAYA)[-1]).startswith(verdict)


async def test_a_supervisor_gets_the_five_steps_once_and_they_follow_what_is_done(start: Start) -> None:
    talk = await start(listen=Listen.ASK, supervisors=(PRIYA,))
    for _ in range(2):
        await opens_home(talk, PRIYA)
    (steps,) = [one for one in talk.room.dms(PRIYA) if FIRST.setup in shown(one)]
    assert [f"{n} (done)" in shown(steps) for n in range(1, 6)] == [True, True, False, False, False]
    await talk.room.click(PRIYA, steps, "staff_page")
    await talk.quiet()
    assert load_staff_page().title in json.dumps(talk.room.views(PRIYA)[-1].content, ensure_ascii=False)
    await talk.room.slash(PRIYA, TEAM_CHAT, "/sharewell", "listen")
    await talk.quiet()
    await talk.room.click(PRIYA, talk.room.ephemerals(PRIYA)[-1], "listen_team")
    await talk.quiet()
    await talk.room.click(PRIYA, steps, "setup_again")
    await talk.quiet()
    (steps,) = [one for one in talk.room.dms(PRIYA) if FIRST.setup in shown(one)]
    assert [f"{n} (done)" in shown(steps) for n in range(1, 6)] == [True, True, False, True, True]


async def test_who_may_not_set_it_up_is_told_so_kindly(start: Start) -> None:
    talk = await start(supervisors=(PRIYA,))
    assert await talk.commands(MAYA, TEAM_CHAT, "setup") == FIRST.setup_no_right
    assert FIRST.setup in await talk.commands(PRIYA, TEAM_CHAT, "setup")
    await opens_home(talk, MAYA)
    assert not [one for one in talk.room.dms(MAYA) if FIRST.setup in shown(one)]


async def test_a_supervisor_who_is_none_any_more_sees_no_steps(start: Start) -> None:
    talk = await start(supervisors=("S0SUPERVISORS",))
    await opens_home(talk, PRIYA)
    (steps,) = [one for one in talk.room.dms(PRIYA) if FIRST.setup in shown(one)]
    talk.room.fail_next("usergroups.users.list", "no_such_subteam", times=5)
    talk.room.fail_next("users.info", "user_not_found", times=5)  # nor an admin, as far as Slack will say
    await talk.room.click(PRIYA, steps, "setup_again")
    await talk.quiet()
    assert FIRST.setup_no_right in shown(talk.room.dms(PRIYA)[-1])


async def test_being_invited_greets_nobody_yet(start: Start) -> None:
    talk = await start(listen=Listen.ASK)
    await talk.room.invite(BOT_USER, QUIET, MAYA)
    await talk.quiet()
    assert talk.room.dms(MAYA) == []


def test_the_page_to_print_is_whole_and_says_what_the_bot_says() -> None:
    page = to_print(load_staff_page(), WORDS)
    for promise in WORDS.say.promises:
        assert promise.replace("`", "").split(".")[0].split("'")[0] in page
    for heading in (
        "What it reads",
        "What it keeps",
        "What it shows, and to whom",
        "What it is never used for",
    ):
        assert f"<h2>{heading}</h2>" in page
    assert "http" not in page.replace("https://", "http").split("<style>")[0]
    assert page.count("<ul>") == page.count("</ul>") == len(load_staff_page().sections) + 2
