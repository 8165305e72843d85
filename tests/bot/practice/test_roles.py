"""A walk for each of the people in the room: what they do there, and what they never get to see."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.practice import CLIENT_CHAT, DANA, MAYA, NOOR, PARTNERS, PRIYA, TEAM_CHAT, TOM, StandIn
from bot.practice.run import practice_room
from bot.settings import Settings

from . import browser
from .accessibility import barriers

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]

ADDRESS = "if it gets late you can always find me at 12 Wattle Street, Footscray"
PEER = (
    "I've been where you are. I spent time in hospital in my twenties. These days I have a plan on the fridge and "
    "people I ring early, and it has kept me well for years. What would you put in your plan?"
)
DOSE = "I had that surgery in 2019. They gave me oxycodone 5 mg for nine days, you should ask for the same"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIn]:
    """One room for all, in which nothing is ever shown to two."""
    folder: Path = tmp_path_factory.mktemp("roles")
    async with practice_room(Settings(data_dir=folder, port=0)) as opened:
        yield opened
        assert [one for one in opened.workspace.shown if len(one.readers) > 1] == []


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as opened:
        yield opened


async def be(page: Page, room: StandIn, person: str, place: str) -> None:
    """Sit down as this person, in a place."""
    await page.goto("about:blank")
    await page.goto(f"{room.url}/#{person}/{place}")
    await expect(page.get_by_label("You are")).to_have_value(person)


async def say(page: Page, text: str) -> None:
    await page.get_by_label("Message to").fill(text)
    await page.keyboard.press("Enter")


async def test_a_new_support_worker_looks_behind_the_glass(room: StandIn, page: Page) -> None:
    await be(page, room, MAYA, TEAM_CHAT)
    await say(page, ADDRESS)
    await expect(page.get_by_test_id("ephemeral")).to_contain_text("Details to protect")
    await page.get_by_role("link", name="Behind the glass").click()
    await expect(page.get_by_test_id("verdict")).to_contain_text("anybody else: nothing")
    row = page.get_by_test_id("sent").locator("tbody tr").first
    await expect(row).to_contain_text("Only visible to one person")
    await expect(row.get_by_role("rowheader")).to_have_text("Maya Reyes")
    await page.get_by_role("link", name="Practise").click()
    await expect(page.get_by_label("What would you say?")).to_be_visible()


async def test_a_peer_worker_says_what_they_are_and_shares_recovery(room: StandIn, page: Page) -> None:
    await be(page, room, TOM, "home")
    home = page.get_by_test_id("home")
    await expect(home.get_by_role("heading", name="Your settings")).to_be_visible()
    await home.locator("select").first.select_option(label="Peer or lived-experience worker")
    await expect(home.locator("select").first).to_have_value("peer_worker")
    await page.get_by_role("button", name="Sharewell (direct message)").click()
    await say(page, PEER)
    answer = page.get_by_role("article", name="From Sharewell")
    await expect(answer.get_by_role("heading", name="Good to share")).to_be_visible()


async def test_a_nurse_is_told_about_medicine_before_she_sends_it(room: StandIn, page: Page) -> None:
    await be(page, room, NOOR, CLIENT_CHAT)
    await say(page, f"/sharewell check {DOSE}")
    answer = page.get_by_test_id("ephemeral")
    await expect(answer).to_contain_text("Medicine or treatment detail")
    await expect(answer.locator("pre")).not_to_contain_text("oxycodone")
    await be(page, room, PRIYA, CLIENT_CHAT)
    await expect(page.get_by_test_id("ephemeral")).to_have_count(0)


async def test_a_supervisor_finds_words_and_sees_nobodys_drafts(room: StandIn, page: Page) -> None:
    await room.post_message(MAYA, MAYA, ADDRESS)
    await room.wait_for(lambda: room.dms(MAYA))
    await be(page, room, PRIYA, TEAM_CHAT)
    await say(page, "/sharewell guidance is it ready to share")
    await expect(page.get_by_test_id("ephemeral")).to_contain_text("ready to share")
    await page.get_by_role("button", name="Sharewell (direct message)").click()
    await expect(page.get_by_role("heading", name="Sharewell (direct message)")).to_be_visible()
    await expect(page.get_by_test_id("message")).to_have_count(0)
    assert await barriers(page) == []


async def test_a_guest_from_outside_is_not_coached(room: StandIn, page: Page) -> None:
    await be(page, room, DANA, PARTNERS)
    await say(page, ADDRESS)
    await expect(page.get_by_test_id("message")).to_have_count(1)
    before = len(room.dms(MAYA))
    await room.post_message(MAYA, MAYA, "help")
    await room.wait_for(lambda: len(room.dms(MAYA)) > before)  # what came before it was handled
    await expect(page.get_by_test_id("ephemeral")).to_have_count(0)
    assert room.dms(DANA) == []
