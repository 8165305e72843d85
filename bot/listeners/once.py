"""A nudge, once for each message: not for its edits, nor after a crash, nor from another replica."""

from __future__ import annotations

from collections.abc import Callable

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.blocks.parts import Said
from bot.blocks.quiet import by_message
from bot.errors import SlackCallError
from bot.inbox import Handling
from bot.listeners.heard import Heard
from bot.listeners.kit import Kit
from bot.listeners.talk import direct, whisper
from bot.policies import Policy
from bot.store.nudged import Claim, claim, take_back
from bot.store.own import own_settings
from bot.store.own_month import count


async def nudge_once(
    heard: Heard, said: Said, policy: Policy, client: AsyncWebClient, kit: Kit, handling: Handling
) -> bool:
    """Show the author a note, if the message still stands as it was read and their caps allow it; whether it was shown.

    It waits for its turn in the channel, and goes there or into a direct message, as the author wants. It is written
    down and counted first, in one transaction. Dying after that leaves a message without its note; the other way round
    it would leave some with two. If Slack answers that it was not shown, that is
    written down too, and another attempt may show it.
    """
    async with kit.pace.turn(heard.team, heard.channel) as spoken:
        return await _claim_and_show(heard, said, policy, client, kit, handling, spoken)


async def _claim_and_show(
    heard: Heard,
    said: Said,
    policy: Policy,
    client: AsyncWebClient,
    kit: Kit,
    handling: Handling,
    spoken: Callable[[], None],
) -> bool:
    mark = handling.mark("nudge", heard.team, heard.channel, heard.ts)
    own = await own_settings(kit.store, heard.team, heard.user)
    async with kit.store.together():
        if await handling.is_overtaken():
            return False
        claimed = await claim(kit.store, heard.team, mark, kit.clock())
        allowed = claimed is Claim.UNSAID or (
            claimed is Claim.NEW
            and await kit.store.try_count_nudge(
                heard.team, heard.user, kit.clock(), policy.nudges_per_person_and_day, policy.cool_down
            )
        )
    if not allowed:
        return False
    spoken()
    try:
        if own.by_message:
            await direct(client, heard.user, by_message(said, heard.channel))
        else:
            await whisper(client, heard.channel, heard.user, said, heard.thread_ts)
    except (SlackApiError, SlackCallError):
        await take_back(kit.store, heard.team, mark)
        raise
    await count(kit.store, heard.team, heard.user, kit.clock(), notes=1)
    return True
