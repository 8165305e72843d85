"""Whether a draft was answered by an attempt that did not live to say so: Slack is asked, which has the answer or not.

Each answer in a direct message bears a note that only apps see: a keyed hash of what it answers.
"""

from __future__ import annotations

from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SlackCallError
from bot.listeners.heard import Heard

_EVENT, _TO = "sharewell_answer", "to"
_MOST = 15
"""Messages to look through: Slack gives no more at once to an app that it has not approved."""


def answer_to(mark: str) -> dict[str, Any]:
    """The note, as Slack's message metadata."""
    return {"event_type": _EVENT, "event_payload": {_TO: mark}}


async def was_answered(client: AsyncWebClient, heard: Heard, mark: str) -> bool:
    """Whether the answer stands below the draft. No, if Slack does not tell: better twice than never."""
    asked: dict[str, Any] = {
        "channel": heard.channel,
        "oldest": heard.ts,
        "include_all_metadata": True,
        "limit": _MOST,
    }
    try:
        if heard.thread_ts:
            answer = await client.conversations_replies(ts=heard.thread_ts, **asked)
        else:
            answer = await client.conversations_history(**asked)
    except (SlackApiError, SlackCallError):
        return False
    return any(message.get("metadata") == answer_to(mark) for message in answer.get("messages") or ())
