"""The keys that encrypt what must be kept for a while: from the settings, or made once and kept on disk."""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from bot.errors import ConfigError, StoreError
from bot.settings import Settings

KEY_FILE = "secret.key"


def encryption(settings: Settings) -> MultiFernet:
    """The cipher of this installation; the first key encrypts, all of them decrypt.

    Without `SHAREWELL_SECRET_KEY` a key is made in the data directory (mode 600) and used from then on.
    Raises `ConfigError` if the directory cannot be written or the file holds no key.
    """
    return MultiFernet([Fernet(key) for key in secret_keys(settings)])


def secret_keys(settings: Settings) -> tuple[str, ...]:
    """The Fernet keys of this installation, the newest first. Raises as `encryption`."""
    return settings.secret_keys or (_kept_key(settings.data_dir),)


def sealed(cipher: MultiFernet, what: dict[str, Any]) -> bytes:
    """Something that JSON can hold, encrypted with the newest key."""
    return cipher.encrypt(json.dumps(what).encode())


def unsealed(cipher: MultiFernet, closed: bytes, otherwise: str) -> dict[str, Any]:
    """What was sealed, whichever key it was encrypted with. Raises `StoreError` with the sentence `otherwise` if none fits."""
    try:
        what: dict[str, Any] = json.loads(cipher.decrypt(closed))
    except InvalidToken:
        raise StoreError(otherwise) from None
    return what


def make_data_dir(data_dir: Path) -> Path:
    """Make the data directory (mode 700) if it is not there. Raises `ConfigError` if that cannot be done."""
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise ConfigError(
            f"The data directory {data_dir} cannot be made: "
            "set SHAREWELL_DATA_DIR to a folder you may write to."
        ) from None
    return data_dir


def _kept_key(data_dir: Path) -> str:
    path = make_data_dir(data_dir) / KEY_FILE
    try:
        if not path.exists():
            _write_once(path, Fernet.generate_key())
        key = path.read_text("ascii").strip()
        Fernet(key)
    except (OSError, ValueError):
        raise ConfigError(
            f"{path} cannot be read as a Fernet key: bring back the file from a backup, "
            "or remove it to start with a new key (what was encrypted with the old one is then lost)."
        ) from None
    return key


def _write_once(path: Path, key: bytes) -> None:
    """Put the whole file in place at once; if another process was first, its key stays."""
    handle, name = tempfile.mkstemp(dir=path.parent)  # mode 600 from the first byte on
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(key + b"\n")
        with contextlib.suppress(FileExistsError):
            os.link(name, path)
    finally:
        Path(name).unlink()
