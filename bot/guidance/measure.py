"""How often the right snippet is among the first three, for questions that were written before the search."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import Field

from bot.config import Entry, load_yaml
from bot.errors import ConfigError
from bot.guidance.library import FOLDER, Guides

_FIRST = 3


class Question(Entry):
    """What somebody may ask, and the snippets of which any is a right answer."""

    ask: str = Field(min_length=2, max_length=300)
    right: tuple[str, ...] = Field(min_length=1)


class Questions(Entry):
    """Those that may be looked at while the search is improved, and those put aside to say how good it is."""

    tuned: tuple[Question, ...] = Field(min_length=1)
    aside: tuple[Question, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Recall:
    """How many of `asked` questions found a right snippet; `missed` are those that did not."""

    asked: int
    missed: tuple[Question, ...]

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return 1 - len(self.missed) / self.asked

    def __str__(self) -> str:
        found = self.asked - len(self.missed)
        return f"a right snippet is among the first three for {found} of {self.asked} questions ({self.share:.1%})"


def load_questions(guides: Guides, path: Path = FOLDER / "questions.yaml") -> Questions:
    """The questions. Raises `ConfigError`, also if one asks for a snippet that isn't there."""
    questions = load_yaml(path, Questions)
    known = {guide.id for guide in guides.all}
    for question in (*questions.tuned, *questions.aside):
        gone = [name for name in question.right if name not in known]
        if gone:
            raise ConfigError(f"guidance/{path.name}: right: there is no snippet {gone[0]}.")
    return questions


def measure(guides: Guides, questions: tuple[Question, ...]) -> Recall:
    """Ask all of them."""
    missed = [
        question
        for question in questions
        if not {guide.id for guide in guides.find(question.ask)[:_FIRST]} & set(question.right)
    ]
    return Recall(len(questions), tuple(missed))
