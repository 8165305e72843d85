"""The inbox table, the same on SQLite and PostgreSQL: once, in order, leased, emptied."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from alembic import command
from sqlalchemy import Connection, inspect, select

from bot.errors import StoreError
from bot.store import Store, migrate, open_store
from bot.store.engine import make_engine
from bot.store.inbox import OVERHEARD, Entry, InboxRows, Kept, LeaseLost, Taken
from bot.store.nudged import Claim, claim, take_back
from bot.store.tables import InboxRow, Progress
from bot.store.upgrade import configuration

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
LATER = NOON + MINUTE
ONE, OTHER = "1" * 64, "2" * 64


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    await migrate(database_url)
    async with open_store(database_url) as opened:
        yield opened


@pytest.fixture
def rows(store: Store) -> InboxRows:
    return InboxRows(store)


def entry(event: str, order_key: str = ONE, team: str = "T1", version: str | None = None) -> Entry:
    return Entry(team, event, "message", order_key, b"sealed", version and "a" * 64, version)


async def put(rows: InboxRows, event: str, order_key: str = ONE, version: str | None = None) -> Taken:
    taken = await rows.put(entry(event, order_key, version=version), NOON, LATER)
    assert isinstance(taken, Taken)
    return taken


async def table(store: Store) -> list[tuple[str, str, int, bytes | None]]:
    row = InboxRow
    async with store.engine.connect() as connection:
        query = select(row.event_id, row.state, row.attempts, row.sealed).order_by(row.number)
        return [(event, str(state), n, sealed) for event, state, n, sealed in await connection.execute(query)]


async def test_a_repeated_event_meets_its_key_and_stops(rows: InboxRows, store: Store) -> None:
    taken = await put(rows, "Ev1")
    assert await rows.put(entry("Ev1"), NOON, LATER) is Kept.REPEATED
    await rows.close(taken, Progress.DONE, NOON, LATER)
    assert await rows.put(entry("Ev1"), NOON, LATER) is Kept.REPEATED
    assert isinstance(await rows.put(entry("Ev1", team="T2"), NOON, LATER), Taken)
    assert [row[:2] for row in await table(store)] == [("Ev1", "done"), ("Ev1", "waiting")]


async def test_of_one_key_one_is_in_hand_and_the_next_follows_it(rows: InboxRows) -> None:
    first = await put(rows, "Ev1")
    assert await rows.put(entry("Ev2"), NOON, LATER) is Kept.WAITING
    assert await rows.put(entry("Ev3"), NOON, LATER) is Kept.WAITING
    await put(rows, "Ev4", OTHER)
    assert await rows.take(NOON, LATER, 9) == []
    second = await rows.close(first, Progress.DONE, NOON, LATER)
    assert second is not None
    assert (second.number, second.attempt) == (first.number + 1, 1)
    third = await rows.close(second, Progress.SET_ASIDE, NOON, LATER)
    assert third is not None
    assert await rows.close(third, Progress.DONE, NOON, LATER) is None


async def test_what_was_asked_for_is_taken_before_what_was_overheard(rows: InboxRows) -> None:
    for event, kind, key in (("Ev1", OVERHEARD, ONE), ("Ev2", "message", OTHER)):
        assert await rows.put(Entry("T1", event, kind, key, b"sealed"), NOON, None) is Kept.WAITING
    (first,) = await rows.take(NOON, LATER, 1)
    assert first.kind == "message"
    assert await rows.take(NOON, LATER, 9, overheard_too=False) == []
    assert [taken.kind for taken in await rows.take(NOON, LATER, 9)] == [OVERHEARD]


async def test_what_is_kept_without_a_lease_is_for_whoever_takes_it(rows: InboxRows) -> None:
    assert await rows.put(entry("Ev1"), NOON, None) is Kept.WAITING
    (taken,) = await rows.take(NOON, LATER, 9)
    assert taken.attempt == 1


async def test_what_waits_for_another_attempt_holds_up_what_is_behind_it(rows: InboxRows) -> None:
    first = await put(rows, "Ev1")
    assert await rows.put(entry("Ev2"), NOON, LATER) is Kept.WAITING
    await rows.retry(first, NOON + 2 * MINUTE)
    assert await rows.take(LATER, LATER, 9) == []
    (again,) = await rows.take(NOON + 2 * MINUTE, NOON + 3 * MINUTE, 9)
    assert (again.number, again.attempt) == (first.number, 2)


async def test_a_lease_that_runs_out_is_taken_over_and_void(rows: InboxRows, store: Store) -> None:
    first = await put(rows, "Ev1")
    assert await rows.take(LATER - timedelta(seconds=1), LATER, 9) == []
    (again,) = await rows.take(LATER, LATER + MINUTE, 9)
    assert again.attempt == 2
    assert await rows.close(first, Progress.DONE, LATER, LATER) is None
    assert (await table(store))[0][1:] == ("waiting", 2, b"sealed")
    await rows.close(again, Progress.DONE, LATER, LATER)
    assert (await table(store))[0][1:] == ("done", 2, None)


async def test_what_is_released_can_be_taken_at_once_and_has_not_been_tried(rows: InboxRows) -> None:
    first = await put(rows, "Ev1")
    await rows.release(first, NOON)
    (again,) = await rows.take(NOON, LATER, 9)
    assert (again.number, again.attempt) == (first.number, 1)


@pytest.mark.parametrize("fails", [False, True])
async def test_a_last_effect_and_the_end_are_one_transaction(
    rows: InboxRows, store: Store, fails: bool
) -> None:
    taken = await put(rows, "Ev1")
    if fails:
        await rows.take(LATER, LATER + MINUTE, 1)  # somebody else has it by now

    async def last() -> None:
        async with store.together():
            await store.save_preferences("T1", "U1", nudges=False)
            await rows.done(taken)

    if fails:
        with pytest.raises(LeaseLost):
            await last()
    else:
        await last()
    assert (await store.preferences("T1", "U1")).nudges is fails
    assert (await table(store))[0][1] == ("waiting" if fails else "done")


async def test_many_takers_get_each_row_once(database_url: str, store: Store) -> None:
    rows = InboxRows(store)
    for number in range(40):
        await rows.release(await put(rows, f"Ev{number}", f"{number:064x}"), NOON)
    async with open_store(database_url) as other_store:
        other = InboxRows(other_store)
        takes = [taker.take(NOON, LATER, 5) for _ in range(6) for taker in (rows, other)]
        found = [taken.number for taking in await asyncio.gather(*takes) for taken in taking]
        while more := await rows.take(NOON, LATER, 7):  # what everybody passed over
            found += [taken.number for taken in more]
    assert len(found) == 40
    assert len(set(found)) == 40


async def test_of_two_that_come_at_the_same_moment_one_is_behind(database_url: str, store: Store) -> None:
    async with open_store(database_url) as other_store:
        both = (InboxRows(store), InboxRows(other_store))
        puts = [both[n % 2].put(entry(f"Ev{n}"), NOON, LATER) for n in range(10)]
        kept = await asyncio.gather(*puts)
        following = next(found for found in kept if isinstance(found, Taken))
        assert kept.count(Kept.WAITING) == 9
        numbers = [following.number]
        while (
            found := await both[len(numbers) % 2].close(following, Progress.DONE, NOON, LATER)
        ) is not None:
            following = found
            numbers.append(found.number)
    assert len(numbers) == 10
    assert numbers == sorted(numbers)


@pytest.mark.parametrize(
    ("versions", "overtaken"),
    [(("1.1", "1.2"), True), (("1.2", "1.1"), False), (("1.1", "1.1"), False), ((None, "1.2"), False)],
)
async def test_a_message_is_overtaken_by_a_later_version_of_it(
    rows: InboxRows, versions: tuple[str | None, str], overtaken: bool
) -> None:
    mine = await put(rows, "Ev1", ONE, versions[0])
    await put(rows, "Ev2", OTHER, versions[1])
    assert await rows.is_overtaken(mine) is overtaken


async def test_depth(rows: InboxRows) -> None:
    assert (await rows.depth()).waiting == 0
    taken = await put(rows, "Ev1")
    await rows.put(entry("Ev2"), NOON, LATER)
    assert await rows.depth() == type(await rows.depth())(2, NOON)
    await rows.close(taken, Progress.DONE, NOON, LATER)
    assert (await rows.depth()).waiting == 1


async def test_purge_takes_what_was_handled_a_day_ago_and_never_what_waits(
    rows: InboxRows, store: Store
) -> None:
    for event, progress in (("Ev1", Progress.DONE), ("Ev2", Progress.SET_ASIDE)):
        await rows.close(await put(rows, event), progress, NOON, LATER)
    await put(rows, "Ev3")
    assert await store.purge(NOON + timedelta(days=1)) == 0
    assert await store.purge(NOON + timedelta(days=1, seconds=1)) == 2
    assert [row[0] for row in await table(store)] == ["Ev3"]


async def test_uninstalling_deletes_a_teams_rows_and_no_number_is_given_twice(
    rows: InboxRows, store: Store
) -> None:
    old = await put(rows, "Ev1")
    await rows.put(entry("Ev1", OTHER, team="T2"), NOON, LATER)
    await claim(store, "T1", ONE, NOON)
    await store.forget_team("T1")
    await store.forget_team("T2")
    assert await table(store) == []
    assert await claim(store, "T1", ONE, NOON) is Claim.NEW
    assert (await put(rows, "Ev2")).number > old.number
    assert await rows.close(old, Progress.DONE, NOON, LATER) is None
    assert (await table(store))[0][1] == "waiting"


async def test_a_nudge_is_claimed_once_unless_it_was_taken_back(store: Store) -> None:
    async def claims() -> Claim:
        return await claim(store, "T1", ONE, NOON)

    assert [await claims(), await claims()] == [Claim.NEW, Claim.SAID]
    await take_back(store, "T1", ONE)
    assert [await claims(), await claims()] == [Claim.UNSAID, Claim.SAID]
    assert await store.purge(NOON + timedelta(days=8)) == 1
    assert await claims() is Claim.NEW


async def test_migrations_go_back_and_forth(database_url: str) -> None:
    await migrate(database_url)
    engine = make_engine(database_url)

    def back(connection: Connection) -> list[str]:
        config = configuration()
        config.attributes["connection"] = connection
        command.downgrade(config, "0001")
        return inspect(connection).get_table_names()

    try:
        async with engine.begin() as connection:
            left = await connection.run_sync(back)
        assert "people" in left
        assert not {"inbox", "nudged"} & set(left)
        await migrate(database_url)
        async with open_store(database_url) as store:
            assert (await InboxRows(store).depth()).waiting == 0
    finally:
        await engine.dispose()


async def test_without_its_table_the_error_says_what_to_do(database_url: str) -> None:
    async with open_store(database_url) as store:
        with pytest.raises(StoreError, match="python -m bot migrate"):
            await InboxRows(store).put(entry("Ev1"), NOON, LATER)
