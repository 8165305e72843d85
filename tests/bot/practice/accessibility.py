"""axe-core on a page: what a screen reader or a keyboard would stumble over."""

from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page

_BAD = ("serious", "critical")


async def barriers(page: Page) -> list[tuple[str, str, str]]:
    """What axe-core calls serious or critical: how bad, which rule, and where first."""
    found: dict[str, Any] = (await Axe().run(page)).response
    return [
        (one["impact"], one["id"], one["nodes"][0]["html"])
        for one in found["violations"]
        if one["impact"] in _BAD
    ]
