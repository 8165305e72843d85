"""The story kit: sorted by its owner, seen by nobody else, unreadable in the database, gone when they say so."""

import json
from pathlib import Path

import pytest

from bot.own_words import load_own_words
from bot.practice import MAYA, TEAM_CHAT, TEAM_ID, TOM, View
from bot.store.stories import MOST_STORIES
from bot.words import load_words

from .conftest import Conversation

SAY, OWN = load_words().say, load_own_words()
STORY = "The year of the <blue> kayak & what it taught me"
RISK = "i cant do this any more, i want to kill myself"


async def opened(talk: Conversation, user: str = MAYA) -> View:
    await talk.room.open_home(user)
    await talk.quiet()
    home = talk.room.home(user)
    assert home is not None
    await talk.room.click(user, home, "open_stories")
    await talk.quiet()
    return talk.room.views(user)[-1]


async def added(talk: Conversation, story: str = STORY, shelf: str = "think") -> View:
    await talk.room.click(MAYA, await opened(talk), "story_add")
    await talk.quiet()
    await talk.room.submit(MAYA, talk.room.views(MAYA)[-1], {"story_text": story, "story_shelf": shelf})
    await talk.quiet()
    return talk.room.views(MAYA)[-1]


def on_shelves(view: View) -> dict[str, list[str]]:
    """Stories by the heading they stand under."""
    found: dict[str, list[str]] = {}
    for block in view.blocks:
        if block["type"] == "header":
            found[block["text"]["text"]] = under = []
        elif block.get("accessory"):
            under.append(block["text"]["text"])
    return found


SHOWN = "The year of the &lt;blue&gt; kayak &amp; what it taught me"


async def test_a_story_goes_where_its_owner_puts_it_and_moves_when_they_say(talk: Conversation) -> None:
    view = await added(talk)
    assert on_shelves(view) == {"Fine to tell": [], "Think first": [SHOWN], "Not for work": []}
    (menu,) = [block["accessory"] for block in view.blocks if block.get("accessory")]
    to_fine = next(one["value"] for one in menu["options"] if one["value"].endswith(":fine"))
    await talk.room.click(MAYA, view, "story_move", to_fine)
    await talk.quiet()
    assert on_shelves(talk.room.views(MAYA)[-1])["Fine to tell"] == [SHOWN]
    gone = menu["options"][-1]["value"]
    view = talk.room.views(MAYA)[-1]
    await talk.room.click(MAYA, view, "story_move", gone)
    await talk.quiet()
    assert SHOWN not in json.dumps(talk.room.views(MAYA)[-1].content)


async def test_of_two_stories_the_one_that_is_meant_is_moved(talk: Conversation) -> None:
    await added(talk, "the first about tea", "fine")
    view = await added(talk, "the second about soup", "fine")
    (menu,) = [
        block["accessory"]
        for block in view.blocks
        if block.get("accessory") and "soup" in block["text"]["text"]
    ]
    await talk.room.click(MAYA, view, "story_move", menu["options"][0]["value"])
    await talk.quiet()
    shelves = on_shelves(talk.room.views(MAYA)[-1])
    assert (shelves["Fine to tell"], shelves["Think first"]) == (
        ["the first about tea"],
        ["the second about soup"],
    )


async def test_nobody_else_sees_or_reaches_it(talk: Conversation) -> None:
    view = await added(talk)
    (menu,) = [block["accessory"] for block in view.blocks if block.get("accessory")]
    toms = await opened(talk, TOM)
    assert "kayak" not in json.dumps(toms.content)
    forged = {
        "type": "block_actions",
        "team": {"id": TEAM_ID},
        "user": {"id": TOM, "team_id": TEAM_ID},
        "api_app_id": "A0SHAREWELL",
        "trigger_id": "1.2.3",
        "view": {"id": toms.id, "hash": toms.hash, "type": "modal"},
        "actions": [
            {
                "action_id": "story_move",
                "block_id": "b",
                "type": "overflow",
                "selected_option": menu["options"][-1],
            }
        ],
    }
    await talk.room._courier.interaction(forged)
    await talk.quiet()
    assert on_shelves(await opened(talk))["Think first"] == [SHOWN]


async def test_it_cannot_be_read_in_the_database_or_a_log(
    talk: Conversation, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await added(talk)
    assert not in_files(tmp_path, b"kayak")
    assert "kayak" not in caplog.text


async def test_delete_all_and_forget_me_leave_none(talk: Conversation) -> None:
    await added(talk)
    view = await added(talk, "Another one about tea", "fine")
    await talk.room.click(MAYA, view, "stories_delete")
    await talk.quiet()
    assert OWN.kit_deleted in json.dumps(talk.room.views(MAYA)[-1].content)
    assert not any(on_shelves(await opened(talk)).values())
    await added(talk)
    await talk.commands(MAYA, TEAM_CHAT, "forget me")
    assert not any(on_shelves(await opened(talk)).values())


async def test_a_writer_who_may_need_help_gets_help_lines_and_keeps_the_story(talk: Conversation) -> None:
    view = await added(talk, RISK, "not_work")
    assert SAY.support_opening in json.dumps(view.content)
    assert on_shelves(await opened(talk))["Not for work"] == [RISK]


async def test_there_is_room_for_so_many_and_the_next_is_not_lost_in_silence(talk: Conversation) -> None:
    for number in range(MOST_STORIES):
        await added(talk, f"story number {number}", "fine")
    view = await added(talk, "one too many")
    assert OWN.kit_full.format(most=MOST_STORIES) in json.dumps(view.content)
    assert "one too many" not in json.dumps(view.content)


async def test_emptiness_is_no_story(talk: Conversation) -> None:
    await talk.room.click(MAYA, await opened(talk), "story_add")
    await talk.quiet()
    window = talk.room.views(MAYA)[-1]
    await talk.room.submit(MAYA, window, {"story_text": "   ", "story_shelf": "fine"})
    await talk.quiet()
    assert talk.room.views(MAYA)[-1].title == "Add a story"


def in_files(folder: Path, words: bytes) -> bool:
    """Whether any file beneath a folder holds these bytes."""
    return any(words in file.read_bytes() for file in folder.rglob("*") if file.is_file())
