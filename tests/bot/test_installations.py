"""Workspaces' tokens: encrypted, one per workspace, gone when the workspace is; OAuth states work once."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet, MultiFernet
from slack_sdk.oauth.installation_store import Installation

from bot.errors import StoreError
from bot.store import Store
from bot.store.installations import OneTimeStates, SealedInstallations

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
TOKEN = "xoxb-secretpart"


def made(team: str | None = "T1", token: str = TOKEN, enterprise: str | None = None) -> Installation:
    return Installation(
        team_id=team,
        enterprise_id=enterprise,
        is_enterprise_install=team is None,
        bot_token=token,
        bot_id="B1",
        bot_user_id="U0BOT",
        bot_scopes=["chat:write", "commands"],
        user_id="U1",
        user_token="xoxp-secretpart",
    )


@pytest.fixture
def cipher() -> MultiFernet:
    return MultiFernet([Fernet(Fernet.generate_key())])


@pytest.fixture
def installations(store: Store, cipher: MultiFernet) -> SealedInstallations:
    return SealedInstallations(store, cipher, lambda: NOON)


async def test_a_token_comes_back_and_a_new_one_replaces_it(installations: SealedInstallations) -> None:
    await installations.async_save(made())
    await installations.async_save(made(token="xoxb-newer"))
    bot = await installations.async_find_bot(enterprise_id=None, team_id="T1")
    assert bot is not None
    assert (bot.bot_token, bot.bot_scopes) == ("xoxb-newer", ["chat:write", "commands"])
    found = await installations.async_find_installation(enterprise_id=None, team_id="T1")
    assert found is not None
    assert found.user_token is None
    assert await installations.async_find_bot(enterprise_id=None, team_id="T2") is None


async def test_an_organisation_and_its_workspace_are_two_keys(installations: SealedInstallations) -> None:
    await installations.async_save(made(team=None, enterprise="E1", token="xoxb-org"))
    await installations.async_save(made(team="T1", enterprise="E1", token="xoxb-team"))
    org = await installations.async_find_bot(enterprise_id="E1", team_id="T9", is_enterprise_install=True)
    team = await installations.async_find_bot(enterprise_id="E1", team_id="T1")
    assert org is not None
    assert team is not None
    assert (org.bot_token, team.bot_token) == ("xoxb-org", "xoxb-team")
    await installations.async_delete_all(enterprise_id="E1", team_id=None)
    assert (
        await installations.async_find_bot(enterprise_id="E1", team_id=None, is_enterprise_install=True)
        is None
    )
    assert await installations.async_find_bot(enterprise_id="E1", team_id="T1") is not None


def _all_bytes(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.glob("store.db*"))


async def test_nothing_of_a_token_can_be_read_from_the_file(
    installations: SealedInstallations, tmp_path: Path
) -> None:
    await installations.async_save(made())
    written = _all_bytes(tmp_path)
    assert b"T1" in written
    assert b"secretpart" not in written


async def test_uninstalling_deletes_and_one_persons_revocation_does_not(
    installations: SealedInstallations, store: Store
) -> None:
    await installations.async_save(made())
    await installations.async_delete_installation(enterprise_id=None, team_id="T1", user_id="U1")
    assert await installations.async_find_bot(enterprise_id=None, team_id="T1") is not None
    await installations.async_delete_bot(enterprise_id=None, team_id="T1")
    assert await installations.async_find_bot(enterprise_id=None, team_id="T1") is None
    await installations.async_save(made())
    await store.forget_team("T1")
    assert await installations.async_find_bot(enterprise_id=None, team_id="T1") is None


async def test_another_key_is_a_sentence(installations: SealedInstallations, store: Store) -> None:
    await installations.async_save(made())
    other = SealedInstallations(store, MultiFernet([Fernet(Fernet.generate_key())]), lambda: NOON)
    with pytest.raises(StoreError, match="SHAREWELL_SECRET_KEY"):
        await other.async_find_bot(enterprise_id=None, team_id="T1")


async def test_a_state_works_once_and_for_ten_minutes(store: Store) -> None:
    now = NOON
    states = OneTimeStates(store, lambda: now)
    used, stale = await states.async_issue(), await states.async_issue()
    assert [await states.async_consume(state) for state in (used, used, "never")] == [True, False, False]
    now += timedelta(minutes=10)
    assert not await states.async_consume(stale)
