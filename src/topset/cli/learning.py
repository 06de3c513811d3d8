"""What plans are told of the time behind: a journal, and the program that it followed."""

import datetime
from dataclasses import replace
from typing import Annotated

import typer

from topset.model.athlete import Athlete

LogOption = Annotated[
    str,
    typer.Option(
        "--log", "-l", metavar="LOG", help="A journal: what it shows is planned with.", show_default=False
    ),
]
AfterOption = Annotated[
    str,
    typer.Option(
        "--after", metavar="PROGRAM", help="The program that the journal followed last.", show_default=False
    ),
]
DateOption = Annotated[
    str,
    typer.Option(
        "--date", metavar="DATE", help="As of another day than today: 2026-11-21.", show_default=False
    ),
]


def taught_athlete(person: Athlete, options: tuple[str, str, str], *, as_data: bool) -> Athlete:
    """The athlete with what a journal has taught, from --log, --after and --date as they were written."""
    log, after, date = options
    if not log:
        if after:
            raise typer.BadParameter("Name its journal with --log.", param_hint="'--after'")
        return person
    from topset.app.learn import taught_by
    from topset.app.log_numbers import Texts
    from topset.cli.answers import refuse
    from topset.cli.days import day_of
    from topset.cli.inputs import figures_for, text_of

    day = day_of(date, "--date") or datetime.date.today()  # the lifter's own day
    journal = text_of(log, as_data=as_data)
    texts = Texts(journal.text, str(journal.path))
    if after:
        plan = text_of(after, as_data=as_data)
        texts = replace(texts, program=plan.text, program_file=str(plan.path))
    found = taught_by(texts, person, day, figures_for(log, as_data=as_data))
    if found.athlete is None:
        refuse(found.problems, texts.sources, as_data=as_data)
    return found.athlete
