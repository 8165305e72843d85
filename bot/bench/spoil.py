"""A seeded hand that spoils requests."""

from __future__ import annotations

import copy
import random
from typing import Any

from bot.bench.shapes import Request, Shape
from bot.practice.model import Json

_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 2**70, 1.5e308, "", " ", "x" * 50_000, "\x00\x1b[31m", "\ud800", "٣", "🙂" * 300,
    "<!channel> <@U0> <https://a|b>", "a\u202eb", "' OR 1=1; --", "../../etc/passwd", "{}", [], {}, [[]], [None],
    ["x"] * 500, {"": ""}, {"type": "message"}, {"text": {"text": {"text": 1}}}, "1790000000.000001", "NaN",
)  # fmt: skip


def spoiled(shape: Shape, chance: random.Random) -> Request:
    """The request with one to four things wrong in it, now and then in its very bytes."""
    payload, written = shape
    changed = copy.deepcopy(payload)
    for _ in range(chance.randint(1, 4)):
        _spoil(changed, chance)
    if "event_id" in changed and isinstance(changed["event_id"], str):
        changed["event_id"] = f"Ev{chance.getrandbits(60):X}"
    request = written(changed)
    return Request(_cut(request.body, chance), request.content_type) if chance.random() < 0.1 else request


def _spoil(shape: Json, chance: random.Random) -> None:
    """Change, take away or add something somewhere."""
    inside: Any = shape
    while True:
        keys = list(inside) if isinstance(inside, dict) else list(range(len(inside)))
        if not keys:
            return
        key = chance.choice(keys)
        if not isinstance(inside[key], dict | list) or not inside[key] or chance.random() < 0.25:
            break
        inside = inside[key]
    match chance.randrange(5):
        case 0:
            del inside[key]
        case 1 if isinstance(inside, dict):
            inside[chance.choice(("user", "type", "subtype", "bot_id", "text", "channel"))] = chance.choice(
                _VALUES
            )
        case 2:
            inside[key] = [inside[key]]
        case _:
            inside[key] = copy.deepcopy(chance.choice(_VALUES))


def _cut(body: bytes, chance: random.Random) -> bytes:
    """Fewer bytes, or one of them another."""
    place = chance.randrange(max(1, len(body)))
    return (
        body[:place]
        if chance.random() < 0.5
        else body[:place] + bytes((chance.randrange(256),)) + body[place + 1 :]
    )
