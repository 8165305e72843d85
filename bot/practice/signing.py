"""Slack's request signature (docs.slack.dev, "Verifying requests from Slack"), version v0."""

from __future__ import annotations

import hashlib
import hmac


def signed(secret: str, body: bytes, timestamp: int) -> dict[str, str]:
    """The two headers that prove a request came from Slack at `timestamp` (seconds since 1970)."""
    base = b"v0:%d:%s" % (timestamp, body)
    digest = hmac.new(secret.encode(), base, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(timestamp), "X-Slack-Signature": f"v0={digest}"}
