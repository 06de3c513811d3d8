"""`topset today`."""

from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.exits import CLEAN
from topset.cli.next_block import say_next_block
from topset.cli.options import AthleteOption, JsonOption, ProgramFile

if TYPE_CHECKING:
    from topset.app.last_time import Done
    from topset.app.sheet import Sheet, WorkLine
    from topset.app.today import Today


def today(
    file: ProgramFile,
    log: Annotated[
        str, typer.Argument(metavar="LOG", help="The journal; it need not exist yet.", show_default=False)
    ],
    *,
    date: Annotated[
        str, typer.Option("--date", metavar="DATE", help="Another day than today: 2026-11-21.")
    ] = "",
    start: Annotated[
        str,
        typer.Option(
            "--start", metavar="DATE", help="The program's first day, where the athlete's file has none."
        ),
    ] = "",
    athlete: AthleteOption = "",
    json: JsonOption = False,
) -> None:
    """Show the session that is due: its sets with loads and plates, and what was done last time.

    The journal says which it is: the one after the last session done, found by its week and title. Before the first
    one the calendar decides, if there is a start.

    For example:

      topset today plan.topset log.topset-log --athlete athlete.toml
    """
    from topset.app import today as app
    from topset.app.open_log import open_log
    from topset.cli.answers import refuse, say_json
    from topset.cli.days import day_of, moment_of
    from topset.cli.inputs import athlete_of, figures_for, text_of
    from topset.ground.reason import Reason

    moment = moment_of(date)
    first = day_of(start, "--start")
    person = athlete_of(athlete, as_data=json)
    source = text_of(file, as_data=json)
    journal = open_log(log)
    if isinstance(journal, Reason):
        refuse([journal], as_data=json)
    found = app.today(
        source,
        journal,
        app.Around(moment.date(), first, person, figures_for(file, as_data=json), moment.time()),
    )
    if found.problems:
        sources = {str(source.path): source.text}
        refuse(found.problems, sources | ({str(journal.path): journal.text} if journal else {}), as_data=json)
    if json:
        say_json(found)
    else:
        _for_people(found)
        if found.ended:
            say_next_block(file, log, athlete)
    raise typer.Exit(CLEAN)


def _for_people(found: "Today") -> None:
    from topset.cli.drawing.sessions import heading
    from topset.cli.session import show_routine, show_waits
    from topset.cli.terminal import say, styled, wrapped

    sheet = found.sheet
    if sheet is None:
        say(wrapped(found.why))
        _unfinished(found)
        return
    deload = ", a deload" if sheet.deload else ""
    say(styled(wrapped(f"{heading(sheet)} (week {sheet.week}{deload})"), "bold"))
    say(wrapped(found.why))
    _unfinished(found)
    show_waits(found.waits)
    show_routine("Warm-up", sheet.warm_up)
    _works(sheet, found)
    show_routine("Cool-down", sheet.cool_down)
    for note in sheet.notes:
        say(f"\n{wrapped(note)}")
    for hint in found.hints:
        say(styled(f"\n{wrapped(hint)}", "dim"))


def _unfinished(found: "Today") -> None:
    from topset.cli.terminal import say, styled, wrapped

    if found.unfinished:
        remedy = "What was done and is not in the journal yet can be added with `topset log --date`."
        say(styled(wrapped(f"{found.unfinished} {remedy}"), "warning"))


def _works(sheet: "Sheet", found: "Today") -> None:
    """The exercises, each with what was done of it; of one that stands there twice that is said once."""
    said: set[str] = set()
    for work in sheet.works:
        last, done = found.last.get(work.exercise), found.done.get(work.exercise)
        _work(work, *((None, None) if work.exercise in said else (last, done)))
        said.add(work.exercise)


def _work(work: "WorkLine", last: "Done | None", done: "Done | None") -> None:
    from topset.cli.session import said_set
    from topset.cli.terminal import say, styled, wrapped

    say()
    label = f"{work.label} " if work.label else ""
    method = f" ({work.method})" if work.method else ""
    say(styled(wrapped(f"{label}{work.exercise}{method}"), "bold"))
    for line in work.sets:
        say(wrapped(said_set(line), "  "))
    if work.note:
        say(wrapped(work.note, "  "))
    if last:
        say(styled(wrapped(f"last time, {last.date}: {last.sets}", "  "), "dim"))
    if done:
        say(styled(wrapped(f"today: {done.sets}", "  "), "good"))
