"""`topset import`."""

import datetime
import sys
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.exits import CLEAN, FINDINGS, WRONG_INPUT
from topset.cli.options import JsonOption
from topset.ground.reason import Reason, Severity
from topset.ground.units import Unit

if TYPE_CHECKING:
    from topset.app.import_journal import ImportedJournal
    from topset.interchange import Summary

MOST_SHOWN = 10  # remarks of one code for people


class Dates(StrEnum):
    """What stands first in a date such as 05/04/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


def import_(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="What another app exported, or the address of a wger server.",
            show_default=False,
        ),
    ],
    *,
    into: Annotated[
        str,
        typer.Option(
            "--into",
            metavar="LOG",
            help="The journal to add it to; - writes it out.",
            show_default=False,
        ),
    ] = "",
    unit: Annotated[
        Unit | None,
        typer.Option("--unit", help="The unit of loads, where the file has none.", show_default=False),
    ] = None,
    from_: Annotated[
        str,
        typer.Option(
            "--from", metavar="FORMAT", help="The format, if it is not recognised.", show_default=False
        ),
    ] = "",
    columns: Annotated[
        str,
        typer.Option(
            metavar="MAP", help="Columns of a table: date=Day,exercise=Move,load=Weight.", show_default=False
        ),
    ] = "",
    same: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=EXERCISE", help="What an exercise of the file is called here. Repeat."),
    ] = None,
    dates: Annotated[
        Dates | None, typer.Option("--dates", help="How 05/04/2026 is meant.", show_default=False)
    ] = None,
    zone: Annotated[
        str,
        typer.Option(
            metavar="ZONE", help="Your time zone, for times in UTC: Europe/Berlin.", show_default=False
        ),
    ] = "",
    lifter: Annotated[
        str, typer.Option(metavar="NAME", help="Whose meets, in a file of many lifters.", show_default=False)
    ] = "",
    json: JsonOption = False,
) -> None:
    """Bring what another app exported into a journal, with an account of every row.

    Without --into nothing is written: the answer shows what would come of it. Importing a file again changes nothing,
    and what you edited in the journal stays. Exit code 1: some rows could not be read and were left out. 2: the file
    is not known, a question is open (such as the unit), or nothing may be written.

    For example:

      topset import strong.csv --unit kg

      topset import strong.csv --unit kg --into log.topset-log

      topset import sheet.csv --columns date=Day,exercise=Move,load=Weight,reps=Reps --into log.topset-log
    """
    from topset.app import import_journal as app
    from topset.cli.answers import refuse

    settings = app.Settings(
        datetime.date.today(),  # the lifter's own day
        unit,
        None if dates is None else dates is Dates.DAY_FIRST,
        zone,
        lifter,
        _pairs(columns.split(",") if columns else [], "--columns"),
        _pairs(same or [], "--same"),
    )
    done = app.import_file(file, into, settings, from_)
    if done.problems and not json:
        _remarks(done.remarks)
        refuse(done.problems, done.sources)
    if not json and into == app.STDOUT:
        _journal(done)
    elif not json:
        _for_people(done, into)
    else:
        from topset.cli.answers import say_json

        say_json(done.without_text())
    skipped = any(each.severity is not Severity.INFO for each in done.remarks)
    raise typer.Exit(WRONG_INPUT if done.problems else FINDINGS if skipped else CLEAN)


def _pairs(written: Sequence[str], option: str) -> dict[str, str]:
    """`a=b` as a pair each."""
    pairs = {}
    for each in written:
        left, equals, right = (part.strip() for part in each.rpartition("="))
        if not (left and equals and right):
            raise typer.BadParameter(f'"{each}" is not of the form NAME=NAME.', param_hint=f"'{option}'")
        pairs[left] = right
    return pairs


def _journal(done: "ImportedJournal") -> None:
    """The journal on standard output, everything else beside it."""
    from topset.cli.terminal import put, say

    put(done.text)
    say(_account(done.imported.summary), sys.stderr)
    _remarks(done.remarks)


def _for_people(done: "ImportedJournal", into: str) -> None:
    from topset.cli.terminal import say, styled

    if done.imported.program:
        summary = done.imported.summary
        left = f", {summary.left_out:,} left out" if summary.left_out else ""
        say(styled(f"{done.title}: {_counted(summary.taken, 'line')} of exercises{left}", "bold"))
        say(f"{into} written" if into else "Nothing is written without --into PROGRAM.")
        _remarks(done.remarks)
        return
    entries = done.imported.entries
    first, last = (entries[0].date, entries[-1].date) if entries else (None, None)
    span = f", {first} to {last}" if entries else ""
    say(styled(f"{done.title}: {_counted(len(entries), 'session')}{span}", "bold"))
    say(f"  {_account(done.imported.summary)}")
    known = [met for met in done.imported.exercises if not met.own]
    own = len(done.imported.exercises) - len(known)
    kept = f", {own} kept as your own" if own else ""
    if done.imported.exercises:
        say(f"  {_counted(len(known), 'exercise')} found in the catalogue{kept}")
    already = f", {done.same} there already" if done.same else ""
    edited = f", {done.differ} there with other sets, left as they are" if done.differ else ""
    if into:
        say(f"{into}: {_counted(done.added, 'session')} added{already}{edited}")
    else:
        say("Nothing is written without --into LOG.")
    _remarks(done.remarks)


def _account(summary: "Summary") -> str:
    """`1,910 rows: 1,900 sets, 8 rests, 2 left out (nothing counted 2)`."""
    from topset.interchange.flaws import WORDS

    sets = _counted(summary.sets, "set")
    counted = f" ({sets})" if summary.sets else ""
    parts = [sets if summary.sets == summary.taken else f"{summary.taken:,} taken{counted}"]
    parts += [_counted(summary.rests, "rest")] if summary.rests else []
    parts += [f"{summary.notes:,} kept as notes"] if summary.notes else []
    if summary.left_out:
        why = ", ".join(f"{WORDS[code]} {count:,}" for code, count in summary.skipped)
        parts.append(f"{summary.left_out:,} left out ({why})")
    return f"{_counted(summary.rows, 'row')}: {', '.join(parts)}"


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _remarks(remarks: Sequence[Reason]) -> None:
    """What is worth knowing, on standard error; of many alike the first."""
    from topset.cli.problems import show_reasons
    from topset.cli.terminal import say

    shown: dict[str, int] = {}
    for each in remarks:
        shown[each.code] = shown.get(each.code, 0) + 1
        if shown[each.code] <= MOST_SHOWN:
            show_reasons([each], {}, sys.stderr)
    for code, count in shown.items():
        if count > MOST_SHOWN:
            say(f"… and more of {code}; --json names them", sys.stderr)
