"""The walks that a newcomer takes: a real browser, the page, Slack's HTTP protocol, the unchanged bot."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.practice import MAYA, PRIYA, QUIET, TEAM_CHAT, TOM, StandIn
from bot.practice.run import practice_room
from bot.settings import Settings

from . import browser

DRAFT = "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to"
ADDRESS = "if it gets late you can always find me at 12 Wattle Street, Footscray"

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(loop_scope="module")
async def room(tmp_path: Path) -> AsyncIterator[StandIn]:
    async with practice_room(Settings(data_dir=tmp_path, port=0)) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def page(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as opened:
        yield opened


async def say(page: Page, text: str) -> None:
    await page.get_by_label("Message to").fill(text)
    await page.keyboard.press("Enter")


async def go(page: Page, name: str) -> None:
    await page.get_by_role("navigation").get_by_role("button", name=name).click()


async def become(page: Page, person: str) -> None:
    await page.get_by_label("You are").select_option(person)


def only_me(page: Page) -> Locator:
    return page.get_by_test_id("ephemeral")


async def test_a_draft_in_a_direct_message(room: StandIn, page: Page) -> None:
    await say(page, DRAFT)
    answer = page.get_by_role("article", name="From Sharewell")
    await expect(answer.get_by_role("heading", name="A lot to carry")).to_be_visible()
    await expect(answer.locator("blockquote", has_text="“my wife walked out on sunday”")).to_be_visible()
    await expect(answer).to_contain_text("The article")
    await expect(answer).to_contain_text("A safer way to say it")
    await expect(answer.locator("pre")).not_to_be_empty()
    await answer.get_by_role("button", name="Why?").click()
    await expect(page.get_by_test_id("modal")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_test_id("modal")).to_be_hidden()
    await answer.get_by_role("button", name="Another wording").click()
    await expect(page.get_by_test_id("modal")).to_be_visible()
    await page.keyboard.press("Escape")
    await answer.get_by_role("button", name="This isn't right").click()
    await expect(page.get_by_test_id("modal")).to_be_visible()
    assert room.dms(TOM) == []


async def test_commands_in_a_channel(room: StandIn, page: Page) -> None:
    await go(page, "#team-chat")
    await say(page, f"/sharewell check {DRAFT}")
    await expect(only_me(page)).to_contain_text("Only visible to you")
    await expect(only_me(page)).to_contain_text("A lot to carry")
    await say(page, "/sharewell guidance boundaries")
    await expect(only_me(page)).to_have_count(2)
    await expect(only_me(page).last).to_contain_text("Friendly, not friends")
    await become(page, PRIYA)
    await expect(page.get_by_role("heading", name="#team-chat")).to_be_visible()
    await expect(only_me(page)).to_have_count(0)
    assert room.public(TEAM_CHAT) == []


async def test_an_address_in_a_channel_that_listens(room: StandIn, page: Page) -> None:
    await go(page, "#team-chat")
    await say(page, ADDRESS)
    await expect(only_me(page)).to_contain_text("Details to protect")
    await expect(only_me(page)).to_contain_text("12 Wattle Street")
    assert room.public(TEAM_CHAT) == []
    await say(page, ADDRESS)
    await say(page, "/sharewell help")
    await expect(only_me(page)).to_have_count(2)
    assert len(room.calls("chat.postEphemeral")) == 1
    await become(page, TOM)
    await expect(page.get_by_test_id("message")).to_have_count(2)
    await expect(only_me(page)).to_have_count(0)
    await become(page, MAYA)
    await only_me(page).first.get_by_role("button", name="Hide this").click()
    await expect(only_me(page)).to_have_count(1)


async def test_a_message_from_its_menu(room: StandIn, page: Page) -> None:
    await room.post_message(MAYA, QUIET, DRAFT)
    await room.post_message(TOM, QUIET, "a quiet morning here")
    await go(page, "#quiet-corner")
    window = page.get_by_role("dialog")
    await page.get_by_label("More for this message from Maya Reyes").click()
    await page.get_by_role("button", name="Check with Sharewell").first.click()
    await expect(window).to_contain_text("A lot to carry")
    await page.keyboard.press("Escape")
    await expect(window).to_be_hidden()
    await page.get_by_label("More for this message from Tom Okafor").click()
    await page.get_by_role("button", name="Check with Sharewell").last.click()
    await expect(window).to_contain_text("someone else's")
    assert room.ephemerals(TOM) == []


async def test_a_nudge_in_a_thread_stays_there(room: StandIn, page: Page) -> None:
    parent = await room.post_message(TOM, TEAM_CHAT, "who has the forms?")
    await go(page, "#team-chat")
    await page.get_by_label("More for this message from Tom Okafor").click()
    await page.get_by_role("button", name="Reply in thread").click()
    await say(page, ADDRESS)
    await expect(only_me(page)).to_contain_text("Details to protect")
    assert room.ephemerals(MAYA)[0].thread_ts == parent.ts


async def test_editing_and_taking_back(room: StandIn, page: Page) -> None:
    await go(page, "#quiet-corner")
    await say(page, "Tea & cake at 3 <in the kitchen>")
    await page.get_by_label("More for this message").click()
    await page.get_by_role("button", name="Edit message").click()
    await expect(page.get_by_label("Message to")).to_have_value("Tea & cake at 3 <in the kitchen>")
    await say(page, "Tea at 4")
    await expect(page.get_by_test_id("message")).to_contain_text("(edited)")
    await page.get_by_label("More for this message").click()
    await page.get_by_role("button", name="Delete message").click()
    await expect(page.get_by_test_id("message")).to_have_count(0)


async def test_commands_are_hinted_and_unknown_ones_refused(room: StandIn, page: Page) -> None:
    box = page.get_by_label("Message to")
    await box.press_sequentially("/sh")
    await page.get_by_label("Commands").get_by_role("button").click()
    await expect(box).to_have_value("/sharewell ")
    await say(page, "/shrug it off")
    await expect(page.get_by_role("status")).to_contain_text("not a valid command")
    await expect(box).to_have_value("/shrug it off")


async def test_home_and_a_draft_in_a_window(room: StandIn, page: Page) -> None:
    await go(page, "Home")
    home = page.get_by_test_id("home")
    await expect(home.get_by_role("heading", name="Your settings")).to_be_visible()
    await home.get_by_label("Be quiet…").select_option("Quiet for today")
    await home.get_by_role("button", name="Resume").click()
    await expect(home.get_by_role("button", name="Resume")).to_be_hidden()
    await home.get_by_role("button", name="Check a draft").click()
    window = page.get_by_role("dialog")
    await window.get_by_role("button", name="Check").click()
    await expect(window.get_by_role("alert").filter(has_text="complete this required field")).to_be_visible()
    await window.get_by_label("What you'd like to say").fill(DRAFT)
    await window.get_by_role("button", name="Check").click()
    await expect(window).to_contain_text("A lot to carry")
    await expect(window).to_contain_text("my wife walked out on sunday")


async def test_what_is_typed_stays_text(room: StandIn, page: Page) -> None:
    await go(page, "#quiet-corner")
    await say(page, "<img src=x onerror=alert(1)> *bold* `code` <script>alert(1)</script>")
    message = page.get_by_test_id("message")
    await expect(message).to_contain_text("<img src=x onerror=alert(1)> bold code <script>alert(1)</script>")
    await expect(message.locator(".body strong")).to_have_text("bold")
    await expect(message.locator("img, script")).to_have_count(0)
