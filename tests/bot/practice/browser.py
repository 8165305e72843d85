"""A headless Chromium of the machine's own; none is ever downloaded."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Browser, Page, async_playwright

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
NEEDED = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on PATH (Debian: apt-get install chromium)")
_SWITCHES = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@asynccontextmanager
async def running() -> AsyncIterator[Browser]:
    """The browser, started once for a file of tests: all of them share its event loop."""
    async with async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=_SWITCHES)
        yield chromium
        await chromium.close()


@asynccontextmanager
async def opened(chromium: Browser, url: str) -> AsyncIterator[Page]:
    """The page at `url`, which must not complain in its console nor ask for anything elsewhere."""
    complaints: list[str] = []
    async with await chromium.new_context() as fresh:
        page = await fresh.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        page.on("request", lambda asked: None if asked.url.startswith(url) else complaints.append(asked.url))
        await page.goto(url)
        yield page
    assert complaints == []
