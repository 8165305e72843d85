"""Situations to practise on: enough of them, fit to learn from, and a broken one is named."""

import shutil
from pathlib import Path

import pytest

from bot.config import CONFIG
from bot.errors import ConfigError
from bot.scenarios import Place, Scenario, Scenarios, Sector, load_scenarios, unfit_answers
from checks import Verdict, check

ALL = load_scenarios()
_LINES = (CONFIG / "scenarios" / "bus_alone.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
ONE = "".join(line for line in _LINES if not line.startswith("#"))


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A trainer's own folder, empty."""
    (tmp_path / "mine").mkdir()
    return tmp_path / "mine"


def test_there_are_enough_for_everybody() -> None:
    assert len(ALL.all) >= 30
    assert {one.sector for one in ALL.all} == set(Sector)
    assert {one.region for one in ALL.all} == set(Place)
    assert all(sum(one.sector is sector for one in ALL.all) >= 4 for sector in Sector)


@pytest.mark.parametrize("scenario", ALL.all, ids=lambda one: one.id)
def test_the_model_answer_is_safe_by_the_engine(scenario: Scenario) -> None:
    report = check(scenario.model_answer, scenario.context)
    assert report.verdict in (Verdict.SAFE_SHARING, Verdict.NO_DISCLOSURE)
    assert report.findings == ()


@pytest.mark.parametrize("path", sorted((CONFIG / "scenarios").iterdir()), ids=lambda path: path.name)
def test_a_file_is_found_by_the_id_in_it(path: Path) -> None:
    found = ALL.find(path.stem)
    assert found is not None
    assert all(hint.endswith("?") for hint in found.hints)


def test_every_principle_is_a_reason_somewhere() -> None:
    assert ALL.principles is not None
    assert {key for one in ALL.all for key in one.reasons} == set(ALL.principles)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("sector: disability", "sector: disabled", r"mine\.yaml: sector:"),
        ("region: AU", "region: FR", r"mine\.yaml: region:"),
        ("role: support_worker", "role: unknown", r"mine\.yaml: role: .*such as support_worker"),
        ("client_says:", "client_said:", r"mine\.yaml: client_sa"),
        ("id: bus_alone", "id: The Bus", r"mine\.yaml: id:"),
        ("  settled:", "  calm:", r"mine\.yaml: reasons\.calm: config/principles\.yaml"),
        ("hints:", "hints: [", r"mine\.yaml: .*YAML"),
    ],
)
def test_a_broken_file_gets_a_sentence_that_names_file_and_key(
    own: Path, old: str, new: str, named: str
) -> None:
    assert old in ONE
    (own / "mine.yaml").write_text(ONE.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ConfigError, match=named) as raised:
        load_scenarios(own)
    assert str(own) not in str(raised.value)


def test_a_trainers_own_replace_and_add(own: Path) -> None:
    (own / "mine.yaml").write_text(ONE.replace("The bus to the pool", "Another bus"), encoding="utf-8")
    (own / "new.yml").write_text(ONE.replace("id: bus_alone", "id: tram_alone"), encoding="utf-8")
    found = load_scenarios(own)
    assert len(found.all) == len(ALL.all) + 1
    replaced = found.find("bus_alone")
    assert replaced is not None
    assert replaced.title == "Another bus"
    (own / "again.yaml").write_text(ONE, encoding="utf-8")
    with pytest.raises(ConfigError, match=r"mine\.yaml: id: another file"):
        load_scenarios(own)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="SHAREWELL_SCENARIOS_DIR names no folder"):
        load_scenarios(tmp_path / "nowhere")


def test_a_broken_file_of_ours_is_named_too(tmp_path: Path) -> None:
    config = Path(shutil.copytree(CONFIG, tmp_path / "config"))
    (config / "scenarios" / "bus_alone.yaml").write_text(ONE.replace("title:", "titel:"), encoding="utf-8")
    with pytest.raises(ConfigError, match=r"config/scenarios/bus_alone\.yaml: title:"):
        load_scenarios(config=config)


def test_an_answer_that_sharewell_would_nudge_is_found(own: Path) -> None:
    bad = "You can always come by, I live at 14 Wattlebird Court and I am home alone on Tuesdays."
    start = ONE.index("I used to panic")
    text = ONE[:start] + bad + "\n" + ONE[ONE.index("reasons:") :]
    (own / "mine.yaml").write_text(text, encoding="utf-8")
    found = load_scenarios(own)
    assert unfit_answers(found) == (found.find("bus_alone"),)
    assert unfit_answers(Scenarios()) == ()
