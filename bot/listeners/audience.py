"""Who is in the room: asked of Slack each time, never stored, and an unclear answer counts as strangers."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SlackCallError
from bot.patience import is_passing
from bot.people import colleague

_OTHER_ORGANISATIONS = ("is_ext_shared", "is_pending_ext_shared")


async def is_shared_outside(
    client: AsyncWebClient, channel: str, told: bool | None, *, patient: bool = False
) -> bool:
    """Whether other organisations are in a channel, or about to be.

    `told` is what the event said. If Slack can't be asked, or neither says anything, the answer is yes
    (platform notes 1.6: fail closed). To somebody `patient`, who can ask again later, what passes is raised instead.
    """
    if told:
        return True
    try:
        answer = await client.conversations_info(channel=channel)
    except (SlackApiError, SlackCallError) as error:
        if patient and is_passing(error):
            raise
        return True
    found = answer.get("channel")
    if not found:
        return told is None
    return any(found.get(flag) for flag in _OTHER_ORGANISATIONS)


async def is_colleague(client: AsyncWebClient, user: str, *, patient: bool = False) -> bool:
    """Whether a person is a full member of the workspace: guests may be clients, who are not coached.

    To somebody `patient`, who can ask again later, what passes is raised.
    """
    return await colleague(client, user, patient=patient) is not None


def time_of_day(person: dict[str, Any], now: datetime) -> time:
    """What a person's own clock shows, by what Slack says of them."""
    seconds = person.get("tz_offset")
    return (now + timedelta(seconds=seconds if isinstance(seconds, int) else 0)).time()
