"""A question for guidance is known by its words; a draft is never taken for one."""

import json

import pytest

from bot.config import CONFIG
from bot.guidance.asking import asks_for_guidance, topic_of_command

CORPUS = CONFIG.parent / "checks" / "corpus"


@pytest.mark.parametrize(
    "text",
    [
        "got any wording for telling new staff not to share their kids' school?",
        "any wording for boundaries?",
        "hey, have you got some words for a worker who shares too much",
        "do you have guidance on gifts?",
        "need an agenda for tomorrows team meeting",
        "can I get a checklist for new starters?",
        "how do I tell a worker she's giving too much away?",
        "how should we respond when a client asks a worker if she's married",
        "what do i say to a worker who got too close to a client?",
        "what should I say when a client asks staff for their number",
        "how do I stop staff venting in the channel?",
        "any tips for supporting peer workers",
        "what does 'a lot to carry' mean?",
        "guidance boundaries",
        "Guidance on gifts",
        "i'm looking for a role play for new volunteers",
        "Please send me a template for staff meetings",
    ],
)
def test_questions(text: str) -> None:
    assert asks_for_guidance(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "how do I tell you this, mate, my wife left on Sunday",
        "what would you do if you were me?",
        "any tips for you? I used to count to ten",
        "hey mate how was your week, got any good news for me?",
        "How do I explain it. I was in hospital and the staff were kind",
        "I had panic attacks too. What helps you?",
        "do you have kids? mine are at St Brigid's with the other staff kids",
        "Guidance from my counsellor got me through, and the team was great",
        "guidance is what I needed when I was sixteen",
        "got any plans for the weekend? we could have a barbecue",
        "I don't know what to say to clients any more, my dad died on Tuesday",
        "what do I say to staff when I've been crying in the car all week",
        "Can I have your number? I need someone who's not staff",
        "need words for how much I miss him",
        "How should I help you get to the doctor on Monday? The team can drive us",
        "any wording for boundaries? " + "x" * 300,
        "Thanks for asking. I grew up in Leeds. I liked it. How do I get staff to listen?",
    ],
)
def test_drafts(text: str) -> None:
    assert not asks_for_guidance(text)


def test_no_draft_of_the_corpus_is_taken_for_a_question() -> None:
    taken, drafts = [], 0
    for name in ("tune", "test", "strangers", "dialects"):
        for line in (CORPUS / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            drafts += 1
            if asks_for_guidance(row["text"]) and row.get("surface") != "team":
                taken.append(row["text"])
    assert drafts > 3_000
    assert taken == []


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("guidance boundaries", "boundaries"),
        ("Guidance: new staff?", "new staff"),
        ("guidance about gifts", "gifts"),
        ("guidance", None),
        ("guidance helped me", None),
        ("boundaries", None),
    ],
)
def test_the_words_of_the_command(text: str, topic: str | None) -> None:
    assert topic_of_command(text) == topic
