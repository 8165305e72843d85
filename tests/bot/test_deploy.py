"""What config/deploy/ promises. No container engine is needed: files are read, commands are run where they can be."""

import asyncio
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from bot.rules.tryout import SPLITS
from bot.settings import variables

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "config" / "deploy"
CONTAINER = (DEPLOY / "Containerfile").read_text("utf-8")
SERVICES = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))["services"]
UNIT = (DEPLOY / "sharewell.service").read_text("utf-8")
SYSTEMD = shutil.which("systemd-analyze")


def instructions(name: str) -> list[str]:
    """What a Containerfile says after each instruction of that name, continued lines joined."""
    joined = CONTAINER.replace("\\\n", " ")
    return re.findall(rf"^{name} +(.*)$", joined, re.MULTILINE)


@pytest.mark.parametrize(
    ("instruction", "promise"),
    [
        ("USER", r"[1-9]\d{3,}:[1-9]\d{3,}"),  # by number: orchestrators can tell that it is not root
        ("HEALTHCHECK", r".*/healthz.*"),
        ("STOPSIGNAL", "SIGTERM"),
        ("VOLUME", "/data"),
        ("ENTRYPOINT", r'\["python", "-m", "bot"\]'),
    ],
)
def test_the_image_says(instruction: str, promise: str) -> None:
    (last,) = instructions(instruction)
    assert re.fullmatch(promise, last, re.DOTALL)


def test_the_image_needs_no_entry_in_passwd() -> None:
    """slack_sdk asks for a home when it is imported; platforms run images as users that have none."""
    assert "HOME=/data" in " ".join(instructions("ENV"))


def test_the_image_installs_only_what_its_hashes_say_and_fetches_nothing_else() -> None:
    assert all("--require-hashes" in line for line in instructions("RUN") if "pip install" in line)
    assert not re.search(r"\b(?:curl|wget|ADD|apt-get|git clone)\b", "\n".join(instructions("RUN")))
    assert instructions("ADD") == []


def test_nothing_secret_gets_into_the_image() -> None:
    copied = {line.split()[0] for line in instructions("COPY") if not line.startswith("--from")}
    assert copied == {"bot", "checks", "config", "config/deploy/requirements.hashed"}
    names = re.findall(r"\b[A-Z_]{4,}(?==)", " ".join(instructions("ENV")))
    assert not [name for name in names if re.search("TOKEN|SECRET|KEY|PASSWORD|DATABASE", name)]
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert next(line for line in ignored if not line.startswith("#")) == "*"
    tried_on = {f"!checks/corpus/{split}" for split in SPLITS}
    assert {line for line in ignored if line.startswith("!")} == {"!bot", "!checks", "!config"} | tried_on
    assert tried_on == {"!checks/corpus/train.jsonl", "!checks/corpus/tune.jsonl"}  # none that is measured


@pytest.mark.parametrize("name", SERVICES)
def test_each_service_can_do_no_more_than_it_must(name: str) -> None:
    service = SERVICES[name]
    assert service["read_only"] is True
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert "privileged" not in service
    assert service.get("user", "10001") not in ("root", "0")
    assert not [volume for volume in service["volumes"] if volume.startswith(("/", ".", "~"))]
    assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ()))


def test_the_database_is_reached_by_the_bot_alone_and_the_bot_waits_for_it() -> None:
    whole = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    assert SERVICES["database"]["networks"] == ["inside"]
    assert whole["networks"]["inside"] == {"internal": True}
    assert "ports" not in SERVICES["database"]
    assert "pg_isready" in SERVICES["database"]["healthcheck"]["test"]
    assert SERVICES["bot"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert (DEPLOY / SERVICES["bot"]["build"]["context"]).resolve() == ROOT
    assert (ROOT / SERVICES["bot"]["build"]["dockerfile"]).is_file()


def test_no_secret_is_written_down() -> None:
    for service in SERVICES.values():
        for name, value in service["environment"].items():
            secret = re.search("PASSWORD|SECRET|KEY|TOKEN|DATABASE_URL", name)
            assert not secret or "${POSTGRES_PASSWORD:?" in value
    files = [path for path in DEPLOY.iterdir() if path.suffix != ".hashed"]
    for text in (path.read_text("utf-8") for path in files):
        assert not re.search(r"xox[bp]-\w|xapp-\w|[A-Za-z0-9_-]{43}=|PASSWORD=\w", text)


def test_only_settings_that_exist_are_set() -> None:
    known = set(variables().values())
    for path in DEPLOY.iterdir():
        assert set(re.findall(r"\b(?:SHAREWELL|SLACK)_[A-Z_]+\b", path.read_text("utf-8"))) <= known


@pytest.mark.parametrize(
    "promise",
    [
        "DynamicUser=yes",
        "ProtectSystem=strict",
        "ProtectHome=yes",
        "NoNewPrivileges=yes",
        "CapabilityBoundingSet=",
        "StateDirectoryMode=0700",
        "UMask=0077",
        "LimitCORE=0",
        "MemorySwapMax=0",
    ],
)
def test_the_unit_says(promise: str) -> None:
    assert promise in UNIT.splitlines()


@pytest.mark.skipif(SYSTEMD is None, reason="no systemd-analyze on this machine")
def test_systemd_understands_the_unit_and_finds_it_little_exposed(tmp_path: Path) -> None:
    here = UNIT.replace("/opt/sharewell/.venv/bin/python", sys.executable).replace(
        "/opt/sharewell", str(ROOT)
    )
    unit = tmp_path / "sharewell.service"
    unit.write_text(here)
    verified = subprocess.run([SYSTEMD, "verify", unit], capture_output=True, text=True, check=False)
    assert (verified.returncode, verified.stderr) == (0, "")
    command = [SYSTEMD, "security", "--offline=true", "--threshold=20", unit]  # in tenths
    assert subprocess.run(command, capture_output=True, check=False).returncode == 0


def locked(name: str) -> dict[str, str]:
    """Version by package of a lock file."""
    text = (ROOT / name).read_text("utf-8")
    found = re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;\\]+)", text, re.MULTILINE)
    return {package.lower().replace("_", "-"): version for package, version in found}


def test_both_lock_files_agree_and_hold_all_that_runs() -> None:
    hashed, plain = locked("config/deploy/requirements.hashed"), locked("requirements.lock")
    not_on_linux = {"colorama", "httpx2-jsfetch"}
    assert {name: plain.get(name) for name in hashed.keys() - not_on_linux} == {
        name: version for name, version in hashed.items() if name not in not_on_linux
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    needed = {re.split(r"[\[>=<]", line)[0].lower() for line in project["dependencies"]}
    assert needed <= hashed.keys()


def test_every_pinned_package_has_its_hashes() -> None:
    text = (DEPLOY / "requirements.hashed").read_text("utf-8")
    packages = re.split(r"^(?=[a-z])", text, flags=re.MULTILINE)[1:]
    assert len(packages) == len(locked("config/deploy/requirements.hashed"))
    assert [package for package in packages if "--hash=sha256:" not in package] == []


async def test_what_is_copied_runs_healthy_and_writes_to_its_data_directory_only(
    tmp_path: Path, unused_port: int
) -> None:
    app, data = tmp_path / "app", tmp_path / "data"
    for name in ("bot", "checks", "config"):
        shutil.copytree(ROOT / name, app / name, ignore=shutil.ignore_patterns("__pycache__", "*.jsonl"))
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": str(app),
        "SHAREWELL_LOG": "json",
        "SHAREWELL_PORT": str(unused_port),
        "SHAREWELL_DATA_DIR": str(data),
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_SIGNING_SECRET": "s",
    }
    before = everything_in(app)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "serve", env=environment, cwd=app, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    try:
        async with asyncio.timeout(60):
            said = json.loads(await process.stderr.readline())
            while not said["message"].startswith("listening"):
                said = json.loads(await process.stderr.readline())
            (check,) = instructions("HEALTHCHECK")
            healthy = await asyncio.create_subprocess_exec(
                sys.executable, *json.loads(check.partition("CMD ")[2])[1:], env=environment
            )
            assert await healthy.wait() == 0
    finally:
        process.terminate()
        await process.communicate()
    assert process.returncode == 0
    assert everything_in(app) == before
    assert {path.name for path in data.iterdir()} >= {"sharewell.db"}
    sick = await asyncio.create_subprocess_exec(
        sys.executable,
        *json.loads(check.partition("CMD ")[2])[1:],
        env=environment,
        stderr=asyncio.subprocess.DEVNULL,
    )
    assert await sick.wait() == 1


def everything_in(folder: Path) -> dict[Path, float]:
    """All files and folders, and when they last changed."""
    return {path: path.stat().st_mtime for path in (folder, *folder.rglob("*"))}
