"""Blocks as data: escaped once, within Slack's sizes at their worst, readable without blocks."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.blocks import (
    feedback,
    first_day,
    guidance,
    modal,
    mrkdwn,
    nudge,
    own,
    pages,
    parts,
    sharing,
    support,
)
from bot.blocks.home import home
from bot.blocks.parts import MESSAGE, Said
from bot.blocks.review import DRAFT_BLOCK, review
from bot.coach import POINTS_SHOWN, Confidentiality, Nudge, Point, Review, Support
from bot.guidance import load_guides
from bot.practice.blocks import complaints, view_content
from bot.store import Preferences
from bot.store.stories import Story
from bot.words import load_words
from checks import Changes, Concern, Region, Rewrite, Verdict

WORDS, GUIDES = load_words(), load_guides()
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOSTILE = "<!channel> <@U123> <https://evil.example|bank> & &amp; *b* `c` ```"
COACHED = [
    concern for concern in Concern if concern not in (Concern.WRITER_AT_RISK, Concern.CLIENT_IDENTIFYING)
]


def points(phrase: str, number: int = POINTS_SHOWN) -> tuple[Point, ...]:
    return tuple(
        Point(concern, (phrase + "1", phrase + "2", phrase + "3"), more=97) for concern in COACHED[:number]
    )


def worst_review(verdict: Verdict, char: str) -> Said:
    answer = Review(
        verdict, points(char * 9_000), Rewrite(char * 3_999, (), ((0, 1),)), Confidentiality((char * 9_000,))
    )
    return review(answer, WORDS, draft=char * 1_498)


MESSAGES = {
    **{
        f"review of {v} with {c!r}": worst_review(v, c)
        for v in Verdict
        for c in ("x", "&", "\n", "💛", "a b ")
    },
    **{
        f"nudge {v}": nudge.nudge(Nudge(v, points("&" * 9_000), Rewrite("&" * 700, (), ((0, 1),))), WORDS)
        for v in Verdict
        if v.nudges
    },
    "confidentiality": nudge.confidentiality(Confidentiality(("<b>" * 900,) * 3), WORDS),
    **{
        f"support {region} {careful}": support.support(Support(careful), WORDS, region)
        for region in (None, *Region)
        for careful in (True, False)
    },
    "help": pages.help_page(WORDS),
    "privacy": pages.privacy_page(WORDS),
    "guidance list": guidance.shelves(GUIDES.shelves, WORDS.say.guidance_list),
    "guidance saved": guidance.listed(GUIDES.all),
    **{
        f"guidance {guide.id}": guidance.card(
            GUIDES.around([guide]), WORDS, saved=True, may_share=True, note=WORDS.say.guidance_was_draft
        )
        for guide in GUIDES.all
    },
    "guidance posted": sharing.posted(GUIDES.all[0], "U1", "<b>&" * 125),
    "listen": pages.listen_question(WORDS),
    "no rewrite": review(Review(Verdict.TRAUMA_DUMPING, points("x")), WORDS),
    **{
        f"what changed with {c!r}": review(
            Review(
                Verdict.UNSAFE_SHARING,
                points("x" * 100),
                Rewrite("z" * 3_000, (), ((0, 1),)),
                None,
                Changes(
                    (c * 900,) * 9, ((c * 900, c * 900),) * 9, (c * 900,) * 9, ((c * 60, ("w?" * 75,) * 3),)
                ),
            ),
            WORDS,
            draft="y" * 1_400,
        )
        for c in ("x", "&", "💛")
    },
    "a long rewrite": review(Review(Verdict.UNSAFE_SHARING, points("x"), Rewrite("y" * 30_000)), WORDS),
}


@pytest.mark.parametrize("name", MESSAGES)
def test_message_is_within_slacks_sizes(name: str) -> None:
    said = MESSAGES[name]
    assert list(complaints(said.blocks, "message")) == []
    assert parts.size_of(said.blocks) <= MESSAGE


@pytest.mark.parametrize("name", MESSAGES)
def test_message_can_be_read_without_its_blocks(name: str) -> None:
    text = MESSAGES[name].text
    assert 10 <= len(text) <= 3_000
    assert "“" not in text or "guidance" in name or name in ("help", "privacy")


@pytest.mark.parametrize("name", MESSAGES)
def test_no_label_that_shames(name: str) -> None:
    shown = json.dumps([MESSAGES[name].text, MESSAGES[name].blocks]).casefold()
    assert "dumping" not in shown
    if not name.startswith("guidance"):
        assert "trauma" not in shown


VIEWS: dict[str, dict[str, Any]] = {
    "check": modal.check_draft(),
    "check again": modal.check_draft(draft="x" * 3_000, intro=WORDS.say.paste_again),
    "checking": modal.checking("name"),
    "answer": modal.answer(worst_review(Verdict.TRAUMA_DUMPING, "&"), draft="&" * 3_000),
    "answer to a long one": modal.answer(worst_review(Verdict.TRAUMA_DUMPING, "&"), draft="&" * 3_001),
    "why": modal.why([*WORDS.concerns.values(), *WORDS.verdicts.values()]),
    "others": modal.other_wordings(tuple(Rewrite("&" * 2_000, (), ((0, 1),)) for _ in range(8)), WORDS),
    "no others": modal.other_wordings((), WORDS),
    "fill": modal.fill("What helped was [something that helped you]. " * 20, WORDS),
    "fill a hostile one": modal.fill("&" * 2_000 + " [<@U123>]", WORDS),
    "a wording of several": modal.other_wordings(
        tuple(Rewrite("&" * 700, (), ((0, 1),), "shorter") for _ in range(3)), WORDS, draft="&" * 280, at=4
    ),
    "why and guidance": modal.why(WORDS.concerns.values(), "boundary"),
    "find guidance": modal.find_guidance(guidance.shelves(GUIDES.shelves, WORDS.say.guidance_list)),
    "guidance to copy": modal.message(guidance.to_copy(GUIDES.all[0]), "To copy"),
    "share": sharing.share(
        GUIDES.all[0], WORDS, channel="C1", own="&" * 500, problem=WORDS.say.share_outside
    ),
    "share preview": sharing.share(
        GUIDES.all[0],
        WORDS,
        channel="C1",
        own="&" * 500,
        preview=sharing.posted(GUIDES.all[0], "U1", "&" * 500),
    ),
    "feedback": feedback.ask("nearly_there", "a draft & <more>" * 100, WORDS, problem="Please choose."),
    "feedback on what is not in sight": feedback.ask("nearly_there", None, WORDS),
    "a full story kit": own.kit([Story(str(n), own.SHELVES[n % 3], "&<" * 300) for n in range(30)]),
    "add a story": own.add_story(),
    "page for staff": first_day.staff_page(WORDS),
    "hidden": modal.message(support.hidden(WORDS)),
}


@pytest.mark.parametrize("name", VIEWS)
def test_window_is_within_slacks_sizes(name: str) -> None:
    view_content(VIEWS[name], "modal")


@pytest.mark.parametrize("supervisors", [(), ("U1", "S2")])
@pytest.mark.parametrize(
    "preferences",
    [Preferences(), Preferences(region=Region.NZ, nudges=False, paused_until=NOW.replace(day=25))],
)
def test_home_is_within_slacks_sizes(preferences: Preferences, supervisors: tuple[str, ...]) -> None:
    shown = json.dumps(view_content(home(preferences, WORDS, supervisors, NOW), "home"))
    for concern in Concern:
        assert WORDS.concerns[concern].title in shown
    assert ("<@U1>, <!subteam^S2>" in shown) is bool(supervisors)
    assert ("SHAREWELL_SUPERVISORS" in shown) is not bool(supervisors)
    assert ("Resume" in shown) is bool(preferences.paused_until)
    assert "Quiet for an hour" in shown


def test_words_of_a_person_are_escaped_once_everywhere() -> None:
    answer = Review(
        Verdict.UNSAFE_SHARING,
        (Point(Concern.BOUNDARY, (HOSTILE,)),),
        Rewrite(HOSTILE),
    )
    for said in (
        review(answer, WORDS, draft=HOSTILE),
        nudge.nudge(Nudge(answer.verdict, answer.points, answer.rewrite), WORDS),
        nudge.confidentiality(Confidentiality((HOSTILE,)), WORDS),
    ):
        shown = json.dumps(said.blocks, ensure_ascii=False)
        assert "<!channel>" not in shown
        assert "<@U123>" not in shown
        assert "<https://evil" not in shown
        assert "&lt;https://evil.example|bank&gt; &amp; &amp;amp; *b*" in shown
        assert "&amp;lt;" not in shown


def test_a_code_block_cannot_be_left() -> None:
    (block,) = parts.code("a ``` b")
    assert block["text"]["text"] == "```a ''' b```"


@pytest.mark.parametrize(
    "text", ["a & b < c > d\nsecond line\n\nfourth", "plain", "> quoted by myself", "&amp;"]
)
def test_a_quoted_draft_can_be_read_back(text: str) -> None:
    said = review(Review(Verdict.UNSAFE_SHARING), WORDS, draft=text)
    (quote,) = [block["text"]["text"] for block in said.blocks if block.get("block_id") == DRAFT_BLOCK]
    assert mrkdwn.unquoted(quote) == text
    assert mrkdwn.unquoted(quote.replace("> ", "&gt; ")) == text


@pytest.mark.parametrize(
    ("slack", "typed"),
    [
        ("a &lt;b&gt; &amp;amp; c", "a <b> &amp; c"),
        ("ring <tel:0491570006|0491 570 006>", "ring 0491 570 006"),
        ("<mailto:a@b.example|a@b.example> or <https://b.example>", "a@b.example or https://b.example"),
        ("<http://b.example|b.example>", "b.example"),
        ("hi <@U1> in <#C1|team>", "hi <@U1> in <#C1|team>"),
    ],
)
def test_what_a_person_typed(slack: str, typed: str) -> None:
    assert mrkdwn.plain(slack) == typed


@pytest.mark.parametrize(
    "text", ["&" * 3_000, "a&b " * 900, "x" * 9_000, "\n" * 4_000 + "end", "word " * 2_000]
)
def test_pieces_fit_and_never_cut_an_entity(text: str) -> None:
    found = list(mrkdwn.pieces(mrkdwn.escape(text), 500))
    assert all(len(piece) <= 500 for piece in found)
    assert all(piece.count("&") == piece.count("&amp;") for piece in found)
    assert "".join("".join(found).split()) == "".join(mrkdwn.escape(text).split())


@pytest.mark.parametrize("region", Region)
def test_support_shows_the_regions_lines_and_nothing_else(region: Region) -> None:
    country = WORDS.helplines.regions[region]
    shown = json.dumps(support.support(Support(), WORDS, region).blocks)
    talk = country.first("talk")
    assert talk is not None
    assert talk.how in shown
    assert country.emergency in shown
    assert "findahelpline.com" in shown
    for verdict in Verdict:
        assert verdict.value not in shown
        assert WORDS.verdicts[verdict].title not in shown


def test_support_without_a_region_asks_where_and_shows_all() -> None:
    shown = json.dumps(support.support(Support(), WORDS, None).blocks)
    assert "Where are you?" in shown
    for country in WORDS.helplines.regions.values():
        assert country.country in shown


@pytest.mark.parametrize("region", [Region.AU, None])
def test_careful_support_names_no_purpose(region: Region | None) -> None:
    said = support.support(Support(careful=True), WORDS, region)
    shown = json.dumps([said.text, said.blocks])
    assert "1800 737 732" in shown
    for word in ("RESPECT", "violence", "safe with", "partner", "poison", "Lifeline"):
        assert word not in shown


@pytest.mark.parametrize(("careful", "buttons"), [(False, ["hide", "open_ask"]), (True, ["hide"])])
def test_support_can_be_hidden_and_leads_to_a_person_unless_somebody_looks_on(
    careful: bool, buttons: list[str]
) -> None:
    said = support.support(Support(careful), WORDS, None)
    rows = [block for block in said.blocks if block["type"] == "actions"]
    assert [element["action_id"] for row in rows for element in row["elements"]] == buttons


def test_no_praise_for_a_draft_that_names_a_client() -> None:
    said = review(Review(Verdict.SAFE_SHARING, confidentiality=Confidentiality(("x",))), WORDS)
    assert WORDS.verdicts[Verdict.SAFE_SHARING].title not in json.dumps(said.blocks)
    assert said.text.startswith("A client's details")


def test_buttons_carry_names_of_concerns_and_no_words() -> None:
    said = review(
        Review(Verdict.UNSAFE_SHARING, (Point(Concern.BOUNDARY, ("bestie",)),)), WORDS, draft="hi bestie"
    )
    values = [
        element.get("value")
        for block in said.blocks
        if block["type"] == "actions"
        for element in block["elements"]
    ]
    assert values == ["boundary", None, "boundary,details_to_protect", None, "details_to_protect"]


def test_where_there_is_no_rewrite_the_answer_says_what_to_leave_out() -> None:
    answer = Review(Verdict.UNSAFE_SHARING, (Point(Concern.BOUNDARY, ("come over for dinner",)),))
    shown = [block["text"]["text"] for block in review(answer, WORDS).blocks if block["type"] == "section"]
    assert f"{WORDS.say.leave_out}\n> “come over for dinner”" in shown
