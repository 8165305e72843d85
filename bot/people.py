"""Who is who in the workspace: asked of Slack each time, never stored."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.errors import SlackCallError
from bot.patience import may_pass

_NO_COLLEAGUE = ("is_restricted", "is_ultra_restricted", "is_stranger", "is_bot", "deleted")


async def colleague(client: AsyncWebClient, user: str, *, patient: bool = False) -> dict[str, Any] | None:
    """What Slack says of a full member of the workspace; None for guests, bots and those who left, or if unclear.

    To somebody `patient`, who can ask again later, what passes is raised.
    """
    try:
        answer = await client.users_info(user=user)
    except (SlackApiError, SlackCallError) as error:
        if patient and may_pass(error):
            raise
        return None
    found: dict[str, Any] = answer.get("user") or {}
    return None if any(found.get(flag) for flag in _NO_COLLEAGUE) else found


async def people_named(
    client: AsyncWebClient, names: Iterable[str], *, patient: bool = False
) -> tuple[str, ...]:
    """The people of these ids, of persons and of user groups, in order, each once; a group that can't be read is empty.

    To somebody `patient`, who can ask again later, what passes is raised.
    """
    people: list[str] = []
    for name in names:
        if not name.startswith("S"):
            people.append(name)
            continue
        try:
            answer = await client.usergroups_users_list(usergroup=name)
        except (SlackApiError, SlackCallError) as error:
            if patient and may_pass(error):
                raise
            continue
        people += answer.get("users") or ()
    return tuple(dict.fromkeys(people))
