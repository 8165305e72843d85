"""JSONL in, JSONL out, in the same order; a bad line gets one line on standard error and the rest go on."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, TextIO

from checks.engine import TextTooLong, check
from checks.model import Context, Region, Report, Role, Surface


class BadLine(ValueError):
    """What is wrong with a line, in words that never quote it."""


def parse(line: bytes) -> dict[str, Any]:
    """One JSON object of a JSONL line. Raises `BadLine`."""
    try:
        record = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise BadLine("not UTF-8") from None
    except (ValueError, RecursionError):
        raise BadLine("not JSON") from None
    if not isinstance(record, dict):
        raise BadLine("not a JSON object")
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadLine('no "text"')
    return record


def context_of(record: dict[str, Any]) -> Context:
    """The context a record states: surface, and role and region where the engine knows them. Raises `BadLine`.

    A surface that is not known is a mistake; a role or region that is not known is not known, which is quieter.
    """
    try:
        surface = Surface(record.get("surface") or Surface.DRAFT)
    except ValueError:
        raise BadLine('"surface" has an unknown value') from None
    role, region = record.get("role"), record.get("region")
    return Context(
        surface,
        Role(role) if role in tuple(Role) else Role.UNKNOWN,
        Region(region) if region in tuple(Region) else None,
    )


def answer(identity: object, report: Report) -> dict[str, Any]:
    """A report as the JSON object that `batch` writes."""
    return {
        "id": identity,
        "verdict": report.verdict,
        "nudge": report.nudge,
        "concerns": [
            {"concern": f.concern, "start": f.start, "end": f.end, "confidence": round(f.confidence, 3)}
            for f in report.findings
        ],
        "rewrite": report.rewrite.text if report.rewrite else None,
    }


def run(lines: Iterable[bytes], out: TextIO, errors: TextIO) -> int:
    """Answer every good line; 0, or 2 if any line was bad."""
    status = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = parse(line)
            report = check(record["text"], context_of(record))
        except (BadLine, TextTooLong) as problem:
            errors.write(f"line {number}: {problem}\n")
            status = 2
            continue
        out.write(json.dumps(answer(record.get("id"), report), ensure_ascii=False) + "\n")
        out.flush()
    return status
