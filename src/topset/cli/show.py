"""`topset show`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.options import AthleteOption, DayOption, JsonOption, ProgramFile

if TYPE_CHECKING:
    from topset.app.show import Shown


def show(
    file: ProgramFile,
    *,
    week: Annotated[int, typer.Option("--week", "-w", min=1, help="The week to show.")] = 1,
    every: Annotated[bool, typer.Option("--all", help="Show every week.")] = False,
    day: DayOption = None,
    athlete: AthleteOption = "",
    json: JsonOption = False,
) -> None:
    """Show a program week by week: sessions, loads, minutes, and weekly sets against the landmarks.

    With an athlete's file, percentages become loads that the gym can make.

    For example:

      topset show plan.topset --athlete athlete.toml

      topset show plan.topset --week 3 --day mon
    """
    from topset.app import show as app
    from topset.cli.answers import refuse, say_json
    from topset.cli.inputs import athlete_of, figures_for, text_of

    person = athlete_of(athlete, as_data=json)
    source = text_of(file, as_data=json)
    wanted = app.Wanted(0 if every else week, day.value if day else "")
    shown = app.show(source.text, str(source.path), wanted, person, figures_for(file, as_data=json))
    if shown.problems:
        refuse(shown.problems, {str(source.path): source.text}, as_data=json)
    if json:
        say_json(shown)
    else:
        _for_people(shown)


def _for_people(shown: "Shown") -> None:
    """The heading, each week, and how to see the rest."""
    from topset.cli.drawing.sessions import draw_week
    from topset.cli.drawing.volume import draw_volume, draw_volumes
    from topset.cli.terminal import say, styled, wrapped

    facts = ", ".join(fact for fact in (shown.goal, shown.level, _weeks(shown)) if fact)
    say(styled(wrapped(f"{shown.name or 'A program'} ({facts})"), "bold"))
    for one in shown.weeks:
        draw_week(one)
    if len(shown.weeks) == 1:
        draw_volume(shown.weeks[0])
        if shown.total > 1:
            week = f"Week {shown.weeks[0].number} of {shown.total}"
            say()
            say(wrapped(f"{week}: --week N shows another, --all every one."))
    else:
        draw_volumes(shown.weeks)


def _weeks(shown: "Shown") -> str:
    """How long the program is."""
    if not shown.whole:
        return "a fragment"
    return "1 week" if shown.total == 1 else f"{shown.total} weeks"
