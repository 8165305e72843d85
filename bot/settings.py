"""The environment, read once at start into a frozen `Settings`.

`.env` is read too; the real environment wins, and a variable that is set but empty counts as not set.
How the bot runs follows from the tokens that are there (`bot.tokens`). Secrets are masked in `repr`,
and no error quotes a value.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot import tokens
from bot.errors import ConfigError
from bot.logs import LogFormat
from bot.tokens import Mode
from bot.variables import (
    DatabaseUrl,
    FernetKeys,
    Folder,
    Listen,
    ListenChoice,
    LogChoice,
    Members,
    Port,
    RegionCode,
    Seconds,
    address,
)

__all__ = ["Listen", "Mode", "Settings", "load_settings", "variables", "without_slack_environment"]

SLACK_API = "https://slack.com/api/"


class Settings(BaseSettings):
    """All that the bot takes from outside; `Settings(bot_token=SecretStr(…), …)` builds one by hand.

    Raises pydantic's `ValidationError` if values make no sense, alone or together; `load_settings`
    turns that into a `ConfigError` with one sentence.
    """

    model_config = SettingsConfigDict(
        env_prefix="SHAREWELL_", frozen=True, extra="ignore", populate_by_name=True, hide_input_in_errors=True
    )

    bot_token: SecretStr | None = Field(None, validation_alias=tokens.BOT)
    """Bot token of the one workspace, `xoxb-…`."""
    app_token: SecretStr | None = Field(None, validation_alias=tokens.APP)
    """App-level token for Socket Mode, `xapp-…`."""
    signing_secret: SecretStr | None = Field(None, validation_alias=tokens.SIGNING)
    client_id: str | None = Field(None, validation_alias=tokens.CLIENT_ID)
    client_secret: SecretStr | None = Field(None, validation_alias=tokens.CLIENT_SECRET)
    slack_api_url: Annotated[str, AfterValidator(address("SLACK_API_URL", "/"))] = Field(
        SLACK_API, validation_alias="SLACK_API_URL"
    )
    """Base of the Web API, with a slash at the end."""

    host: str = "127.0.0.1"
    port: Port = 3000
    """Port to bind; 0 lets the system choose one."""
    public_url: Annotated[str, AfterValidator(address("SHAREWELL_PUBLIC_URL"))] | None = None
    """Address under which Slack reaches this server, without a slash at the end (OAuth, doctor)."""
    data_dir: Folder = Path(".sharewell")
    """Folder of the SQLite file and the key; made with mode 700 when first written to."""
    database_url: DatabaseUrl = Field("", repr=False)
    """SQLAlchemy URL with an async driver; a SQLite file in `data_dir` unless set."""
    secret_keys: FernetKeys = Field((), repr=False, validation_alias="SHAREWELL_SECRET_KEY")
    """Fernet keys, the first encrypts; empty: `bot.keys` makes one and keeps it in `data_dir`."""
    supervisors: Members = ()
    """User ids (`U…`, `W…`) and user-group ids (`S…`)."""
    listen: ListenChoice = Listen.ASK
    most_lag: Seconds = 5.0
    """Seconds that a channel message which nobody asked about may wait before it is let go unread."""
    region: RegionCode | None = None
    """For everybody who has not chosen one; None: the bot asks."""
    scenarios_dir: Folder | None = None
    """A trainer's own situations for the practice room, beside those in `config/scenarios/`."""
    guidance_dir: Folder | None = None
    """The organisation's own guidance, on top of `config/guidance`: adds, replaces and hides snippets."""
    log: LogChoice = LogFormat.PLAIN
    """What log lines look like. How much is logged cannot be set: more would print what people write."""
    llm_url: Annotated[str, AfterValidator(address("SHAREWELL_LLM_URL"))] | None = None
    llm_model: str | None = None
    llm_key: SecretStr | None = None

    @property
    def mode(self) -> Mode:
        """How to run, from which tokens are there."""
        return tokens.choose_mode(
            {
                tokens.BOT: _plain(self.bot_token),
                tokens.APP: _plain(self.app_token),
                tokens.SIGNING: _plain(self.signing_secret),
                tokens.CLIENT_ID: self.client_id,
                tokens.CLIENT_SECRET: _plain(self.client_secret),
            }
        )

    @model_validator(mode="before")
    @classmethod
    def _fill_in(cls, values: dict[str, Any]) -> dict[str, Any]:
        """Drop what is empty, and put the database into the data directory unless it is elsewhere."""
        stripped = {
            name: given.strip() if isinstance(given, str) else given for name, given in values.items()
        }
        kept = {name: given for name, given in stripped.items() if given != ""}
        folder = Path(kept.get("data_dir") or cls.model_fields["data_dir"].default).expanduser()
        return {"database_url": f"sqlite:///{folder / 'sharewell.db'}", **kept}

    @model_validator(mode="after")
    def _make_sense_together(self) -> Settings:
        try:
            mode = self.mode
        except ConfigError as error:
            raise ValueError(str(error)) from None
        if mode is Mode.PRACTICE and self.slack_api_url != SLACK_API:
            raise ValueError(
                "SLACK_API_URL is set without any token: set SLACK_BOT_TOKEN as well, "
                "or take it out to get the practice room."
            )
        if bool(self.llm_url) != bool(self.llm_model) or (self.llm_key and not self.llm_url):
            raise ValueError(
                "SHAREWELL_LLM_URL and SHAREWELL_LLM_MODEL go together (SHAREWELL_LLM_KEY is optional): "
                "set both, or neither to leave the outside rewriter off."
            )
        return self


def _plain(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def variables() -> Mapping[str, str]:
    """The environment variable of each field of `Settings`, by field name."""
    return {
        name: str(field.validation_alias or f"SHAREWELL_{name.upper()}")
        for name, field in Settings.model_fields.items()
    }


def load_settings(env_file: str | Path | None = ".env") -> Settings:
    """Settings from the environment and, beneath it, from `env_file` if that exists.

    Raises `ConfigError` with one sentence that says what to set, also for a misspelt name in `env_file`.
    """
    try:
        _insist_on_known_names(env_file)
        return Settings(_env_file=env_file)  # type: ignore[call-arg]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise ConfigError(str(first["msg"]).removeprefix("Value error, ")) from None
    except (OSError, UnicodeDecodeError):
        raise ConfigError(f"{env_file} cannot be read: save it as UTF-8 text and make it readable.") from None


def _insist_on_known_names(env_file: str | Path | None) -> None:
    """A misspelt name would otherwise be passed over in silence; other programs' names are none of ours."""
    if env_file is None or not Path(env_file).is_file():
        return
    known = set(variables().values())
    for name in dotenv_values(env_file):
        ours = name.upper().startswith(("SLACK_", "SHAREWELL_")) and not name.startswith("SHAREWELL_TEST_")
        if ours and name.upper() not in known:
            near = difflib.get_close_matches(name.upper(), known, n=1)
            hint = f"did you mean {near[0]}?" if near else "the names are in .env.example."
            raise ConfigError(f"{env_file} sets {name}, which is not a setting: {hint}")


@contextmanager
def without_slack_environment() -> Iterator[None]:
    """Hide the `SLACK_…` environment while a Bolt app is built.

    Bolt reads it by itself, and a client id there makes it drop the token it was given
    (platform notes 2.2, pitfall 17).
    """
    hidden = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("SLACK_")}
    try:
        yield
    finally:
        os.environ.update(hidden)
