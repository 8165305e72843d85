"""Block Kit elements and their sizes (docs.slack.dev, "Block Kit"; the constants of slack_sdk.models)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from bot.practice.schema import (
    Check,
    anything,
    complaint,
    flag,
    many,
    number,
    plain,
    shape,
    string,
    text,
    typed,
    word,
)

_ID = string(255)
_CONFIRM = shape(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": word("primary", "danger")},
)
_OPTION = shape(
    {"text": plain(75), "value": string(150)},
    {"description": plain(75)},
)
_RICH_OPTION = shape({"text": text(75), "value": string(150)}, {"description": text(75)})
_LINK_OPTION = shape(
    {"text": plain(75), "value": string(150)}, {"description": plain(75), "url": string(3000)}
)
_OPTION_GROUP = shape({"label": plain(75), "options": many(_OPTION, 100)})

_COMMON = {"action_id": _ID, "confirm": _CONFIRM, "focus_on_load": flag}
_PLACEHOLDER = {"placeholder": plain(150)}


def _choice(option: Check, most: int, extra: Mapping[str, Check], *, groups: bool = False) -> Check:
    """A list to choose from, whose initial choice must be in the list."""
    options = {"options": many(option, most)}
    grouped = {"option_groups": many(_OPTION_GROUP, 100)}
    initial = {"initial_option": anything, "initial_options": anything}
    fits = shape(
        {} if groups else options, {**_COMMON, **initial, **extra, **(options | grouped if groups else {})}
    )

    def check(value: Any, pointer: str) -> Iterator[str]:
        wrong = list(fits(value, pointer))
        yield from wrong
        if wrong:
            return
        if groups and ("options" in value) == ("option_groups" in value):
            yield complaint("exactly one of options, option_groups is required", pointer)
        chosen = value.get("initial_options") or [value[key] for key in ("initial_option",) if value.get(key)]
        offered = choices(value)
        if not isinstance(chosen, list) or any(one not in offered for one in chosen):
            yield complaint("initial choice must match one of the options", pointer)

    return check


def choices(element: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every option of an element, groups or not."""
    groups = element.get("option_groups") or [element]
    return [option for group in groups for option in group.get("options") or []]


def _typing(extra: Mapping[str, Check]) -> Check:
    return shape({}, {**_COMMON, **_PLACEHOLDER, "dispatch_action_config": anything, **extra})


_SELECT = {**_PLACEHOLDER}
_MULTI = {**_PLACEHOLDER, "max_selected_items": number(1, 100)}
_WITH_URL = {"response_url_enabled": flag, "default_to_current_conversation": flag, "filter": anything}
_FEEDBACK = shape({"text": plain(75), "value": string(2000)}, {"accessibility_label": string(75)})

ELEMENTS: Mapping[str, Check] = {
    "button": shape(
        {"text": plain(75)},
        {
            "action_id": _ID,
            "url": string(3000),
            "value": string(2000),
            "style": word("primary", "danger"),
            "confirm": _CONFIRM,
            "accessibility_label": string(75),
        },
    ),
    "overflow": _choice(_LINK_OPTION, 5, {}),
    "static_select": _choice(_OPTION, 100, _SELECT, groups=True),
    "multi_static_select": _choice(_OPTION, 100, _MULTI, groups=True),
    "radio_buttons": _choice(_RICH_OPTION, 10, {}),
    "checkboxes": _choice(_RICH_OPTION, 10, {}),
    "users_select": shape({}, {**_COMMON, **_SELECT, "initial_user": _ID}),
    "multi_users_select": shape({}, {**_COMMON, **_MULTI, "initial_users": many(_ID, 100, 0)}),
    "channels_select": shape({}, {**_COMMON, **_SELECT, **_WITH_URL, "initial_channel": _ID}),
    "multi_channels_select": shape({}, {**_COMMON, **_MULTI, "initial_channels": many(_ID, 100, 0)}),
    "conversations_select": shape({}, {**_COMMON, **_SELECT, **_WITH_URL, "initial_conversation": _ID}),
    "multi_conversations_select": shape(
        {}, {**_COMMON, **_MULTI, **_WITH_URL, "initial_conversations": many(_ID, 100, 0)}
    ),
    "datepicker": shape({}, {**_COMMON, **_PLACEHOLDER, "initial_date": string(10, 10)}),
    "timepicker": shape({}, {**_COMMON, **_PLACEHOLDER, "initial_time": string(5, 5), "timezone": _ID}),
    "plain_text_input": _typing(
        {
            "initial_value": string(3000, 0),
            "multiline": flag,
            "min_length": number(0, 3000),
            "max_length": number(1, 3000),
        }
    ),
    "email_text_input": _typing({"initial_value": string(3000, 0)}),
    "url_text_input": _typing({"initial_value": string(3000, 0)}),
    "number_input": _typing(
        {"is_decimal_allowed": flag, "initial_value": anything, "min_value": anything, "max_value": anything}
    ),
    "image": shape({"alt_text": string(2000)}, {"image_url": string(3000), "slack_file": anything}),
    "feedback_buttons": shape(
        {"positive_button": _FEEDBACK, "negative_button": _FEEDBACK}, {"action_id": _ID}
    ),
    "icon_button": shape(
        {"icon": word("trash"), "text": plain(75)},
        {"action_id": _ID, "value": string(2000), "confirm": _CONFIRM, "accessibility_label": string(75)},
    ),
}

_IN_CONTEXT = ("feedback_buttons", "icon_button")
TYPED = ("plain_text_input", "email_text_input", "url_text_input", "number_input")
"""Elements that stand in input blocks only."""


def _named(*names: str) -> Check:
    return typed(lambda: {name: ELEMENTS[name] for name in names})


IN_ACTIONS = _named(*(name for name in ELEMENTS if name not in (*_IN_CONTEXT, *TYPED, "image")))
IN_SECTION = _named(*(name for name in ELEMENTS if name not in (*_IN_CONTEXT, *TYPED)))
IN_INPUT = _named(*(name for name in ELEMENTS if name not in (*_IN_CONTEXT, "button", "overflow", "image")))
IN_CONTEXT_ACTIONS = _named(*_IN_CONTEXT)
