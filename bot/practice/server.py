"""The HTTP side that the bot calls: `/api/<method>` and `/response/<secret>`."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
from collections import defaultdict, deque
from collections.abc import Callable

from aiohttp import web

from bot.practice import seed
from bot.practice.faults import Fault, Trouble, no_trouble
from bot.practice.methods import METHODS, Token
from bot.practice.methods.chat import content, remove, rewrite, say, thread, whisper
from bot.practice.model import ApiError, Call, Json
from bot.practice.workspace import Workspace

BODY_BYTES = 1_000_000


class WebApi:
    """Answers the bot's calls and keeps a transcript of them."""

    def __init__(self, workspace: Workspace, scopes: frozenset[str] | None, sent: Callable[[], None]) -> None:
        self.transcript: list[Call] = []
        self.faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.trouble: Trouble = no_trouble
        self._workspace = workspace
        self._scopes = scopes
        self._sent = sent

    def routes(self) -> list[web.RouteDef]:
        """Where the bot finds it."""
        return [
            web.route("*", "/api/{method}", self.call),
            web.post("/response/{secret}", self.response_url),
        ]

    async def call(self, request: web.Request) -> web.Response:
        """One Web API call."""
        method = request.match_info["method"]
        try:
            args = await _arguments(request)
        except ValueError:
            return self._answer(method, {}, {"ok": False, "error": "invalid_json"})
        fault = await self._fault(method)
        if fault is not None:
            self._answer(method, args, {"ok": False, "error": fault.error})
            return fault.answer(request)
        token, args = _credentials(request, args)
        try:
            self._authorise(method, token, args)
            found = METHODS[method].run(self._workspace, args)
            answer: Json = {"ok": True, **found}
        except ApiError as refusal:
            answer = {"ok": False, "error": refusal.code, **refusal.extra}
        return self._answer(method, args, answer)

    async def _fault(self, method: str) -> Fault | None:
        """How this call fails, after the time that the failure takes; None if it only takes its time."""
        fault = self.faults[method].popleft() if self.faults[method] else self.trouble(method)
        if fault is not None and fault.wait:
            await asyncio.sleep(fault.wait)
        return fault if fault is not None and fault.fails else None

    def _authorise(self, method: str, token: str, args: Json) -> None:
        """Refuse as Slack does: no such method, no token, the wrong one, or one that may not."""
        if method not in METHODS:
            raise ApiError("unknown_method", req_method=method)
        keys, wanted = self._workspace.keys, METHODS[method].token
        if wanted is Token.NONE:
            return
        if not token:
            raise ApiError("not_authed")
        keys.check(token, self._workspace.clock(), for_app=wanted is Token.APP)
        needed = METHODS[method].needs(self._workspace, args)
        if self._scopes is not None and needed and not self._scopes.intersection(needed):
            raise ApiError("missing_scope", needed=needed[0], provided=",".join(sorted(self._scopes)))

    def _answer(self, method: str, args: Json, answer: Json, status: int = 200) -> web.Response:
        self.transcript.append(Call(method, args, answer, self._workspace.clock()))
        self._sent()
        headers = {"X-OAuth-Scopes": ",".join(sorted(self._scopes or ()))}
        return web.json_response(answer, status=status, headers=headers)

    async def response_url(self, request: web.Request) -> web.Response:
        """An answer to a command or a click: five times within thirty minutes."""
        try:
            payload = json.loads(await request.read())
        except ValueError:
            payload = None
        if not isinstance(payload, dict):
            return self._answer("response_url", {}, {"ok": False, "error": "invalid_payload"}, 400)
        fault = await self._fault("response_url")
        if fault is not None:
            self._answer("response_url", payload, {"ok": False, "error": fault.error})
            return fault.answer(request)
        try:
            self._respond(request.match_info["secret"], payload)
        except ApiError as refusal:
            status = 404 if refusal.code in ("used_url", "expired_url") else 400
            return self._answer(
                "response_url", payload, {"ok": False, "error": refusal.code, **refusal.extra}, status
            )
        return self._answer("response_url", payload, {"ok": True})

    def _respond(self, secret: str, payload: Json) -> None:
        workspace = self._workspace
        url = workspace.spend_response_url(secret)
        channel = workspace.channels[url.channel]
        ours = url.original is not None and url.original.bot_id == seed.BOT_ID
        if payload.get("delete_original"):
            if ours and url.original is not None:
                remove(workspace, url.original)
            return
        text, blocks = content(payload)
        if payload.get("replace_original") and ours and url.original is not None:
            url.original = rewrite(workspace, url.original, text, blocks)
        elif payload.get("response_type") == "in_channel":
            say(workspace, channel, text, blocks, thread(workspace, channel, payload))
        else:
            whisper(workspace, channel, url.user, text, blocks, thread(workspace, channel, payload))


async def _arguments(request: web.Request) -> Json:
    """A call's arguments from JSON, form or query; raises ValueError for a body that is none."""
    args: Json = dict(request.query)
    if request.content_type == "application/json":
        body = json.loads(await request.read() or b"{}")
        if not isinstance(body, dict):
            raise ValueError("not an object")
        return args | body
    return args | {name: str(value) for name, value in (await request.post()).items()}


def _credentials(request: web.Request, args: Json) -> tuple[str, Json]:
    """The token, from the arguments or the header, and the arguments; a client's id and secret join them."""
    rest = {name: value for name, value in args.items() if name != "token"}
    header = request.headers.get("Authorization", "")
    if header.startswith("Basic "):
        with contextlib.suppress(ValueError):
            name, _, secret = base64.b64decode(header.removeprefix("Basic ")).decode().partition(":")
            return "", {**rest, "client_id": name, "client_secret": secret}
        return "", rest
    return str(args.get("token") or header.removeprefix("Bearer ").strip()), rest
