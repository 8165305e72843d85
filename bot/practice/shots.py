"""Pictures of the main screens, taken with a real browser in a room of their own: `python -m bot practice --shots`."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bot.errors import ConfigError
from bot.practice import seed
from bot.practice.run import practice_room
from bot.practice.standin import StandIn
from bot.settings import Settings

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

DRAFT = "honestly ive been a wreck since my wife walked out on sunday, youre the only person i can talk to"
ADDRESS = "if it gets late you can always find me at 12 Wattle Street, Footscray"
SITUATION = "hospital_plan"
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_WIDE, _PHONE = (1200, 820), (390, 820)


async def take_shots(settings: Settings, folder: Path) -> list[Path]:
    """Write the pictures into `folder`; raises `ConfigError` as `practice_room`, or if there is no browser."""
    async with AsyncExitStack() as stack:
        data = stack.enter_context(TemporaryDirectory(prefix="sharewell-shots-"))
        chromium = await stack.enter_async_context(_browser())
        room = await stack.enter_async_context(practice_room(_own(settings, data)))
        await _something_happens(room)
        return [
            await _shot(chromium, room, folder / f"{name}.png", path, shows, wide=wide, dark=dark)
            for name, path, shows, wide, dark in (
                ("draft", f"/#{seed.MAYA}/D0MAYA", "Still fresh", True, False),
                ("channel", f"/#{seed.MAYA}/{seed.TEAM_CHAT}", "Only visible to you", True, False),
                ("home", f"/#{seed.MAYA}/home", "Your settings", True, False),
                ("practise", f"/practise#{SITUATION}", "The client says", True, False),
                ("glass", "/glass", "anybody else: nothing", True, False),
                ("phone", f"/#{seed.MAYA}/D0MAYA", "Still fresh", False, True),
            )
        ]


def _own(settings: Settings, folder: str) -> Settings:
    """A free port and a database of its own."""
    database = f"sqlite+aiosqlite:///{folder}/shots.db"
    return settings.model_copy(update={"data_dir": Path(folder), "database_url": database, "port": 0})


async def _something_happens(room: StandIn) -> None:
    """A draft, a private note in a channel, a Home tab."""
    await room.post_message(seed.MAYA, seed.MAYA, DRAFT)
    await room.post_message(seed.TOM, seed.TEAM_CHAT, "who has the forms for Thursday?")
    await room.post_message(seed.MAYA, seed.TEAM_CHAT, ADDRESS)
    await room.open_home(seed.MAYA)
    await room.wait_for(
        lambda: room.dms(seed.MAYA) and room.ephemerals(seed.MAYA) and room.home(seed.MAYA), 30
    )


async def _shot(
    chromium: Browser, room: StandIn, file: Path, path: str, shows: str, *, wide: bool, dark: bool
) -> Path:
    width, height = _WIDE if wide else _PHONE
    page: Page = await chromium.new_page(
        viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
    )
    await page.goto(room.url + path)
    await page.get_by_text(shows).filter(visible=True).first.wait_for()
    await page.evaluate("document.querySelector('.pane:not([hidden])')?.scrollTo(0, 0)")
    await page.screenshot(path=file)
    await page.close()
    return file


@asynccontextmanager
async def _browser() -> AsyncIterator[Browser]:
    """The machine's own Chromium; none is downloaded."""
    executable = next(filter(None, map(shutil.which, _BROWSERS)), None)
    try:
        from playwright.async_api import async_playwright
    except ImportError:
        executable = None
    if executable is None:
        raise ConfigError("Pictures need a browser: run `bash .ci/setup dev`, which gets Chromium.")
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(
            executable_path=executable, args=["--headless", "--no-sandbox", "--disable-gpu"]
        )
        yield chromium
        await chromium.close()
