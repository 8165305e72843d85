"""Ask my supervisor in a browser: as the worker, as the supervisor, and as those who have no right to it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot.practice import DANA, MAYA, NOOR, PARTNERS, PRIYA, TOM, StandIn
from bot.practice.run import practice_room
from bot.settings import Settings

from . import browser
from .accessibility import barriers
from .test_roles import be, say

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]

ADDRESS = "if it gets late you can always find me at 12 Wattle Street, Footscray"
QUESTION = "Can I tell Mrs K where I live?"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIn]:
    """One room for all, in which nothing is ever shown to two."""
    folder: Path = tmp_path_factory.mktemp("asking")
    async with practice_room(Settings(data_dir=folder, port=0, supervisors=(PRIYA, NOOR))) as opened:
        yield opened
        assert [one for one in opened.workspace.shown if len(one.readers) > 1] == []


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as opened:
        yield opened


def modal(page: Page) -> Locator:
    return page.get_by_test_id("modal")


async def talk_with_the_bot(page: Page, room: StandIn, person: str) -> None:
    await be(page, room, person, f"D{person[1:]}")
    await expect(page.get_by_role("heading", name="Sharewell (direct message)")).to_be_visible()


async def test_a_worker_sees_every_word_before_it_goes(room: StandIn, page: Page) -> None:
    await talk_with_the_bot(page, room, MAYA)
    await say(page, ADDRESS)
    await page.get_by_role("button", name="Ask my supervisor").click()
    await modal(page).get_by_label("What would you like to ask?").fill(QUESTION)
    await expect(modal(page).get_by_label("Send the draft above as well")).not_to_be_checked()
    await modal(page).get_by_label("Whom would you like to ask?").select_option(label="Priya Nair")
    assert await barriers(page) == []
    await modal(page).get_by_role("button", name="Preview").click()
    await expect(modal(page)).to_contain_text("word by word")
    await expect(modal(page).locator("blockquote")).to_have_text(QUESTION)
    assert room.dms(PRIYA) == []
    await modal(page).get_by_role("button", name="Send").click()
    await expect(modal(page)).to_contain_text("It's on its way")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("article", name="From Sharewell").last).to_contain_text(
        "I'll tell you when it's taken"
    )


async def test_those_who_were_not_asked_see_nothing_of_it(room: StandIn, page: Page) -> None:
    for person in (TOM, NOOR):
        await talk_with_the_bot(page, room, person)
        await expect(page.get_by_test_id("message")).to_have_count(0)


async def test_a_guest_is_told_kindly_that_this_is_not_for_them(room: StandIn, page: Page) -> None:
    await be(page, room, DANA, PARTNERS)
    await say(page, "/sharewell ask")
    await expect(modal(page)).to_contain_text("for members of the organisation")
    await expect(modal(page).get_by_label("What would you like to ask?")).to_have_count(0)
    await page.keyboard.press("Escape")


async def test_a_supervisor_takes_it_and_answers(room: StandIn, page: Page) -> None:
    await talk_with_the_bot(page, room, PRIYA)
    card = page.get_by_role("article", name="From Sharewell").last
    await expect(card).to_contain_text(QUESTION)
    await expect(card).not_to_contain_text("Wattle")
    await card.get_by_role("button", name="I'll take it").click()
    await expect(card).to_contain_text("You've taken this")
    assert await barriers(page) == []
    await card.get_by_role("button", name="Answer").click()
    await modal(page).get_by_label("Your answer").fill("Better not. The suburb is enough.")
    await modal(page).get_by_role("button", name="Send").click()
    await expect(modal(page)).to_contain_text("The question is closed")
    await page.keyboard.press("Escape")
    await expect(card).not_to_contain_text(QUESTION)


async def test_the_worker_has_been_told_each_step(room: StandIn, page: Page) -> None:
    await talk_with_the_bot(page, room, MAYA)
    said = page.get_by_role("article", name="From Sharewell")
    await expect(said.filter(has_text="has taken your question")).to_have_count(1)
    await expect(said.last).to_contain_text("Better not. The suburb is enough.")


async def test_the_worker_withdraws_another_one(room: StandIn, page: Page) -> None:
    await talk_with_the_bot(page, room, MAYA)
    await page.get_by_role("button", name="Home").first.click()
    await page.get_by_test_id("home").get_by_role("button", name="Ask my supervisor").click()
    await modal(page).get_by_label("What would you like to ask?").fill("And my phone number?")
    await modal(page).get_by_label("Whom would you like to ask?").select_option(label="Noor Haddad")
    await modal(page).get_by_role("button", name="Preview").click()
    await modal(page).get_by_role("button", name="Send").click()
    await expect(modal(page)).to_contain_text("It's on its way")
    await page.keyboard.press("Escape")
    await talk_with_the_bot(page, room, MAYA)
    await page.get_by_role("button", name="Withdraw").last.click()
    await expect(page.get_by_role("article", name="From Sharewell").last).to_contain_text(
        "withdrawn and deleted"
    )
    await talk_with_the_bot(page, room, NOOR)
    await expect(page.get_by_test_id("message")).to_contain_text("was withdrawn")
    await expect(page.get_by_test_id("message")).not_to_contain_text("phone number")
