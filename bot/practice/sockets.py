"""Socket Mode: the same requests over the app's own WebSockets (docs.slack.dev, "Using Socket Mode")."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import parse_qs

from aiohttp import web

from bot.practice import seed
from bot.practice.keys import Keys
from bot.practice.model import Delivery, Json

CONNECTIONS = 10
"""As many may be open for one app; an eleventh is sent away."""
_JSON = "application/json"
_EVENTS, _COMMANDS, _INTERACTIVE = "events_api", "slash_commands", "interactive"


@dataclass(eq=False, slots=True)
class Connection:
    """One WebSocket, and the envelopes on it that wait to be acknowledged."""

    socket: web.WebSocketResponse
    waiting: dict[str, asyncio.Future[Json | None]] = field(default_factory=dict)


class Sockets:
    """The app's open connections. Each request goes to one of them, in turn. `changed`: told when there are more or fewer."""

    def __init__(self, keys: Keys, clock: Callable[[], float], changed: Callable[[], None]) -> None:
        self._keys, self._clock, self._changed = keys, clock, changed
        self._open: list[Connection] = []

    @property
    def count(self) -> int:
        """How many are open."""
        return len(self._open)

    async def link(self, request: web.Request) -> web.StreamResponse:
        """One connection, for as long as it lasts."""
        if not self._keys.spend_ticket(request.query.get("ticket", ""), self._clock()):
            raise web.HTTPForbidden(text="This address was used before, or is too old.")
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if len(self._open) >= CONNECTIONS:
            await _disconnect(socket, "too_many_websockets")
            await socket.close()
            return socket
        connection = Connection(socket)
        self._open.append(connection)
        try:
            await socket.send_json(_hello(len(self._open)))
            self._changed()
            async for message in socket:
                _acknowledged(connection, message.data)
        finally:
            self._leave(connection)
        return socket

    async def deliver(
        self, kind: str, body: bytes, content_type: str, retry: tuple[int, str] | None, seconds: float
    ) -> Delivery:
        """Send a request, given as it would go over HTTP, and wait so long for its acknowledgement."""
        connection = self._open.pop(0)
        self._open.append(connection)
        envelope_id, sort = secrets.token_hex(16), _sort(kind, content_type)
        envelope: Json = {
            "envelope_id": envelope_id,
            "type": sort,
            "payload": _payload(body, content_type),
            "accepts_response_payload": sort != _EVENTS,
        }
        if sort == _EVENTS:
            envelope |= {
                "retry_attempt": retry[0] if retry else 0,
                "retry_reason": retry[1].replace("http_", "") if retry else "",
            }
        future: asyncio.Future[Json | None] = asyncio.get_running_loop().create_future()
        connection.waiting[envelope_id] = future
        answer: Json | None = None
        with contextlib.suppress(TimeoutError, ConnectionError):
            async with asyncio.timeout(seconds):
                await connection.socket.send_json(envelope)
                answer = await future
        connection.waiting.pop(envelope_id, None)
        if answer is None:
            return Delivery(kind, body, content_type, None)
        payload = answer.get("payload")
        return Delivery(kind, body, content_type, 200, json.dumps(payload).encode() if payload else b"")

    async def refresh(self, reason: str = "refresh_requested") -> None:
        """Ask the oldest connection to make way for a new one, as Slack does every few hours, and close it."""
        if self._open:
            connection = self._open[0]
            await _disconnect(connection.socket, reason)
            if reason != "warning":
                self._leave(connection)
                await connection.socket.close()

    async def close(self) -> None:
        """Hang up on everybody."""
        for connection in list(self._open):
            self._leave(connection)
            await connection.socket.close()

    def _leave(self, connection: Connection) -> None:
        """What this connection has not acknowledged, nobody will."""
        if connection in self._open:
            self._open.remove(connection)
            self._changed()
        for future in connection.waiting.values():
            if not future.done():
                future.set_result(None)


def _hello(number: int) -> Json:
    debug = {"host": "practice", "build_number": 1, "approximate_connection_time": 18_060}
    info = {"app_id": seed.APP_ID}
    return {"type": "hello", "num_connections": number, "debug_info": debug, "connection_info": info}


async def _disconnect(socket: web.WebSocketResponse, reason: str) -> None:
    await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "practice"}})


def _acknowledged(connection: Connection, data: object) -> None:
    """Note an acknowledgement; what is none, or comes too late, changes nothing."""
    try:
        answer = json.loads(data) if isinstance(data, str) else None
    except ValueError:
        return
    future = connection.waiting.get(str(answer.get("envelope_id"))) if isinstance(answer, dict) else None
    if future is not None and not future.done():
        future.set_result(answer)


def _sort(kind: str, content_type: str) -> str:
    if content_type == _JSON:
        return _EVENTS
    return _COMMANDS if kind == "slash_command" else _INTERACTIVE


def _payload(body: bytes, content_type: str) -> Json:
    """What goes over HTTP as JSON or as a form, as the object that a socket carries."""
    if content_type == _JSON:
        return dict(json.loads(body))
    form = {name: values[0] for name, values in parse_qs(body.decode(), keep_blank_values=True).items()}
    return dict(json.loads(form["payload"])) if "payload" in form else dict(form)
