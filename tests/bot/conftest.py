"""What every test of the bot starts from: an environment without anybody's tokens."""

import os
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No `SLACK_…` or `SHAREWELL_…` of the machine, and a data directory of the test's own."""
    for name in list(os.environ):
        if name.startswith(("SLACK_", "SHAREWELL_")) and name != "SHAREWELL_TEST_DATABASE_URL":
            monkeypatch.delenv(name)
    monkeypatch.setenv("SHAREWELL_DATA_DIR", str(tmp_path / "data"))
