"""`topset log`."""

import datetime
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.exits import CLEAN
from topset.cli.options import AthleteOption, JsonOption
from topset.ground.frozen import frozen

if TYPE_CHECKING:
    from topset.app.correct_log import Correction
    from topset.app.log_sets import Logged, Request
    from topset.app.today import Link

STDIN = "-"


def log(
    log: Annotated[
        str, typer.Argument(metavar="LOG", help="The journal, made if there is none.", show_default=False)
    ],
    text: Annotated[
        str | None,
        typer.Argument(
            metavar="[TEXT]", help="Sets, readings or a note; - reads standard input.", show_default=False
        ),
    ] = None,
    *,
    date: Annotated[
        str, typer.Option("--date", metavar="DATE", help="Another day than today: 2026-11-21.")
    ] = "",
    time: Annotated[str, typer.Option("--time", metavar="TIME", help="When the session began: 18:10.")] = "",
    title: Annotated[str, typer.Option("--title", metavar="TITLE", help="The session's title.")] = "",
    week: Annotated[
        int | None,
        typer.Option("--week", "-w", min=1, help="The week of the program.", show_default=False),
    ] = None,
    program: Annotated[
        str,
        typer.Option(
            "--program",
            "-p",
            metavar="FILE",
            help="The program: week and title are those of its due session.",
        ),
    ] = "",
    athlete: AthleteOption = "",
    correct: Annotated[
        int | None,
        typer.Option("--correct", metavar="LINE", help="Put TEXT in place of this line.", show_default=False),
    ] = None,
    remove: Annotated[
        int | None,
        typer.Option("--remove", metavar="LINE", help="Take this line out.", show_default=False),
    ] = None,
    was: Annotated[
        str, typer.Option("--was", metavar="TEXT", help="Correct or remove only a line that says this.")
    ] = "",
    id: Annotated[  # noqa: A002  # the option's name
        str, typer.Option("--id", metavar="ID", help="A name for this request: asked twice, done once.")
    ] = "",
    json: JsonOption = False,
) -> None:
    """Write into the journal what was done, and how it felt; or correct a line of it.

    The entry of the day is continued, or begun if there is none; with another time, title or week a second one is. All
    lines are written in one step, or none. Without TEXT you are asked line by line, until an empty one.

    For example:

      topset log log.topset-log "Bench Press: 80kg x5 @RIR2, x5 @RIR1"

      topset log log.topset-log "sleep 7h, readiness 4/5" --date 2026-11-21

      topset log log.topset-log --correct 14 "Bench Press: 82.5kg x5 @RIR1"

      topset log log.topset-log --remove 14 --was "Bench Press: 80kg x5"
    """
    from topset.app.log_sets import TYPED

    _check_usage(text, correct, remove, was, id)
    context = _Context(log, as_data=json)
    source = "<stdin>" if text == STDIN else TYPED
    if remove is not None or correct is not None:
        known = context.link(program, athlete, None).known if program else ()
        line = remove if remove is not None else correct or 0
        said = None if remove is not None else _typed(text)
        from topset.app.correct_log import Correction

        context.correct(Correction(line, said, was, known, source, datetime.date.today()))
    else:
        request = context.request(program, athlete, (date, time, title, week), id, source)
        if text is None:
            context.ask(request)
        else:
            context.log(request, _typed(text))
    raise typer.Exit(CLEAN)


def _check_usage(text: str | None, correct: int | None, remove: int | None, was: str, name: str) -> None:
    """Options that do not go together."""
    changing = correct is not None or remove is not None
    if correct is not None and remove is not None:
        raise typer.BadParameter("A line is corrected or removed, not both.")
    if correct is not None and text is None:
        raise typer.BadParameter("What should the line say?", param_hint="'TEXT'")
    if remove is not None and text is not None:
        raise typer.BadParameter("With --remove nothing is written; --was says what the line is.")
    if was and not changing:
        raise typer.BadParameter("--was goes with --correct or --remove.")
    if name and (changing or text is None):
        raise typer.BadParameter("--id goes with a TEXT to add.")
    if text is None and not changing and not _asking():
        raise typer.BadParameter(
            "What was done? Write - to read it from standard input.", param_hint="'TEXT'"
        )


def _asking() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty()


def _typed(text: str | None) -> str:
    """The text, or standard input where it is "-"."""
    if text != STDIN:
        return text or ""
    from topset.cli.inputs import text_of

    return text_of(STDIN).text


@frozen
class _Context:
    """The journal that is written, and how is answered."""

    file: str
    as_data: bool

    def request(
        self, program: str, athlete: str, said: tuple[str, str, str, int | None], name: str, source: str
    ) -> "Request":
        """The request without its text."""
        from topset.app.log_sets import Request
        from topset.cli.days import day_of, time_of
        from topset.model.journal import Entry

        date, time, title, week = said
        today = datetime.date.today()  # the lifter's own day
        day = day_of(date, "--date") or today
        head = Entry(day, time=time_of(time, "--time"), title=title, week=week)
        if not program:
            return Request("", head, name, file=source, today=today)
        link = self.link(program, athlete, day, head.time)
        # A title or week that was named is meant, and the program does not know better.
        linked = head if title or week else Entry(day, time=head.time, title=link.title, week=link.week)
        only_lifts = linked is not head
        return Request("", linked, name, link.known, only_lifts, source, today, link.weeks)

    def link(
        self, program: str, athlete: str, day: datetime.date | None, time: datetime.time | None = None
    ) -> "Link":
        """What the program says of the entry of a day."""
        from topset.app import today as app
        from topset.app.open_log import open_log
        from topset.cli.answers import refuse
        from topset.cli.inputs import athlete_of, figures_for, text_of
        from topset.ground.reason import Reason

        person = athlete_of(athlete, as_data=self.as_data)
        source = text_of(program, as_data=self.as_data)
        journal = open_log(self.file)
        if isinstance(journal, Reason):
            refuse([journal], as_data=self.as_data)
        figures = figures_for(program, as_data=self.as_data)
        around = app.Around(day or datetime.date.today(), None, person, figures, session=time)
        link = app.link(source, journal, around)
        if link.problems:
            refuse(link.problems, {str(source.path): source.text}, as_data=self.as_data)
        return link

    def log(self, request: "Request", text: str) -> None:
        """Write a request, or end with what is wrong with it."""
        from dataclasses import replace

        from topset.app.log_sets import log_sets
        from topset.cli.answers import refuse

        done = log_sets(self.file, replace(request, text=text))
        if done.problems and not self.as_data:
            refuse(done.problems, {request.file: text})
        self.answer(done)

    def correct(self, correction: "Correction") -> None:
        """Correct a line, or end with what is wrong with it."""
        from topset.app.correct_log import correct_log
        from topset.cli.answers import refuse

        done = correct_log(self.file, correction)
        if done.problems and not self.as_data:
            refuse(done.problems, {correction.file: correction.text or ""})
        self.answer(done)

    def ask(self, request: "Request") -> None:
        """Ask for line after line; each is written at once, so that nothing waits to be lost."""
        from dataclasses import replace

        from topset.app.log_sets import log_sets
        from topset.cli.problems import show_reasons
        from topset.cli.terminal import say

        say(f"{self.file}, {request.head.date}. One line at a time; an empty one ends.", sys.stderr)
        while True:
            sys.stderr.write("> ")
            sys.stderr.flush()
            line = sys.stdin.readline()
            if not line.strip():
                return
            text = line.rstrip("\r\n")
            done = log_sets(self.file, replace(request, text=text))
            if done.problems:
                show_reasons(done.problems, {request.file: text}, sys.stderr)
            else:
                self.answer(done)

    def answer(self, done: "Logged") -> None:
        """What was written, where."""
        from topset.cli.answers import say_json
        from topset.cli.exits import WRONG_INPUT

        if self.as_data:
            say_json(done)
            if done.problems:
                raise typer.Exit(WRONG_INPUT)
            return
        _for_people(done)


def _for_people(done: "Logged") -> None:
    from topset.cli.terminal import say, styled

    if not done.changed:
        say(f"{done.file}: nothing to change, this is there already")
        return
    say(styled(done.file, "bold"))
    number = max((len(str(each.line)) for each in (*done.entries, *done.lines, *done.before)), default=0)
    for each in done.before:
        say(styled(f"- {each.line:>{number}} | {each.text}", "dim"))
    new = {each.line for each in (*done.new, *done.lines)}
    for each in sorted((*done.entries, *done.lines), key=lambda each: each.line):
        say(f"{'+' if each.line in new else ' '} {each.line:>{number}} | {each.text}")
