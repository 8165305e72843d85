"""The page "Practise": what a learner writes goes to the app as a direct message, and its real answer comes back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.blocks.home import NO_REGION
from bot.listeners import ids
from bot.practice import seed
from bot.practice.blocks import elements_of
from bot.practice.model import Json, Refused
from bot.scenarios import Scenario, Scenarios
from bot.words import load_words
from checks import Region, Verdict

if TYPE_CHECKING:
    from bot.practice.standin import StandIn

ANSWER_SECONDS = 20.0
LONGEST = 4_000
"""Characters that Slack's own box would send as one message."""
_GOOD = (Verdict.SAFE_SHARING, Verdict.NO_DISCLOSURE)


class Lessons:
    """The situations, and one learner at a time before the app."""

    def __init__(self, room: StandIn, scenarios: Scenarios) -> None:
        self._room, self._scenarios = room, scenarios
        self._turn = asyncio.Lock()

    def listed(self) -> Json:
        """All situations, and the titles of the app's answers that count as done."""
        words, principles = load_words(), self._scenarios.principles or {}
        return {
            "learner": seed.LEARNER,
            "good": [words.verdicts[verdict].title for verdict in _GOOD],
            "principles": {key: principle.says for key, principle in principles.items()},
            "scenarios": [one.model_dump(mode="json") for one in self._scenarios.all],
        }

    async def answer(self, scenario_id: str, text: str) -> Json:
        """Send a draft and wait for the answer: it stands in the learner's messages after `since`.

        Raises Refused for a draft that Slack would not send, or when no answer comes; LookupError for no situation.
        """
        scenario = self._scenarios.find(scenario_id)
        if scenario is None:
            raise LookupError(scenario_id)
        if not text.strip():
            raise Refused("There is nothing to send yet.")
        if len(text) > LONGEST:
            raise Refused(f"Please use {LONGEST:,} characters or fewer.")
        async with self._turn:
            try:
                return await self._asked(scenario, text)
            except TimeoutError:
                raise Refused("Sharewell did not answer in time. Try again.") from None

    async def _asked(self, scenario: Scenario, text: str) -> Json:
        room, me = self._room, seed.LEARNER
        await self._dress(scenario)
        sent = await room.post_message(me, me, text)
        await room.wait_for(lambda: any(one.ts > sent.ts for one in room.dms(me)), ANSWER_SECONDS)
        await room.delete_message(sent)  # the next try is no continuation of this one
        return {"since": sent.ts}

    async def _dress(self, scenario: Scenario) -> None:
        """Set role and country on the learner's Home tab, as a person would."""
        region = scenario.region.value if scenario.region.value in set(Region) else NO_REGION
        await self._room.open_home(seed.LEARNER)
        await self._room.wait_for(lambda: self._room.home(seed.LEARNER), ANSWER_SECONDS)
        await self._choose(ids.SET_ROLE, scenario.role.value)
        await self._choose(ids.SET_REGION, region)

    async def _choose(self, action_id: str, value: str) -> None:
        home = self._room.home(seed.LEARNER)
        if home is not None and self.chosen(action_id) not in (None, value):
            await self._room.click(seed.LEARNER, home, action_id, value)
            await self._room.wait_for(lambda: self.chosen(action_id) == value, ANSWER_SECONDS)

    def chosen(self, action_id: str) -> str | None:
        """What is chosen there now; None where the app offers no such choice."""
        home = self._room.home(seed.LEARNER)
        elements = [element for block in home.blocks for element in elements_of(block)] if home else []
        found = next((one for one in elements if one.get("action_id") == action_id), None)
        return None if found is None else str((found.get("initial_option") or {}).get("value", ""))
