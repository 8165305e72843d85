"""`python -m bot`: the command line. Errors are one sentence on stderr and exit status 2."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from bot import logs
from bot.bench.waits import waits
from bot.doctor import Finding, examine
from bot.errors import BotError, ConfigError
from bot.first_day import load_staff_page, to_print
from bot.guidance import load_guides
from bot.guidance.measure import load_questions, measure
from bot.keys import encryption
from bot.manifest import load_manifest
from bot.practice.run import run_practice
from bot.practice.shots import take_shots
from bot.practice.speed import rates
from bot.serve.run import run, utc_now
from bot.settings import Mode, Settings, load_settings
from bot.store import migrate, open_store
from bot.store.feedback import given_texts
from bot.sums.sums import make_sums
from bot.words import load_words

NAME = "python -m bot"
_SPEED_SECONDS = 3.0


@click.group(invoke_without_command=True)
@click.pass_context
def cli(context: click.Context) -> None:
    """Sharewell, a Slack bot that privately coaches support workers on what they share of their own lives.

    Without a command: the practice room if no SLACK_ token is set, else the service. Settings are read from
    the environment and from .env; .env.example explains them.
    """
    logs.configure()
    if context.invoked_subcommand is None:
        settings = load_settings()
        _run(settings, practice=settings.mode is Mode.PRACTICE)


@cli.command()
def serve() -> None:
    """Serve a real workspace, over HTTP or Socket Mode as the tokens say."""
    _run(load_settings(), practice=False)


@cli.command()
@click.option(
    "--shots",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="Instead, put pictures of its main screens into a folder.",
)
@click.option(
    "--speed",
    is_flag=True,
    help="Instead, print how long one waits for page and answer, and how many requests it carries a second.",
)
def practice(shots: Path | None, *, speed: bool) -> None:
    """Open the practice room: a local stand-in for Slack with the whole bot in it."""
    if speed:
        for waited in asyncio.run(waits()):
            click.echo(waited)
        for measured in asyncio.run(rates(_SPEED_SECONDS)):
            click.echo(measured)
    elif shots is not None:
        for file in asyncio.run(take_shots(load_settings(), shots)):
            click.echo(file)
    else:
        _run(load_settings(), practice=True)


@cli.command()
def doctor() -> None:
    """Look at tokens, scopes, connection, database, engine and config files; say what to fix. Exit 0 or 1."""
    try:
        settings = load_settings()
    except ConfigError as error:
        click.echo(Finding("settings", False, str(error)))
        raise SystemExit(1) from None
    faults = asyncio.run(_examined(settings))
    click.echo("All is well." if not faults else f"{faults} to fix.")
    raise SystemExit(1 if faults else 0)


@cli.command()
@click.option("--url", metavar="https://…", help="Public address of the server; without it, Socket Mode.")
def manifest(url: str | None) -> None:
    """Print the app manifest, to paste at https://api.slack.com/apps."""
    click.echo(json.dumps(load_manifest(url), indent=2, ensure_ascii=False))


@cli.command(name="migrate")
@click.option(
    "--back-to", metavar="REVISION", help="Go back instead, to run an earlier version after this one."
)
def migrate_(back_to: str | None) -> None:
    """Create or update the tables of the database (the service does it too when it starts)."""
    asyncio.run(migrate(load_settings().database_url, back_to))
    click.echo(f"The tables are those of {back_to}." if back_to else "The database is up to date.")


@cli.command()
def purge() -> None:
    """Delete what has outlived its purpose (the service does it every day)."""
    click.echo(f"{asyncio.run(_purged(load_settings()))} rows purged.")


@cli.command()
def examples() -> None:
    """Print the texts that people ticked to give away, for `python -m checks evaluate FILE`, one a line."""
    for example in asyncio.run(_given(load_settings())):
        click.echo(json.dumps(example, ensure_ascii=False))


@cli.command()
def handout() -> None:
    """Print the page for staff and their representatives as HTML, ready for a printer."""
    click.echo(to_print(load_staff_page(), load_words()))


@cli.command()
@click.argument("question", nargs=-1)
@click.option(
    "--measure", "measured", is_flag=True, help="Say how often the right snippet is among the first three."
)
def guidance(question: tuple[str, ...], measured: bool) -> None:
    """Find guidance for supervisors and workers, or measure how well it is found."""
    guides = load_guides(load_settings().guidance_dir)
    if measured:
        questions = load_questions(guides)
        for name, asked in (("tuned", questions.tuned), ("put aside", questions.aside)):
            click.echo(f"{name}: {measure(guides, asked)}")
        return
    for guide in guides.find(" ".join(question))[:3] if question else guides.all:
        click.echo(
            f"{guide.title} ({guide.id})\n\n{guide.body}\n" if question else f"{guide.id}: {guide.title}"
        )


@cli.command(add_help_option=False, context_settings={"ignore_unknown_options": True})
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def bench(arguments: tuple[str, ...]) -> None:
    """Measure the running service: load, growth, crash, replicas, faults, hostile, day."""
    from bot.bench.cli import bench as benchmarks  # the service has no use for it

    benchmarks.main(list(arguments), prog_name=f"{NAME} bench", standalone_mode=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    try:
        cli.main(arguments, prog_name=NAME, standalone_mode=False)
    except click.ClickException as error:
        click.echo(f"{error.format_message().rstrip('.')}: `{NAME} --help` lists what there is.", err=True)
        return 2
    except BotError as error:
        click.echo(str(error), err=True)
        return 2
    except (click.Abort, KeyboardInterrupt):
        return 130
    return 0


def _run(settings: Settings, *, practice: bool) -> None:
    if not practice and settings.mode is Mode.PRACTICE:
        raise ConfigError(
            "No Slack token is set: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN as .env.example says, "
            f"or run `{NAME} practice` to try the bot without a workspace."
        )
    logs.configure(log_format=settings.log)
    asyncio.run(run_practice(settings) if practice else run(settings))


async def _examined(settings: Settings) -> int:
    faults = 0
    async for finding in examine(settings):
        click.echo(finding)
        faults += not finding.fine
    return faults


async def _given(settings: Settings) -> list[dict[str, str]]:
    async with open_store(settings.database_url) as store:
        return await given_texts(store, encryption(settings))


async def _purged(settings: Settings) -> int:
    async with open_store(settings.database_url) as store:
        await make_sums(store, utc_now())
        return await store.purge(utc_now())


if __name__ == "__main__":
    sys.exit(main())
