"""`topset session`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.options import AthleteOption, DayOption, JsonOption, ProgramFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from topset.app.ready import ReadyLine
    from topset.app.session import SessionSheet
    from topset.app.sheet import RoutineLine, SetLine


def session(
    file: ProgramFile,
    *,
    day: DayOption = None,
    week: Annotated[int, typer.Option("--week", "-w", min=1, help="The week.")] = 1,
    lifted: Annotated[
        list[str] | None,
        typer.Option("--lifted", help='A top set as done: "Bench Press=100kg x3 @RIR1". Repeat.'),
    ] = None,
    athlete: AthleteOption = "",
    json: JsonOption = False,
) -> None:
    """Show one session as it is done: warm-up, ramp with plates, sets with loads, rests, minutes.

    For example:

      topset session plan.topset --day mon --week 2 --athlete athlete.toml

      topset session plan.topset --day mon --lifted "Bench Press=102.5kg x2 @RIR0"
    """
    from topset.app import session as app
    from topset.cli.answers import refuse, say_json
    from topset.cli.inputs import athlete_of, figures_for, text_of

    person = athlete_of(athlete, as_data=json)
    source = text_of(file, as_data=json)
    which = app.Which(week, day.value if day else "", tuple(lifted or ()))
    found = app.session(source.text, str(source.path), which, person, figures_for(file, as_data=json))
    if found.problems:
        refuse(found.problems, {str(source.path): source.text}, as_data=json)
    if json:
        say_json(found)
    else:
        _for_people(found)


def _for_people(found: "SessionSheet") -> None:
    from topset.cli.drawing.sessions import heading
    from topset.cli.terminal import say, styled, wrapped

    sheet = found.sheet
    assert sheet
    deload = ", a deload" if sheet.deload else ""
    say(styled(wrapped(f"{heading(sheet)} (week {sheet.week}{deload})"), "bold"))
    show_routine("Warm-up", sheet.warm_up)
    for work in sheet.works:
        say()
        label = f"{work.label} " if work.label else ""
        method = f" ({work.method})" if work.method else ""
        say(styled(wrapped(f"{label}{work.exercise}{method}"), "bold"))
        for line in work.sets:
            say(wrapped(said_set(line), "  "))
        if work.note:
            say(wrapped(work.note, "  "))
    show_routine("Cool-down", sheet.cool_down)
    for note in sheet.notes:
        say(f"\n{wrapped(note)}")
    for hint in found.hints:
        say(styled(f"\n{wrapped(hint)}", "dim"))


def show_routine(name: str, routine: "RoutineLine | None") -> None:
    """Print a warm-up or a cool-down, if there is one."""
    from topset.cli.terminal import say, styled, wrapped

    if routine is None:
        return
    say()
    say(styled(f"{name}{f', {routine.minutes}' if routine.minutes else ''}", "bold"))
    for drill in routine.drills:
        say(wrapped(drill, "  "))


def show_waits(waits: "Sequence[ReadyLine]") -> None:
    """Say from when on a session may be done, and what it waits for."""
    from topset.cli.terminal import say, styled, wrapped

    if not waits:
        return
    last = max(waits, key=lambda one: one.ready)
    cites = ", ".join(dict.fromkeys(cite for one in waits for cite in one.cites))
    each = ", ".join(f"{one.name} {one.ready:%a %H:%M}" for one in waits)
    said = f"Wait until {last.ready:%A %Y-%m-%d %H:%M} if you can: ready are {each} ({cites})."
    say(styled(wrapped(said), "warning"))


def said_set(line: "SetLine") -> str:
    """Like sets in one line."""
    role = f"{line.role}: " if line.role else ""
    load = line.load or line.percent
    at = f" at {load}" if load else ""
    plates = " ".join(part for part in (line.plates, line.where) if part)
    parts = [
        f"{role}{line.sets} x {line.reps}{at}{f' ({plates})' if plates else ''}",
        line.effort,
        f"rest {line.rest}",
        f"tempo {line.tempo}" if line.tempo else "",
        *line.guards,
    ]
    return ", ".join(part for part in parts if part)
