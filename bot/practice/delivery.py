"""Slack's requests to the app: signed, sent over HTTP, acknowledged within three seconds or not at all."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from urllib.parse import urlencode

import aiohttp

from bot.practice.model import Delivery, Json
from bot.practice.payloads import as_form
from bot.practice.signing import signed

ACK_SECONDS = 3.0
_FORM = "application/x-www-form-urlencoded"


class Courier:
    """Carries requests to the bot and keeps what came back; signatures bear the true time."""

    def __init__(self, signing_secret: str, changed: Callable[[], None]) -> None:
        self.bot_url = ""
        self.deliveries: list[Delivery] = []
        self._secret = signing_secret
        self._changed = changed
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[Delivery]] = set()

    async def event(self, envelope: Json, retry: tuple[int, str] | None = None) -> Delivery:
        """Send an Events API envelope, on a retry with its number and reason."""
        body = json.dumps(envelope).encode()
        return await self._send(str(envelope["event"]["type"]), body, "application/json", retry)

    async def command(self, form: Json) -> Delivery:
        """Send a slash command."""
        return await self._send("slash_command", urlencode(form).encode(), _FORM)

    async def interaction(self, payload: Json) -> Delivery:
        """Send a click, a submission or a shortcut."""
        return await self._send(str(payload["type"]), as_form(payload), _FORM)

    async def again(self, delivery: Delivery, number: int = 1, reason: str = "http_timeout") -> Delivery:
        """Send the same request once more, as Slack does when it has seen no acknowledgement."""
        return await self._send(delivery.kind, delivery.request, delivery.content_type, (number, reason))

    def later(self, envelope: Json) -> None:
        """Send an event without waiting for its acknowledgement."""
        task = asyncio.ensure_future(self.event(envelope))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def raw(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Send any bytes with any headers, unsigned unless the headers say so; gives the HTTP status."""
        async with self._open().post(self.bot_url, data=body, headers=headers) as answer:
            await answer.read()
            return answer.status

    async def settled(self) -> None:
        """Wait until no event is on its way."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Drop what is on its way and close the connections."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    def _open(self) -> aiohttp.ClientSession:
        if not self.bot_url:
            raise RuntimeError("no bot is connected to the practice room: call connect(url) first")
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=ACK_SECONDS)
            self._session = aiohttp.ClientSession(timeout=timeout, cookie_jar=aiohttp.DummyCookieJar())
        return self._session

    async def _send(
        self, kind: str, body: bytes, content_type: str, retry: tuple[int, str] | None = None
    ) -> Delivery:
        headers = {"Content-Type": content_type, **signed(self._secret, body, int(time.time()))}
        headers["User-Agent"] = "Slackbot 1.0 (+https://api.slack.com/robots)"
        if retry is not None:
            headers |= {"X-Slack-Retry-Num": str(retry[0]), "X-Slack-Retry-Reason": retry[1]}
        try:
            async with self._open().post(self.bot_url, data=body, headers=headers) as answer:
                delivery = Delivery(kind, body, content_type, answer.status, await answer.read())
        except (TimeoutError, aiohttp.ClientError):
            delivery = Delivery(kind, body, content_type, None)
        self.deliveries.append(delivery)
        self._changed()
        return delivery
