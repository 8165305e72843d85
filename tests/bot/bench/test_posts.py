"""The invented organisation is as large as its load, so that a benchmark measures the bot and not Slack's pace."""

import itertools
from collections import Counter

import pytest

from bot.bench.posts import Kind, Town
from bot.pace import AT_ONCE
from bot.practice import StandIn


@pytest.mark.parametrize("drafts", [False, True], ids=["load", "growth"])
def test_a_minutes_nudges_need_not_wait_for_each_other(drafts: bool) -> None:
    posts = itertools.islice(Town(StandIn()).mixture(drafts), 6000)
    nudged = Counter(post.channel for post in posts if post.kind is Kind.NUDGE)
    assert sum(nudged.values()) == 1500
    assert max(nudged.values()) <= AT_ONCE
