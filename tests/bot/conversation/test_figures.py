"""What is counted, and that a person who needs help leaves no trace in the figures."""

from bot.practice import MAYA, TEAM_CHAT

from .conftest import Conversation

DRAFT = "I live at 14 Wattlebird Court so I'm close by if you need me"
LOW = "everyone would be better off without me"


def counted(talk: Conversation) -> dict[str, float]:
    """All that listeners counted. Acknowledgements and calls tell nothing of what was said."""
    samples = [sample for family in talk.figures.registry.collect() for sample in family.samples]
    return {
        sample.name.removeprefix("sharewell_") + "".join(sample.labels.values()): sample.value
        for sample in samples
        if sample.value
        and not sample.name.endswith(("_created", "_sum", "_bucket"))
        and not sample.name.startswith(("sharewell_ack", "sharewell_slack_calls"))
    }


async def test_answers_are_counted_by_kind(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, DRAFT)
    await talk.says(MAYA, MAYA, "any wording for boundaries?")
    await talk.says(MAYA, TEAM_CHAT, DRAFT)
    await talk.says(MAYA, TEAM_CHAT, "see you at ten")
    await talk.commands(MAYA, TEAM_CHAT, "guidance boundaries")
    assert counted(talk) == {
        "engine_seconds_count": 5,
        "answers_totalreview": 1,
        "answers_totalguidance": 2,
        "answers_totalnudge": 1,
    }


async def test_nothing_is_counted_where_help_lines_are_shown(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, LOW)
    await talk.says(MAYA, TEAM_CHAT, LOW)
    await talk.commands(MAYA, TEAM_CHAT, LOW)
    await talk.commands(MAYA, TEAM_CHAT, f"guidance {LOW}")
    assert counted(talk) == {}


async def test_no_label_has_room_for_a_person_or_a_verdict(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, DRAFT)
    labels = {
        name
        for family in talk.figures.registry.collect()
        for sample in family.samples
        for name in sample.labels
    }
    assert labels <= {"kind", "outcome", "status", "reason", "part", "le"}


async def test_every_call_to_slack_goes_through_the_guarded_session(talk: Conversation) -> None:
    await talk.says(MAYA, MAYA, DRAFT)
    await talk.says(MAYA, TEAM_CHAT, DRAFT)
    await talk.commands(MAYA, TEAM_CHAT, DRAFT)
    await talk.room.click(MAYA, talk.room.dms(MAYA)[0], "why")
    await talk.quiet()
    called = talk.figures.registry.get_sample_value("sharewell_slack_calls_total", {"outcome": "answered"})
    assert called == len(talk.room.transcript) > 4
