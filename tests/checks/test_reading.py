"""Reading: other voices are masked with offsets kept, words come to one norm, clauses know whose they are."""

import pytest

from checks import Context, Surface
from checks.phrases import phrases
from checks.reading import Whose, read

MASKED = [
    ('She said "I can\'t go on" and left.', "I can't go on"),
    ("the code is `my password` ok", "my password"),
    ("```\nI lost my mum\n```\nsee above", "I lost my mum"),
    ("> I lost my mum last week\nThat sounds heavy.", "I lost my mum last week"),
    ("&gt; I lost my mum\nThat sounds heavy.", "I lost my mum"),
    ("ask <@U123ABC> about it", "<@U123ABC>"),
    ("see <https://example.org/a|the plan> please", "https://example.org/a"),
    ("well done :heart_eyes: team", ":heart_eyes:"),
    ("🎶 everybody hurts sometimes 🎶 who is on nights", "everybody hurts sometimes"),
    ("Client: I hate my life\nI sat with him.", "I hate my life"),
    ("Role play for Friday: you say my wife just left me", "my wife just left me"),
    ("he said i cant cope anymore. booked him in.", "i cant cope anymore"),
    ("‘I cannot do this’ were her words", "I cannot do this"),
    ("Fwd: newsletter\nI lost everything last week", "I lost everything last week"),
]


@pytest.mark.parametrize(("text", "gone"), MASKED)
def test_what_is_not_the_writers_voice_is_blanked_and_offsets_stay(text: str, gone: str) -> None:
    reading = read(text, Context(Surface.TEAM))
    straight = text.replace("‘", "'").replace("’", "'").replace("`", "`")
    assert len(reading.own) == len(text)
    assert gone not in reading.own
    assert all(a in (b, " ") for a, b in zip(reading.own, straight, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        '"I lost my mum last month and I am a mess"',
        'Is this ok to say: "I lost my mum last month"',
        "I want to tell her 'I lost my mum last month'",
    ],
)
def test_a_draft_handed_over_in_quotation_marks_is_read(text: str) -> None:
    assert "lost" in read(text).words


NORMS = [
    ("I'm", "i am"), ("im", "i am"), ("ive been", "i have been"), ("dont", "do not"), ("can’t", "can not"), ("woz", "was"),
    ("thru", "through"), ("me da died", "me dad died"), ("i bin sober", "i been sober"), ("sooo sad", "so sad"), ("gonna", "going to"),
    ("mum's gone", "mum s gone"), ("rn im ok", "right now i am ok"), ("the RN came", "the rn came"), ("cuz", "because"), ("my mom", "my mum"),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "norms"), NORMS)
def test_words_come_to_one_norm(typed: str, norms: str) -> None:
    assert " ".join(read(typed).line.split()) == norms


def test_every_token_keeps_the_offsets_of_the_word_it_came_from() -> None:
    text = "Honestly, I'm  fine – mum's <@U1> here!"
    for token in read(text).tokens:
        assert text[token.start : token.end].strip()


WHOSE = [
    ("I lost my job", Whose.WRITER),
    ("my sister lost her job", Whose.FAMILY),
    ("me mum lost her job", Whose.FAMILY),
    ("you lost your job", Whose.READER),
    ("she lost her job", Whose.OTHER),
    ("my client lost her job", Whose.OTHER),
    ("K lost her job", Whose.OTHER),
    ("lost the job", Whose.UNSTATED),
]


@pytest.mark.parametrize(("text", "whose"), WHOSE)
def test_a_clause_knows_whose_it_is(text: str, whose: Whose) -> None:
    assert read(text).clauses[0].whose is whose


def test_she_means_whoever_was_named_last() -> None:
    family = read("My sister is ill. She can't sleep.").clauses
    client = read("The resident is ill. She can't sleep.").clauses
    assert family[-1].whose is Whose.FAMILY
    assert client[-1].whose is Whose.OTHER


def test_a_clause_after_if_is_hypothetical() -> None:
    assert read("if my wife left me i would cry").clauses[0].hypothetical


WORDINGS = [
    ("i (just)? lost my ~2 (mum|dad)", "I lost my dear mum", "I lost my dear mum"),
    ("i (just)? lost my ~2 (mum|dad)", "i just lost my dad yesterday", "i just lost my dad"),
    ("lost my ~2 mum", "lost my keys. mum rang", None),
    ("(can not|could not) (sleep|eat (much|well))", "i cant eat well", "cant eat well"),
    ("overdos*", "he overdosed", "overdosed"),
    ("what helps ~3 ?", "what helps you most?", "what helps you most?"),
    ("what helps ~3 ?", "what helps you most.", None),
    ("my <kin> <loss>", "my brother passed away", "my brother passed away"),
]


@pytest.mark.parametrize(("wording", "text", "shown"), WORDINGS)
def test_a_wording_matches_what_it_says(wording: str, text: str, shown: str | None) -> None:
    spans = [text[span.start : span.end] for span in phrases(wording).find(read(text))]
    assert spans == ([shown] if shown else [])


@pytest.mark.parametrize("wording", ["(a|b", "a|b)", "((a)"])
def test_brackets_that_do_not_pair_are_refused(wording: str) -> None:
    with pytest.raises(ValueError, match="brackets"):
        phrases(wording)
