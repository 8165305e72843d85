"""Sums of feedback: whatever is subtracted from whatever, nobody is singled out."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.sums_of_feedback import LEAST, WAYS, WEEKS, sums

TODAY = date(2026, 11, 25)
MONDAYS = [date(2026, 11, 23) - timedelta(weeks=back) for back in range(WEEKS + 4)]
COUNTS = st.dictionaries(st.tuples(st.sampled_from(MONDAYS), st.sampled_from(WAYS)), st.integers(1, 40))


@given(COUNTS)
def test_a_number_is_a_multiple_of_five_and_never_more_than_there_were(
    counted: dict[tuple[date, str], int],
) -> None:
    for week in sums(counted, TODAY):
        for way, people in zip(WAYS, week.people, strict=True):
            assert people % LEAST == 0
            assert 0 <= counted.get((week.monday, way), 0) - people < LEAST


@given(COUNTS, st.integers(0, 6))
def test_a_week_is_never_shown_before_it_has_been_over_for_a_week(
    counted: dict[tuple[date, str], int], later: int
) -> None:
    today = TODAY - timedelta(days=TODAY.weekday()) + timedelta(days=later)
    for week in sums(counted, today):
        assert today - (week.monday + timedelta(weeks=1)) >= timedelta(weeks=1)


@given(COUNTS, st.sampled_from(MONDAYS), st.sampled_from(WAYS))
def test_one_person_more_changes_one_number_by_a_whole_five_or_nothing(
    counted: dict[tuple[date, str], int], monday: date, way: str
) -> None:
    more = counted | {(monday, way): counted.get((monday, way), 0) + 1}
    before, after = numbers(counted), numbers(more)
    changed = [after[cell] - before[cell] for cell in before | after if before[cell] != after[cell]]
    assert changed in ([], [LEAST])
    assert not changed or more[monday, way] % LEAST == 0


def numbers(counted: dict[tuple[date, str], int]) -> Counter[tuple[date, str]]:
    """All numbers that are shown, by week and way."""
    return Counter(
        {
            (week.monday, way): people
            for week in sums(counted, TODAY)
            for way, people in zip(WAYS, week.people, strict=True)
        }
    )
