"""What Slack refuses as blocks and views (slack.md 1.4): one row per limit, at the limit and one over."""

import contextlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.practice.blocks import complaints, message_blocks, view_content
from bot.practice.model import ApiError

from . import kit

OPTIONS = [kit.option(f"Choice {number}", str(number)) for number in range(101)]

SIZES = [
    ("header text", 150, lambda n: {"type": "header", "text": kit.plain("x" * n)}),
    ("section text", 3000, lambda n: kit.section("x" * n)),
    ("section field", 2000, lambda n: {"type": "section", "fields": [kit.mrkdwn("x" * n)]}),
    ("section fields", 10, lambda n: {"type": "section", "fields": [kit.mrkdwn("x")] * n}),
    ("context elements", 10, lambda n: {"type": "context", "elements": [kit.mrkdwn("x")] * n}),
    ("actions elements", 25, lambda n: kit.actions(*(kit.button(action_id=f"a{one}") for one in range(n)))),
    ("button text", 75, lambda n: kit.actions(kit.button("x" * n))),
    ("button value", 2000, lambda n: kit.actions(kit.button(value="x" * n))),
    ("button url", 3000, lambda n: kit.actions(kit.button(url="x" * n))),
    ("button label", 75, lambda n: kit.actions(kit.button(accessibility_label="x" * n))),
    ("action_id", 255, lambda n: kit.actions(kit.button(action_id="x" * n))),
    ("block_id", 255, lambda n: kit.section("x", block_id="x" * n)),
    ("options", 100, lambda n: kit.actions(kit.select(*OPTIONS[:n]))),
    ("option text", 75, lambda n: kit.actions(kit.select(kit.option("x" * n, "v")))),
    ("option value", 150, lambda n: kit.actions(kit.select(kit.option("t", "x" * n)))),
    (
        "overflow options",
        5,
        lambda n: kit.section("x", accessory={"type": "overflow", "action_id": "o", "options": OPTIONS[:n]}),
    ),
    (
        "radio options",
        10,
        lambda n: kit.actions({"type": "radio_buttons", "action_id": "r", "options": OPTIONS[:n]}),
    ),
    (
        "image alt_text",
        2000,
        lambda n: {"type": "image", "image_url": "https://e.org/i", "alt_text": "x" * n},
    ),
    ("markdown text", 12_000, lambda n: {"type": "markdown", "text": "x" * n}),
    ("input label", 2000, lambda n: {**kit.entry("b", kit.writing()), "label": kit.plain("x" * n)}),
    ("input hint", 2000, lambda n: kit.entry("b", kit.writing(), hint=kit.plain("x" * n))),
    (
        "confirm title",
        100,
        lambda n: kit.actions(
            kit.button(
                confirm={
                    "title": kit.plain("x" * n),
                    "text": kit.plain("x"),
                    "confirm": kit.plain("x"),
                    "deny": kit.plain("x"),
                }
            )
        ),
    ),
]


@pytest.mark.parametrize(("most", "make"), [row[1:] for row in SIZES], ids=[row[0] for row in SIZES])
def test_sizes(most: int, make: Any) -> None:
    assert list(complaints([make(most)], "message")) == []
    assert list(complaints([make(most + 1)], "message"))


@pytest.mark.parametrize(("surface", "most"), [("message", 50), ("modal", 100), ("home", 100)])
def test_number_of_blocks(surface: str, most: int) -> None:
    assert list(complaints([{"type": "divider"}] * most, surface)) == []
    assert list(complaints([{"type": "divider"}] * (most + 1), surface))


WRONG = {
    "unknown block": [{"type": "marquee"}],
    "no list": {"type": "divider"},
    "not an object": ["divider"],
    "additional property": [kit.section("x", colour="red")],
    "missing text": [{"type": "header"}],
    "header in mrkdwn": [{"type": "header", "text": kit.mrkdwn("x")}],
    "empty text": [kit.section("")],
    "emoji in mrkdwn": [{"type": "section", "text": {**kit.mrkdwn("x"), "emoji": True}}],
    "section of nothing": [{"type": "section"}],
    "empty actions": [kit.actions()],
    "text input in actions": [kit.actions(kit.writing())],
    "button style": [kit.actions(kit.button(style="warm"))],
    "block_id twice": [kit.section("x", block_id="b"), kit.section("y", block_id="b")],
    "action_id twice": [kit.actions(kit.button(), kit.button())],
    "initial option not offered": [
        kit.actions(kit.select(kit.option("a", "a"), initial_option=kit.option("b", "b")))
    ],
    "options and groups": [kit.actions({"type": "static_select", "action_id": "s"})],
    "markdown over all blocks": [{"type": "markdown", "text": "x" * 7000}] * 2,
}


@pytest.mark.parametrize("blocks", WRONG.values(), ids=WRONG.keys())
def test_refused(blocks: Any) -> None:
    with pytest.raises(ApiError) as refusal:
        message_blocks(blocks)
    assert refusal.value.code == "invalid_blocks"
    messages = refusal.value.extra["response_metadata"]["messages"]
    assert all(line.startswith("[ERROR]") and "json-pointer:/blocks" in line for line in messages)


@pytest.mark.parametrize(
    "text",
    [
        "a &amp; b &lt;c&gt;",
        "> quoted\n&gt; twice\n>>> to the end",
        "<@U0MAYA> <#C0TEAMCHAT|team-chat> <!date^1790000000^{date}|soon> <!subteam^S0X>",
        "<https://example.org/?a=1&amp;b=2|there> <mailto:a@example.org>",
    ],
)
def test_what_is_escaped_or_markup_passes(text: str) -> None:
    assert list(complaints([kit.section(text)], "message")) == []


@pytest.mark.parametrize("text", ["fish & chips", "a < b", "2 > 1", "<b>bold</b>", "&nbsp;", "<@nobody>"])
def test_unescaped_control_characters_are_refused(text: str) -> None:
    context = {"type": "context", "elements": [kit.mrkdwn(text)]}
    for surface in ("message", "modal", "home"):
        (wrong,) = complaints([context], surface)
        assert "unescaped" in wrong
        assert "/blocks/0/elements/0/text" in wrong
    assert list(complaints([{"type": "header", "text": kit.plain(text)}], "message")) == []


def test_characters_of_a_message() -> None:
    assert message_blocks([kit.section("x" * 2640)] * 5)
    with pytest.raises(ApiError, match="msg_blocks_too_long"):
        message_blocks([kit.section("x" * 2641)] * 5)


def test_markdown_is_for_messages_only() -> None:
    assert list(complaints([{"type": "markdown", "text": "x"}], "home"))


def test_ids_are_made_up_where_missing() -> None:
    first, second = message_blocks(
        [kit.section("x"), kit.actions({"type": "button", "text": kit.plain("Go")})]
    )
    assert first["block_id"] != second["block_id"]
    assert second["elements"][0]["action_id"]


MODALS = [
    ("title", 24, lambda n: kit.modal(title=kit.plain("x" * n))),
    ("submit", 24, lambda n: kit.modal(submit=kit.plain("x" * n))),
    ("close", 24, lambda n: kit.modal(close=kit.plain("x" * n))),
    ("private_metadata", 3000, lambda n: kit.modal(private_metadata="x" * n)),
    ("callback_id", 255, lambda n: kit.modal(callback_id="x" * n)),
]


@pytest.mark.parametrize(("most", "make"), [row[1:] for row in MODALS], ids=[row[0] for row in MODALS])
def test_sizes_of_a_modal(most: int, make: Any) -> None:
    assert view_content(make(most), "modal")["type"] == "modal"
    with pytest.raises(ApiError, match="invalid_arguments"):
        view_content(make(most + 1), "modal")


@pytest.mark.parametrize(
    ("view", "kind", "code"),
    [
        ({"type": "home", "blocks": []}, "modal", "invalid_arguments"),
        ("{", "modal", "invalid_arguments"),
        ({**kit.modal(kit.entry("b", kit.writing())), "submit": None}, "modal", "invalid_arguments"),
        (kit.modal(*[kit.section("é" * 3000)] * 30), "modal", "view_too_large"),
    ],
)
def test_refused_views(view: Any, kind: str, code: str) -> None:
    with pytest.raises(ApiError, match=code):
        view_content(view, kind)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=5)
    | st.sampled_from(["section", "actions", "button", "overflow", "static_select", "plain_text", "input"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "type", "text", "elements", "element", "options", "block_id", "initial_options"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(_JSON)
def test_any_json_is_either_taken_or_refused(blocks: Any) -> None:
    with contextlib.suppress(ApiError):
        message_blocks(blocks)
    with contextlib.suppress(ApiError):
        view_content({"type": "modal", "title": kit.plain("x"), "blocks": blocks}, "modal")
