"""Slack's bad moments: answers out of turn, and connections that are reset."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Fault:
    """An answer out of turn: Slack's error word, or an HTTP status, with `Retry-After` in seconds."""

    error: str
    status: int = 200
    retry_after: int | None = None
    hang_up: bool = False
    """Reset the connection before anything is done or answered."""
    wait: float = 0.0
    """Seconds before anything happens; with no error and status 200, the call is then answered as ever."""

    @property
    def fails(self) -> bool:
        """Whether anything but the waiting is wrong."""
        return bool(self.error) or self.hang_up or self.status != 200

    def answer(self, request: web.Request) -> web.Response:
        """What the bot gets, if it gets anything."""
        if self.hang_up and request.transport is not None:
            request.transport.abort()
        headers = {} if self.retry_after is None else {"Retry-After": str(self.retry_after)}
        return web.json_response({"ok": False, "error": self.error}, status=self.status, headers=headers)


Trouble = Callable[[str], Fault | None]
"""Asked at each call with its method: how it fails, or None."""


def no_trouble(_method: str) -> Fault | None:
    """All goes well."""
    return None
