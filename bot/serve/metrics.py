"""Figures for Prometheus: how much, how fast, how often refused. Nobody's id or words are in a label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from prometheus_client import Counter, Gauge, Histogram, generate_latest

from bot.figures import Figures

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_INTERACTIONS = {
    "block_actions",
    "block_suggestion",
    "message_action",
    "shortcut",
    "view_closed",
    "view_submission",
}
_RETRY_REASONS = {
    "connection_failed",
    "http_error",
    "http_timeout",
    "ssl_error",
    "too_many_redirects",
    "unknown_error",
}


class Metrics:
    """The server's figures, shown with those of the app it serves."""

    def __init__(self, figures: Figures | None = None) -> None:
        self._registry = (figures or Figures()).registry
        self.acknowledged = Histogram(
            "sharewell_ack_seconds",
            "Seconds from a request of Slack's to its acknowledgement; Slack waits for 3.",
            ["kind", "status"],
            buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3),
            registry=self._registry,
        )
        self.refused = Counter(
            "sharewell_refused_total",
            "Requests turned away at the door.",
            ["reason"],
            registry=self._registry,
        )
        self.retries = Counter(
            "sharewell_retries_total", "Requests Slack sent again.", ["reason"], registry=self._registry
        )
        self.ready = Gauge(
            "sharewell_ready",
            "1 if the part answered at the last /readyz.",
            ["part"],
            registry=self._registry,
        )
        self.in_hand = Gauge(
            "sharewell_work_in_hand", "Tasks started for requests and not yet done.", registry=self._registry
        )
        self.connections = Counter(
            "sharewell_socket_connections_total",
            "Socket Mode connections that Slack greeted; each after the first is a reconnection.",
            registry=self._registry,
        )
        self.inbox_waiting = Gauge(
            "sharewell_inbox_waiting", "Requests kept and not yet handled.", registry=self._registry
        )
        self.inbox_oldest = Gauge(
            "sharewell_inbox_oldest_seconds",
            "Seconds since the oldest of them came in; 0 if there is none.",
            registry=self._registry,
        )
        self.inbox_retried = Counter(
            "sharewell_inbox_retried_total",
            "Attempts that failed and are followed by another.",
            registry=self._registry,
        )
        self.inbox_repeated = Counter(
            "sharewell_inbox_repeated_total",
            "Requests that had been kept before, and were passed over.",
            registry=self._registry,
        )
        self.inbox_set_aside = Counter(
            "sharewell_inbox_set_aside_total",
            "Requests given up after their last attempt, their text deleted.",
            registry=self._registry,
        )

        self.shed = Counter(
            "sharewell_shed_total",
            "Channel messages that nobody asked about and that were not looked at, because there was too much to do.",
            registry=self._registry,
        )

    def count_retry(self, reason: str | None) -> None:
        """Count a repeated request by Slack's reason; None: it was not repeated."""
        if reason is not None:
            self.retries.labels(reason if reason in _RETRY_REASONS else "other").inc()

    def exposition(self) -> bytes:
        """All figures in Prometheus' text format."""
        return generate_latest(self._registry)


def kind_of(body: Mapping[str, Any]) -> str:
    """What sort of request this is: one of five words."""
    if body.get("type") == "event_callback":
        return "event"
    if body.get("type") in _INTERACTIONS:
        return "interaction"
    return "command" if "command" in body else "other"
