"""Each benchmark with tiny numbers, against the real service: nothing is lost, doubled or leaked."""

import contextlib
import socket

import pytest
from click.testing import CliRunner

from bot.bench.cli import SHORT, bench
from bot.bench.crash import crash
from bot.bench.database import Engine, postgresql_server
from bot.bench.day import day
from bot.bench.faults import faults
from bot.bench.growth import growth
from bot.bench.hostile import hostile
from bot.bench.load import load
from bot.bench.replicas import replicas
from bot.bench.report import Outcome
from bot.bench.stage import stage
from bot.bench.texts import DISCLOSURES, TALK
from checks import Context, Surface, check


@pytest.fixture
def postgresql() -> None:
    """Skip where there is no server to make a database on."""
    server = postgresql_server()
    with contextlib.suppress(OSError), socket.create_connection((server.host, server.port or 5432), 0.5):
        return
    pytest.skip("no PostgreSQL: set SHAREWELL_TEST_DATABASE_URL or start one on 127.0.0.1:5432")


def faulty(outcome: Outcome) -> list[str]:
    return [figure.name for figure in outcome.figures if figure.strict and not figure.is_met]


def value(outcome: Outcome, name: str) -> float:
    return next(figure.value for figure in outcome.figures if figure.name == name)


async def test_one_service_through_all_that_does_not_end_it() -> None:
    """Load, growth, a day, faults of Slack's and hostile requests, one after the other."""
    async with stage(Engine.SQLITE) as on:
        outcome = await load(on, 20, 0.4)
        assert faulty(outcome) == []
        assert (value(outcome, "events"), value(outcome, "nudges asked for")) == (8, 2)
        outcome = await growth(on, 20, 0.6)
        assert faulty(outcome) == []
        assert value(outcome, "drafts sent") == 2
        outcome = await day(on, 4, 20)
        assert faulty(outcome) == []
        assert value(outcome, "rows in inbox, end") > value(outcome, "rows in inbox, quarter") > 0
        assert set(faulty(await faults(on, 2, 2))) <= {"nudges lost"}  # not asked again who reads along
        outcome = await hostile(on, 92)
        assert faulty(outcome) == []
        assert sum(figure.value for figure in outcome.figures if figure.name.startswith("answered")) == 92


@pytest.mark.usefixtures("postgresql")
async def test_replicas_of_which_one_is_killed_and_a_database_that_goes_away() -> None:
    async with stage(Engine.POSTGRESQL, bots=2, pauses=(0, 0.5, 1, 2, 4, 8)) as on:
        outcome = await replicas(on, 15, 2, 0.3, wait_for_leases=False)
        assert set(faulty(outcome)) <= {"drafts doubled"}  # killed when Slack had it and no row said so


async def test_a_crash() -> None:
    async with stage(Engine.SQLITE, pauses=()) as on:
        assert faulty(await crash(on, 1, wait_for_leases=False)) == []


@pytest.mark.parametrize("surface", [Surface.TEAM, Surface.DRAFT])
def test_the_engine_says_of_the_texts_what_the_benchmarks_count_on(surface: Surface) -> None:
    assert [text for text in DISCLOSURES if not check(text, Context(surface=surface)).nudge] == []
    assert [text for text in TALK if check(text, Context(surface=surface)).findings] == []


def test_every_benchmark_says_what_it_does() -> None:
    for name, command in bench.commands.items():
        said = CliRunner().invoke(bench, [name, "--help"])
        assert said.exit_code == 0
        assert command.help
        assert command.help in " ".join(said.output.split())


def test_every_benchmark_has_a_short_form_that_gives_way_to_what_is_said() -> None:
    assert set(SHORT) == set(bench.commands)
    for name, command in bench.commands.items():
        with command.make_context(name, ["--short"]) as context:
            assert {**SHORT[name], **context.params} == context.params
            assert context.params.get("database", Engine.SQLITE) == Engine.SQLITE
    with bench.commands["load"].make_context("load", ["--events", "7", "--short"]) as context:
        assert context.params["events"] == 7
        assert context.params["seconds"] == SHORT["load"]["seconds"]
