"""What can be looked at without Slack: settings, config files, engine, database, key."""

from __future__ import annotations

import asyncio
import datetime as dt
import time

from bot.asking.policy import load_asking_policy
from bot.asking.words import load_asking_words
from bot.doctor.finding import Finding
from bot.errors import BotError
from bot.guidance import load_guides
from bot.keys import encryption
from bot.manifest import load_manifest
from bot.policies import load_policies
from bot.scenarios import load_scenarios, unfit_answers
from bot.settings import Mode, Settings
from bot.store import is_current, open_store
from bot.words import load_words
from checks import check, model_loaded

_READ_AGAIN = dt.timedelta(days=2 * 365)
_MODES = {
    Mode.PRACTICE: "no Slack tokens are set, so `python -m bot` opens the practice room; .env.example "
    "says what a real workspace needs.",
    Mode.SOCKET: "Socket Mode for one workspace.",
    Mode.HTTP: "HTTP for one workspace.",
    Mode.OAUTH: "HTTP for many workspaces, each installed over OAuth.",
}


def environment(settings: Settings) -> Finding:
    """Which way the tokens point, and what is set in vain."""
    unused = settings.mode is Mode.SOCKET and settings.signing_secret is not None
    note = " SLACK_SIGNING_SECRET is not needed for it and left unused." if unused else ""
    return Finding("settings", True, _MODES[settings.mode] + note)


def config_files() -> Finding:
    """Whether every file in `config/` can be used."""
    try:
        load_manifest(), load_words(), load_policies(), load_asking_policy(), load_asking_words()
    except BotError as error:
        return Finding("config files", False, str(error))
    return Finding("config files", True, "all of them can be used.")


async def scenarios(settings: Settings) -> Finding:
    """Whether every situation to practise on can be used, and teaches what Sharewell itself would say."""
    try:
        found = load_scenarios(settings.scenarios_dir)
    except BotError as error:
        return Finding("scenarios", False, str(error))
    unfit = await asyncio.to_thread(unfit_answers, found)
    if unfit:
        names = ", ".join(one.id for one in unfit)
        return Finding("scenarios", False, f"Sharewell would not call these model answers safe: {names}.")
    return Finding("scenarios", True, f"{len(found.all)} situations to practise on.")


def guidance(settings: Settings, today: dt.date) -> Finding:
    """Whether every snippet can be used, how many are the organisation's own, and which should be read again."""
    try:
        shipped, guides = load_guides(), load_guides(settings.guidance_dir)
    except BotError as error:
        return Finding("guidance", False, str(error))
    own = len(set(guides.all) - set(shipped.all))
    gone = len({guide.id for guide in shipped.all} - {guide.id for guide in guides.all})
    count = f"{len(guides.all)} snippets, {own} of them your own, {gone} hidden"
    old = [guide.id for guide in guides.all if today - guide.reviewed_on > _READ_AGAIN]
    if old:
        return Finding(
            "guidance", True, f"{count}; read again (reviewed-on is two years old): {', '.join(old[:5])}."
        )
    return Finding("guidance", True, f"{count}; all can be used.")


async def engine() -> Finding:
    """Whether a text can be checked, and how long the first one takes."""
    began = time.perf_counter()
    try:
        await asyncio.to_thread(check, "I feel honoured that you told me.")
    except Exception as error:
        return Finding(
            "engine",
            False,
            f"a check failed ({type(error).__name__}): set the bot up again as in the README.",
        )
    took = f"a first check took {(time.perf_counter() - began) * 1000:.0f} ms"
    if not model_loaded():
        return Finding(
            "engine",
            False,
            f"{took}, by heuristics alone: checks/meaning/artefact is missing or damaged; check it out again.",
        )
    return Finding("engine", True, f"{took}, with the sentence model.")


async def database(settings: Settings) -> Finding:
    """Whether the database answers, and whether its tables are those of this version."""
    try:
        async with open_store(settings.database_url) as store:
            if await is_current(store.engine):
                return Finding("database", True, "it answers and its tables are up to date.")
    except BotError as error:
        return Finding("database", False, str(error))
    return Finding(
        "database",
        True,
        "it answers; its tables are made when the bot starts, or by `python -m bot migrate`.",
    )


def key(settings: Settings) -> Finding:
    """Whether tokens of workspaces can be encrypted."""
    try:
        encryption(settings)
    except BotError as error:
        return Finding("key", False, str(error))
    where = "SHAREWELL_SECRET_KEY" if settings.secret_keys else "the data directory (back it up)"
    return Finding("key", True, f"workspaces' tokens are encrypted with the key in {where}.")
