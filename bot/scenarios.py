"""Situations to practise on: `config/scenarios/`, and a trainer's own folder, as frozen values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from bot.config import CONFIG, Entry, load_yaml
from bot.errors import ConfigError
from checks import Context, Role, Surface, check

OWN = "SHAREWELL_SCENARIOS_DIR"
"""The setting that names a trainer's own folder."""


class Sector(StrEnum):
    """Where a situation plays."""

    DISABILITY = "disability"
    AGED_CARE = "aged_care"
    MENTAL_HEALTH = "mental_health"
    YOUTH = "youth"
    PEER = "peer"
    NURSING = "nursing"
    RECEPTION = "reception"


class Place(StrEnum):
    """The country in which a situation plays: one more than the engine knows help lines for."""

    AU = "AU"
    NZ = "NZ"
    UK = "UK"
    IE = "IE"
    US = "US"
    CA = "CA"


def _identifier(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9_]{3,40}", value):
        raise ValueError("3 to 40 small letters, digits and _ were expected")
    return value


def _known_role(role: Role) -> Role:
    if role is Role.UNKNOWN:
        raise ValueError("a role was expected, such as support_worker")
    return role


class Principle(Entry):
    """One principle of the article, in a sentence people read."""

    section: Literal["Trauma Dumping", "Unsafe Sharing", "Safe Sharing"]
    says: str = Field(min_length=10, max_length=120)


class Principles(Entry):
    """All principles, by the key that scenarios name them by."""

    principles: Mapping[Annotated[str, AfterValidator(_identifier)], Principle] = Field(min_length=1)


class Scenario(Entry):
    """One situation, what the client says in it, and one good answer with its reasons."""

    id: Annotated[str, AfterValidator(_identifier)]
    title: str = Field(min_length=3, max_length=60)
    sector: Sector
    region: Place
    role: Annotated[Role, AfterValidator(_known_role)]
    situation: str = Field(min_length=20, max_length=600)
    client_says: str = Field(min_length=3, max_length=300)
    hints: tuple[str, ...] = Field(min_length=1, max_length=6)
    model_answer: str = Field(min_length=20, max_length=1000)
    reasons: Mapping[str, str] = Field(min_length=1, max_length=6)
    """Why the answer is good, by the key of a principle."""

    @property
    def context(self) -> Context:
        """How the engine is to read an answer: a draft of somebody in this role."""
        return Context(Surface.DRAFT, self.role)


@dataclass(frozen=True, slots=True)
class Scenarios:
    """All situations, in the order of their sectors, and the principles that their reasons name."""

    all: tuple[Scenario, ...] = ()
    principles: Mapping[str, Principle] | None = None

    def find(self, scenario_id: str) -> Scenario | None:
        """The situation with this id."""
        return next((one for one in self.all if one.id == scenario_id), None)


def load_scenarios(own: Path | None = None, config: Path = CONFIG) -> Scenarios:
    """All situations; those in the folder `own` are added, or take the place of those with the same id.

    Raises `ConfigError` naming file and entry.
    """
    principles = load_yaml(config / "principles.yaml", Principles).principles
    if own is not None and not own.is_dir():
        raise ConfigError(f"{OWN} names no folder: make it, or take the setting out.")
    found = _of_folder(config / "scenarios", principles)
    if own is not None:
        found |= _of_folder(own, principles)
    order = list(Sector)
    ranked = sorted(found.values(), key=lambda one: (order.index(one.sector), one.title))
    return Scenarios(tuple(ranked), principles)


def unfit_answers(scenarios: Scenarios) -> tuple[Scenario, ...]:
    """Those whose model answer the engine would nudge about: they would teach the wrong thing."""
    return tuple(one for one in scenarios.all if check(one.model_answer, one.context).nudge)


def _of_folder(folder: Path, principles: Mapping[str, Principle]) -> dict[str, Scenario]:
    found: dict[str, Scenario] = {}
    for path in sorted([*folder.glob("*.yaml"), *folder.glob("*.yml")]):
        scenario = load_yaml(path, Scenario)
        shown = f"config/scenarios/{path.name}" if folder.parent.name == "config" else path.name
        unknown = next((key for key in scenario.reasons if key not in principles), None)
        if unknown is not None:
            raise ConfigError(f"{shown}: reasons.{unknown}: config/principles.yaml has no such principle.")
        if scenario.id in found:
            raise ConfigError(f"{shown}: id: another file in this folder has the same one.")
        found[scenario.id] = scenario
    return found
