"""Role and surface change what is said, and unknown makes the engine quieter (domain notes, rules 15 to 17 and section 2.2)."""

from checks import Context, Role, Surface, check
from checks.heuristics import HEURISTICS
from checks.judge import judge
from checks.model import Concern


def test_a_doubtful_finding_counts_in_a_draft_and_not_in_a_channel() -> None:
    text = "feeling a bit low today"
    assert check(text, Context(Surface.DRAFT)).nudge
    assert not check(text, Context(Surface.TEAM)).nudge


def test_an_unknown_surface_is_at_least_as_quiet_as_a_channel() -> None:
    for heuristic in HEURISTICS:
        for example in heuristic.positive:
            quiet = {f.concern for f in check(example.text, Context(Surface.UNKNOWN)).findings}
            team = {f.concern for f in check(example.text, Context(Surface.TEAM)).findings}
            assert quiet - team <= {Concern.NO_RECOVERY, Concern.NO_HOPEFUL_CLOSE}, example.text


def test_a_peer_worker_is_nudged_less_and_a_receptionist_not_less_than_others() -> None:
    texts = [
        example.text
        for heuristic in HEURISTICS
        for example in heuristic.positive
        if example.context == Context()
    ]
    nudged = {
        role: sum(judge(text, Context(role=role), hear_model=False).nudge for text in texts)
        for role in (Role.PEER_WORKER, Role.UNKNOWN, Role.RECEPTIONIST)
    }
    assert nudged[Role.PEER_WORKER] < nudged[Role.UNKNOWN] <= nudged[Role.RECEPTIONIST]
