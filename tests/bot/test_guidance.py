"""Guidance is found by number, topic, free words and misspelt ones; what isn't there isn't invented."""

import pytest

from bot.guidance import Guides, load_guides


@pytest.fixture(scope="module")
def guides() -> Guides:
    return load_guides()


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("4", 4),
        ("G7", 7),
        ("Is it ready to share?", 1),
        ("trauma dumping", 1),
        ("a worker who is in the middle of a divorce", 1),
        ("why am i talking", 2),
        ("role reversl", 3),
        ("client keeps giving the worker advice about her home life, role reversal?", 3),
        ("got any wording for telling new staff not to share their kids' school?", 4),
        ("adress", 4),
        ("boundaries", 5),
        ("boundries please", 5),
        ("BOUNDARIES!", 5),
        ("gifts from clients", 5),
        ("rapport", 6),
        ("how to end on hope", 7),
        ("medcation", 8),
        ("tablets and doses", 8),
        ("peer worker", 9),
        ("lived experiense", 9),
        ("someone shared too much", 10),
        ("suicide", 11),
        ("eating disorders", 11),
        ("burnout", 12),
        ("worried about a colleague", 12),
    ],
)
def test_finds(guides: Guides, query: str, number: int) -> None:
    assert [guide.number for guide in guides.find(query)][:1] == [number]


@pytest.mark.parametrize(
    "query", ["", " ", "wibble", "the weather tomorrow", "asdf qwer", "?!", "💛", "x" * 5000]
)
def test_does_not_invent(guides: Guides, query: str) -> None:
    assert guides.find(query) == ()


def test_each_is_found_by_its_own_title_and_topics(guides: Guides) -> None:
    for guide in guides.all:
        assert guides.find(guide.title)[0] == guide
        for topic in guide.topics:
            assert guide in guides.find(topic), topic


def test_there_are_twelve_and_each_is_a_minute_to_read(guides: Guides) -> None:
    assert [guide.number for guide in guides.all] == list(range(1, 13))
    assert all(60 <= len(guide.body.split()) <= 140 for guide in guides.all)


def test_same_question_same_answer(guides: Guides) -> None:
    assert guides.find("phone friends money") == guides.find("phone friends money")
