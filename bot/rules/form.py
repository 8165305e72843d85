"""What was chosen and typed in a window of rules, as rules; or, by input, what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Any

from pydantic import ValidationError

from bot.listeners import ids
from bot.phrases import MOST, Phrases
from bot.policies import COACHED
from bot.readers import Audience
from bot.rules.rules import LINES_MOST, OwnLine, Rules
from checks import Concern, Region, Strictness

AS_ELSEWHERE = "as_elsewhere"
OFF = "off"
TRIAL, LIVE = "trial", "live"
Errors = dict[str, str]
"""By the block of the input, a sentence."""


@dataclass(frozen=True, slots=True)
class ChannelForm:
    """What somebody wants for a channel."""

    listen: bool
    audience: Audience
    trial: bool
    rules: Rules


def channel_form(
    values: dict[str, Any], before: Rules, usual: Callable[[Audience], frozenset[Concern]]
) -> ChannelForm | Errors:
    """The form of a channel. `usual` tells which findings count for an audience where nobody chose any."""
    audience = _picked(values, ids.RULE_AUDIENCE) or OFF
    listen = audience != OFF
    who = Audience(audience) if listen else Audience.UNKNOWN
    picked = values.get(ids.RULE_FINDINGS, {}).get(ids.RULE_FINDINGS, {}).get("selected_options") or ()
    found = frozenset(Concern(one["value"]) for one in picked) & COACHED
    errors, quiet = _quiet(values)
    if errors:
        return errors
    changes = {
        **quiet,
        "findings": None if found == usual(who) or not listen else found,
        "strictness": _one(values, ids.RULE_STRICTNESS, Strictness),
        "per_day": _one(values, ids.RULE_PER_DAY, int),
        "minutes_between": _one(values, ids.RULE_MINUTES, int),
        "region": _one(values, ids.RULE_REGION, Region),
    }
    trial = _picked(values, ids.RULE_MODE) == TRIAL
    return ChannelForm(listen, who, listen and trial, before.model_copy(update=changes))


def service_form(values: dict[str, Any], before: Rules) -> Rules | Errors:
    """The form for everywhere."""
    errors, quiet = _quiet(values)
    lists: dict[str, list[str]] = {}
    for name, block in (("never", ids.RULE_NEVER), ("always", ids.RULE_ALWAYS)):
        lists[name] = list(dict.fromkeys(_lines(_typed(values, block))))
        wrong = _first_wrong(lists[name], partial(_alone, name), MOST)
        errors |= {block: wrong} if wrong else {}
    own, wrong = [line.partition(":") for line in _lines(_typed(values, ids.RULE_LINES))], None
    wrong = _first_wrong(own, lambda line: OwnLine(name=line[0], how=line[2]), LINES_MOST)
    errors |= {ids.RULE_LINES: f"{wrong} One line each: a name, a colon, how to reach it."} if wrong else {}
    workplace = _typed(values, ids.RULE_WORKPLACE).strip() or None
    wrong = _first_wrong([workplace] if workplace else [], lambda typed: Rules(workplace=typed), 1)
    errors |= {ids.RULE_WORKPLACE: wrong} if wrong else {}
    if errors:
        return errors
    changes = {
        **quiet,
        "strictness": _one(values, ids.RULE_STRICTNESS, Strictness),
        "region": _one(values, ids.RULE_REGION, Region),
        "workplace": workplace,
        "lines": tuple(OwnLine(name=name, how=how) for name, _, how in own),
        "phrases": Phrases(never=tuple(lists["never"]), always=tuple(lists["always"])),
    }
    return before.model_copy(update=changes)


def _alone(name: str, phrase: str) -> Phrases:
    return Phrases(**{name: (phrase,)})


def _quiet(values: dict[str, Any]) -> tuple[Errors, dict[str, Any]]:
    began, ends = (
        values.get(block, {}).get(block, {}).get("selected_time") or None
        for block in (ids.RULE_QUIET_FROM, ids.RULE_QUIET_UNTIL)
    )
    if (began is None) != (ends is None):
        missing = ids.RULE_QUIET_FROM if began is None else ids.RULE_QUIET_UNTIL
        return {missing: "Quiet hours need a beginning and an end."}, {}
    return {}, {"quiet_from": began, "quiet_until": ends}


def _first_wrong(entries: list[Any], make: Callable[[Any], object], most: int) -> str | None:
    if len(entries) > most:
        return f"There can be {most} at most."
    for entry in entries:
        try:
            make(entry)
        except ValidationError as error:
            shown = entry if isinstance(entry, str) else "".join(entry)
            reason = error.errors(include_url=False)[0]["msg"].removeprefix("Value error, ")
            return f"“{shown[:40]}”: {reason}."
    return None


def _lines(typed: str) -> Iterable[str]:
    return (" ".join(line.split()) for line in typed.splitlines() if line.strip())


def _typed(values: dict[str, Any], block: str) -> str:
    return str(values.get(block, {}).get(block, {}).get("value") or "")


def _picked(values: dict[str, Any], block: str) -> str:
    return str((values.get(block, {}).get(block, {}).get("selected_option") or {}).get("value") or "")


def _one(values: dict[str, Any], block: str, kind: Callable[[str], Any]) -> Any:
    picked = _picked(values, block)
    return None if picked in ("", AS_ELSEWHERE) else kind(picked)
