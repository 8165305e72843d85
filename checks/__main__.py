"""`python -m checks`: check a text, a stream of them, measure, time. See `python -m checks --help`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from checks.cli import batch, bench, evaluate, rewrites, show, trust
from checks.model import Context, Region, Role, Surface
from checks.rewrite.table import PROBLEM

CORPUS = Path(__file__).parent / "corpus"
_SURFACES = click.Choice([surface.value for surface in Surface])
_ROLES = click.Choice([role.value for role in Role])
_REGIONS = click.Choice([region.value for region in Region])


class _TextOrCommand(click.Group):
    """A first word that is no command is the text to check."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands:
            args = ["text", *args]
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0].startswith("--") and args[0] != "--help":
            args = ["text", *args]
        return super().parse_args(ctx, args)


@click.group(cls=_TextOrCommand)
def main() -> None:
    """Check what a support worker is about to share: python -m checks "text"."""
    if PROBLEM:
        click.echo(f"No rewrites: {PROBLEM}", err=True)


@main.command()
@click.argument("text")
@click.option("--surface", type=_SURFACES, default="draft", show_default=True, help="Who reads it.")
@click.option("--role", type=_ROLES, default="unknown", show_default=True, help="What the writer works as.")
@click.option("--region", type=_REGIONS, default=None, help="Where the writer works.")
def text(text: str, surface: str, role: str, region: str | None) -> None:
    """Check one text; "-" reads it from standard input."""
    context = Context(Surface(surface), Role(role), Region(region) if region else None)
    sys.exit(show.run(sys.stdin.buffer.read() if text == "-" else text, context))


@main.command("batch")
def batch_command() -> None:
    """Check JSONL {"id","text","surface"} from standard input, one JSONL answer a line, in order."""
    sys.exit(batch.run(sys.stdin.buffer, sys.stdout, sys.stderr))


@main.command("evaluate")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--picture", type=click.Path(path_type=Path, dir_okay=False), help="Write the report as an SVG picture."
)
@click.option("--wrong", is_flag=True, help="List the ids that were judged otherwise than labelled.")
def evaluate_command(file: Path, picture: Path | None, wrong: bool) -> None:
    """Measure the engine against a labelled FILE (JSONL)."""
    sys.exit(evaluate.run(file, picture, wrong))


@main.command("rewrites")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--wrong", is_flag=True, help="List the ids that miss a figure.")
@click.option("--show", type=click.IntRange(0), default=0, help="Print this many texts with their rewrites.")
def rewrites_command(file: Path, wrong: bool, show: int) -> None:
    """Measure the rewrites of the nudged texts of a labelled FILE (JSONL)."""
    sys.exit(rewrites.run(file, wrong, show))


@main.command("trust")
@click.argument("files", type=click.Path(path_type=Path, exists=True, dir_okay=False), nargs=-1)
def trust_command(files: tuple[Path, ...]) -> None:
    """Calibration, explanations and fairness on labelled FILES; without any, on all that is only ever measured."""
    corpus = Path(__file__).parent / "corpus"
    sys.exit(
        trust.run(files or (corpus / "test.jsonl", corpus / "strangers.jsonl"), corpus / "dialects.jsonl")
    )


@main.command("bench")
@click.option(
    "--seconds", type=click.FloatRange(0.1, 60), default=1.0, show_default=True, help="Time spent per length."
)
@click.option(
    "--against", type=click.Choice(["presidio"]), help="Compare throughput on channel talk instead."
)
def bench_command(seconds: float, against: str | None) -> None:
    """Time the engine: per length, throughput, growth, start-up, memory."""
    if against:
        sys.exit(bench.compare(CORPUS / "test.jsonl"))
    bench.run(seconds)


if __name__ == "__main__":
    main(prog_name="python -m checks")
