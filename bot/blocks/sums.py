"""Sums as supervisors see them: one page, and the same as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from itertools import groupby, islice

from bot.blocks import parts
from bot.blocks.pages import sentence
from bot.blocks.parts import Block, Said
from bot.listeners import ids
from bot.store.sums import Sum
from bot.sums.kinds import NAMES
from bot.sums.sums import STEP
from bot.words import Words

_WEEKS = 12
"""Weeks on the page; CSV has all."""


def sums_page(sums: list[Sum], words: Words) -> Said:
    """The latest weeks: for each channel and kind, a bar and how many people."""
    say = words.rules
    if not sums:
        return sentence(say.sums_none)
    blocks: list[Block] = [parts.section(say.sums_intro)]
    for week, of_week in islice(groupby(sums, key=lambda one: one.week), _WEEKS):
        rows = "\n".join(_row(one) for one in of_week)
        blocks += parts.sections(f"*Week of {week:%d %B %Y}*\n{rows}")
    row = parts.actions([parts.button("As CSV", ids.SUMS_CSV)])
    return Said(say.sums_title, [*blocks, row])


def as_csv(sums: Iterable[Sum]) -> Said:
    """All sums, to copy into a spreadsheet."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(("week", "channel", "what", "people_at_least", "people_at_most"))
    for one in sums:
        what = NAMES.get(one.kind, one.kind)
        writer.writerow((one.week.isoformat(), one.place or "everywhere", what, one.people, _most(one)))
    return Said("CSV", parts.code(file.getvalue()))


def _row(one: Sum) -> str:
    where = f"<#{one.place}>" if one.place else "Everywhere"
    bar = "▇" * min(one.people // STEP, 20)
    return f"{where} · {NAMES.get(one.kind, one.kind)} {bar} {one.people} to {_most(one)} people"


def _most(one: Sum) -> int:
    return one.people + STEP - 1
