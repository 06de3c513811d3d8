"""`topset invert`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.options import JsonOption

if TYPE_CHECKING:
    from topset.methods.inversion import Inversion, Side


def invert(
    scheme: Annotated[
        str, typer.Argument(help='Sets and reps, as in "4x10 @65% rest 45s".', show_default=False)
    ],
    *,
    exercise: Annotated[str, typer.Option("--exercise", "-e", help="For what.", show_default=False)] = "",
    best: Annotated[
        str, typer.Option("--max", help='The maximum: "140kg" or "100kg x5".', show_default=False)
    ] = "",
    sessions: Annotated[int, typer.Option("--sessions", "-n", help="Sessions a week.")] = 1,
    json: JsonOption = False,
) -> None:
    """Swap the sets and reps of a scheme: 4x10 becomes 10x4, with its load, rest, minutes and volume.

    For example:

      topset invert 4x10

      topset invert "4x10 @65% rest 45s" --exercise "Hip Thrust" --max 180kg --sessions 2
    """
    from topset.app import invert as app
    from topset.cli.answers import refuse, say_json
    from topset.cli.inputs import figures_for

    found = app.invert(scheme, exercise, best, sessions, figures_for("-", as_data=json))
    if found.inversion is None:
        refuse(found.problems, {"": scheme}, as_data=json)
    if json:
        say_json(found)
    else:
        _for_people(found.inversion, found.exercise)


def _for_people(inversion: "Inversion", exercise: str) -> None:
    """Both sides in a table, then what to mind."""
    from topset.cli.drawing.table import table
    from topset.cli.problems import show_reasons
    from topset.cli.terminal import say, styled

    if exercise:
        say(styled(exercise, "bold"))
    before, after = _cells(inversion.before), _cells(inversion.after)
    rows = [(name, before[name], after[name]) for name in before if before[name] or after[name]]
    table(("", "before", "after"), rows)
    if inversion.cautions:
        say()
    import sys

    show_reasons(inversion.cautions, {}, sys.stdout)


def _cells(side: "Side") -> dict[str, str]:
    """One column."""
    from topset.app import wording
    from topset.ground.units import Load, plain, rest_text

    volume = side.volume
    kilos = ""
    if volume and side.load:
        unit = side.load[0].unit
        ends = dict.fromkeys(f"{Load(g, unit).number:,.0f}" for g in (volume.lo, volume.hi))
        kilos = f"{'-'.join(ends)} {unit}"
    loads = ""
    if side.load:
        ends = dict.fromkeys(plain(round(load.number * 2) / 2) for load in side.load)
        loads = f"{'-'.join(ends)} {side.load[0].unit}"
    return {
        "sets x reps": f"{side.sets} x {side.reps}",
        "of the 1RM": wording.share(side.percent),
        "load": loads,
        "rest": rest_text(side.rest),
        "minutes": str(side.minutes) if side.minutes.hi else "under 1",
        "total reps": str(side.total_reps),
        "load volume": kilos,
        "sets a week": str(side.weekly_sets),
    }
