"""A supervisor sets rules in the browser, and a worker, who can't, sees what is on."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.practice import CLIENT_CHAT, MAYA, PRIYA, TEAM_CHAT, StandIn
from bot.practice.run import practice_room
from bot.settings import Settings

from . import browser
from .accessibility import barriers

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]

HUB = "we all meet at 12 Wattle Street, Footscray from ten"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIn]:
    folder: Path = tmp_path_factory.mktemp("rules")
    async with practice_room(Settings(data_dir=folder, port=0)) as opened:
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as opened:
        yield opened


async def be(page: Page, room: StandIn, person: str, place: str) -> None:
    """Sit down as this person, in a place."""
    await page.goto("about:blank")
    await page.goto(f"{room.url}/#{person}/{place}")
    await expect(page.get_by_label("You are")).to_have_value(person)


async def close(page: Page) -> None:
    """Close the window, which would be there again for whoever sits down next as this person."""
    await page.get_by_role("dialog").get_by_role("button", name="Close").first.click()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_supervisor_tries_a_channel_out_and_people_there_are_told(room: StandIn, page: Page) -> None:
    await be(page, room, PRIYA, "home")
    home = page.get_by_test_id("home")
    await expect(home.get_by_role("heading", name="For supervisors")).to_be_visible()
    await home.get_by_role("button", name="Rules for a channel").click()
    window = page.get_by_role("dialog")
    await window.get_by_label("Channel").select_option(value=TEAM_CHAT)
    await window.get_by_role("button", name="Next").click()
    await window.get_by_label("Trial: only count, say nothing").check()
    await window.get_by_label("Quiet from").fill("22:00")
    await window.get_by_label("Quiet until").fill("07:00")
    assert await barriers(page) == []
    await window.get_by_role("button", name="Save").click()
    await expect(window).to_contain_text("pinned it there")
    await close(page)
    await be(page, room, MAYA, TEAM_CHAT)
    await expect(page.get_by_test_id("message").last).to_contain_text("is trying me out in this channel")


async def test_a_worker_sees_what_is_on_and_cannot_change_it(room: StandIn, page: Page) -> None:
    await be(page, room, MAYA, "home")
    home = page.get_by_test_id("home")
    await expect(home.get_by_role("button", name="What is on")).to_be_visible()
    await expect(home.get_by_role("heading", name="For supervisors")).to_have_count(0)
    await home.get_by_role("button", name="What is on").click()
    window = page.get_by_role("dialog")
    await expect(window).to_contain_text("Trial: I count how many people would get a note")
    await expect(window).to_contain_text("22:00 to 07:00")
    assert await barriers(page) == []
    await close(page)


async def test_a_phrase_is_tried_then_saved_and_then_left_alone(room: StandIn, page: Page) -> None:
    await be(page, room, PRIYA, "home")
    await page.get_by_test_id("home").get_by_role("button", name="Rules for everywhere").click()
    window = page.get_by_role("dialog")
    await window.get_by_label("Never point these words out").fill("12 Wattle Street")
    await window.get_by_role("button", name="Save").click()
    await expect(window).to_contain_text("practice messages", timeout=60_000)
    await window.get_by_role("button", name="Save").click()
    await expect(window).to_contain_text("Saved", timeout=60_000)
    await close(page)
    before = len(room.dms(MAYA))
    await room.post_message(MAYA, CLIENT_CHAT, HUB)
    await room.post_message(MAYA, MAYA, "help")
    await room.wait_for(lambda: len(room.dms(MAYA)) > before)
    assert room.ephemerals(MAYA) == []


async def test_the_list_of_changes_names_who_and_what(room: StandIn, page: Page) -> None:
    await be(page, room, PRIYA, "home")
    home = page.get_by_test_id("home")
    await home.get_by_role("button", name="Who changed what").click()
    await expect(page.get_by_role("dialog")).to_contain_text("own phrases")
    await close(page)
    await page.get_by_test_id("home").get_by_role("button", name="How many people").click()
    await expect(page.get_by_role("dialog")).to_contain_text("nothing to show yet")
