"""The Home tab: what it does, what it reads, a person's settings, what it looks for, what it promises."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.blocks import mrkdwn, parts
from bot.blocks.ask_button import ask_button
from bot.blocks.feedback import sums_on_home
from bot.blocks.own import own_things
from bot.blocks.parts import Block
from bot.blocks.quiet import quiet_settings
from bot.listeners import ids
from bot.store.own import DEFAULTS, OwnSettings
from bot.words import Words
from checks import Concern, Region, Role, Verdict

if TYPE_CHECKING:
    from bot.store import Preferences

ROLES = {
    Role.UNKNOWN: "I'd rather not say",
    Role.PEER_WORKER: "Peer or lived-experience worker",
    Role.SUPPORT_WORKER: "Support worker",
    Role.NURSE: "Nurse",
    Role.CLINICIAN: "Counsellor or clinician",
    Role.RECEPTIONIST: "Reception or office",
}
NO_REGION = "none"
NUDGES_ON, NUDGES_OFF = "on", "off"
_VERDICTS = (Verdict.TRAUMA_DUMPING, Verdict.UNSAFE_SHARING, Verdict.INCOMPLETE_SHARING, Verdict.SAFE_SHARING)


def home(
    preferences: Preferences,
    words: Words,
    supervisors: tuple[str, ...],
    now: datetime,
    own: OwnSettings = DEFAULTS,
    *,
    supervises: bool = False,
) -> dict[str, Any]:
    """The Home tab of one person; more is on it for one who `supervises`."""
    say = words.say
    blocks = [
        parts.header("Share a little, safely"),
        parts.section(say.home),
        parts.actions([parts.button("Check a draft", ids.OPEN_CHECK, style="primary")]),
        parts.header("Guidance"),
        parts.section(say.guidance_home),
        parts.actions(
            [
                parts.button("Find guidance", ids.OPEN_GUIDANCE),
                parts.button("What I saved", ids.OPEN_SAVED),
            ]
        ),
        parts.header("What I read"),
        *parts.sections(say.home_reads),
        parts.actions([parts.button(words.rules.on_title, ids.OPEN_ON)]),
        parts.header("Your settings"),
        *_settings(preferences, words),
        *quiet_settings(preferences, own, now),
        parts.header("Only for me"),
        *own_things(own),
        parts.header("What I look for"),
        *_looks_for(words),
        parts.header("What I promise"),
        *parts.sections("\n".join(f"• {promise}" for promise in say.promises)),
        parts.header("Someone to ask"),
        parts.section(_supervisors(words, supervisors)),
        parts.actions([ask_button()]),
    ]
    return {"type": "home", "blocks": [*blocks, *(_for_supervisors(words) if supervises else [])]}


def _for_supervisors(words: Words) -> list[Block]:
    row = (
        parts.button("Rules for a channel", ids.OPEN_RULES),
        parts.button("Rules for everywhere", ids.OPEN_SERVICE_RULES),
        parts.button(words.rules.changes_title, ids.OPEN_CHANGES),
        parts.button(words.rules.sums_title, ids.OPEN_SUMS),
    )
    return [parts.header("For supervisors"), parts.actions(row), *sums_on_home()]


def _settings(preferences: Preferences, words: Words) -> list[Block]:
    roles = [parts.option(label, role.value) for role, label in ROLES.items()]
    regions = [parts.option("Not set", NO_REGION)]
    regions += [parts.option(words.helplines.regions[region].country, region.value) for region in Region]
    notes = [parts.option("Notes on", NUDGES_ON), parts.option("Notes off", NUDGES_OFF)]
    return [
        _choice(
            "*Your role*: sharing your story fits some roles more than others.",
            ids.SET_ROLE,
            roles,
            preferences.role.value,
        ),
        _choice(
            "*Your country*: for help lines and phone numbers.",
            ids.SET_REGION,
            regions,
            preferences.region.value if preferences.region else NO_REGION,
        ),
        _choice(
            f"*Private notes on what I write in channels*: {words.say.nudges_off}",
            ids.SET_NUDGES,
            notes,
            NUDGES_ON if preferences.nudges else NUDGES_OFF,
            "radio_buttons",
        ),
    ]


def _choice(
    label: str, action_id: str, options: list[Block], chosen: str, kind: str = "static_select"
) -> Block:
    initial = next(option for option in options if option["value"] == chosen)
    return parts.section(
        label, accessory={"type": kind, "action_id": action_id, "options": options, "initial_option": initial}
    )


def _looks_for(words: Words) -> list[Block]:
    verdicts = "\n".join(
        f"*{words.verdicts[verdict].title}*: {mrkdwn.escape(words.verdicts[verdict].what_it_notices)}"
        for verdict in _VERDICTS
    )
    concerns = "\n".join(
        f"• *{words.concerns[concern].title}*: {mrkdwn.escape(words.concerns[concern].what_it_notices)}"
        for concern in Concern
    )
    return [*parts.sections(verdicts), *parts.sections(concerns)]


def _supervisors(words: Words, supervisors: tuple[str, ...]) -> str:
    if not supervisors:
        return words.say.supervisors_none
    people = ", ".join(f"<!subteam^{who}>" if who.startswith("S") else f"<@{who}>" for who in supervisors)
    return words.say.supervisors_some.format(people=people)
