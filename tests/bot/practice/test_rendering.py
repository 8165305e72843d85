"""Block Kit on the page: every block and element is shown, and what a person does with it reaches the app."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientSession
from playwright.async_api import Browser, Page, expect
from slack_sdk.web.async_client import AsyncWebClient

from bot.practice import MAYA, StandIn

from . import browser, kit
from .conftest import Clock, FakeBot, room_with
from .test_requests import body

pytestmark = [browser.NEEDED, pytest.mark.asyncio(loop_scope="module")]

RICH = {
    "type": "rich_text",
    "elements": [
        {
            "type": "rich_text_section",
            "elements": [
                {"type": "text", "text": "strong words", "style": {"bold": True}},
                {"type": "user", "user_id": MAYA},
            ],
        },
        {
            "type": "rich_text_list",
            "style": "ordered",
            "elements": [
                {"type": "rich_text_section", "elements": [{"type": "text", "text": f"step {number}"}]}
                for number in (1, 2)
            ],
        },
    ],
}
CHOICES = [kit.option("First", "1"), kit.option("Second", "2")]


@pytest_asyncio.fixture(loop_scope="module")
async def room(clock: Clock, fake_bot: FakeBot) -> AsyncIterator[StandIn]:
    async with room_with(fake_bot, clock) as stand_in:
        yield stand_in


@pytest_asyncio.fixture(loop_scope="module")
async def client(room: StandIn) -> AsyncIterator[AsyncWebClient]:
    async with ClientSession() as session:
        yield AsyncWebClient(room.bot_token, base_url=room.api_url, session=session)


@pytest_asyncio.fixture(loop_scope="module")
async def page(chromium: Browser, room: StandIn) -> AsyncIterator[Page]:
    async with browser.opened(chromium, room.url) as shown:
        yield shown


async def post(client: AsyncWebClient, page: Page, *blocks: dict[str, Any]) -> Any:
    await client.chat_postMessage(channel=MAYA, text="fallback", blocks=list(blocks))
    return page.get_by_role("article", name="From Sharewell").locator(".body")


MRKDWN = [
    ("*bold* and *two words*", "strong", ["bold", "two words"]),
    ("_slanted_ snake_case_name", "em", ["slanted"]),
    ("~gone~", "s", ["gone"]),
    ("2 * 3 * 4 = 24", "strong", []),
    ("`*code*`", "code", ["*code*"]),
    ("before\n```x = 1\ny &lt; 2```", "pre", ["x = 1\ny < 2"]),
    ("&gt; said &amp; done\n> twice\nafter", "blockquote", ["said & donetwice"]),
    ("<https://example.org/?a=1&amp;b=2|the page>", "a[href='https://example.org/?a=1&b=2']", ["the page"]),
    ("<javascript:alert(1)|press>", "a", []),
    (f"<@{MAYA}> <!here> <#C0TEAMCHAT>", ".mention", ["@Maya Reyes", "@here", "#team-chat"]),
    ("&lt;b&gt;no tag&lt;/b&gt;", "b", []),
    ("*bold with _slant_ inside*", "strong em", ["slant"]),
]


async def test_mrkdwn(client: AsyncWebClient, page: Page) -> None:
    for text, _, _ in MRKDWN:
        await client.chat_postMessage(channel=MAYA, text="fallback", blocks=[kit.section(text)])
    messages = page.get_by_role("article", name="From Sharewell").locator(".body")
    await expect(messages).to_have_count(len(MRKDWN))
    for place, (text, selector, shown) in enumerate(MRKDWN):
        found = await messages.nth(place).locator(selector).all_text_contents()
        assert [one.strip() for one in found] == shown, text


async def test_blocks_without_buttons(client: AsyncWebClient, page: Page) -> None:
    message = await post(
        client,
        page,
        {"type": "header", "text": kit.plain("A header :wave:")},
        {"type": "section", "fields": [kit.mrkdwn("*left*"), kit.mrkdwn("right")]},
        {"type": "context", "elements": [kit.mrkdwn("small print")]},
        {"type": "divider"},
        {"type": "image", "image_url": "https://example.org/cat.png", "alt_text": "A cat asleep"},
        {"type": "markdown", "text": "**loud** [words](https://example.org)\n\n- one\n- two"},
        RICH,
    )
    await expect(message.get_by_role("heading")).to_have_text("A header 👋")
    await expect(message.locator(".fields > div")).to_have_text(["left", "right"])
    await expect(message.locator(".context")).to_have_text("small print")
    await expect(message.get_by_role("separator")).to_have_count(1)
    await expect(message.get_by_role("img", name="A cat asleep")).to_be_visible()
    await expect(message.get_by_role("link", name="words")).to_have_attribute("href", "https://example.org")
    await expect(message.get_by_role("listitem")).to_have_text(["one", "two", "step 1", "step 2"])
    await expect(message).to_contain_text("strong words@Maya Reyes")


async def test_elements_report_what_was_chosen(
    room: StandIn, client: AsyncWebClient, page: Page, fake_bot: FakeBot
) -> None:
    more = {"type": "overflow", "action_id": "more", "options": CHOICES}
    radio = {"type": "radio_buttons", "action_id": "radio", "options": CHOICES}
    ticks = {"type": "checkboxes", "action_id": "ticks", "options": CHOICES}
    message = await post(
        client, page, kit.section("x", accessory=more), kit.actions(kit.select(*CHOICES), radio, ticks)
    )
    await room.settled()

    async def chosen(count: int) -> Any:
        await room.wait_for(lambda: len(fake_bot.received) == count)
        action = body(fake_bot)["actions"][0]
        return action["action_id"], action.get("selected_option", {}).get("value")

    await message.get_by_label("More options").click()
    await message.get_by_role("button", name="Second").click()
    assert await chosen(2) == ("more", "2")
    await message.get_by_role("combobox").select_option("1")
    assert await chosen(3) == ("pick", "1")
    await message.get_by_role("radio", name="Second").check()
    assert await chosen(4) == ("radio", "2")
    await message.get_by_role("checkbox", name="First").check()
    assert (await chosen(5))[0] == "ticks"
    values = list(body(fake_bot)["state"]["values"].values())
    assert values[0]["pick"]["selected_option"]["value"] == "1"


async def test_a_button_may_ask_first(
    room: StandIn, client: AsyncWebClient, page: Page, fake_bot: FakeBot
) -> None:
    sure = {"title": "Sure?", "text": "It cannot be undone.", "confirm": "Yes", "deny": "No"}
    confirm = {name: kit.plain(text) for name, text in sure.items()}
    message = await post(client, page, kit.actions(kit.button("Forget me", confirm=confirm)))
    await room.settled()
    await message.get_by_role("button", name="Forget me").click()
    await page.get_by_role("dialog", name="Sure?").get_by_role("button", name="No").click()
    await message.get_by_role("button", name="Forget me").click()
    await page.get_by_role("dialog", name="Sure?").get_by_role("button", name="Yes").click()
    await room.wait_for(lambda: len(fake_bot.received) == 2)
    assert body(fake_bot)["actions"][0]["action_id"] == "why"


async def test_a_modal_with_every_kind_of_input(
    room: StandIn, client: AsyncWebClient, page: Page, fake_bot: FakeBot
) -> None:
    view = kit.modal(
        kit.entry("words", kit.writing("draft", multiline=True)),
        kit.entry("pick", kit.select(*CHOICES)),
        kit.entry("radio", {"type": "radio_buttons", "action_id": "radio", "options": CHOICES}),
        kit.entry("ticks", {"type": "checkboxes", "action_id": "ticks", "options": CHOICES}, optional=True),
        kit.entry("who", {"type": "users_select", "action_id": "who"}, hint=kit.plain("Someone you trust")),
        kit.entry("when", {"type": "datepicker", "action_id": "when"}),
    )
    await room.global_shortcut(MAYA, "open")
    await client.views_open(trigger_id=body(fake_bot)["trigger_id"], view=view)
    window = page.get_by_role("dialog", name="Title")
    await window.get_by_role("textbox").first.fill("my words")
    await window.locator("[data-block=pick] select").select_option("2")
    await window.get_by_role("radio", name="First").check()
    await window.locator("[data-block=who] select").select_option(MAYA)
    await window.locator("[data-block=when] input").fill("2026-11-24")
    await client.views_update(view_id=room.views(MAYA)[0].id, view={**view, "title": kit.plain("Again")})
    await page.get_by_role("dialog", name="Again").get_by_role("button", name="Send").click()
    await room.wait_for(lambda: not room.views(MAYA))
    values = body(fake_bot)["view"]["state"]["values"]
    assert values["words"]["draft"]["value"] == "my words"
    assert values["pick"]["pick"]["selected_option"]["value"] == "2"
    assert values["radio"]["radio"]["selected_option"]["value"] == "1"
    assert values["ticks"]["ticks"]["selected_options"] == []
    assert values["who"]["who"]["selected_user"] == MAYA
    assert values["when"]["when"]["selected_date"] == "2026-11-24"
