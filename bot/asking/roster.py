"""Who can be asked: the supervisors and whoever is on call, as long as they are still there. Asked of Slack each time."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from bot.asking.asking import Asking
from bot.people import colleague, people_named

ON_CALL = "on_call"
"""What a worker chooses who doesn't mind whom it comes to first."""
_MOST = 30
"""People to choose from."""


@dataclass(frozen=True, slots=True)
class Roster:
    """Who a worker can ask, with their names, and who is asked in which order if it doesn't matter who."""

    names: dict[str, str]
    on_call: tuple[str, ...]

    def queue(self, chosen: str, *, only: bool) -> tuple[str, ...]:
        """Who is asked, one after the other; nobody if the one who was chosen can't be asked."""
        if chosen == ON_CALL:
            return self.on_call
        if chosen not in self.names:
            return ()
        return (chosen,) if only else tuple(dict.fromkeys((chosen, *self.on_call)))


async def roster(client: AsyncWebClient, asking: Asking, worker: str) -> Roster:
    """Who this worker can ask: not themself."""
    on_call = await people_named(client, asking.on_call)
    named = dict.fromkeys((*await people_named(client, asking.supervisors), *on_call))
    people = [one for one in named if one != worker][:_MOST]
    found = await asyncio.gather(*(colleague(client, one) for one in people))
    names = {
        one: str(user.get("real_name") or user.get("name") or one)
        for one, user in zip(people, found, strict=True)
        if user is not None
    }
    return Roster(names, tuple(one for one in on_call if one in names))


async def can_answer(client: AsyncWebClient, asking: Asking, user: str, *, patient: bool = False) -> bool:
    """Whether a person is named, and still there; to somebody `patient`, what passes is raised."""
    if await colleague(client, user, patient=patient) is None:
        return False
    named = (*asking.supervisors, *asking.on_call)
    return user in named or user in await people_named(client, named, patient=patient)
