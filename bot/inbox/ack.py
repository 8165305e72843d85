"""An acknowledgement that can be waited for: what a window shows next has to be in it."""

from __future__ import annotations

import asyncio
from typing import Any

from slack_bolt import BoltResponse
from slack_bolt.context.ack.async_ack import AsyncAck


class Ack(AsyncAck):
    """The first response it is given is the one that counts; Bolt puts an error in its place when a listener fails."""

    def __init__(self) -> None:
        self.given: asyncio.Future[BoltResponse] = asyncio.get_running_loop().create_future()
        self.response = None

    def __setattr__(self, name: str, value: Any) -> None:
        """Give the first response to whoever waits."""
        super().__setattr__(name, value)
        if name == "response" and value is not None and not self.given.done():
            self.given.set_result(value)
