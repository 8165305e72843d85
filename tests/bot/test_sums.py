"""Sums: no view, and no difference of views, is about fewer than five people."""

import datetime as dt
import itertools
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from bot.blocks.sums import as_csv, sums_page
from bot.store import Store, migrate, open_store
from bot.store.sums import Sum
from bot.store.tables import SumMarkRow
from bot.sums import Sums
from bot.sums.sums import LEAST, STEP, make_sums, monday, rounded
from bot.words import load_words

MONDAY = dt.datetime(2026, 11, 2, 9, 0, tzinfo=dt.UTC)
WEEK = dt.timedelta(weeks=1)
SECRET = b"a key of this test"


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    await migrate(database_url)
    async with open_store(database_url) as opened:
        yield opened


async def five(sums: Sums, people: int = 5, now: dt.datetime = MONDAY) -> None:
    for number in range(people):
        await sums.count("T1", "C1", "nearly_there", f"U{number}", now)


@pytest.mark.parametrize(
    ("people", "told"), [(0, None), (1, None), (4, None), (5, 5), (9, 5), (10, 10), (14, 10)]
)
def test_fewer_than_five_is_nothing_and_the_rest_is_rounded_down(people: int, told: int | None) -> None:
    assert rounded(people) == told


async def test_a_week_is_seen_a_week_after_it_is_over(store: Store) -> None:
    sums = Sums(store, SECRET)
    await five(sums)
    for later in (dt.timedelta(), WEEK, 2 * WEEK - dt.timedelta(hours=10)):
        assert await sums.seen("T1", MONDAY + later) == []
    made = [Sum(MONDAY.date(), "C1", "nearly_there", 5)]
    assert await sums.seen("T1", MONDAY + 2 * WEEK) == made
    assert await sums.seen("T2", MONDAY + 2 * WEEK) == []
    async with store.reading() as connection:
        assert (await connection.execute(select(func.count()).select_from(SumMarkRow))).scalar() == 0


async def test_a_person_counts_once_however_much_they_write(store: Store) -> None:
    sums = Sums(store, SECRET)
    await five(sums, 4)
    for _ in range(30):
        await sums.count("T1", "C1", "nearly_there", "U0", MONDAY + dt.timedelta(days=3))
    assert await sums.seen("T1", MONDAY + 2 * WEEK) == []


async def test_whoever_is_forgotten_counts_no_more_and_others_do(store: Store) -> None:
    sums = Sums(store, SECRET)
    await five(sums)
    await sums.count("T1", "", "drafts", "U0", MONDAY)
    await sums.forget("T1", "U0")
    async with store.reading() as connection:
        assert (await connection.execute(select(func.count()).select_from(SumMarkRow))).scalar() == 4
    assert await sums.seen("T1", MONDAY + 2 * WEEK) == []


async def test_what_is_kept_names_nobody_and_differs_from_sum_to_sum(store: Store) -> None:
    sums = Sums(store, SECRET)
    for place, kind in (("C1", "nearly_there"), ("C1", "drafts"), ("C2", "nearly_there")):
        await sums.count("T1", place, kind, "U0", MONDAY)
    async with store.reading() as connection:
        marks = list((await connection.execute(select(SumMarkRow.mark))).scalars())
    assert len(set(marks)) == 3
    assert not any("U0" in mark for mark in marks)


async def test_making_them_twice_changes_nothing(store: Store) -> None:
    sums = Sums(store, SECRET)
    await five(sums, 12)
    await make_sums(store, MONDAY + 2 * WEEK)
    first = await sums.seen("T1", MONDAY + 2 * WEEK)
    await make_sums(store, MONDAY + 5 * WEEK)
    assert await sums.seen("T1", MONDAY + 5 * WEEK) == first == [Sum(MONDAY.date(), "C1", "nearly_there", 10)]


def test_the_page_and_the_csv_say_the_same_and_no_total() -> None:
    sums = [Sum(MONDAY.date(), "C1", "nearly_there", 5), Sum(MONDAY.date(), "", "drafts", 10)]
    page = str(sums_page(sums, load_words()).blocks)
    table = str(as_csv(sums).blocks)
    assert "5 to 9 people" in page
    assert "10 to 14 people" in page
    assert "2026-11-02,C1,A note: nearly there,5,9" in table
    assert "15" not in page + table


EVENTS = st.lists(
    st.tuples(
        st.integers(0, 11),  # person
        st.integers(0, 2),  # week
        st.sampled_from(["C1", "C2", ""]),
        st.sampled_from(["nearly_there", "details_to_protect"]),
    ),
    max_size=60,
)
Row = tuple[int, int, str, str]


async def _views(events: list[Row], leave_out: int | None = None) -> list[list[Sum]]:
    """All that a supervisor can look at, week after week, however often."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite+aiosqlite:///{Path(folder) / 'sums.db'}"
        await migrate(url)
        async with open_store(url) as store:
            sums, views = Sums(store, SECRET), []
            for week in range(6):
                now = MONDAY + week * WEEK
                views.append(await sums.seen("T1", now))
                for person, when, place, kind in events:
                    if when == week and person != leave_out:
                        await sums.count("T1", place, kind, f"U{person}", now)
                views.append(await sums.seen("T1", now))
            return views


def _people(events: list[Row]) -> dict[tuple[dt.date, str, str], set[int]]:
    who: dict[tuple[dt.date, str, str], set[int]] = defaultdict(set)
    for person, week, place, kind in events:
        who[monday((MONDAY + week * WEEK).date()), place, kind].add(person)
    return who


SLOW = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


@SLOW
@given(events=EVENTS)
async def test_nobody_is_singled_out_by_subtracting_views(events: list[Row]) -> None:
    """Whatever two views differ in, and any numbers of one, are about five people or more."""
    views, who = await _views(events), _people(events)
    for one, other in itertools.combinations(views, 2):
        for row in set(one) ^ set(other):
            assert len(who[row.week, row.place, row.kind]) >= LEAST
    for view in views:
        cells = [(row.week, row.place, row.kind) for row in view]
        assert len(cells) == len(set(cells))  # they don't overlap, so a difference of two is nobody's number
        assert all(
            row.people % STEP == 0 and row.people <= len(who[cell])
            for row, cell in zip(view, cells, strict=True)
        )


@SLOW
@given(events=EVENTS, person=st.integers(0, 11))
async def test_one_person_more_or_less_moves_a_number_by_one_step_at_most(
    events: list[Row], person: int
) -> None:
    """However much one person writes: with all that the others did known, no more than a step is seen of them."""
    with_them = {(row.week, row.place, row.kind): row.people for row in (await _views(events))[-1]}
    without = {(row.week, row.place, row.kind): row.people for row in (await _views(events, person))[-1]}
    for cell in with_them | without:
        assert with_them.get(cell, 0) - without.get(cell, 0) in (0, STEP)
        if person not in _people(events)[cell]:
            assert with_them.get(cell) == without.get(cell)
