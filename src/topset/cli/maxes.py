"""`topset maxes`."""

import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.exits import CLEAN
from topset.cli.history import AllOption, LogFile, ProgramOption
from topset.cli.options import AthleteOption, JsonOption

if TYPE_CHECKING:
    from topset.app.maxes import Written

DateOption = Annotated[
    str, typer.Option("--date", metavar="DATE", help="As of another day than today: 2026-11-21.")
]


def maxes(
    log: LogFile,
    *,
    athlete: AthleteOption = "",
    program: ProgramOption = "",
    write: Annotated[
        bool, typer.Option("--write", help="Bring the maxes of the athlete's file up to date.")
    ] = False,
    date: DateOption = "",
    every: AllOption = False,
    json: JsonOption = False,
) -> None:
    """Tell the maxima that a journal knows, how sure it is of them, and what the athlete's file says.

    A maximum is not sure enough to plan with when it is old, when few sessions tell of it, when all sets had many reps,
    or when its band is wide: such ones are named with the reason, and never written. With --write the file gets the
    others; nothing else in it changes.

    For example:

      topset maxes log.topset-log --athlete athlete.toml

      topset maxes log.topset-log --athlete athlete.toml --write
    """
    from topset.app import maxes as app
    from topset.cli.answers import refuse, say_json
    from topset.cli.days import day_of
    from topset.cli.journals import numbers_of

    if write and not athlete:
        raise typer.BadParameter("Which file? Name it with --athlete.", param_hint="'--write'")
    day = day_of(date, "--date") or datetime.date.today()  # the lifter's own day
    found = app.maxes(numbers_of(log, program, athlete, as_data=json), day)
    done = app.write_maxes(athlete, found) if write else None
    if done and done.problems:
        refuse(done.problems, as_data=json)
    if json:
        say_json({"maxes": found, "written": done})
    else:
        from topset.cli.drawing.maxes import draw_maxes

        draw_maxes(found, every=every)
        if done:
            _told(done, athlete)
    raise typer.Exit(CLEAN)


def _told(done: "Written", name: str) -> None:
    from topset.cli.terminal import say, wrapped

    parts = [f"{done.new} new"] if done.new else []
    parts += [f"{done.changed} changed"] if done.changed else []
    say(wrapped(f"{name}: {', '.join(parts) or 'nothing to change'}."))
