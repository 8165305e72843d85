"""The web page of the practice room: its files, a live picture of the workspace, what people do on it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from bot.practice.deeds import do
from bot.practice.model import ApiError, Refused
from bot.practice.picture import picture

if TYPE_CHECKING:
    from bot.practice.standin import StandIn

FILES = Path(__file__).parent / "page"
LOCAL_NAMES = ("127.0.0.1", "localhost", "::1")
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


@web.middleware
async def own_pages_only(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Turn away other web sites: a request must name this machine, a browser's come from this page."""
    host = urlsplit(f"//{request.host}").hostname
    origin = request.headers.get("Origin")
    if host not in LOCAL_NAMES or (origin is not None and urlsplit(origin).netloc != request.host):
        return web.Response(status=403, text="The practice room answers only on this machine.\n")
    return await handler(request)


class Page:
    """The routes of the page."""

    def __init__(self, stand_in: StandIn) -> None:
        self._room = stand_in
        self._files = {path.name: path for path in FILES.iterdir() if path.suffix in _TYPES}

    def routes(self) -> list[web.RouteDef]:
        """Where a browser finds it."""
        return [
            web.get("/", self.file),
            web.get("/page/stream", self.stream),
            web.post("/page/do", self.act),
            web.get("/page/{name}", self.file),
        ]

    async def file(self, request: web.Request) -> web.Response:
        """One of the page's own files."""
        path = self._files.get(request.match_info.get("name", "index.html"))
        if path is None:
            raise web.HTTPNotFound
        return web.Response(
            body=path.read_bytes(), content_type=_TYPES[path.suffix], charset="utf-8", headers=_HEADERS
        )

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: after each change, the workspace as one person sees it."""
        user = request.query.get("user", "")
        if user not in {person.id for person in self._room.workspace.people()}:
            raise web.HTTPNotFound
        response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        changes, seen = self._room.changes, -1
        try:
            while not changes.closed:
                seen = changes.count
                data = json.dumps(picture(self._room, user))
                await response.write(f"data: {data}\n\n".encode())
                await changes.after(seen)
        except ConnectionResetError:
            pass
        return response

    async def act(self, request: web.Request) -> web.Response:
        """One thing that a person does, as JSON; no other type, so that no foreign form can post here."""
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            answer = await do(self._room, await request.json())
        except Refused as refusal:
            answer = {"refused": str(refusal), "block_id": refusal.block_id}
        except ApiError as error:
            answer = {"refused": f"Slack would not take the app's answer: {error.code}"}
        except (LookupError, ValueError, TypeError):
            return web.json_response({"refused": "The practice room did not understand that."}, status=400)
        return web.json_response(answer, headers=_HEADERS)
