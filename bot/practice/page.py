"""The web pages of the practice room: their files, live pictures of the workspace, what people do on them."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

from bot.practice.deeds import do
from bot.practice.glass import glass
from bot.practice.model import ApiError, Json, Refused
from bot.practice.picture import picture

if TYPE_CHECKING:
    from bot.practice.standin import StandIn

ROOMS = ("practise", "glass")
"""Pages beside the workspace itself."""
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
    """The routes of the pages."""

    def __init__(self, stand_in: StandIn) -> None:
        self._room = stand_in
        self._files = {path.name: path for path in FILES.iterdir() if path.suffix in _TYPES}

    def routes(self) -> list[web.RouteDef]:
        """Where a browser finds it."""
        return [
            web.get("/", self.file),
            *(web.get(f"/{name}", self.file) for name in ROOMS),
            web.get("/page/stream", self.stream),
            web.get("/page/glass/stream", self.glass_stream),
            web.get("/page/scenarios", self.scenarios),
            web.post("/page/do", self.act),
            web.post("/page/practise", self.practise),
            web.post("/page/weather", self.weather),
            web.get("/page/{name}", self.file),
        ]

    async def file(self, request: web.Request) -> web.Response:
        """One of the page's own files."""
        front = f"{request.path[1:] or 'index'}.html"
        path = self._files.get(request.match_info.get("name", front))
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
        return await self._streamed(request, lambda: picture(self._room, user))

    async def glass_stream(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: after each change, what was put before whom."""
        return await self._streamed(request, lambda: glass(self._room))

    async def _streamed(self, request: web.Request, look: Callable[[], Json]) -> web.StreamResponse:
        response = web.StreamResponse(headers={**_HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        changes, seen = self._room.changes, -1
        try:
            while not changes.closed:
                seen = changes.count
                await response.write(f"data: {json.dumps(look())}\n\n".encode())
                await changes.after(seen)
        except ConnectionResetError:
            pass
        return response

    async def scenarios(self, _request: web.Request) -> web.Response:
        """The situations to practise on."""
        return web.json_response(self._room.lessons.listed(), headers=_HEADERS)

    async def act(self, request: web.Request) -> web.Response:
        """One thing that a person does."""
        return await _asked(request, lambda deed: do(self._room, deed))

    async def practise(self, request: web.Request) -> web.Response:
        """One draft for one situation."""
        return await _asked(
            request, lambda asked: self._room.lessons.answer(str(asked["scenario"]), str(asked["text"]))
        )

    async def weather(self, request: web.Request) -> web.Response:
        """One switch of Slack's bad days."""

        async def switch(asked: Json) -> Json:
            await self._room.weather.switch(str(asked["name"]), on=bool(asked["on"]))
            return {}

        return await _asked(request, switch)


async def _asked(request: web.Request, work: Callable[[Json], Awaitable[Json]]) -> web.Response:
    """What a page asks for, as JSON; no other type, so that no foreign form can post here."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        answer = await work(await request.json())
    except Refused as refusal:
        answer = {"refused": str(refusal), "block_id": refusal.block_id}
    except ApiError as error:
        answer = {"refused": f"Slack would not take the app's answer: {error.code}"}
    except (LookupError, ValueError, TypeError):
        return web.json_response({"refused": "The practice room did not understand that."}, status=400)
    return web.json_response(answer, headers=_HEADERS)
