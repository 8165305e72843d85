"""Guidance: complete, fit for people, found in people's own words, and an organisation's to change."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.config import CONFIG
from bot.doctor.here import guidance as examine_guidance
from bot.errors import ConfigError
from bot.guidance import Guide, Guides, load_guides, refusal
from bot.guidance.measure import load_questions, measure
from bot.settings import Settings
from checks import Concern, Region, Verdict

GUIDES = load_guides()
SHIPPED = CONFIG / "guidance"
PRINCIPLES = (
    "Even small details about your lived experiences can accelerate rapport-building",
    "it’s not ready to be shared",
    "recent breakups or ongoing crises is inappropriate",
    "excessive and unresolved personal experiences with your client",
    "it places an emotional burden on them",
    "they need to comfort or support you",
    "not for seeking sympathy or validation",
    "showing clients that problems can be overcome",
    "either you or your client in a vulnerable or risky situation",
    "such as your home address",
    "the names or schools of your children",
    "other identifying details",
    "your clients are not your friends",
    "to provide support within professional boundaries",
    "the client’s condition",
    "your professional role",
    "the rapport you wish to build",
    "focus on how you overcame a lived experience",
    "always conclude on a positive or empowering note",
    "invites the client to explore their own coping strategies",
    "rather than delving into specific medications",
    "details about the psychiatrist’s interventions",
    "should be referred to the appropriate specialist, such as a psychiatrist",
    "seek advice from your supervisor or trusted colleagues",
    "ensure it aligns with your personal and professional values",
    "this article may not apply universally",
    "not in how much you reveal",
    "mindful of how and when you share personal experiences",
    "most harmful type of sharing, both for you and the client",
)
"""A passage of the article for each of its 29 rules, in their order."""


@pytest.mark.parametrize("passage", PRINCIPLES)
def test_every_principle_of_the_article_has_its_snippet(passage: str) -> None:
    assert len(PRINCIPLES) == 29
    assert any(source.passage == passage for guide in GUIDES.all for source in guide.source)


@pytest.mark.parametrize("about", [*Concern, *Verdict], ids=str)
def test_every_concern_and_verdict_leads_to_guidance(about: Concern | Verdict) -> None:
    found = GUIDES.about([about])
    assert found
    assert about in found[0].about


@pytest.mark.parametrize("guide", GUIDES.all, ids=lambda guide: guide.id)
def test_each_is_a_minute_to_read_and_plain(guide: Guide) -> None:
    assert 40 <= len(guide.body.split()) <= 120
    sentences = re.split(r"[.!?:;•]+[”)]*\s", guide.body)
    assert sum(len(part.split()) for part in sentences) / len(sentences) <= 15
    for word in (
        "inappropriate",
        "violation",
        "dysregulated",
        "countertransference",
        "oversharer.",
        "you must",
    ):
        assert word not in guide.body.casefold()
    assert guide.id not in {*Concern, *Verdict}  # a saved snippet ties nobody to a concern


def test_there_are_enough_and_ids_are_their_own() -> None:
    assert len(GUIDES.all) >= 80
    assert len({guide.title for guide in GUIDES.all}) == len(GUIDES.all)


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ("ten_minute_agenda", "ten_minute_agenda"),
        ("Is it ready to share?", "ready_to_share"),
        ("trauma dumping", "verdict_a_lot_to_carry"),
        ("why am i talking", "who_is_it_for"),
        ("role reversl", "client_looks_after_worker"),
        ("adress", "home_details"),
        ("boundries please", "friendly_not_friends"),
        ("BOUNDARIES!", "friendly_not_friends"),
        ("gifts from clients", "gifts_money_favours"),
        ("medcation advice", "client_asks_about_medication"),
        ("peer worker", "peer_workers"),
        ("someone shared too much", "something_slipped"),
        ("suicide", "risky_topics"),
        ("eating disorders", "eating_and_body"),
        ("burnout", "worker_is_struggling"),
        ("worried about a colleague", "worried_about_a_colleague"),
        ("got any wording for telling new staff not to share their kids' school?", "kids_names_schools"),
    ],
)
def test_finds(query: str, right: str) -> None:
    assert GUIDES.find(query)[0].id == right


@pytest.mark.parametrize("query", ["", " ", "wibble", "asdf qwer", "?!", "💛", "x" * 5000, "is it the"])
def test_does_not_invent(query: str) -> None:
    assert GUIDES.find(query) == ()


def test_each_is_found_by_its_title_and_its_topics() -> None:
    missed = []
    for guide in GUIDES.all:
        assert GUIDES.find(guide.title)[0] == guide
        missed += [topic for topic in guide.topics if guide not in GUIDES.find(topic)]
    assert len(missed) <= sum(len(guide.topics) for guide in GUIDES.all) * 0.15  # words that many share


def test_same_question_same_answer() -> None:
    assert GUIDES.find("phone friends money") == GUIDES.find("phone friends money")


def test_what_is_for_another_region_comes_later() -> None:
    query = "sharing across cultures with family, elders and whānau"
    for region, theirs, others in (
        (Region.NZ, "whakawhanaungatanga", "yarning"),
        (Region.AU, "yarning", "whakawhanaungatanga"),
    ):
        found = [guide.id for guide in GUIDES.find(query, region)]
        assert theirs in found
        assert others not in found or found.index(theirs) < found.index(others)


def test_recall_among_the_first_three() -> None:
    questions = load_questions(GUIDES)
    assert len(questions.tuned) >= 100
    assert len(questions.aside) >= 30
    assert measure(GUIDES, questions.tuned).share >= 0.95
    assert (
        measure(GUIDES, questions.aside).share >= 0.75
    )  # hard ones; see the README before touching the search


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["--measure"], r"tuned: .* \(9\d\.\d%\)\nput aside: .* of \d+ questions"),
        (
            ["gifts", "from", "clients"],
            r"^Gifts, loans and favours \(gifts_money_favours\)\n\nThank the person",
        ),
        ([], r"small_details_build_trust: Small things build trust\n"),
    ],
)
def test_on_the_command_line(capsys: pytest.CaptureFixture[str], arguments: list[str], printed: str) -> None:
    assert main(["guidance", *arguments]) == 0
    assert re.search(printed, capsys.readouterr().out)


@pytest.mark.parametrize(
    "text",
    [
        "He was trauma dumping on her.",
        "No trauma-dumping, please.",
        "20 mg is a good start.",
        "They could try taking their tablets at night.",
        "Tell her to stop the medication.",
        "She should come off her antidepressants.",
        "Double your dose when it is bad.",
        "It sounds as if he has PTSD.",
        "You probably have depression.",
    ],
)
def test_refuses(text: str) -> None:
    assert refusal(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Leave out medicine names and doses.",
        "“The tablets fixed me” becomes “I got good help”.",
        "I had depression for years. Talking helped.",
        "Their doctor or pharmacist knows what suits them.",
        "Heavy stories can be a lot to carry.",
    ],
)
def test_does_not_refuse(text: str) -> None:
    assert refusal(text) is None


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An organisation's own folder, with a snippet of its own."""
    folder = tmp_path / "ours"
    folder.mkdir()
    text = (SHIPPED / "home_details.md").read_text("utf-8")
    (folder / "our_own_rule.md").write_text(
        text.replace("id: home_details", "id: our_own_rule")
        .replace('title: "Keep home details at home"', 'title: "Our rule on lollipops"')
        .replace("topics:\n", "topics:\n  - lollipops\n"),
        "utf-8",
    )
    return folder


def test_an_organisation_adds_replaces_and_hides(own: Path) -> None:
    text = (SHIPPED / "sole_traders.md").read_text("utf-8")
    (own / "sole_traders.md").write_text(text.replace("Working for yourself", "Working by yourself"), "utf-8")
    (own / "words.yaml").write_text("hide: [humour]\nalike:\n  - [lollipops, sweeties]\n", "utf-8")
    guides = load_guides(own)
    assert guides.find("sweeties")[0].title == "Our rule on lollipops"
    assert [guide.title for guide in guides.get(["sole_traders", "humour"])] == ["Working by yourself"]
    assert len(guides.all) == len(GUIDES.all)
    assert load_guides() == GUIDES
    found = examine_guidance(Settings(guidance_dir=own), date(2026, 12, 1))
    assert found.fine
    assert "2 of them your own, 1 hidden" in found.sentence
    assert "read again" in examine_guidance(Settings(guidance_dir=own), date(2029, 1, 1)).sentence


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("Agree on a short list", "Trauma dumping is", r"our_own_rule\.md: body: .*a lot to carry"),
        (
            "Agree on a short list",
            "Tell them to stop their tablets.",
            r"our_own_rule\.md: body: .*clinical advice",
        ),
        ('title: "Our rule', 'title: "No trauma dumping:', r"our_own_rule\.md: title: "),
        ("source:\n", "sauce:\n", r"our_own_rule\.md: (source|sauce): "),
        (
            "    passage: 'such as your home address'\n",
            "",
            r"our_own_rule\.md: source\.0: it needs article and passage",
        ),
        ("  - article: Unsafe Sharing", '  - outside: "A blog"', r"our_own_rule\.md: source\.0: it needs"),
        ("reviewed-on: 2026-11-25", "reviewed-on: soon", r"our_own_rule\.md: reviewed-on: "),
        ("region: [any]", "region: [France]", r"our_own_rule\.md: region"),
        ("about: [identifying_detail]", "about: [oversharing]", r"our_own_rule\.md: about"),
        ("id: our_own_rule", "id: another", r"our_own_rule\.md: id: .*name of the file"),
        ("Agree on a short list", "a b " * 61, r"our_own_rule\.md: body: it has \d+ words"),
    ],
)
def test_a_snippet_that_may_not_be_shown_is_refused_with_file_key_and_reason(
    own: Path, old: str, new: str, named: str
) -> None:
    path = own / "our_own_rule.md"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(ConfigError, match=named):
        load_guides(own)
    found = examine_guidance(Settings(guidance_dir=own), date(2026, 12, 1))
    assert not found.fine
    assert re.search(named, found.sentence)


@pytest.mark.parametrize(
    ("words", "named"), [("hide: [nonsense]\n", "no snippet nonsense"), ("hidden: [humour]\n", "hidden")]
)
def test_a_wordlist_that_makes_no_sense_is_named(own: Path, words: str, named: str) -> None:
    (own / "words.yaml").write_text(words, "utf-8")
    with pytest.raises(ConfigError, match=named):
        load_guides(own)


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="SHAREWELL_GUIDANCE_DIR"):
        load_guides(tmp_path / "nowhere")


def test_questions_for_snippets_that_are_gone_are_named(tmp_path: Path) -> None:
    path = Path(shutil.copy(SHIPPED / "questions.yaml", tmp_path))
    path.write_text(path.read_text("utf-8").replace("[humour]", "[jokes]"), "utf-8")
    with pytest.raises(ConfigError, match="no snippet jokes"):
        load_questions(GUIDES, path)


def test_nothing_is_lost_between_folder_and_library(own: Path) -> None:
    guides: Guides = load_guides(own)
    assert sum(len(shelf) for shelf in guides.shelves.values()) == len(guides.all) == len(GUIDES.all) + 1
    for guide in guides.all:
        assert guides.around([guide])[0] == guide
