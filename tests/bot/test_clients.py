"""A client for a workspace of which no request is at hand: with its own token, and none where the app is gone."""

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from slack_sdk.web.async_client import AsyncWebClient

from bot.clients import clients_by_team, installations_of
from bot.settings import Settings
from bot.store import Store

from .test_installations import NOON, made

MANY = Settings(
    client_id="1.2",
    client_secret=SecretStr("secret"),
    signing_secret=SecretStr("secret"),
    secret_keys=(Fernet.generate_key().decode(),),
)


@pytest.mark.parametrize(
    ("team", "enterprise", "whole", "token"),
    [
        ("T1", None, False, "xoxb-one"),
        ("T2", "E1", False, "xoxb-two"),
        ("T3", "E1", True, "xoxb-all"),
        ("T4", None, False, None),
    ],
)
async def test_each_workspace_has_its_own(
    store: Store, team: str, enterprise: str | None, whole: bool, token: str | None
) -> None:
    installations = installations_of(MANY, store, lambda: NOON, AsyncWebClient())
    await installations.async_save(made("T1", "xoxb-one"))
    await installations.async_save(made("T2", "xoxb-two", "E1"))
    await installations.async_save(made(None, "xoxb-all", "E1"))
    client = await clients_by_team(MANY, store, lambda: NOON, None)(team, enterprise, whole)
    assert (client.token if client else None) == token


async def test_of_one_workspace_it_is_the_one_token(store: Store) -> None:
    one = Settings(bot_token=SecretStr("xoxb-one"), signing_secret=SecretStr("secret"))
    client = await clients_by_team(one, store, lambda: NOON, None)("T1", None, False)
    assert client is not None
    assert client.token == "xoxb-one"
