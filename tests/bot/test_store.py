"""The store, the same on SQLite and PostgreSQL; and what it promises never to hold."""

import asyncio
import stat
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from cryptography.fernet import Fernet, MultiFernet
from sqlalchemy import inspect, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.errors import StoreError
from bot.readers import Audience
from bot.store import ChannelPolicy, Preferences, Store, is_current, migrate, open_store
from bot.store.engine import make_engine
from bot.store.first_day import Hello, is_first
from bot.store.own import keep_month, quiet_in
from bot.store.own_month import count
from bot.store.rules import changes, note_changes, put_rules, rules_of
from bot.store.saved import save, saved, unsave
from bot.store.stories import add_story
from bot.store.sums import Cell, add_mark
from bot.store.tables import FeedbackTotalRow, SumRow, Table
from bot.store.upgrade import configuration
from checks.model import Concern, Region, Role

CIPHER = MultiFernet([Fernet(Fernet.generate_key())])
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    await migrate(database_url)
    async with open_store(database_url) as opened:
        yield opened


async def test_somebody_never_seen_has_the_defaults(store: Store) -> None:
    assert await store.preferences("T1", "U1") == Preferences()
    assert await store.channel("T1", "C1") == ChannelPolicy()


async def test_saving_changes_what_is_named_and_leaves_the_rest(store: Store) -> None:
    await store.save_preferences("T1", "U1", role=Role.NURSE, region=Region.NZ)
    await store.save_preferences("T1", "U1", nudges=False)
    await store.save_preferences("T1", "U1")
    assert await store.preferences("T1", "U1") == Preferences(Role.NURSE, Region.NZ, None, nudges=False)
    await store.save_preferences("T1", "U1", region=None)
    assert (await store.preferences("T1", "U1")).region is None

    await store.save_channel("T1", "C1", asked=True)
    await store.save_channel("T1", "C1", listen=True, audience=Audience.TEAM)
    assert await store.channel("T1", "C1") == ChannelPolicy(True, Audience.TEAM, asked=True)


async def test_teams_do_not_see_each_other(store: Store) -> None:
    await store.save_preferences("T1", "U1", nudges=False)
    await store.save_channel("T1", "C1", listen=True)
    assert await store.preferences("T2", "U1") == Preferences()
    assert await store.channel("T2", "C1") == ChannelPolicy()


async def test_a_pause_comes_back_in_utc_and_can_be_taken_back(store: Store) -> None:
    sydney = timezone(timedelta(hours=11))
    await store.pause("T1", "U1", NOON.astimezone(sydney))
    paused = (await store.preferences("T1", "U1")).paused_until
    assert paused == NOON
    assert paused is not None
    assert paused.tzinfo is UTC
    await store.pause("T1", "U1", None)
    assert (await store.preferences("T1", "U1")).paused_until is None


async def test_a_moment_without_its_zone_is_refused(store: Store) -> None:
    with pytest.raises(Exception, match="time zone"):
        await store.pause("T1", "U1", NOON.replace(tzinfo=None))


async def test_nudges_stop_at_the_cap_and_start_again_the_next_day(store: Store) -> None:
    async def nudge(now: datetime) -> bool:
        return await store.try_count_nudge("T1", "U1", now, per_day=2, cool_down=HOUR)

    assert [await nudge(NOON + n * HOUR) for n in range(4)] == [True, True, False, False]
    assert await store.try_count_nudge("T1", "U2", NOON, per_day=2, cool_down=HOUR)
    assert await nudge(NOON + timedelta(hours=12))
    assert not await store.try_count_nudge("T1", "U3", NOON, per_day=0, cool_down=HOUR)


async def test_nudges_keep_their_distance_even_over_midnight(store: Store) -> None:
    late = datetime(2026, 11, 24, 23, 50, tzinfo=UTC)
    assert await store.try_count_nudge("T1", "U1", late, per_day=9, cool_down=HOUR)
    assert not await store.try_count_nudge("T1", "U1", late + HOUR / 2, per_day=9, cool_down=HOUR)
    assert await store.try_count_nudge("T1", "U1", late + HOUR, per_day=9, cool_down=HOUR)


@pytest.mark.parametrize(("cool_down", "allowed"), [(timedelta(0), 3), (HOUR, 1)])
async def test_twenty_at_once_get_no_more_than_the_cap(
    database_url: str, cool_down: timedelta, allowed: int
) -> None:
    await migrate(database_url)
    async with open_store(database_url) as one, open_store(database_url) as other:
        tries = [
            replica.try_count_nudge("T1", "U1", NOON, per_day=3, cool_down=cool_down)
            for replica in (one, other) * 10
        ]
        assert sum(await asyncio.gather(*tries)) == allowed


async def test_feedback_is_a_total_per_team_kind_and_week(store: Store) -> None:
    for day in (24, 25, 29, 30):  # Tuesday, Wednesday, Sunday; Monday of the next week
        await store.count_feedback("T1", "not_right", date(2026, 11, day))
    async with store.engine.connect() as connection:
        query = select(FeedbackTotalRow.week, FeedbackTotalRow.total).order_by(FeedbackTotalRow.week)
        rows = (await connection.execute(query)).all()
    assert [tuple(row) for row in rows] == [(date(2026, 11, 23), 3), (date(2026, 11, 30), 1)]


async def _fill(store: Store, team: str, user: str) -> None:
    await store.save_preferences(team, user, role=Role.NURSE)
    await store.try_count_nudge(team, user, NOON, per_day=1, cool_down=HOUR)
    await store.save_channel(team, "C1", listen=True)
    await store.count_feedback(team, "helpful", NOON.date())
    await save(store, team, user, "humour", NOON)
    await keep_month(store, team, user, True)
    await count(store, team, user, NOON, drafts=1)
    await quiet_in(store, team, user, "a place")
    await add_story(store, CIPHER, team, user, "fine", "a story", NOON)
    await is_first(store, team, user, Hello.WORKER, NOON)
    await put_rules(store, team, "C1", b"sealed", 0)
    await note_changes(store, team, "C1", ("trial",), user, NOON)
    await add_mark(store, Cell(team, NOON.date(), "C1", "trial"), f"mark of {user}")
    made = store.insert(SumRow).values(team_id=team, week=NOON.date(), place="C1", kind="trial", people=5)
    async with store.together() as connection:
        await connection.execute(made.on_conflict_do_nothing())


async def _rows(engine: AsyncEngine, word: str) -> int:
    """How many rows anywhere hold `word` in any column."""
    async with engine.connect() as connection:
        found = [
            row for table in Table.metadata.sorted_tables for row in await connection.execute(select(table))
        ]
    return sum(word in row for row in found)


async def test_forgetting_a_person_leaves_nothing_of_them_and_all_of_the_others(store: Store) -> None:
    await _fill(store, "T1", "U1")
    await _fill(store, "T1", "U2")
    await store.forget("T1", "U1")
    assert await _rows(store.engine, "U1") == 0
    assert await _rows(store.engine, "U2") == 9


async def test_forgetting_a_team_leaves_nothing_of_it(store: Store) -> None:
    await _fill(store, "T1", "U1")
    await _fill(store, "T2", "U1")
    await store.forget_team("T1")
    assert await _rows(store.engine, "T1") == 0
    assert await _rows(store.engine, "T2") == 14


async def test_saved_guidance_comes_back_the_latest_first_and_to_its_owner_alone(store: Store) -> None:
    await save(store, "T1", "U1", "humour", NOON)
    await save(store, "T1", "U1", "yarning", NOON + HOUR)
    await save(store, "T1", "U1", "humour", NOON + 2 * HOUR)
    assert await saved(store, "T1", "U1") == ("yarning", "humour")
    assert await saved(store, "T1", "U2") == await saved(store, "T2", "U1") == ()
    await unsave(store, "T1", "U1", "yarning")
    await unsave(store, "T1", "U1", "never saved")
    assert await saved(store, "T1", "U1") == ("humour",)


async def test_older_rules_are_not_written_over_newer_ones(store: Store) -> None:
    assert await put_rules(store, "T1", "C1", b"first", 0)
    assert not await put_rules(store, "T1", "C1", b"late", 0)
    assert await put_rules(store, "T1", "C1", b"second", 1)
    assert not await put_rules(store, "T1", "C1", b"late", 1)
    assert await rules_of(store, "T1", ("", "C1")) == [("C1", b"second", 2)]
    assert await rules_of(store, "T2", ("", "C1")) == []


async def test_twenty_supervisors_at_once_are_one_after_the_other(store: Store) -> None:
    tries = (put_rules(store, "T1", "", b"rules", 0) for _ in range(20))
    assert sum(await asyncio.gather(*tries)) == 1


async def test_changes_come_back_the_latest_first_and_lose_a_name_that_is_forgotten(store: Store) -> None:
    await note_changes(store, "T1", "C1", ("trial", "audience"), "U1", NOON)
    await note_changes(store, "T1", "", (), "U1", NOON)
    await note_changes(store, "T1", "", ("phrases",), "U2", NOON + HOUR)
    await store.forget("T1", "U1")
    found = [(one.place, one.what, one.by, one.at) for one in await changes(store, "T1")]
    assert found == [
        ("", "phrases", "U2", NOON + HOUR),
        ("C1", "audience", None, NOON),
        ("C1", "trial", None, NOON),
    ]


async def test_an_older_version_does_not_read_what_it_knows_no_rules_for(database_url: str) -> None:
    await migrate(database_url)
    async with open_store(database_url) as store:
        for channel, audience, trial in (
            ("C1", Audience.WELLBEING, False),
            ("C2", Audience.TEAM, True),
            ("C3", Audience.TEAM, False),
        ):
            await store.save_channel("T1", channel, listen=True, audience=audience, trial=trial)
        await migrate(database_url, back_to="0006")
        await migrate(database_url)
        read = [(await store.channel("T1", channel)).listen for channel in ("C1", "C2", "C3")]
    assert read == [False, False, True]


async def test_purge_deletes_what_is_over_and_nothing_else(store: Store) -> None:
    await _fill(store, "T1", "U1")
    await store.pause("T1", "U1", NOON + HOUR)
    assert await store.purge(NOON) == 0
    assert await store.purge(NOON + HOUR) == 1  # the pause
    assert (await store.preferences("T1", "U1")) == Preferences(role=Role.NURSE)
    assert await store.purge(NOON + timedelta(days=8)) == 1  # the nudge count
    assert await store.purge(NOON + timedelta(days=32)) == 1  # the person's own day
    assert await store.purge(NOON + timedelta(weeks=55)) == 3  # the total, the sum, who changed a rule


async def test_migrations_make_exactly_the_tables_of_the_code(database_url: str) -> None:
    await asyncio.gather(migrate(database_url), migrate(database_url))  # two replicas starting together
    await migrate(database_url)
    engine = make_engine(database_url)
    try:
        assert await is_current(engine)
        async with engine.connect() as connection:
            differences = await connection.run_sync(
                lambda plain: compare_metadata(MigrationContext.configure(plain), Table.metadata)
            )
        assert differences == []
    finally:
        await engine.dispose()


async def test_each_migration_goes_back_and_forward_again_and_nothing_else_is_lost(database_url: str) -> None:
    await migrate(database_url)
    async with open_store(database_url) as store:
        await store.save_preferences("T1", "U1", role=Role.NURSE)
        script = ScriptDirectory.from_config(configuration())
        for revision in script.walk_revisions():
            if revision.down_revision is None:
                break
            await migrate(database_url, back_to=str(revision.down_revision))
            assert not await is_current(store.engine)
        await migrate(database_url)
        assert (await store.preferences("T1", "U1")).role is Role.NURSE
        await migrate(database_url, back_to="base")
        async with store.engine.connect() as connection:
            left = await connection.run_sync(lambda plain: set(inspect(plain).get_table_names()))
        assert left == {"alembic_version"}
        await migrate(database_url)
        assert await store.preferences("T1", "U1") == Preferences()


async def test_a_revision_nobody_knows_is_a_sentence(database_url: str) -> None:
    await migrate(database_url)
    with pytest.raises(StoreError, match="earlier revision"):
        await migrate(database_url, back_to="nonsense")
    async with open_store(database_url) as store:
        async with store.engine.begin() as connection:
            await connection.execute(text("UPDATE alembic_version SET version_num = 'of_tomorrow'"))
        with pytest.raises(StoreError, match="newer version"):
            await migrate(database_url)


async def test_without_migrations_the_error_says_to_run_them(database_url: str) -> None:
    async with open_store(database_url) as store:
        assert not await is_current(store.engine)
        with pytest.raises(StoreError, match="python -m bot migrate"):
            await store.preferences("T1", "U1")


@pytest.mark.parametrize(
    "url", ["postgresql+asyncpg://u:secretpart@127.0.0.1:1/none", "sqlite+aiosqlite:////proc/none/store.db"]
)
async def test_a_database_out_of_reach_is_a_sentence_without_its_password(url: str) -> None:
    with pytest.raises(StoreError, match="SHAREWELL_DAT") as refusal:
        async with open_store(url):
            pass
    assert "secretpart" not in str(refusal.value)
    with pytest.raises(StoreError):
        await migrate(url)


async def test_sqlite_waits_for_writers_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "store.db"
    await migrate(f"sqlite+aiosqlite:///{path}")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    async with open_store(f"sqlite+aiosqlite:///{path}") as store, store.engine.connect() as connection:
        answers = [
            (await connection.execute(text(f"PRAGMA {name}"))).scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "secure_delete")
        ]
    assert answers == ["wal", 1, 10_000, 1]


PROMISED = {
    "people": {"team_id", "user_id", "role", "region", "paused_until", "nudges"},
    "channels": {"team_id", "channel_id", "listen", "audience", "asked", "trial", "notice"},
    "rules": {"team_id", "channel_id", "turn", "sealed"},
    "rule_changes": {"number", "team_id", "place", "what", "changed_by", "at"},
    "sum_marks": {"team_id", "week", "place", "kind", "mark"},
    "sums": {"team_id", "week", "place", "kind", "people"},
    "nudge_counts": {"team_id", "user_id", "day", "nudges", "last_at"},
    "feedback_totals": {"team_id", "kind", "week", "total"},
    "installations": {"enterprise_id", "team_id", "sealed", "installed_at"},
    "oauth_states": {"state", "expires_at"},
    "asks": {
        "ask_id",
        "team_id",
        "worker",
        "supervisor",
        "stage",
        "turn",
        "due_at",
        "expires_at",
        "sealed",
    },
    "saved_guides": {"team_id", "user_id", "guide_id", "saved_at"},
    "own_settings": {"team_id", "user_id", "unwanted", "by_message", "keeps_month"},
    "quiet_places": {"team_id", "user_id", "place"},
    "own_days": {"team_id", "user_id", "day", "drafts", "notes"},
    "stories": {"team_id", "user_id", "story_id", "saved_at", "sealed"},
    "hellos": {"team_id", "user_id", "hello", "said_at"},
    "feedback_voices": {"team_id", "week", "way", "voice"},
    "feedback_texts": {"text_id", "team_id", "author", "given_at", "sealed"},
    "nudged": {"team_id", "mark", "said", "at"},
    "inbox": {
        "number",
        "team_id",
        "event_id",
        "kind",
        "author",
        "order_key",
        "about",
        "version",
        "received_at",
        "attempts",
        "lease_until",
        "next_attempt_at",
        "state",
        "sealed",
    },
}
"""All columns there are. Before adding one, read "Privacy" in the README."""


async def test_no_column_holds_text_or_ties_a_person_to_a_concern(store: Store) -> None:
    async with store.engine.connect() as connection:
        tables = await connection.run_sync(
            lambda plain: {
                name: inspect(plain).get_columns(name) for name in inspect(plain).get_table_names()
            }
        )
    tables.pop("alembic_version")
    assert {name: {column["name"] for column in columns} for name, columns in tables.items()} == PROMISED
    for name, columns in tables.items():
        for column in columns:
            kind = str(column["type"]).upper()
            roomy = kind.startswith(("TEXT", "JSON", "VARCHAR", "BLOB", "BYTEA"))
            assert not roomy or kind in ("VARCHAR(32)", "VARCHAR(64)") or column["name"] == "sealed", (
                f"{name}.{column['name']} ({kind}) has room for a message"
            )
        names = {column["name"] for column in columns}
        assert not ("user_id" in names and names & {"kind", "concern", "verdict", "finding", "channel_id"})
    words = (
        {word.value for word in Role} | {word.value for word in Audience} | {word.value for word in Region}
    )
    assert not words & {concern.value for concern in Concern}
