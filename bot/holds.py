"""What Slack's `Retry-After` says is kept by every call of that method with that token, not only by the one refused."""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable

from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState

from bot.errors import SlackCallError

LONGEST_WAIT = 10.0
"""Seconds; with a longer wait ahead a call fails at once, and its request is tried again later."""
_FEW = 100


class ShortWaits(AsyncRateLimitErrorRetryHandler):
    """Waits as Slack asks and calls again, unless it asks for long."""

    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        limited = await super()._can_retry_async(state=state, request=request, response=response, error=error)
        if not limited or response is None:
            return limited
        said = {name.lower(): values[0] for name, values in response.headers.items()}
        return seconds_of(said.get("retry-after")) <= LONGEST_WAIT


def seconds_of(retry_after: str | None) -> float:
    """The seconds of a `Retry-After`; 1 if it says nothing that can be understood."""
    said = retry_after is not None and retry_after.isascii() and retry_after.isdigit()
    return float(retry_after or 0) if said else 1.0


class Holds:
    """Until when calls of a method with a token are held; the token itself is not kept."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._until: dict[tuple[str, bytes], float] = {}

    def __len__(self) -> int:
        """How many are held."""
        return len(self._until)

    def hold(self, method: str, token: str, seconds: float) -> None:
        """Slack wants no call of this method with this token for so long."""
        now = self._clock()
        if len(self._until) >= _FEW:
            self._until = {key: until for key, until in self._until.items() if until > now}
        key = _key(method, token)
        self._until[key] = max(self._until.get(key, 0.0), now + seconds)

    async def over(self, method: str, token: str) -> None:
        """Wait until it may be called. Raises `SlackCallError` if that is longer than `LONGEST_WAIT`."""
        if not self._until:
            return
        key = _key(method, token)
        while (left := self._until.get(key, 0.0) - self._clock()) > 0:
            if left > LONGEST_WAIT:
                raise SlackCallError(method, "ratelimited")
            await self._sleep(left)
        self._until.pop(key, None)


def _key(method: str, token: str) -> tuple[str, bytes]:
    return method, hashlib.sha256(token.encode()).digest()
