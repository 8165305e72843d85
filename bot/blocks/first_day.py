"""The hello to a new worker, the five steps for whoever sets it up, and the page for staff."""

from __future__ import annotations

from collections.abc import Sequence

from bot.blocks import mrkdwn, parts
from bot.blocks.modal import View, window
from bot.blocks.parts import Said
from bot.first_day import load_first_day, load_staff_page
from bot.listeners import ids
from bot.words import Words

STEPS = ("step_supervisors", "step_region", "step_helplines", "step_staff", "step_channel")
"""In the order in which they are best taken."""


def hello() -> Said:
    """Short, with three examples to try."""
    words = load_first_day()
    blocks = [parts.section(words.hello)]
    for number, example in enumerate(words.examples):
        button = parts.button("Try this one", ids.HELLO_TRY, value=str(number))
        blocks.append(parts.section(f"> {mrkdwn.escape(example)}", accessory=button))
    blocks.append(parts.context(words.hello_close))
    return Said(words.hello, blocks)


def setup(done: Sequence[bool]) -> Said:
    """The five steps, each with whether it is `done`."""
    words = load_first_day()
    blocks = [parts.section(words.setup)]
    for number, (step, is_done) in enumerate(zip(STEPS, done, strict=True), 1):
        sign = ":white_check_mark:" if is_done else ":white_large_square:"
        state = words.step_done if is_done else words.step_open
        blocks.append(parts.section(f"{sign} {number} ({state}): {getattr(words, step)}"))
    row = [parts.button("Page for staff", ids.STAFF_PAGE), parts.button("Look again", ids.SETUP_AGAIN)]
    blocks += [parts.actions(row), parts.context(words.setup_close)]
    return Said(words.setup, blocks)


def staff_page(words: Words) -> View:
    """The page for staff in a window, to read and copy."""
    page = load_staff_page()
    blocks = [parts.header(page.title), parts.section(mrkdwn.escape(page.intro))]
    for section in page.whole(words):
        rows = "\n".join(f"• {mrkdwn.escape(point)}" for point in section.points)
        blocks += [parts.header(section.heading), *parts.sections(rows)]
    return window("Page for staff", blocks)
