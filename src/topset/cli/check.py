"""`topset check`."""

import datetime
import sys
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from topset.cli.exits import CLEAN, FINDINGS, WRONG_INPUT
from topset.cli.options import AthleteOption, JsonOption, ProgramFiles
from topset.ground.reason import Reason

if TYPE_CHECKING:
    from topset.app.check import Checked
    from topset.app.open_settings import OpenedSettings
    from topset.model.athlete import Athlete


class Format(StrEnum):
    """How findings are written."""

    HUMAN = "human"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


Codes = Annotated[
    list[str] | None,
    typer.Option(metavar="CODES", help="Codes or families, such as VOL,REC201.", show_default=False),
]


def check(
    files: ProgramFiles,
    *,
    athlete: AthleteOption = "",
    journal: Annotated[
        str,
        typer.Option(
            metavar="FILE", help="What was done of the program (log.topset-log).", show_default=False
        ),
    ] = "",
    fix: Annotated[bool, typer.Option("--fix", help="Repair what has one obvious repair.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="How findings are written.")] = Format.HUMAN,
    select: Codes = None,
    ignore: Codes = None,
    json: JsonOption = False,
) -> None:
    """Find what breaks the rules of the craft, with the reason, the source and the remedy.

    With --fix, standard input (-) is answered with the repaired program, and findings go to standard error.
    Exit code 0: nothing but advice. 1: errors or warnings. 2: a file cannot be read or understood.

    For example:

      topset check plan.topset --athlete athlete.toml

      topset check plan.topset --journal log.topset-log

      topset check *.topset --select VOL,REC --format github

      cat plan.topset | topset check -
    """
    from topset.app.open_text import STDIN
    from topset.cli.inputs import athlete_of, folder_of
    from topset.cli.terminal import put, say

    if journal and len(files) > 1:
        raise typer.BadParameter("A journal is checked with one program.", param_hint="'--journal'")
    form = Format.JSON if json else format_
    piped = fix and STDIN in files
    if piped and form is not Format.HUMAN:
        message = (
            "What is repaired of standard input goes to standard output, where no report can stand then."
        )
        raise typer.BadParameter(message, param_hint="'--fix'")
    person = athlete_of(athlete, as_data=form is Format.JSON)
    asked = (_split(select), _split(ignore))
    settings = _settings(files, asked, as_data=form is Format.JSON)
    results = [_one(name, person, settings[folder_of(name)], fix=fix) for name in files]
    if journal:
        logged = _logged(journal, results[0].text, person, settings[folder_of(files[0])])
        results += [logged] if logged.problems or not results[0].problems else []
    if form is Format.HUMAN:
        _for_people(results, sys.stderr if piped else sys.stdout)
        piped_through = (
            result for name, result in zip(files, results, strict=False) if piped and name == STDIN
        )
        put("".join(result.text for result in piped_through if not result.problems))
    else:
        from topset.app.check import report

        say(report(form, results))
    raise typer.Exit(_code(results))


def _split(codes: list[str] | None) -> tuple[str, ...]:
    """Codes from options that may each hold several."""
    return tuple(code.strip().upper() for part in codes or () for code in part.split(",") if code.strip())


def _settings(
    names: Iterable[str], codes: tuple[tuple[str, ...], tuple[str, ...]], *, as_data: bool
) -> "dict[str, OpenedSettings]":
    """The settings of each folder; what is worth knowing about a topset.toml is said once."""
    from topset.app.open_settings import open_settings
    from topset.cli.answers import refuse
    from topset.cli.inputs import folder_of, remark

    found: dict[str, OpenedSettings] = {}
    for folder in dict.fromkeys(map(folder_of, names)):
        found[folder] = open_settings(folder, *codes)
        if found[folder].problems:
            refuse(found[folder].problems, as_data=as_data)
    remark(dict.fromkeys(reason for opened in found.values() for reason in opened.remarks))
    return found


def _one(name: str, athlete: "Athlete | None", settings: "OpenedSettings", *, fix: bool) -> "Checked":
    """Check one file, and repair it if that is asked for."""
    from topset.app import check as app
    from topset.app.open_text import STDIN, open_text
    from topset.app.save_text import save_text

    source = open_text(name)
    if isinstance(source, Reason):
        return app.Checked(name, "", (source,))
    judgement = app.Judgement(athlete, settings.figures, settings.config, datetime.date.today())
    file = str(source.path)
    if not fix:
        return app.check(source.text, file, judgement)
    checked = app.fix(source.text, file, judgement)
    refusal = save_text(name, checked.text, source.digest) if checked.fixed and name != STDIN else None
    return app.Checked(name, source.text, (refusal,)) if refusal else checked


def _logged(name: str, plan: str, athlete: "Athlete | None", settings: "OpenedSettings") -> "Checked":
    """Check the journal of a program, whose settings were read without a problem."""
    from topset.app import check as app
    from topset.app.open_text import open_text

    source = open_text(name)
    if isinstance(source, Reason):
        return app.Checked(name, "", (source,))
    judgement = app.Judgement(athlete, settings.figures, settings.config, datetime.date.today())
    return app.check_journal(source.text, str(source.path), judgement, plan)


def _for_people(results: "list[Checked]", stream: TextIO) -> None:
    """Findings and at the end a tally on the stream; what is wrong with the input on standard error."""
    from topset.cli.problems import described, show_reasons, tally
    from topset.cli.terminal import say

    for result in results:
        sources = {result.file: result.text}
        show_reasons(result.problems, sources, sys.stderr)
        for finding in result.findings:
            say(f"{described(finding, sources, stream)}\n", stream)
    if fixed := sum(result.fixed for result in results):
        say(f"{fixed} repaired", stream)
    judged = [result for result in results if not result.problems]
    if judged:
        name = judged[0].file if len(judged) == 1 else f"{len(judged)} files"
        say(f"{name}: {tally([finding for result in judged for finding in result.findings])}", stream)


def _code(results: "list[Checked]") -> int:
    """The gravest of what happened."""
    if any(result.problems for result in results):
        return WRONG_INPUT
    return FINDINGS if any(result.grave for result in results) else CLEAN
