"""What is kept is sealed: bodies encrypted, ids of persons, channels and messages only as keyed hashes."""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass, field
from typing import Any

from cryptography.fernet import InvalidToken, MultiFernet

from bot.errors import StoreError
from bot.keys import encryption, secret_keys
from bot.settings import Settings


@dataclass(frozen=True, slots=True)
class Seal:
    """The keys of this installation. Replicas that share a database have to share them."""

    cipher: MultiFernet = field(repr=False)
    secret: bytes = field(repr=False)

    def close(self, body: dict[str, Any]) -> bytes:
        """The body, encrypted with the newest key."""
        return self.cipher.encrypt(json.dumps(body).encode())

    def open(self, sealed: bytes) -> dict[str, Any]:
        """The body, whichever key it was encrypted with. Raises `StoreError` if none fits."""
        try:
            body: dict[str, Any] = json.loads(self.cipher.decrypt(sealed))
        except InvalidToken:
            raise StoreError(
                "A request in the inbox cannot be decrypted: give all replicas the same SHAREWELL_SECRET_KEY, "
                "and keep the old key in it, after the new one, until the inbox is empty."
            ) from None
        return body

    def mark(self, *words: str) -> str:
        """A hash that only somebody with the newest key can make from these words; 64 hexadecimal digits."""
        return hmac.new(self.secret, "\0".join(words).encode(errors="replace"), hashlib.sha256).hexdigest()


def seal_of(settings: Settings) -> Seal:
    """The seal of an installation. Raises `ConfigError` as `bot.keys.encryption`."""
    newest = secret_keys(settings)[0]
    return Seal(encryption(settings), hashlib.sha256(b"inbox:" + newest.encode()).digest())
