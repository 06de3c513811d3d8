"""`topset fmt`."""

import sys
from difflib import unified_diff
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.exits import CLEAN, FINDINGS, WRONG_INPUT
from topset.cli.options import JsonOption, ProgramFiles
from topset.ground.reason import Reason

if TYPE_CHECKING:
    from topset.app.format_program import Formatted
    from topset.store.text_file import TextFile


def fmt(
    files: ProgramFiles,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit 1 if a file would change.")
    ] = False,
    diff: Annotated[bool, typer.Option("--diff", help="Write nothing; show what would change.")] = False,
    json: JsonOption = False,
) -> None:
    """Write programs the one canonical way; comments stay where they are.

    Standard input (-) is answered on standard output. Exit code 1: a file would change (--check, --diff).
    2: a file cannot be read or understood; it is left as it is.

    For example:

      topset fmt plan.topset

      topset fmt --check examples/*.topset

      topset fmt - < plan.topset
    """
    from topset.app.format_program import format_program
    from topset.app.open_text import open_text

    results: list[Formatted] = []
    problems: list[tuple[Reason, str]] = []
    for name in files:
        source = open_text(name)
        if isinstance(source, Reason):
            problems.append((source, ""))
            continue
        done = format_program(source.text, str(source.path))
        problems += [(problem, done.before) for problem in done.problems]
        results.append(done)
        if not done.problems and not json:
            problems += _deliver(name, source, done, dry=check or diff, diff=diff)
    _finish(results, problems, as_data=json)
    changed = any(result.changed for result in results) and (check or diff)
    raise typer.Exit(WRONG_INPUT if problems else FINDINGS if changed else CLEAN)


def _deliver(
    name: str, source: "TextFile", done: "Formatted", *, dry: bool, diff: bool
) -> list[tuple[Reason, str]]:
    """Write the file, or show what would change; returns what prevented it."""
    from topset.app.open_text import STDIN
    from topset.app.save_text import save_text
    from topset.cli.terminal import put, say

    if diff:
        before, after = done.before.splitlines(), done.text.splitlines()
        for line in unified_diff(before, after, done.file, done.file, lineterm=""):
            say(line)
    elif dry:
        if done.changed:
            say(f"{done.file} would change")
    elif name == STDIN:
        put(done.text)
    elif done.changed:
        refusal = save_text(name, done.text, source.digest)
        if refusal:
            return [(refusal, "")]
        say(f"{done.file} formatted")
    return []


def _finish(results: "list[Formatted]", problems: list[tuple[Reason, str]], *, as_data: bool) -> None:
    """Say what is wrong, or everything as JSON (which writes no file)."""
    from topset.cli.answers import say_json
    from topset.cli.problems import show_reasons

    if as_data:
        files = [{"file": r.file, "changed": r.changed, "text": r.text} for r in results]
        say_json({"problems": [problem for problem, _ in problems], "files": files})
        return
    for problem, text in problems:
        show_reasons([problem], {problem.place.file: text} if problem.place and text else {}, sys.stderr)
