"""Settings: one table of environments and the mode each means, one of nonsense and the sentence it gets."""

import os
import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr, ValidationError

import bot
from bot.errors import ConfigError
from bot.keys import encryption
from bot.logs import LogFormat
from bot.settings import Listen, Mode, Settings, load_settings, variables, without_slack_environment
from checks.model import Region

EXAMPLE = Path(bot.__file__).parents[1] / ".env.example"
BOT = {"SLACK_BOT_TOKEN": "xoxb-1-secretpart"}
APP = {"SLACK_APP_TOKEN": "xapp-1-secretpart"}
SIGNING = {"SLACK_SIGNING_SECRET": "signing-secretpart"}
ID = {"SLACK_CLIENT_ID": "1.2"}
SECRET = {"SLACK_CLIENT_SECRET": "client-secretpart"}


def load(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], env_file: Path | None = None
) -> Settings:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    return load_settings(env_file)


@pytest.mark.parametrize(
    ("environment", "mode"),
    [
        ({}, Mode.PRACTICE),
        ({"SLACK_BOT_TOKEN": "", "SLACK_APP_TOKEN": "  "}, Mode.PRACTICE),  # an unfilled .env
        (BOT | APP, Mode.SOCKET),
        (BOT | APP | SIGNING, Mode.SOCKET),  # people copy all three
        (BOT | SIGNING, Mode.HTTP),
        ({"SLACK_BOT_TOKEN": "xoxe.xoxb-1-rotating"} | SIGNING, Mode.HTTP),
        (ID | SECRET | SIGNING, Mode.OAUTH),
    ],
)
def test_mode_follows_from_the_tokens(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], mode: Mode
) -> None:
    assert load(monkeypatch, environment).mode is mode


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        (BOT, ["SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"]),
        (APP, ["SLACK_BOT_TOKEN"]),
        (APP | SIGNING, ["SLACK_BOT_TOKEN"]),
        (SIGNING, ["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"]),
        (ID, ["SLACK_CLIENT_SECRET"]),
        (SECRET | SIGNING, ["SLACK_CLIENT_ID"]),
        (ID | SECRET, ["SLACK_SIGNING_SECRET"]),
        (BOT | SIGNING | ID, ["SLACK_CLIENT_SECRET"]),
        (BOT | SIGNING | ID | SECRET, ["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID"]),
        (APP | SIGNING | ID | SECRET, ["SLACK_APP_TOKEN", "SLACK_CLIENT_ID"]),
        (BOT | {"SLACK_APP_TOKEN": "xoxb-2-secretpart"}, ["SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"]),  # swapped
        (SIGNING | {"SLACK_BOT_TOKEN": "xoxp-secretpart"}, ["SLACK_BOT_TOKEN", "xoxb-"]),
        (SIGNING | {"SLACK_BOT_TOKEN": "secretpart"}, ["SLACK_BOT_TOKEN", "xoxb-"]),
        ({"SLACK_API_URL": "https://slack.example.org/api"}, ["SLACK_API_URL", "SLACK_BOT_TOKEN"]),
        (BOT | SIGNING | {"SLACK_API_URL": "http://slack.example.org/api"}, ["SLACK_API_URL", "https://"]),
        ({"SHAREWELL_REGION": "DE"}, ["SHAREWELL_REGION", "AU, NZ, UK, US, CA"]),
        ({"SHAREWELL_PORT": "tcp://10.0.0.1:3000"}, ["SHAREWELL_PORT", "number"]),
        ({"SHAREWELL_PORT": "65536"}, ["SHAREWELL_PORT"]),
        ({"SHAREWELL_PORT": "-1"}, ["SHAREWELL_PORT"]),
        ({"SHAREWELL_LISTEN": "maybe"}, ["SHAREWELL_LISTEN", "ask, on or off"]),
        ({"SHAREWELL_MOST_LAG": "0"}, ["SHAREWELL_MOST_LAG", "at most 30"]),
        ({"SHAREWELL_MOST_LAG": "31"}, ["SHAREWELL_MOST_LAG", "at most 30"]),
        ({"SHAREWELL_MOST_LAG": "nan"}, ["SHAREWELL_MOST_LAG", "at most 30"]),
        ({"SHAREWELL_LOG": "debug"}, ["SHAREWELL_LOG", "plain or json"]),
        ({"SHAREWELL_SUPERVISORS": "@maria"}, ["SHAREWELL_SUPERVISORS", "U012ABCDEF"]),
        ({"SHAREWELL_SECRET_KEY": "secretpart"}, ["SHAREWELL_SECRET_KEY", "44"]),
        ({"SHAREWELL_DATABASE_URL": "mysql://u:secretpart@h/d"}, ["SHAREWELL_DATABASE_URL", "postgresql://"]),
        ({"SHAREWELL_DATABASE_URL": "secretpart"}, ["SHAREWELL_DATABASE_URL"]),
        ({"SHAREWELL_PUBLIC_URL": "bot.example.org"}, ["SHAREWELL_PUBLIC_URL", "https://"]),
        ({"SHAREWELL_PUBLIC_URL": "https://[bot"}, ["SHAREWELL_PUBLIC_URL", "https://"]),
        ({"SHAREWELL_LLM_URL": "https://llm.example.org"}, ["SHAREWELL_LLM_MODEL"]),
        ({"SHAREWELL_LLM_KEY": "secretpart"}, ["SHAREWELL_LLM_URL"]),
    ],
)
def test_nonsense_is_refused_with_one_sentence_that_says_what_to_set(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], named: list[str]
) -> None:
    with pytest.raises(ConfigError) as refusal:
        load(monkeypatch, environment)
    sentence = str(refusal.value)
    assert all(name in sentence for name in named)
    assert "\n" not in sentence
    assert sentence.endswith((".", ")."))
    assert "secretpart" not in sentence
    assert refusal.value.__suppress_context__


def test_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SHAREWELL_DATA_DIR")
    settings = load_settings(None)
    assert (settings.host, settings.port, settings.listen) == ("127.0.0.1", 3000, Listen.ASK)
    assert settings.slack_api_url == "https://slack.com/api/"
    assert settings.database_url == "sqlite+aiosqlite:///.sharewell/sharewell.db"
    assert (settings.region, settings.supervisors, settings.secret_keys) == (None, (), ())


def test_values_are_read_the_way_people_write_them(monkeypatch: pytest.MonkeyPatch) -> None:
    keys = [Fernet.generate_key().decode() for _ in range(2)]
    settings = load(
        monkeypatch,
        BOT
        | SIGNING
        | {
            "SLACK_API_URL": "http://127.0.0.1:9999/api",
            "SHAREWELL_REGION": "gb",
            "SHAREWELL_LISTEN": "OFF",
            "SHAREWELL_LOG": "JSON",
            "SHAREWELL_SUPERVISORS": "U012ABC, S0TEAM ,",
            "SHAREWELL_DATABASE_URL": "postgres://u:p%40ss@db/sharewell",
            "SHAREWELL_SECRET_KEY": ",".join(keys),
            "SHAREWELL_PUBLIC_URL": "https://bot.example.org/",
            "SHAREWELL_DATA_DIR": "~/sharewell",
        },
    )
    assert settings.slack_api_url == "http://127.0.0.1:9999/api/"
    assert settings.region is Region.UK
    assert settings.listen is Listen.OFF
    assert settings.log is LogFormat.JSON
    assert settings.supervisors == ("U012ABC", "S0TEAM")
    assert settings.database_url == "postgresql+asyncpg://u:p%40ss@db/sharewell"
    assert settings.secret_keys == tuple(keys)
    assert settings.public_url == "https://bot.example.org"
    assert settings.data_dir == Path.home() / "sharewell"


def test_environment_wins_over_env_file_even_when_empty(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text(
        "SLACK_BOT_TOKEN=xoxb-file\nSLACK_SIGNING_SECRET=s\nSLACK_APP_TOKEN=xapp-file\nOTHER=1\n"
    )
    settings = load(monkeypatch, {"SLACK_BOT_TOKEN": "xoxb-real", "SLACK_APP_TOKEN": ""}, env_file)
    assert settings.bot_token == SecretStr("xoxb-real")
    assert settings.mode is Mode.HTTP


def test_env_file_with_a_misspelt_name_or_not_text_is_refused(tmp_path: Path) -> None:
    env_file = tmp_path / ".env"
    env_file.write_text("SLACK_BOT_TOKN=xoxb-1\n")
    with pytest.raises(ConfigError, match="did you mean SLACK_BOT_TOKEN"):
        load_settings(env_file)
    env_file.write_bytes(b"SLACK_BOT_TOKEN=\xff\xfe\n")
    with pytest.raises(ConfigError, match="UTF-8"):
        load_settings(env_file)
    assert load_settings(tmp_path / "absent").mode is Mode.PRACTICE


def test_names_without_our_prefix_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert load(monkeypatch, {"HOST": "0.0.0.0", "PORT": "1", "BOT_TOKEN": "x"}).port == 3000  # noqa: S104


def test_secrets_are_masked_and_settings_frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    key = Fernet.generate_key().decode()
    database = {"SHAREWELL_DATABASE_URL": "postgresql://u:secretpart@h/d", "SHAREWELL_SECRET_KEY": key}
    settings = load(monkeypatch, ID | SECRET | SIGNING | database)
    assert "secretpart" not in repr(settings) + str(settings)
    assert key not in repr(settings) + str(settings)
    with pytest.raises(ValidationError):
        settings.port = 1  # type: ignore[misc]
    with pytest.raises(ValidationError) as refusal:
        Settings(bot_token=SecretStr("xoxb-secretpart"))
    assert "secretpart" not in str(refusal.value)


def test_bolt_sees_no_tokens_while_it_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SLACK_CLIENT_ID", "1.2")
    with without_slack_environment():
        assert "SLACK_CLIENT_ID" not in os.environ
    assert os.environ["SLACK_CLIENT_ID"] == "1.2"


def test_every_setting_is_explained_in_the_example_file() -> None:
    lines = EXAMPLE.read_text("utf-8").splitlines()
    for name in variables().values():
        at = next((n for n, line in enumerate(lines) if line.lstrip("# ").startswith(f"{name}=")), None)
        assert at is not None, f"{name} is missing from .env.example"
        assert lines[at - 1].startswith("# "), f"{name} is not explained in .env.example"
    assert load_settings(EXAMPLE).mode is Mode.PRACTICE


def test_a_key_is_made_once_and_kept_for_its_owner_only(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path / "deep" / "data")
    sealed = encryption(settings).encrypt(b"x")
    assert encryption(settings).decrypt(sealed) == b"x"
    path = tmp_path / "deep" / "data" / "secret.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    path.write_text("not a key")
    with pytest.raises(ConfigError, match="Fernet key"):
        encryption(settings)


def test_first_key_encrypts_and_older_ones_still_decrypt(tmp_path: Path) -> None:
    old, new = (Fernet.generate_key().decode() for _ in range(2))
    sealed = encryption(Settings(secret_keys=(old,))).encrypt(b"x")
    both = encryption(Settings(secret_keys=(new, old)))
    assert both.decrypt(sealed) == b"x"
    assert Fernet(new).decrypt(both.encrypt(b"y")) == b"y"
    assert not (tmp_path / "data").exists()


def test_a_data_directory_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ConfigError, match="SHAREWELL_DATA_DIR"):
        encryption(Settings(data_dir=tmp_path / "file" / "data"))
