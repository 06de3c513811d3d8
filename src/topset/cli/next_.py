"""`topset next`."""

from typing import TYPE_CHECKING

import typer

from topset.cli.adapt import DateOption, LogArgument, StartOption, given, grouped
from topset.cli.exits import CLEAN
from topset.cli.next_block import say_next_block
from topset.cli.options import AthleteOption, JsonOption, ProgramFile

if TYPE_CHECKING:
    from topset.app.next_session import NextSession
    from topset.app.sheet import Sheet


def next_(
    file: ProgramFile,
    log: LogArgument,
    *,
    date: DateOption = "",
    start: StartOption = "",
    athlete: AthleteOption = "",
    json: JsonOption = False,
) -> None:
    """Show the next session as the journal has changed it, and say what changed and why.

    The program is left as it is: topset adapt writes the changes down. A session begun today is shown with its
    back-offs recomputed from the top sets as they were lifted.

    For example:

      topset next plan.topset log.topset-log --athlete athlete.toml
    """
    from topset.app import next_session as app
    from topset.cli.answers import refuse, say_json

    texts, around = given(file, log, (date, start, athlete), as_data=json, must_exist=False)
    found = app.next_session(texts, around)
    if found.problems:
        sources = {texts.program_file: texts.program, texts.journal_file: texts.journal}
        refuse(found.problems, sources, as_data=json)
    if json:
        say_json(found)
    else:
        _for_people(found)
        if found.ended:
            say_next_block(file, log, athlete)
    raise typer.Exit(CLEAN)


def _for_people(found: "NextSession") -> None:
    from topset.cli.drawing.sessions import heading
    from topset.cli.session import show_routine, show_waits
    from topset.cli.terminal import say, styled, wrapped

    sheet = found.sheet
    if sheet is None:
        say(wrapped(found.why))
        return
    deload = ", a deload" if sheet.deload else ""
    say(styled(wrapped(f"{heading(sheet)} (week {sheet.week}{deload})"), "bold"))
    say(wrapped(found.why))
    show_waits(found.waits)
    show_routine("Warm-up", sheet.warm_up)
    _works(sheet)
    show_routine("Cool-down", sheet.cool_down)
    _changes(found)


def _works(sheet: "Sheet") -> None:
    from topset.cli.session import said_set
    from topset.cli.terminal import say, styled, wrapped

    for work in sheet.works:
        label = f"{work.label} " if work.label else ""
        method = f" ({work.method})" if work.method else ""
        say()
        say(styled(wrapped(f"{label}{work.exercise}{method}"), "bold"))
        for line in work.sets:
            say(wrapped(said_set(line), "  "))


def _changes(found: "NextSession") -> None:
    from topset.cli.terminal import say, styled, wrapped

    for title, changes in (("What changed", found.changes), ("Remarks", found.held)):
        if changes:
            say(styled(f"\n{title}", "bold"))
        for reason in grouped(changes):
            cites = f" [{', '.join(reason.cites)}]" if reason.cites else ""
            say(wrapped(f"{reason.message} {reason.remedy}".strip() + cites, "  "))
    if found.others:
        say(styled(f"\n{found.others} more for later sessions: topset adapt tells them.", "dim"))
