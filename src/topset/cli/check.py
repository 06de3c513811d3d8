"""`topset check`."""

import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.exits import CLEAN, FINDINGS, WRONG_INPUT
from topset.cli.options import AthleteOption, JsonOption, ProgramFiles
from topset.ground.reason import Reason, Severity

if TYPE_CHECKING:
    from topset.app.check import Checked
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
    fix: Annotated[bool, typer.Option("--fix", help="Repair what has one obvious repair.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="How findings are written.")] = Format.HUMAN,
    select: Codes = None,
    ignore: Codes = None,
    json: JsonOption = False,
) -> None:
    """Find what breaks the rules of the craft, with the reason, the source and the remedy.

    Exit code 0: nothing but advice. 1: errors or warnings. 2: a file cannot be read or understood.

    For example:

      topset check plan.topset --athlete athlete.toml

      topset check *.topset --select VOL,REC --format github

      cat plan.topset | topset check -
    """
    from topset.cli.inputs import athlete_of

    style = Format.JSON if json else format_
    person = athlete_of(athlete, as_data=style is Format.JSON)
    results: list[Checked] = []
    unread: list[Reason] = []
    for name in files:
        outcome = _one(name, person, (_split(select), _split(ignore)), fix=fix)
        if isinstance(outcome, Reason):
            unread.append(outcome)
        else:
            results.append(outcome)
    _write(style, results, unread)
    raise typer.Exit(_code(results, unread))


def _split(codes: list[str] | None) -> tuple[str, ...]:
    """Codes from options that may each hold several."""
    return tuple(code.strip().upper() for part in codes or () for code in part.split(",") if code.strip())


def _one(
    name: str, athlete: "Athlete | None", codes: tuple[tuple[str, ...], tuple[str, ...]], *, fix: bool
) -> "Checked | Reason":
    """Check one file, and repair it if that is asked for."""
    from topset.app import check as app
    from topset.app.open_settings import open_settings
    from topset.app.open_text import STDIN, open_text
    from topset.app.save_text import save_text
    from topset.cli.answers import refuse
    from topset.cli.inputs import folder_of

    settings = open_settings(folder_of(name), *codes)
    if settings.problems:
        refuse(settings.problems)
    source = open_text(name)
    if isinstance(source, Reason):
        return source

    def judged(text: str) -> "Checked":
        return app.check(text, str(source.path), athlete, settings.figures, settings.config)

    checked = judged(source.text)
    if fix and name != STDIN:
        checked = app.fix(checked, judged)
        if checked.fixed and (refusal := save_text(name, checked.text, source.digest)):
            return refusal
    return checked


def _write(style: Format, results: "list[Checked]", unread: list[Reason]) -> None:
    """Write the findings in the format asked for; what could not be read goes to standard error."""
    from topset.cli.findings import github, human, json, sarif

    writers = {
        Format.HUMAN: human.write,
        Format.JSON: json.write,
        Format.SARIF: sarif.write,
        Format.GITHUB: github.write,
    }
    writers[style](results, unread)
    if style in (Format.SARIF, Format.GITHUB) and unread:
        from topset.cli.problems import show_reasons

        show_reasons(unread, {}, sys.stderr)


def _code(results: "list[Checked]", unread: list[Reason]) -> int:
    """The gravest of what happened."""
    if unread or any(result.problems for result in results):
        return WRONG_INPUT
    grave = any(f.severity is not Severity.INFO for result in results for f in result.findings)
    return FINDINGS if grave else CLEAN
