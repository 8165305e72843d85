"""What a channel's policy makes of a report, and what comes before what."""

from datetime import time

import pytest
from pydantic import ValidationError

from bot.coach import Confidentiality, Nudge, Reminder, Silence, Support, answer_channel
from bot.phrases import Phrases
from bot.policies import COACHED, load_policies
from bot.readers import Audience
from bot.rules import OwnLine, Rules, effective
from bot.rules.tryout import new_phrases, try_out
from checks import (
    Concern,
    Context,
    Edit,
    Finding,
    Report,
    Rewrite,
    Role,
    Strictness,
    Surface,
    Verdict,
    check,
    narrowed,
)

POLICIES = load_policies()
TEXT = "I can't stop crying. Come by 14 Elm Street, we're there till five."
PLACE = "14 Elm Street"


def found(concern: Concern, phrase: str) -> Finding:
    start = TEXT.index(phrase)
    return Finding(concern, start, start + len(phrase), 0.9, f"{concern}.test")


CRYING = found(Concern.UNRESOLVED, "I can't stop crying")
ADDRESS = found(Concern.IDENTIFYING_DETAIL, PLACE)
EDIT = Edit(ADDRESS.start or 0, ADDRESS.end or 0, "nearby", Concern.IDENTIFYING_DETAIL)
BOTH = Report(Verdict.TRAUMA_DUMPING, True, (CRYING, ADDRESS), Rewrite("Come by.", (EDIT,)))
AT_RISK = Report(Verdict.TRAUMA_DUMPING, True, (found(Concern.WRITER_AT_RISK, "I can't stop crying"),))


def answer(report: Report, rules: Rules, audience: Audience = Audience.TEAM) -> object:
    policy = effective(POLICIES.of(audience), Rules(), rules)
    return answer_channel(TEXT, report, audience.surface, policy, paused=False, about_bot=False)


@pytest.mark.parametrize(
    ("began", "ends", "at", "quiet"),
    [
        ("22:00", "07:00", time(21, 59), False),
        ("22:00", "07:00", time(22, 0), True),
        ("22:00", "07:00", time(0, 0), True),
        ("22:00", "07:00", time(6, 59), True),
        ("22:00", "07:00", time(7, 0), False),
        ("12:00", "13:00", time(12, 30), True),
        ("12:00", "13:00", time(13, 0), False),
        ("08:00", "08:00", time(8, 0), False),
        (None, None, time(3, 0), False),
    ],
)
def test_quiet_hours_may_go_over_midnight(began: str | None, ends: str | None, at: time, quiet: bool) -> None:
    policy = effective(POLICIES.team, Rules(), Rules(quiet_from=began, quiet_until=ends))
    assert policy.is_quiet(at) is quiet


def test_a_finding_that_is_turned_off_leaves_the_rest_of_the_note() -> None:
    only_details = answer(BOTH, Rules(findings=frozenset({Concern.IDENTIFYING_DETAIL})))
    assert isinstance(only_details, Nudge)
    assert only_details.verdict is Verdict.UNSAFE_SHARING
    assert [point.concern for point in only_details.points] == [Concern.IDENTIFYING_DETAIL]
    assert only_details.rewrite == BOTH.rewrite
    only_fresh = answer(BOTH, Rules(findings=frozenset({Concern.UNRESOLVED})))
    assert isinstance(only_fresh, Nudge)
    assert only_fresh.rewrite is None  # it takes out what may stay now
    assert answer(BOTH, Rules(findings=frozenset())) == Silence()


@pytest.mark.parametrize("phrase", ["Elm Street", "14 elm  STREET", "14 Elm Street, we're there"])
def test_what_touches_a_phrase_that_is_never_nudged_does_not_count(phrase: str) -> None:
    said = answer(BOTH, Rules(phrases=Phrases(never=(phrase,))))
    assert isinstance(said, Nudge)
    assert [point.concern for point in said.points] == [Concern.UNRESOLVED]


@pytest.mark.parametrize("phrase", ["14 Elm Stree", "elmstreet", "Wattle Street"])
def test_half_a_word_is_no_phrase(phrase: str) -> None:
    said = answer(BOTH, Rules(phrases=Phrases(never=(phrase,))))
    assert isinstance(said, Nudge)
    assert len(said.points) == 2


def test_a_phrase_that_is_always_nudged_is_a_note_of_its_own_and_the_last_one() -> None:
    rules = Rules(phrases=Phrases(always=("till five",)))
    assert answer(Report(Verdict.SAFE_SHARING, False), rules) == Reminder(("till five",))
    assert isinstance(answer(BOTH, rules), Nudge)
    client = Report(Verdict.NO_DISCLOSURE, False, (found(Concern.CLIENT_IDENTIFYING, PLACE),))
    assert isinstance(answer(client, rules), Confidentiality)


@pytest.mark.parametrize(
    "rules",
    [
        Rules(findings=frozenset()),
        Rules(per_day=0),
        Rules(strictness=Strictness.MILDER),
        Rules(phrases=Phrases(never=("I can't stop crying",))),
        Rules(phrases=Phrases(always=("I can't stop crying",))),
    ],
    ids=str,
)
@pytest.mark.parametrize("audience", Audience)
def test_no_rule_holds_back_support(rules: Rules, audience: Audience) -> None:
    assert answer(AT_RISK, rules, audience) == Support()


def test_in_a_wellbeing_channel_only_a_clients_details_are_pointed_out() -> None:
    assert answer(BOTH, Rules(), Audience.WELLBEING) == Silence()
    client = Report(Verdict.NO_DISCLOSURE, False, (found(Concern.CLIENT_IDENTIFYING, PLACE),))
    assert isinstance(answer(client, Rules(), Audience.WELLBEING), Confidentiality)


def test_the_channel_comes_before_everywhere_and_that_before_the_files() -> None:
    everywhere = Rules(strictness=Strictness.MILDER, per_day=1, phrases=Phrases(never=("our hub",)))
    here = Rules(strictness=Strictness.STRICTER, phrases=Phrases(never=("the shed",)))
    policy = effective(POLICIES.team, everywhere, here)
    assert policy.strictness is Strictness.STRICTER
    assert policy.nudges_per_person_and_day == 1
    assert policy.minutes_between_nudges == POLICIES.team.minutes_between_nudges
    assert policy.phrases.never == ("our hub", "the shed")


def test_peer_workers_have_a_lighter_profile_and_keep_the_rest() -> None:
    peer = POLICIES.for_role(POLICIES.client_facing, Role.PEER_WORKER)
    assert peer.findings == COACHED - {Concern.NO_RECOVERY, Concern.NO_HOPEFUL_CLOSE}
    assert peer.strictness is Strictness.MILDER
    assert POLICIES.for_role(POLICIES.client_facing, Role.NURSE) == POLICIES.client_facing
    strict = POLICIES.client_facing.model_copy(update={"strictness": Strictness.STRICTER})
    assert POLICIES.for_role(strict, Role.PEER_WORKER).strictness is Strictness.STRICTER


LADDER = (Strictness.MILDER, Strictness.USUAL, Strictness.STRICTER)


@pytest.mark.parametrize("surface", [Surface.TEAM, Surface.CLIENT_FACING, Surface.UNKNOWN])
@pytest.mark.parametrize(
    "text",
    [
        "still a bit of a wreck since the move tbh",
        "Can't sleep since dad's scan, it's a lot",
        "I had depression for ten years too.",
        "my ex still lives round the corner from the pool",
        "who is on tomorrow?",
    ],
)
def test_stricter_never_says_less_and_milder_never_more(text: str, surface: Surface) -> None:
    nudged = [check(text, Context(surface, strictness=one)).nudge for one in LADDER]
    assert nudged == sorted(nudged)


@pytest.mark.parametrize("strictness", Strictness)
def test_what_is_quite_plain_counts_however_sure_one_has_to_be(strictness: Strictness) -> None:
    plain = "I live at 14 Wattlebird Court, Thornbury, so I'm close by if you need me"
    assert check(plain, Context(Surface.TEAM, strictness=strictness)).nudge
    risky = "i cant do this anymore. everyone would be better off without me. sorry"
    assert check(risky, Context(Surface.TEAM, strictness=strictness)).shows(Concern.WRITER_AT_RISK)


def test_nothing_is_narrowed_where_everything_counts() -> None:
    assert narrowed(BOTH, lambda _: True) is BOTH


@pytest.mark.parametrize(
    ("always", "reason"),
    [
        ("the union", "unions"),
        ("unsafe", "safety"),
        ("my grievance", "complaints"),
        ("whistleblower", "unions"),
        ("ab", "3 to 60"),
        ("x" * 61, "3 to 60"),
        ("?! ?!", "three letters"),
    ],
)
def test_a_phrase_that_cannot_be_used_is_refused_with_the_reason(always: str, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        Phrases(always=(always,))


def test_a_help_line_needs_a_way_to_reach_it() -> None:
    OwnLine(name="Our chaplain", how="ring 1300 000 000")
    with pytest.raises(ValidationError, match="a number, an address or a link"):
        OwnLine(name="Our chaplain", how="just ask")


def test_changes_are_told_by_name_only() -> None:
    after = Rules(quiet_from="22:00", quiet_until="07:00", phrases=Phrases(never=("our hub",)))
    assert after.changed_since(Rules()) == ("quiet_hours", "phrases")
    assert after.changed_since(after) == ()


def test_new_phrases_are_tried_on_the_corpus_one_by_one() -> None:
    before, after = (
        Phrases(never=("old one",)),
        Phrases(never=("old one", "Footscray"), always=("webster pack",)),
    )
    new = new_phrases(after, before)
    assert [phrase for phrase, _ in new] == ["Footscray", "webster pack"]
    tryout = try_out(new_phrases(Phrases(always=("webster pack", "the", "xyzzy plugh")), before), POLICIES)
    pack, common, none = tryout.phrases
    assert tryout.of > 15_000
    assert 0 < pack.changed <= pack.holding
    assert common.is_common
    assert not pack.is_common
    assert (none.holding, none.changed) == (0, 0)
