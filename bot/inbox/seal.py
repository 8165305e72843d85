"""What is kept is sealed: bodies encrypted, ids of persons, channels and messages only as keyed hashes."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from typing import Any

from cryptography.fernet import MultiFernet

from bot.keys import encryption, sealed, secret_keys, unsealed
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Seal:
    """The keys of this installation. Replicas that share a database have to share them."""

    cipher: MultiFernet = field(repr=False)
    secret: bytes = field(repr=False)

    def close(self, body: dict[str, Any]) -> bytes:
        """The body, encrypted with the newest key."""
        return sealed(self.cipher, body)

    def open(self, closed: bytes) -> dict[str, Any]:
        """The body, whichever key it was encrypted with. Raises `StoreError` if none fits."""
        return unsealed(
            self.cipher,
            closed,
            "A request in the inbox cannot be decrypted: give all replicas the same SHAREWELL_SECRET_KEY, "
            "and keep the old key in it, after the new one, until the inbox is empty.",
        )

    def author(self, team: str, user: str) -> str:
        """The mark of a person, by which what waits of them is found."""
        return self.mark("author", team, user)

    def mark(self, *words: str) -> str:
        """A hash that only somebody with the newest key can make from these words; 64 hexadecimal digits."""
        return hmac.new(self.secret, "\0".join(words).encode(errors="replace"), hashlib.sha256).hexdigest()


def seal_of(settings: Settings) -> Seal:
    """The seal of an installation. Raises `ConfigError` as `bot.keys.encryption`."""
    newest = secret_keys(settings)[0]
    return Seal(encryption(settings), hashlib.sha256(b"inbox:" + newest.encode()).digest())
