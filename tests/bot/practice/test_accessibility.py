"""Every screen of the practice room by axe-core: light, dark, on a phone, with a window open."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from bot.practice import LEARNER, MAYA, TEAM_CHAT, StandIn
from bot.practice.run import practice_room
from bot.settings import Settings

from . import browser
from .accessibility import barriers

HEAVY = "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to"

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def room(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[StandIn]:
    """A room in which something has happened."""
    folder: Path = tmp_path_factory.mktemp("accessible")
    async with practice_room(Settings(data_dir=folder, port=0)) as opened:
        await opened.post_message(MAYA, TEAM_CHAT, "my kids are home sick, I'll be twenty minutes late")
        await opened.slash(MAYA, TEAM_CHAT, "/sharewell", f"check {HEAVY}")
        await opened.open_home(MAYA)
        await opened.lessons.answer("bus_alone", HEAVY)
        await opened.wait_for(lambda: opened.ephemerals(MAYA) and opened.home(MAYA))
        yield opened


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def page(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as opened:
        yield opened


SCREENS = {
    "a channel": (f"/#{MAYA}/{TEAM_CHAT}", "Only visible to you"),
    "an answer": (f"/#{LEARNER}/D0LEARNER", "Still fresh"),
    "Home": (f"/#{MAYA}/home", "Your settings"),
    "practise": ("/practise#bus_alone", "You are helping a young man"),
    "behind the glass": ("/glass", "Slack shows to anybody else: nothing"),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("path", "shows"), SCREENS.values(), ids=SCREENS)
async def test_no_serious_barrier(room: StandIn, page: Page, path: str, shows: str, scheme: str) -> None:
    width = 1200 if scheme == "light" else 390
    await page.set_viewport_size({"width": width, "height": 800})
    await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    await page.goto("about:blank")
    await page.goto(room.url + path)
    await expect(page.get_by_text(shows).filter(visible=True).first).to_be_visible()
    for more in await page.locator("details.menu, #hinted, #model").all():
        await more.evaluate("node => { node.open = true; }")
    assert await barriers(page) == []
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_no_serious_barrier_in_a_window(room: StandIn, page: Page) -> None:
    await page.set_viewport_size({"width": 390, "height": 800})
    await page.goto("about:blank")
    await page.goto(f"{room.url}/#{MAYA}/home")
    await page.get_by_role("button", name="Check a draft").first.click()
    await expect(page.get_by_test_id("modal")).to_be_visible()
    assert await barriers(page) == []
