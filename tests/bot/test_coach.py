"""What is said, to whom, or nothing: pure decisions over hand-made reports."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.coach import (
    Confidentiality,
    Nudge,
    Point,
    Review,
    Silence,
    Support,
    Unfit,
    about_the_bot,
    answer_channel,
    answer_draft,
    clean,
    context_for,
    is_paused,
    is_question,
    may_read,
    same_words,
    unfit,
)
from bot.policies import load_policies
from bot.readers import Audience
from bot.store import ChannelPolicy, Preferences
from checks import Concern, Finding, Region, Report, Role, Surface, Verdict

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
POLICIES = load_policies()
TEXT = "I cry every night. My girl goes to Hilltop School. What would you do?"


def found(concern: Concern, phrase: str | None = None, heuristic: str = "") -> Finding:
    start = TEXT.index(phrase) if phrase else None
    end = start + len(phrase) if phrase and start is not None else None
    return Finding(concern, start, end, 0.9, heuristic or f"{concern}.test")


def report(verdict: Verdict, *findings: Finding) -> Report:
    return Report(verdict, verdict.nudges, findings)


AT_RISK = report(Verdict.TRAUMA_DUMPING, found(Concern.WRITER_AT_RISK, "I cry every night"))
CLIENT = report(Verdict.NO_DISCLOSURE, found(Concern.CLIENT_IDENTIFYING, "Hilltop School"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", Unfit.EMPTY),
        (" \n\t ", Unfit.EMPTY),
        ("\x00\u202e", Unfit.UNREADABLE),
        ("😀🎉", Unfit.NO_WORDS),
        (":tada: :+1::skin-tone-3:", Unfit.NO_WORDS),
        ("?!...", Unfit.NO_WORDS),
        ("x" * 40_000, None),
        ("x" * 40_001, Unfit.TOO_LONG),
        ("0491 570 006", None),
        ("ok", None),
        ("أنا هنا", None),
    ],
)
def test_what_cannot_be_checked(text: str, expected: Unfit | None) -> None:
    assert unfit(text) is expected


def test_scrambling_characters_are_taken_out_and_the_words_stay() -> None:
    assert (
        clean("I'm\x00 at \u202e14 Wattle\u2066bird Ct\ud800\n\tok 👩‍👧")
        == "I'm at 14 Wattlebird Ct\n\tok 👩‍👧"
    )


@pytest.mark.parametrize("paused", [True, False])
@pytest.mark.parametrize("about_bot", [True, False])
@pytest.mark.parametrize("audience", Audience)
def test_nothing_holds_back_support(audience: Audience, paused: bool, about_bot: bool) -> None:
    policy = POLICIES.of(audience)
    assert (
        answer_channel(TEXT, AT_RISK, audience.surface, policy, paused=paused, about_bot=about_bot)
        == Support()
    )


def test_support_is_all_that_a_draft_gets() -> None:
    assert answer_draft(TEXT, AT_RISK) == Support()


@pytest.mark.parametrize(
    ("heuristic", "careful"),
    [
        ("writer_at_risk.fear", True),
        ("writer_at_risk.violence", True),
        ("writer_at_risk.thoughts", False),
        ("writer_at_risk.goodbye", False),
    ],
)
def test_danger_from_another_makes_support_careful(heuristic: str, careful: bool) -> None:
    risky = report(Verdict.TRAUMA_DUMPING, found(Concern.WRITER_AT_RISK, "I cry", heuristic))
    assert answer_draft(TEXT, risky) == Support(careful)


@pytest.mark.parametrize(
    ("audience", "verdict", "nudges"),
    [
        (Audience.TEAM, Verdict.TRAUMA_DUMPING, True),
        (Audience.TEAM, Verdict.UNSAFE_SHARING, True),
        (Audience.TEAM, Verdict.INCOMPLETE_SHARING, False),
        (Audience.CLIENT_FACING, Verdict.TRAUMA_DUMPING, True),
        (Audience.CLIENT_FACING, Verdict.UNSAFE_SHARING, True),
        (Audience.CLIENT_FACING, Verdict.INCOMPLETE_SHARING, True),
        (Audience.UNKNOWN, Verdict.INCOMPLETE_SHARING, False),
        *((Audience.WELLBEING, verdict, False) for verdict in Verdict),
        *((surface, Verdict.SAFE_SHARING, False) for surface in Audience),
        *((surface, Verdict.NO_DISCLOSURE, False) for surface in Audience),
    ],
)
def test_which_verdict_nudges_where(audience: Audience, verdict: Verdict, nudges: bool) -> None:
    policy = POLICIES.of(audience)
    answer = answer_channel(TEXT, report(verdict), audience.surface, policy, paused=False, about_bot=False)
    assert isinstance(answer, Nudge) is nudges
    assert isinstance(answer, Silence) is not nudges


def test_a_quiet_engine_means_silence() -> None:
    unsure = Report(Verdict.TRAUMA_DUMPING, nudge=False)
    answer = answer_channel(TEXT, unsure, Surface.TEAM, POLICIES.team, paused=False, about_bot=False)
    assert answer == Silence()


@pytest.mark.parametrize(("paused", "about_bot"), [(True, False), (False, True)])
@pytest.mark.parametrize("said", [report(Verdict.TRAUMA_DUMPING), CLIENT])
def test_silent_when_paused_and_about_the_bot(said: Report, paused: bool, about_bot: bool) -> None:
    assert (
        answer_channel(TEXT, said, Surface.TEAM, POLICIES.team, paused=paused, about_bot=about_bot)
        == Silence()
    )


def test_a_client_named_in_a_channel_gets_the_confidentiality_note() -> None:
    answer = answer_channel(TEXT, CLIENT, Surface.TEAM, POLICIES.team, paused=False, about_bot=False)
    assert answer == Confidentiality(("Hilltop School",))


def test_a_review_quotes_the_heavier_first_and_counts_the_rest() -> None:
    answer = answer_draft(
        TEXT,
        report(
            Verdict.TRAUMA_DUMPING,
            found(Concern.IDENTIFYING_DETAIL, "Hilltop School"),
            found(Concern.IDENTIFYING_DETAIL, "My girl goes to Hilltop"),
            found(Concern.UNRESOLVED, "I cry every night"),
            *(found(Concern.ROLE_REVERSAL, word) for word in ("What", "would", "you", "do")),
            found(Concern.CLIENT_IDENTIFYING, "My girl"),
        ),
    )
    assert isinstance(answer, Review)
    assert answer.points == (
        Point(Concern.UNRESOLVED, ("I cry every night",)),
        Point(Concern.ROLE_REVERSAL, ("What", "would", "you"), more=1),
        Point(Concern.IDENTIFYING_DETAIL, ("My girl goes to Hilltop School",)),
    )
    assert answer.confidentiality == Confidentiality(("My girl",))


def test_answers_do_not_show_the_text_in_a_traceback() -> None:
    shown = repr(
        answer_draft(TEXT, report(Verdict.UNSAFE_SHARING, found(Concern.BOUNDARY, "Hilltop School")))
    )
    assert "Hilltop" not in shown


@pytest.mark.parametrize(
    ("listen", "nudges", "everywhere", "external", "reads"),
    [
        (True, True, False, False, True),
        (True, True, False, None, True),
        (True, True, False, True, False),
        (True, True, True, True, False),
        (None, True, False, False, False),
        (None, True, True, False, True),
        (False, True, True, False, False),
        (True, False, True, False, False),
    ],
)
def test_what_may_be_read(
    listen: bool | None, nudges: bool, everywhere: bool, external: bool | None, reads: bool
) -> None:
    channel, preferences = ChannelPolicy(listen=listen), Preferences(nudges=nudges)
    assert may_read(channel, preferences, listens_everywhere=everywhere, external=external) is reads


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("on my way", "On my way!", True),
        ("on  my way", "on my\nway", True),
        ("on my way", "on my way home", False),
        ("", "", True),
    ],
)
def test_same_words(one: str, other: str, same: bool) -> None:
    assert same_words(one, other) is same


@pytest.mark.parametrize(
    ("text", "about"),
    [("Sharewell told me off lol", True), ("<@U1> is that right?", True), ("I share well", False)],
)
def test_talk_about_the_bot(text: str, about: bool) -> None:
    assert about_the_bot(text, "U1") is about


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("got any wording for telling new staff not to share their kids' school?", True),
        ("how do i talk to a worker about boundaries", True),
        ("Any chance of a coffee?", False),
        ("Would you like some tips for managing stress?", False),
    ],
)
def test_questions_for_wording(text: str, asks: bool) -> None:
    assert is_question(text, report(Verdict.NO_DISCLOSURE)) is asks
    assert not is_question(text, report(Verdict.UNSAFE_SHARING))


def test_a_pause_ends() -> None:
    assert is_paused(Preferences(paused_until=NOW + timedelta(seconds=1)), NOW)
    assert not is_paused(Preferences(paused_until=NOW), NOW)
    assert not is_paused(Preferences(), NOW)


def test_a_persons_own_region_comes_first() -> None:
    mine = Preferences(role=Role.NURSE, region=Region.NZ)
    assert context_for(Surface.DRAFT, mine, Region.AU).region is Region.NZ
    assert context_for(Surface.DRAFT, Preferences(), Region.AU).region is Region.AU
    assert context_for(Surface.TEAM, mine, None).role is Role.NURSE
