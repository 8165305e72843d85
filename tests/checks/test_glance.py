"""The first look spares the model plainly ordinary channel talk, and nothing else."""

import shutil
from pathlib import Path

import numpy as np
import pytest

import checks.judge
from checks import Context, Surface, Verdict, check
from checks.meaning.glance import BUCKETS, Glance, buckets, load_glance, score
from checks.meaning.model import ARTEFACT
from checks.reading import read

ROSTER = "Could someone swap my Thursday late for a Friday early? Rota is on the fridge."
ALL, NONE = (Glance(np.zeros(BUCKETS, dtype=np.float32), below) for below in (1.0, -1.0))


class Reached(Exception):
    """Raised by the model that is not to be asked."""


class Unread:
    """A model that says when it is asked."""

    def estimate(self, text: str, surface: Surface) -> None:
        raise Reached


@pytest.fixture
def _unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks.judge, "MODEL", Unread())


@pytest.mark.usefixtures("_unread")
@pytest.mark.parametrize("surface", [Surface.TEAM, Surface.CLIENT_FACING, Surface.UNKNOWN])
def test_plain_talk_in_a_channel_is_not_read_by_the_model(
    monkeypatch: pytest.MonkeyPatch, surface: Surface
) -> None:
    monkeypatch.setattr(checks.judge, "GLANCE", ALL)
    assert check(ROSTER, Context(surface)).verdict is Verdict.NO_DISCLOSURE


@pytest.mark.usefixtures("_unread")
@pytest.mark.parametrize(
    ("text", "surface", "glance"),
    [
        (ROSTER, Surface.DRAFT, ALL),
        (ROSTER, Surface.TEAM, NONE),
        (ROSTER, Surface.TEAM, None),
        ("I lost my mum last month and I can't stop crying", Surface.TEAM, ALL),
        ("done. anyway", Surface.TEAM, ALL),
        ("the label says 1950-05-09 upside down", Surface.TEAM, ALL),
    ],
)
def test_the_model_reads_drafts_what_is_not_plain_what_a_heuristic_saw_and_what_is_too_short_to_tell(
    monkeypatch: pytest.MonkeyPatch, text: str, surface: Surface, glance: Glance | None
) -> None:
    monkeypatch.setattr(checks.judge, "GLANCE", glance)
    with pytest.raises(Reached):
        check(text, Context(surface))


def test_a_text_is_judged_by_its_words_and_pairs_however_often_it_says_them() -> None:
    once, twice = (buckets(read(text, Context(Surface.TEAM))) for text in ("bins out", "bins out bins out"))
    assert set(once) < set(twice)
    assert len(twice) == len(once) + 1  # "out bins"
    assert score(np.ones(BUCKETS, dtype=np.float32), once) == pytest.approx(len(once) ** 0.5)
    assert score(np.ones(BUCKETS, dtype=np.float32), once[:0]) == 0


def test_the_glance_that_is_kept_loads_and_a_missing_or_damaged_one_is_none(tmp_path: Path) -> None:
    shutil.copy(ARTEFACT / "glance.npz", tmp_path)
    assert load_glance(tmp_path) is not None
    for damage in (b"", b"not what it was", (ARTEFACT / "glance.npz").read_bytes()[:-200]):
        (tmp_path / "glance.npz").write_bytes(damage)
        assert load_glance(tmp_path) is None
    np.savez(tmp_path / "glance.npz", weights=np.zeros(7), below=0.0)
    assert load_glance(tmp_path) is None
    (tmp_path / "glance.npz").unlink()
    assert load_glance(tmp_path) is None
