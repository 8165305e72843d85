"""An acknowledgement that stays."""

from __future__ import annotations

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck


class LastingAck(AsyncAck):
    """Bolt's own is taken back when its listener fails within ten milliseconds: Slack then gets no answer at all.

    Seen in slack-bolt 1.30.0, `AsyncioListenerRunner.run`: after a failure the response is set to None, and the
    loop that waits for it waits until it is too late.
    """

    def __init__(self) -> None:
        self.response = None

    def __setattr__(self, name: str, value: Any) -> None:
        """Set anything but a response that is there already to None."""
        if name != "response" or value is not None or getattr(self, "response", None) is None:
            super().__setattr__(name, value)
