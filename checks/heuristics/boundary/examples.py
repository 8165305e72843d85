"""Texts that cross a boundary, near misses, and known misses."""
from checks.model import Example
POSITIVE: tuple[Example, ...] = ()
NEGATIVE: tuple[Example, ...] = ()
MISSED: tuple[Example, ...] = ()
