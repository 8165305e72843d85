"""The page "Practise" in a browser: a situation, a draft, the real bot's answer, another try, the model answer."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.practice import LEARNER, MAYA, StandIn
from bot.practice.run import practice_room
from bot.scenarios import load_scenarios
from bot.settings import Settings
from checks import Region, Role

from . import browser

HEAVY = "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to"
ONE = load_scenarios().find("hospital_plan")

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIn]:
    folder: Path = tmp_path_factory.mktemp("practise")
    async with practice_room(Settings(data_dir=folder, port=0)) as opened:
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def window(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="module")
async def page(window: Page, room: StandIn) -> Page:
    """The page anew, in a browser that remembers nothing."""
    await window.evaluate("localStorage.clear()")
    await window.goto(f"{room.url}/glass")
    await window.goto(f"{room.url}/practise#hospital_plan")
    return window


async def write(page: Page, text: str) -> None:
    await page.get_by_label("What would you say?").fill(text)
    await page.get_by_role("button", name="Ask Sharewell").click()


async def test_a_try_another_and_the_model_answer(room: StandIn, page: Page) -> None:
    assert ONE is not None
    await expect(page.get_by_role("heading", name=ONE.title)).to_be_visible()
    await expect(page.get_by_text(ONE.client_says)).to_be_visible()
    await write(page, HEAVY)
    answer = page.get_by_role("article", name="From Sharewell")
    await expect(answer.get_by_role("heading", name="A lot to carry")).to_be_visible()
    await expect(answer.locator("blockquote", has_text="“my wife walked out on sunday”")).to_be_visible()
    await expect(page.get_by_role("heading", name="Sharewell's answer")).to_be_focused()
    await answer.get_by_role("button", name="Why?").click()
    await expect(page.get_by_test_id("modal")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.get_by_text("0 of")).to_contain_text("1 try")

    await page.get_by_role("button", name="Try again").click()
    await expect(page.get_by_label("What would you say?")).to_be_focused()
    await write(page, ONE.model_answer)
    await expect(answer.get_by_role("heading", name="Good to share")).to_be_visible()
    await expect(answer).to_have_count(1)
    await expect(page.get_by_text("1 of")).to_contain_text("2 tries")
    await page.get_by_text("A model answer, and why").click()
    await expect(page.get_by_text("Fit what you share to your role.")).to_be_visible()

    assert room.dms(MAYA) == []
    assert [one for one in room.workspace.messages.values() if one.user == LEARNER] == []
    kept = await page.evaluate("JSON.stringify(localStorage)")
    assert kept == '{"sharewell-practice-tally":"{\\"hospital_plan\\":{\\"tries\\":2,\\"done\\":true}}"}'
    await page.get_by_role("button", name="Forget it").click()
    await expect(page.get_by_text("0 of")).to_contain_text("0 tries")


async def test_sector_and_country_narrow_the_choice(page: Page) -> None:
    await page.get_by_label("Sector").select_option("nursing")
    await page.get_by_label("Country").select_option("UK")
    await expect(page.get_by_text("1 situation", exact=True)).to_be_visible()
    await expect(page.get_by_role("heading", name="Before the scan")).to_be_visible()
    await page.get_by_label("Country").select_option("")
    first = await page.locator("#title").text_content()
    await page.get_by_role("button", name="Next situation").click()
    await expect(page.locator("#title")).not_to_have_text(first or "")


async def test_the_bot_is_told_the_role_and_country_of_the_situation(room: StandIn) -> None:
    chosen = room.lessons.chosen
    for scenario, region in (("scan_nerves", Region.UK), ("failed_exam", "none")):
        found = load_scenarios().find(scenario)
        assert found is not None
        await room.lessons.answer(scenario, found.model_answer)
        role = Role.NURSE if scenario == "scan_nerves" else Role.SUPPORT_WORKER
        assert (chosen("set_role"), chosen("set_region")) == (role, region)


async def test_keyboard_alone_is_enough(page: Page) -> None:
    await expect(page.get_by_label("What would you say?")).to_be_visible()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.keyboard.type("That sounds hard. What would help today?")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("article", name="From Sharewell")).to_contain_text("Nothing personal here")


async def test_an_empty_draft_is_not_sent(page: Page) -> None:
    await write(page, "  ")
    await expect(page.locator("#said")).to_have_text("There is nothing to send yet.")
