"""What a rewrite did to its draft, for the person who wrote it: kept, made general, left out, theirs to add."""

from __future__ import annotations

from dataclasses import dataclass, field

from checks.model import Rewrite

_EDGES = " \t\n.,;:–—-"


@dataclass(frozen=True, slots=True)
class Changes:
    """Stretches of the draft in its order; a stretch made general with what stands for it; the words of blanks."""

    kept: tuple[str, ...] = field(default=(), repr=False)
    general: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    left_out: tuple[str, ...] = field(default=(), repr=False)
    to_add: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), repr=False)
    """Each blank with its questions."""
    moved: tuple[str, ...] = field(default=(), repr=False)
    """What now stands at the end."""


def changes(draft: str, rewrite: Rewrite) -> Changes:
    """What `rewrite` made of `draft`."""
    kept, general, left_out, moved = [], [], [], []
    position = 0
    for edit in rewrite.edits:
        if edit.start > position:
            kept.append(draft[position : edit.start])
        stretch = draft[max(position, edit.start) : edit.end]
        whole = edit.end - edit.start >= len(draft)
        if edit.replacement and not whole:
            general.append((stretch.strip(_EDGES), edit.replacement))
        elif is_moved(stretch, rewrite.text):
            moved.append(stretch)
        else:
            left_out.append(stretch)
        position = max(position, edit.end)
    kept.append(draft[position:])
    blanks = dict.fromkeys(rewrite.text[start:end].strip("[]") for start, end in rewrite.blanks)
    asked = dict(
        zip((rewrite.text[a:b].strip("[]") for a, b in rewrite.blanks), rewrite.questions, strict=False)
    )
    return Changes(
        _spoken(kept),
        tuple(general),
        _spoken(left_out),
        tuple((blank, asked.get(blank, ())) for blank in blanks),
        _spoken(moved),
    )


def is_moved(stretch: str, rewrite: str) -> bool:
    """Whether a stretch that was taken out, a whole question, closes the rewrite instead."""
    bare = " ".join(stretch.split())
    return bare.endswith("?") and " ".join(rewrite.split()).endswith(bare)


def _spoken(stretches: list[str]) -> tuple[str, ...]:
    """The stretches that say something, without what binds them to their neighbours."""
    return tuple(
        bare
        for stretch in stretches
        if any(map(str.isalnum, bare := " ".join(stretch.split()).strip(_EDGES)))
    )
