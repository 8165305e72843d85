"""What Slack takes as blocks and views, and refuses: shapes, sizes, ids, where a block may stand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.practice.control import bare_in
from bot.practice.elements import ELEMENTS, IN_ACTIONS, IN_CONTEXT_ACTIONS, IN_INPUT, IN_SECTION
from bot.practice.model import ApiError, Json
from bot.practice.schema import Check, anything, complaint, flag, many, plain, shape, string, text, typed

BLOCKS_PER = {"message": 50, "modal": 100, "home": 100}
TEXT_OF_A_MESSAGE = 13_200
"""Characters over all blocks of a message: undocumented, seen in bolt-js #2509."""
MARKDOWN_OF_A_MESSAGE = 12_000
VIEW_BYTES = 250_000

_ID = {"block_id": string(255)}
_IMAGE = {"image_url": string(3000), "slack_file": anything}
_CONTEXT_PART = typed(
    lambda: {"image": ELEMENTS["image"], "plain_text": plain(3000), "mrkdwn": text(3000, "mrkdwn")}
)
_RICH = ("rich_text_section", "rich_text_list", "rich_text_quote", "rich_text_preformatted")
_RICH_PART = shape(
    {"elements": many(anything, 1000, 0)},
    {"style": anything, "indent": anything, "border": anything, "offset": anything},
)


def _section(value: Any, pointer: str) -> Iterator[str]:
    parts = {"text": text(3000), "fields": many(text(2000), 10), "accessory": IN_SECTION, "expand": flag}
    yield from shape({}, {**_ID, **parts})(value, pointer)
    if not value.get("text") and not value.get("fields"):
        yield complaint("section needs text or fields", pointer)


BLOCKS: Mapping[str, Check] = {
    "header": shape({"text": plain(150)}, {**_ID, "level": anything}),
    "section": _section,
    "context": shape({"elements": many(_CONTEXT_PART, 10)}, _ID),
    "divider": shape({}, _ID),
    "image": shape({"alt_text": string(2000)}, {**_ID, **_IMAGE, "title": plain(2000)}),
    "actions": shape({"elements": many(IN_ACTIONS, 25)}, _ID),
    "input": shape(
        {"label": plain(2000), "element": IN_INPUT},
        {**_ID, "hint": plain(2000), "optional": flag, "dispatch_action": flag},
    ),
    "rich_text": shape({"elements": many(typed(lambda: dict.fromkeys(_RICH, _RICH_PART)), 1000)}, _ID),
    "markdown": shape({"text": string(MARKDOWN_OF_A_MESSAGE)}, _ID),
    "context_actions": shape({"elements": many(IN_CONTEXT_ACTIONS, 5)}, _ID),
}
_MESSAGES_ONLY = ("markdown", "context_actions")


def elements_of(block: Json) -> list[Json]:
    """The interactive elements of a block."""
    parts = [*(block.get("elements") or []), block.get("accessory"), block.get("element")]
    return [part for part in parts if isinstance(part, dict) and part.get("type") in ELEMENTS]


def _repeated(values: list[Any]) -> list[Any]:
    return [value for place, value in enumerate(values) if value is not None and value in values[:place]]


def complaints(blocks: Any, surface: str) -> Iterator[str]:
    """Everything wrong with `blocks` on a surface: message, modal or home."""
    kinds = {
        name: check for name, check in BLOCKS.items() if surface == "message" or name not in _MESSAGES_ONLY
    }
    found = list(many(typed(lambda: kinds), BLOCKS_PER[surface], 0)(blocks, "/blocks"))
    yield from found
    if found:
        return
    yield from bare_in(blocks, "/blocks")
    for block_id in _repeated([block.get("block_id") for block in blocks]):
        yield complaint(f"block_id {block_id} is used twice", "/blocks")
    for place, block in enumerate(blocks):
        for action_id in _repeated([element.get("action_id") for element in elements_of(block)]):
            yield complaint(f"action_id {action_id} is used twice", f"/blocks/{place}")
    if sum(len(block["text"]) for block in blocks if block["type"] == "markdown") > MARKDOWN_OF_A_MESSAGE:
        yield complaint(f"markdown blocks hold more than {MARKDOWN_OF_A_MESSAGE} characters", "/blocks")


def _characters(value: Any) -> int:
    """Characters of all texts in blocks."""
    if isinstance(value, dict):
        own = len(value["text"]) if isinstance(value.get("text"), str) else 0
        return own + sum(_characters(part) for part in value.values() if not isinstance(part, str))
    return sum(_characters(part) for part in value) if isinstance(value, list) else 0


def _with_ids(blocks: list[Json], start: str) -> list[Json]:
    """The blocks with the ids that Slack makes up where the bot gave none."""
    named = json.loads(json.dumps(blocks))
    for place, block in enumerate(named):
        if not block.get("block_id"):
            block["block_id"] = f"{start}{place}"
        for number, element in enumerate(elements_of(block)):
            if element["type"] != "image" and not element.get("action_id"):
                element["action_id"] = f"{start}{place}-{number}"
    return list(named)


def _parsed(value: Any, code: str) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except json.JSONDecodeError:
        raise ApiError(code) from None


def message_blocks(value: Any) -> tuple[Json, ...]:
    """The blocks of a message, checked; raises `invalid_blocks` and its kin."""
    blocks = _parsed(value, "invalid_blocks_format")
    if blocks is None:
        return ()
    wrong = list(complaints(blocks, "message"))
    if wrong:
        raise ApiError("invalid_blocks", errors=wrong, response_metadata={"messages": wrong})
    if _characters(blocks) > TEXT_OF_A_MESSAGE:
        raise ApiError("msg_blocks_too_long")
    return tuple(_with_ids(blocks, "auto"))


_VIEW = {"blocks": anything, "type": anything}
_VIEW_OPTIONS = {
    "private_metadata": string(3000, 0),
    "callback_id": string(255, 0),
    "external_id": string(255, 0),
}
_MODAL_OPTIONS = {
    **_VIEW_OPTIONS,
    "submit": plain(24),
    "close": plain(24),
    "clear_on_close": flag,
    "notify_on_close": flag,
    "submit_disabled": flag,
}
_VIEWS: Mapping[str, Check] = {
    "modal": shape({**_VIEW, "title": plain(24)}, _MODAL_OPTIONS),
    "home": shape(_VIEW, _VIEW_OPTIONS),
}


def _complaints_of_view(view: Any, kind: str) -> Iterator[str]:
    wrong = list(typed(lambda: {kind: _VIEWS[kind]})(view, "/view"))
    wrong = wrong or list(complaints(view["blocks"], kind))
    yield from wrong
    if wrong or kind != "modal":
        return
    if not view.get("submit") and any(block["type"] == "input" for block in view["blocks"]):
        yield complaint("a modal with input blocks needs a submit button", "/view/submit")


def view_content(value: Any, kind: str) -> Json:
    """A view of this kind (modal or home), checked; raises `invalid_arguments` or `view_too_large`."""
    view = _parsed(value, "invalid_arguments")
    wrong = list(_complaints_of_view(view, kind))
    if wrong:
        raise ApiError("invalid_arguments", response_metadata={"messages": wrong})
    if len(json.dumps(view)) > VIEW_BYTES:
        raise ApiError("view_too_large")
    return {**view, "blocks": _with_ids(view["blocks"], "auto")}


def find_element(blocks: tuple[Json, ...], action_id: str, value: Any = None) -> tuple[Json, Json]:
    """The block and the element with this action_id; raises LookupError when there is none to click.

    Where several bear it, as in a list with a button to each line, the one that carries or offers `value`.
    """
    found = [
        (block, element)
        for block in blocks
        for element in elements_of(block)
        if element.get("action_id") == action_id
    ]
    for block, element in found:
        offered = [option.get("value") for option in element.get("options") or ()]
        if value is not None and value in (element.get("value"), *offered):
            return block, element
    if found:
        return found[0]
    raise LookupError(f"no element with action_id {action_id!r}")
