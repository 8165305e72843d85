"""Examples of `unresolved`: each is a test."""

from checks.model import Example

POSITIVE: tuple[Example, ...] = ()
NEGATIVE: tuple[Example, ...] = ()
MISSED: tuple[Example, ...] = ()
