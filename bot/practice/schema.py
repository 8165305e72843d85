"""Small checkers that make up the Block Kit rules; each yields complaints in Slack's own form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

Check = Callable[[Any, str], Iterator[str]]
"""Takes a value and its JSON pointer, yields what is wrong with it."""


def complaint(reason: str, pointer: str) -> str:
    """One line of `response_metadata.messages`."""
    return f"[ERROR] {reason} [json-pointer:{pointer}]"


def anything(_value: Any, _pointer: str) -> Iterator[str]:
    """Accepts all; for what the stand-in has no opinion on."""
    return iter(())


def flag(value: Any, pointer: str) -> Iterator[str]:
    """True or false."""
    if not isinstance(value, bool):
        yield complaint("must be a boolean", pointer)


def number(least: int, most: int) -> Check:
    """A whole number in a range."""

    def check(value: Any, pointer: str) -> Iterator[str]:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            yield complaint(f"must be an integer from {least} to {most}", pointer)

    return check


def string(most: int, least: int = 1) -> Check:
    """A string of a length in characters."""

    def check(value: Any, pointer: str) -> Iterator[str]:
        if not isinstance(value, str):
            yield complaint("must be a string", pointer)
        elif len(value) > most:
            yield complaint(f"must be less than {most + 1} characters", pointer)
        elif len(value) < least:
            yield complaint(f"must be more than {least - 1} characters", pointer)

    return check


def word(*allowed: str) -> Check:
    """One of a few words."""

    def check(value: Any, pointer: str) -> Iterator[str]:
        if value not in allowed:
            yield complaint(f"must be one of {', '.join(allowed)}", pointer)

    return check


def many(item: Check, most: int, least: int = 1) -> Check:
    """A list of so many."""

    def check(value: Any, pointer: str) -> Iterator[str]:
        if not isinstance(value, list):
            yield complaint("must be an array", pointer)
            return
        if len(value) > most:
            yield complaint(f"no more than {most} items allowed", pointer)
        if len(value) < least:
            yield complaint(f"no fewer than {least} items allowed", pointer)
        for place, entry in enumerate(value):
            yield from item(entry, f"{pointer}/{place}")

    return check


def shape(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with these fields and no others; a field that is None counts as missing."""
    known = {**required, **(optional or {}), "type": anything}

    def check(value: Any, pointer: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield complaint("must be an object", pointer)
            return
        for name in required:
            if value.get(name) is None:
                yield complaint(f"missing required field: {name}", pointer)
        for name, entry in value.items():
            if name not in known:
                yield complaint(f"invalid additional property: {name}", pointer)
            elif entry is not None:
                yield from known[name](entry, f"{pointer}/{name}")

    return check


def typed(kinds: Callable[[], Mapping[str, Check]]) -> Check:
    """An object whose `type` says which of several shapes it has."""

    def check(value: Any, pointer: str) -> Iterator[str]:
        known = kinds()
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str) or kind not in known:
            yield complaint("unsupported type", f"{pointer}/type")
            return
        yield from known[kind](value, pointer)

    return check


_TEXTS = {
    "plain_text": {"emoji": flag},
    "mrkdwn": {"verbatim": flag},
}


def text(most: int, *kinds: str) -> Check:
    """A text object of one of these kinds (both if none is named), not empty."""
    allowed = kinds or tuple(_TEXTS)
    return typed(lambda: {kind: shape({"text": string(most)}, _TEXTS[kind]) for kind in allowed})


def plain(most: int) -> Check:
    """A plain_text object."""
    return text(most, "plain_text")
