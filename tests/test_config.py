"""Every file in config/: it explains itself, it loads, and a broken entry is named."""

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from bot.asking.policy import load_asking_policy
from bot.asking.words import AskingWords, load_asking_words
from bot.config import CONFIG
from bot.errors import ConfigError
from bot.first_day import load_first_day, load_staff_page
from bot.guidance import load_guides
from bot.own_words import load_own_words
from bot.policies import load_policies
from bot.readers import Audience
from bot.rule_words import RuleWords
from bot.words import Snippet, Words, load_words
from checks import Concern, Region, Verdict
from checks.heuristics import HEURISTICS

FILES = sorted(path for path in CONFIG.rglob("*") if path.is_file())
LOADERS: dict[str, Callable[[Path], object]] = {
    "snippets": lambda config: load_words(config),
    "helplines.yaml": lambda config: load_words(config),
    "rewrites.yaml": lambda config: load_words(config),
    "guidance": lambda config: load_guides(folder=config / "guidance"),
    "policies": lambda config: load_policies(config / "policies"),
    "asking": lambda config: (load_asking_policy(config / "asking"), load_asking_words(config / "asking")),
    "own": lambda config: load_own_words(config / "own"),
    "first_day": lambda config: (
        load_first_day(config / "first_day"),
        load_staff_page(config / "first_day"),
    ),
}


@pytest.fixture(scope="module")
def words() -> Words:
    return load_words()


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A copy of config/ to break."""
    return Path(shutil.copytree(CONFIG, tmp_path / "config"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CONFIG)))
def test_file_says_how_it_works(path: Path) -> None:
    head = path.read_text(encoding="utf-8").removeprefix("---\n").splitlines()[:4]
    assert head[0] == "# How this file works"
    assert all(line.startswith("#") for line in head)


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        ("policies/team.yaml", "\nnudge_on:", "\nnudges_on:", "nudge"),
        ("policies/team.yaml", "- unsafe_sharing", "- unsafe", "nudge_on"),
        ("policies/team.yaml", "- unsafe_sharing", "- safe_sharing", "nudge_on"),
        ("policies/team.yaml", "person_and_day: 3", "person_and_day: many", "nudges_per_person_and_day"),
        ("policies/client_facing.yaml", "minutes_between_nudges: 15", "a: [", "YAML"),
        ("policies/default.yaml", "nudges_per_person_and_day: 2\n", "", "nudges_per_person_and_day"),
        ("policies/wellbeing.yaml", "- client_identifying", "- writer_at_risk", "findings"),
        ("policies/team.yaml", "\nnudge_on:", "\nquiet_from: 22:00\nnudge_on:", "quiet_from"),
        (
            "policies/team.yaml",
            "\nnudge_on:",
            "\nquiet_from: '22:00'\nnudge_on:",
            "quiet_from and quiet_until",
        ),
        ("policies/team.yaml", "\nnudge_on:", "\nphrases: {always: [union]}\nnudge_on:", "phrases.always"),
        (
            "policies/roles.yaml",
            "    strictness: milder",
            "    strictness: mild",
            "roles.peer_worker.strictness",
        ),
        ("policies/words.yaml", "saved_notice:", "saved_notis:", "saved_noti"),
        ("snippets/boundary.md", "\ntitle:", "\ntitel:", "title"),
        ("snippets/boundary.md", "## Say instead", "## Say that", "say_instead"),
        ("snippets/boundary.md", "Unsafe Sharing", "Unsafe", "section"),
        ("snippets/boundary.md", "---\n#", "#", "three dashes"),
        ("snippets/sentences.yaml", "paused: >-", "pawsed: >-", "pawsed|paused"),
        ("rewrites.yaml", "  place: nearby", "  plaice: nearby", "general.plaice"),
        ("helplines.yaml", "for: talk", "for: chat", "regions.AU.lines"),
        ("helplines.yaml", 'emergency: "000"', "emergency: 0", "regions.AU.emergency"),
        ("helplines.yaml", "  AU:", "  XX:", "regions"),
        ("helplines.yaml", "checked: null", "checked: soon", "checked"),
        ("guidance/who_is_it_for.md", "id: who_is_it_for", "id: humour", "id"),
        ("guidance/who_is_it_for.md", "\nwhen:", "\nwen:", "wen|when"),
        ("asking/policy.yaml", "minutes_before_next: 30", "minutes_before_next: 0", "minutes_before_next"),
        ("asking/policy.yaml", "on_call: []", "on_call: [Priya]", "on_call"),
        ("asking/policy.yaml", "\ndays_kept:", "\ndays_kopt:", "days_k"),
        ("asking/words.yaml", "\nintro:", "\nintra:", "intr"),
        ("guidance/words.yaml", "hide: []", "hide: [nothing]", "hide"),
        ("own/words.yaml", "pause_here: >-", "paws_here: >-", "pause_here|paws_here"),
        ("first_day/words.yaml", "  - I had panic attacks", "  # I had panic attacks", "examples"),
        ("first_day/staff_page.yaml", "    points:", "    point:", "sections"),
    ],
)
def test_broken_entry_is_named(config: Path, file: str, old: str, new: str, named: str) -> None:
    path = config / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    load = LOADERS["snippets" if file.endswith("policies/words.yaml") else file.split("/")[0]]
    with pytest.raises(ConfigError, match=named) as raised:
        load(config)
    assert file.split("/")[0] in str(raised.value)
    assert str(config) not in str(raised.value)


def test_missing_and_superfluous_files_are_named(config: Path) -> None:
    (config / "snippets" / "unresolved.md").rename(config / "snippets" / "unsolved.md")
    with pytest.raises(ConfigError, match=r"unsolved\.md"):
        load_words(config)
    (config / "snippets" / "unsolved.md").unlink()
    with pytest.raises(ConfigError, match=r"unresolved\.md: the file is missing"):
        load_words(config)


def test_unreadable_file_is_named(config: Path) -> None:
    (config / "helplines.yaml").write_bytes(b"\xff\xfe")
    with pytest.raises(ConfigError, match=r"helplines\.yaml: the file is missing, or is not UTF-8"):
        load_words(config)


def test_windows_line_ends_do_not_matter(config: Path) -> None:
    path = config / "snippets" / "boundary.md"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_words(config).concerns[Concern.BOUNDARY] == load_words().concerns[Concern.BOUNDARY]


def said_to_workers(words: Words) -> Iterator[str]:
    """Every sentence a worker may read."""
    snippets: list[Snippet] = [*words.concerns.values(), *words.verdicts.values()]
    for snippet in snippets:
        yield from (getattr(snippet, name) or "" for name in Snippet.model_fields if name != "section")
    catalogues = (words.say, load_own_words(), load_first_day())
    for value in (said for catalogue in catalogues for said in catalogue.model_dump().values()):
        yield from [value] if isinstance(value, str) else value
    yield from load_asking_words().model_dump().values()
    yield from words.rules.model_dump().values()


@pytest.mark.parametrize(
    "never",
    [
        *("trauma", "dumping", "oversharing", "violation", "breach", "flagged", "detected", "inappropriate"),
        *("committed suicide", "commit suicide", "victim", "suffer", "countertransference", "dysregulated"),
        *("you must", "you should not"),
    ],
)
def test_no_blame_and_no_jargon(words: Words, never: str) -> None:
    assert [text for text in said_to_workers(words) if never in text.casefold()] == []


def test_examples_are_not_at_all_about_methods(words: Words) -> None:
    assert "“" not in words.concerns[Concern.WRITER_AT_RISK].example


def grade(text: str) -> float:
    """School grade of a text by Flesch and Kincaid, with vowel groups for syllables."""
    found = re.findall(r"[A-Za-z']+", text)
    sentences = max(1, len(re.findall(r"[.!?:](?:\s|$)", text)))
    syllables = sum(
        max(1, len(re.findall(r"[aeiouy]+", re.sub(r"(?<=[^aeiouy])e(?:s|d)?$", "", word.casefold()))))
        for word in found
    )
    return 0.39 * len(found) / sentences + 11.8 * syllables / len(found) - 15.59


@pytest.mark.parametrize("name", [*Concern, *Verdict], ids=str)
def test_nudges_are_short_and_plain(words: Words, name: Concern | Verdict) -> None:
    snippet = words.concerns[name] if isinstance(name, Concern) else words.verdicts[name]
    for nudge in filter(None, (snippet.nudge, snippet.nudge_in_team)):
        assert grade(nudge) <= 8.5
        assert len(re.findall(r"[.!?]”?(?:\s|$)", nudge)) <= 4


@pytest.mark.parametrize("name", AskingWords.model_fields)
def test_what_is_said_on_the_way_to_a_supervisor_is_short_and_plain(name: str) -> None:
    said = getattr(load_asking_words(), name)
    assert len(said.split()) <= 60
    assert len(said.split()) < 12 or grade(said) <= 8.5


@pytest.mark.parametrize("name", RuleWords.model_fields)
def test_words_about_rules_are_plain(words: Words, name: str) -> None:
    assert grade(getattr(words.rules, name)) <= 9


def test_the_four_names(words: Words) -> None:
    assert {verdict: words.verdicts[verdict].title for verdict in Verdict if verdict.nudges} == {
        Verdict.TRAUMA_DUMPING: "A lot to carry",
        Verdict.UNSAFE_SHARING: "Details to protect",
        Verdict.INCOMPLETE_SHARING: "Nearly there",
    }
    assert words.verdicts[Verdict.SAFE_SHARING].title == "Good to share"


@pytest.mark.parametrize("region", Region)
def test_every_region_has_an_emergency_number_and_somebody_to_talk_to(words: Words, region: Region) -> None:
    country = words.helplines.regions[region]
    assert country.first("talk")
    assert country.first("poison")
    assert country.noted <= date.today()
    assert country.checked is None or country.checked >= country.noted


def test_channels_are_nudged_as_their_audience_asks() -> None:
    policies = load_policies()
    heavy = {Verdict.TRAUMA_DUMPING, Verdict.UNSAFE_SHARING}
    assert policies.of(Audience.TEAM).nudge_on == heavy
    assert policies.of(Audience.CLIENT_FACING).nudge_on == {*heavy, Verdict.INCOMPLETE_SHARING}
    unknown = policies.of(Audience.UNKNOWN)
    assert unknown.nudge_on == heavy
    assert all(
        unknown.nudges_per_person_and_day <= policies.of(audience).nudges_per_person_and_day
        for audience in (Audience.TEAM, Audience.CLIENT_FACING)
    )


def test_snippets_rest_on_the_section_that_the_engine_names(words: Words) -> None:
    assert {heuristic.concern: words.concerns[heuristic.concern].section for heuristic in HEURISTICS} == {
        heuristic.concern: heuristic.principle for heuristic in HEURISTICS
    }
