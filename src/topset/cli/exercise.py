"""`topset exercise`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.options import JsonOption

if TYPE_CHECKING:
    from topset.app.explain_exercise import ExerciseLine, ExercisePage


def exercise(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="Any name of the exercise.", show_default=False)
    ] = "",
    *,
    gym: Annotated[str, typer.Option(help="List what a gym preset offers.", show_default=False)] = "",
    find: Annotated[
        str, typer.Option(help="List those with this word: a muscle, a thing, a pattern.", show_default=False)
    ] = "",
    json: JsonOption = False,
) -> None:
    """Explain an exercise: muscles, equipment, load, and what can stand in for it.

    Without a name, all exercises are listed, or those that the options leave.

    For example:

      topset exercise "romanian deadlift"

      topset exercise --gym home_dumbbells --find chest
    """
    from topset.app import explain_exercise as app
    from topset.cli.answers import refuse, say_json
    from topset.ground.reason import Reason

    found = app.explain_exercise(name) if name else app.list_exercises(gym, find)
    if isinstance(found, Reason):
        refuse([found], as_data=json)
    if json:
        say_json(found)
    elif isinstance(found, tuple):
        _list(found)
    else:
        _page(found)


def _list(lines: "tuple[ExerciseLine, ...]") -> None:
    from topset.cli.drawing.table import table
    from topset.cli.terminal import say

    rows = [
        (line.name, line.pattern, ", ".join(line.muscles), ", ".join(line.equipment) or "nothing")
        for line in lines
    ]
    table(("Exercise", "Pattern", "Works", "Needs"), rows, flexible=(0, 1, 2, 3))
    say(f"{len(lines)} exercises")


def _page(page: "ExercisePage") -> None:
    from topset.cli.drawing.page import facts, heading
    from topset.ground.units import Load

    one = page.exercise
    heading(one.name)
    muscles = sorted(one.muscles.items(), key=lambda item: -item[1])
    facts(
        (
            ("also called", ", ".join(one.aliases)),
            ("movement", f"{one.pattern}, {one.kind}, {one.laterality}"),
            ("works directly", ", ".join(m for m, share in muscles if share >= 1)),
            ("also works", ", ".join(f"{m} ({share:g})" for m, share in muscles if share < 1)),
            ("needs", ", ".join(one.equipment) or "nothing"),
            ("load", one.load_mode),
            ("counted in", one.measure),
            ("smallest step", str(Load(one.step_g)) if one.step_g else ""),
            ("body mass moved", f"{one.body_mass_percent} %" if one.body_mass_percent else ""),
            ("practice", one.skill),
            ("spinal load", ("none", "light", "moderate", "heavy")[min(one.spine, 3)]),
            ("stresses first", ", ".join(one.stresses)),
            ("in the gyms", ", ".join(page.gyms)),
            ("instead", ", ".join(page.instead)),
        )
    )
