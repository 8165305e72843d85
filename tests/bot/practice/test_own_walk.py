"""A worker's own settings and stories, by hand: a real browser, the page, the unchanged bot."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.practice import MAYA, PRIYA, TEAM_CHAT, TOM, StandIn
from bot.practice.run import practice_room
from bot.settings import Settings

from . import browser
from .test_walk import ADDRESS, become, go, only_me, say

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module")
async def room(tmp_path: Path) -> AsyncIterator[StandIn]:
    async with practice_room(Settings(data_dir=tmp_path, port=0)) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def page(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as opened:
        yield opened


async def test_stories_are_sorted_and_deleted_and_nobody_else_sees_them(page: Page) -> None:
    await go(page, "Home")
    window = page.get_by_role("dialog")
    await page.get_by_role("button", name="Open my story kit").click()
    await window.get_by_role("button", name="Add a story").click()
    await window.get_by_label("The story, in a line or two").fill("The year of the blue kayak")
    await window.get_by_label("Think first").check()
    await window.get_by_role("button", name="Keep it").click()
    await expect(window).to_contain_text("The year of the blue kayak")
    await page.keyboard.press("Escape")
    await become(page, TOM)
    await go(page, "Home")
    await page.get_by_role("button", name="Open my story kit").click()
    await expect(window).to_contain_text("Fine to tell")
    await expect(window).not_to_contain_text("kayak")
    await page.keyboard.press("Escape")
    await become(page, MAYA)
    await go(page, "Home")
    await page.get_by_role("button", name="Open my story kit").click()
    await window.get_by_role("button", name="Delete all").click()
    sure = page.get_by_role("button", name="Delete all")
    await sure.last.click()
    await expect(window).not_to_contain_text("kayak")


async def test_quiet_here_and_a_month_of_ones_own(room: StandIn, page: Page) -> None:
    await go(page, "Home")
    await page.get_by_role("button", name="Count for me").click()
    await expect(page.get_by_role("button", name="Show my month")).to_be_visible()
    await go(page, "#team-chat")
    await say(page, ADDRESS)
    await only_me(page).get_by_role("button", name="Quiet here").click()
    await expect(only_me(page)).to_contain_text("no notes in this channel")
    await go(page, "Home")
    await page.get_by_role("button", name="Show my month").click()
    await expect(page.get_by_role("dialog")).to_contain_text("1 note")
    assert room.public(TEAM_CHAT) == []


async def test_this_is_not_right_in_two_clicks_and_sums_for_none_but_supervisors(
    room: StandIn, page: Page
) -> None:
    window = page.get_by_role("dialog")
    await say(page, ADDRESS)
    answer = page.get_by_role("article", name="From Sharewell")
    await answer.get_by_role("button", name="This isn't right").click()
    await expect(window.get_by_label("Give these words away for tests")).not_to_be_checked()
    await window.get_by_role("button", name="Too strict").click()
    await expect(window).to_contain_text("anonymous count, and kept nothing else")
    await page.keyboard.press("Escape")
    await go(page, "Home")
    await expect(page.get_by_test_id("home").get_by_role("heading", name="Only for me")).to_be_visible()
    await expect(page.get_by_role("button", name="Show the sums")).to_have_count(0)
    await become(page, PRIYA)
    await go(page, "Home")
    await page.get_by_role("button", name="Show the sums").click()
    await expect(window).to_contain_text("There is nothing to show yet")


async def test_the_first_day_of_a_worker_and_of_a_supervisor(room: StandIn, page: Page) -> None:
    await go(page, "Home")
    await expect(page.get_by_role("heading", name="Your settings")).to_be_visible()
    await go(page, "Sharewell")
    hello = page.get_by_role("article", name="From Sharewell").first
    await expect(hello).to_contain_text("Hello, I'm Sharewell")
    await hello.get_by_role("button", name="Try this one").nth(1).click()
    await expect(page.get_by_role("heading", name="Details to protect")).to_be_visible()
    await become(page, PRIYA)
    await go(page, "Home")
    await expect(page.get_by_role("heading", name="Your settings")).to_be_visible()
    await go(page, "Sharewell")
    await page.get_by_role("button", name="Page for staff").click()
    await expect(page.get_by_role("dialog")).to_contain_text("What it is never used for")
