"""What a service has set for itself, put together with the files: the words, the region, a channel's policy."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from bot.listeners.kit import Kit
from bot.policies import MUTED, Policy
from bot.rules import EVERYWHERE, Rules, effective
from bot.rules.book import RulesUnreadable
from bot.store import ChannelPolicy
from bot.words import Words
from checks import Region, Role

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Service:
    """The words with the service's own help lines in them, where it is, and what holds for a message."""

    words: Words
    region: Region | None
    policy: Policy


async def service_of(
    kit: Kit,
    team: str,
    place: str = EVERYWHERE,
    channel: ChannelPolicy = ChannelPolicy(),  # noqa: B008 - frozen
    role: Role = Role.UNKNOWN,
) -> Service:
    """What holds in a place for a writer in a role. Raises `StoreError` if the database fails.

    Where the rules can't be decrypted, help lines are shown all the same, and nobody is nudged.
    """
    policy = kit.policies.of(channel.audience)
    try:
        everywhere, here = (page.rules for page in await kit.book.pages(team, place))
    except RulesUnreadable as error:
        _LOG.error("Nobody is nudged: %s", error)
        return Service(kit.words, kit.settings.region, policy.model_copy(update=MUTED))
    policy = effective(policy, everywhere, here if place != EVERYWHERE else Rules())
    return Service(
        kit.words.with_own(everywhere.workplace, everywhere.lines),
        policy.region or kit.settings.region,
        kit.policies.for_role(policy, role),
    )
