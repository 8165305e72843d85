"""Tokens of many workspaces, encrypted: Slack's own stores keep them readable, and old ones beside the new.

One row for each workspace or organisation; a new installation replaces the old one. Tokens of persons are not
kept: the bot acts with its own.
"""

from __future__ import annotations

import datetime as dt
import logging
import secrets
from collections.abc import Callable
from typing import Any

import aiohttp
from cryptography.fernet import MultiFernet
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator

from bot.errors import SlackCallError, error_code
from bot.keys import sealed, unsealed
from bot.store.store import Store

STATE_LIVES = dt.timedelta(minutes=10)
"""How long a person may take between "Add to Slack" and "Allow"."""

_CHANGED = ("bot_token", "bot_refresh_token", "bot_token_expires_at")
"""What of that a new token brings."""

_Key = tuple[str, str]
"""The organisation and the workspace; empty, where it is none."""

ROTATE_BEFORE = dt.timedelta(hours=2)
"""A token that runs out sooner than this is changed for a new one: what Slack advises (platform notes 1.8)."""

_WHENEVER = 1_000_000
"""Minutes: that it is time for a change was settled before, by our own clock."""

_NO_KEY_FITS = (
    "A workspace's token cannot be decrypted: put the key it was encrypted with back "
    "into SHAREWELL_SECRET_KEY (after the new one), or install the app there again."
)
_LOG = logging.getLogger(__name__)
_KEPT = (
    "app_id",
    "enterprise_id",
    "enterprise_name",
    "team_id",
    "team_name",
    "bot_token",
    "bot_id",
    "bot_user_id",
    "bot_scopes",
    "bot_refresh_token",
    "bot_token_expires_at",
    "user_id",
    "is_enterprise_install",
    "token_type",
)


class SealedInstallations(AsyncInstallationStore):
    """Bolt's installation store over ours; raises `StoreError` if the key no longer fits.

    With a `rotator`, tokens that run out (those of apps with token rotation on) are changed in time, by one at a time:
    a refresh token works once.
    """

    def __init__(
        self,
        store: Store,
        cipher: MultiFernet,
        clock: Callable[[], dt.datetime],
        rotator: AsyncTokenRotator | None = None,
    ) -> None:
        self._store = store
        self._cipher = cipher
        self._clock = clock
        self._rotator = rotator

    @property
    def logger(self) -> logging.Logger:
        """Bolt asks every store for one."""
        return _LOG

    async def async_save(self, installation: Installation) -> None:
        """Keep a workspace's bot token, in place of an older one."""
        key = _key(installation.enterprise_id, installation.team_id, bool(installation.is_enterprise_install))
        await self._keep(key, {name: getattr(installation, name) for name in _KEPT})

    async def async_find_installation(
        self,
        *,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None = None,
        is_enterprise_install: bool | None = False,
    ) -> Installation | None:
        """The installation of a workspace or organisation; whoever installed it."""
        found = await self._find(_key(enterprise_id, team_id, bool(is_enterprise_install)))
        if found is None or (user_id is not None and found["user_id"] != user_id):
            return None
        return Installation(**found)

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None, is_enterprise_install: bool | None = False
    ) -> Bot | None:
        """The bot's side of that installation, with a token that is good for a while. Raises `SlackCallError`."""
        key = _key(enterprise_id, team_id, bool(is_enterprise_install))
        found = await self._find(key)
        if found is not None and self._rotator is not None and self._runs_out(found):
            found = await self._rotated(key, self._rotator)
        if found is None:
            return None
        bot = Installation(**found).to_bot()
        bot.bot_refresh_token = None  # nobody else is to use it
        return bot

    def _runs_out(self, found: dict[str, Any], within: dt.timedelta = ROTATE_BEFORE) -> bool:
        if not found.get("bot_refresh_token"):
            return False
        runs_out: float = found["bot_token_expires_at"] or 0
        return runs_out <= (self._clock() + within).timestamp()

    async def _rotated(self, key: _Key, rotator: AsyncTokenRotator) -> dict[str, Any] | None:
        """The installation after somebody, here or on another replica, has changed its token.

        If Slack cannot be asked, the old one as long as it lasts.
        """
        async with self._store.alone("rotation", *key):
            found = await self._find(key)
            if found is None or not self._runs_out(found):
                return found
            old = Installation(**found).to_bot()
            try:
                fresh = await rotator.perform_bot_token_rotation(bot=old, minutes_before_expiration=_WHENEVER)
            except (SlackTokenRotationError, aiohttp.ClientError, TimeoutError, OSError) as error:
                code = error_code(error)
                _LOG.error("A workspace's token could not be changed: %s", code)
                if self._runs_out(found, dt.timedelta(0)):
                    raise SlackCallError("oauth.v2.access", code) from None
                return found
            if fresh is not None:
                found |= {name: getattr(fresh, name) for name in _CHANGED}
                await self._keep(key, found)
            return found

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Forget the token, unless only one person's authorisation ended: none of theirs is kept."""
        if user_id is None:
            await self.async_delete_bot(enterprise_id=enterprise_id, team_id=team_id)

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        """Forget the token of a workspace (or, without `team_id`, of an organisation)."""
        await self._store.delete_installation(*_key(enterprise_id, team_id, team_id is None))

    async def _keep(self, key: _Key, kept: dict[str, Any]) -> None:
        await self._store.save_installation(*key, sealed(self._cipher, kept), self._clock())

    async def _find(self, key: _Key) -> dict[str, Any] | None:
        closed = await self._store.installation(*key)
        return None if closed is None else unsealed(self._cipher, closed, _NO_KEY_FITS)


class OneTimeStates(AsyncOAuthStateStore):
    """Bolt's OAuth state store over ours: each state works once, for ten minutes, on every replica."""

    def __init__(self, store: Store, clock: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._clock = clock
        self.expiration_seconds = int(STATE_LIVES.total_seconds())

    @property
    def logger(self) -> logging.Logger:
        """Bolt asks every store for one."""
        return _LOG

    async def async_issue(self, *_args: Any, **_kwargs: Any) -> str:
        """A new state."""
        state = secrets.token_urlsafe(32)
        await self._store.save_oauth_state(state, self._clock() + STATE_LIVES)
        return state

    async def async_consume(self, state: str) -> bool:
        """Whether the state was issued, is fresh and was not used before."""
        return await self._store.use_oauth_state(state, self._clock())


def _key(enterprise_id: str | None, team_id: str | None, whole_organisation: bool) -> _Key:
    return enterprise_id or "", "" if whole_organisation else team_id or ""
