"""What stands in the inputs of a message or view, in the form of Slack's `state.values` and `actions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.practice.blocks import elements_of
from bot.practice.elements import choices
from bot.practice.model import Json, Refused

_SINGLE = {
    "users_select": ("selected_user", "initial_user"),
    "channels_select": ("selected_channel", "initial_channel"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
}
_ONE_OPTION = ("static_select", "radio_buttons", "overflow")
_MANY_OPTIONS = ("multi_static_select", "checkboxes")
_NO_STATE = ("button", "overflow", "image", "feedback_buttons", "icon_button")
_UNSET = object()


def _option(element: Json, value: object) -> Json:
    found = [option for option in choices(element) if option.get("value") == value]
    if not found:
        raise LookupError(f"{element['action_id']} has no option with value {value!r}")
    return {key: found[0][key] for key in ("text", "value", "description") if key in found[0]}


def entered(element: Json, value: Any = _UNSET) -> Json:
    """The element's state: with `value` chosen or typed, or as the bot filled it in when there is none.

    Options go by their value; lists for elements that take several. Raises LookupError for an unknown option.
    """
    kind = str(element["type"])
    if kind in _ONE_OPTION:
        chosen = element.get("initial_option") if value is _UNSET else value and _option(element, value)
        return {"type": kind, "selected_option": chosen}
    if kind in _MANY_OPTIONS:
        some = (
            element.get("initial_options", [])
            if value is _UNSET
            else [_option(element, one) for one in value or []]
        )
        return {"type": kind, "selected_options": some}
    if kind in _SINGLE:
        key, initial = _SINGLE[kind]
        empty: Any = [] if kind.startswith("multi_") else None
        return {"type": kind, key: element.get(initial, empty) if value is _UNSET else (value or empty)}
    if kind in ("feedback_buttons",):
        return {"type": kind, "value": value if value is not _UNSET else element["positive_button"]["value"]}
    return {"type": kind} | ({"value": element["value"]} if "value" in element else {})


def action(block: Json, element: Json, value: Any, ts: str) -> Json:
    """One entry of `actions`. A button carries its own value, whatever is asked for."""
    state = entered(element) if value is None else entered(element, value)
    shown: Json = {key: element[key] for key in ("text", "placeholder", "url") if key in element}
    return {
        "action_id": element["action_id"],
        "block_id": block["block_id"],
        **shown,
        **state,
        "action_ts": ts,
    }


def values(blocks: tuple[Json, ...], typed: Mapping[str, Any]) -> Json:
    """`state.values` of all inputs: what was `typed`, by action_id, and the rest as the bot set it."""
    found: Json = {}
    for block in blocks:
        for element in elements_of(block):
            if element["type"] in _NO_STATE:
                continue
            action_id = element["action_id"]
            state = entered(element, typed[action_id]) if action_id in typed else entered(element)
            found.setdefault(block["block_id"], {})[action_id] = state
    return found


def refuse_incomplete(blocks: tuple[Json, ...], found: Json) -> None:
    """Raise Refused, as Slack's own window would, for an empty required input or one too short or long."""
    for block in blocks:
        if block["type"] != "input":
            continue
        element = block["element"]
        state = found[block["block_id"]][element["action_id"]]
        content = next((entry for key, entry in state.items() if key != "type"), None)
        if not content and not block.get("optional"):
            raise Refused("Please complete this required field.", block_id=block["block_id"])
        if element["type"] == "plain_text_input" and content:
            most, least = element.get("max_length", 3000), element.get("min_length", 0)
            if len(content) > most:
                raise Refused(f"Please use {most} characters or fewer.", block_id=block["block_id"])
            if len(content) < least:
                raise Refused(f"Please use {least} characters or more.", block_id=block["block_id"])
