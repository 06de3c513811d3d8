"""`topset init`."""

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from topset.cli.exits import INTERRUPTED
from topset.cli.options import ForceOption, JsonOption

if TYPE_CHECKING:
    from topset.app.init import Begun, Choices

DEFAULT_DAYS = "mon,wed,fri"
DEFAULT_MINUTES = 60


def init(
    file: Annotated[
        str, typer.Argument(metavar="[FILE]", help="The file to write; - writes to standard output.")
    ] = "athlete.toml",
    *,
    level: Annotated[str, typer.Option(help="beginner, intermediate or advanced.", show_default=False)] = "",
    goal: Annotated[
        str,
        typer.Option(help="strength, hypertrophy, power, endurance, lean or mixed.", show_default=False),
    ] = "",
    days: Annotated[
        str, typer.Option(help="Training days with minutes: mon=75,wed,fri=60.", show_default=False)
    ] = "",
    gym: Annotated[
        str,
        typer.Option(
            help="commercial, garage_rack, home_dumbbells, bodyweight or bands; _lb for plates in pounds.",
            show_default=False,
        ),
    ] = "",
    weeks: Annotated[int | None, typer.Option(help="Weeks of the plan, 4 to 12.", show_default=False)] = None,
    unit: Annotated[str, typer.Option(help="kg or lb.", show_default=False)] = "",
    body_mass: Annotated[str, typer.Option(help='As in "82 kg".', show_default=False)] = "",
    best: Annotated[
        list[str] | None,
        typer.Option("--max", help='A maximum: "Back Squat=140 kg", "Pull-Up=8 reps". Repeat.'),
    ] = None,
    priority: Annotated[
        list[str] | None, typer.Option(help="A group of muscles that comes first. Repeat.")
    ] = None,
    avoid: Annotated[list[str] | None, typer.Option(help="An exercise to leave out. Repeat.")] = None,
    hurts: Annotated[list[str] | None, typer.Option(help="A joint that hurts. Repeat.")] = None,
    force: ForceOption = False,
    json: JsonOption = False,
) -> None:
    """Write an athlete's file: who trains, when, where, for what.

    On a terminal, what no option says is asked for; elsewhere it gets its default.

    For example:

      topset init

      topset init --level beginner --days mon,thu=45 --gym home_dumbbells
    """
    from topset.app import init as app
    from topset.app.open_text import STDIN
    from topset.app.save_text import may_save, save_text
    from topset.cli.answers import refuse

    piped = file == STDIN
    refusal = None if piped else may_save(file, force=force)
    if refusal:
        refuse([refusal], as_data=json)
    given = {"level": level, "goal": goal, "days": days, "gym": gym, "unit": unit, "body_mass": body_mass}
    asked = sys.stdin.isatty() and sys.stderr.isatty() and not json
    words = _answers(given, app.choices(), ask=asked)
    answers: dict[str, object] = {name: text for name, text in words.items() if name != "days"}
    answers |= {"weeks": weeks, "priorities": priority, "avoid": avoid, "hurts": hurts}
    answers |= {"days": _days(words["days"]), "maxes": _maxes(best or [])}
    begun = app.init(answers, file)
    if begun.problems:
        refuse(begun.problems, {file: begun.text}, as_data=json)
    refusal = None if piped else save_text(file, begun.text, force=force)
    if refusal:
        refuse([refusal], as_data=json)
    _tell(file, begun, as_data=json)


def _answers(given: dict[str, str], choices: "Choices", *, ask: bool) -> dict[str, str]:
    """The words given by options, asked for, or taken by default."""
    questions = {
        "level": ("Experience", choices.levels, "intermediate"),
        "goal": ("Goal", choices.goals, "hypertrophy"),
        "gym": ("Gym", choices.gyms, "commercial"),
        "days": ("Training days, with minutes where they differ from 60", (), DEFAULT_DAYS),
        "unit": ("Unit", ("kg", "lb"), "kg"),
    }
    found = dict(given)
    for name, (question, words, default) in questions.items():
        if not found[name]:
            found[name] = _ask(question, words, default) if ask else default
    return found


def _ask(question: str, words: tuple[str, ...], default: str) -> str:
    """Ask until the answer is one of `words`."""
    offered = f" ({', '.join(words)})" if words else ""
    while True:
        try:
            answer: str = typer.prompt(f"{question}{offered}", default=default, err=True)
        except typer.Abort as stopped:
            raise typer.Exit(INTERRUPTED) from stopped
        if not words or answer.strip().lower() in words:
            return answer.strip().lower()
        typer.echo(f"Please answer one of: {', '.join(words)}", err=True)


def _days(text: str) -> dict[str, object]:
    """`mon=75,wed` as minutes by day; what is no number is left for the reader of the file to refuse."""
    found: dict[str, object] = {}
    for part in text.replace(";", ",").split(","):
        day, _, minutes = (piece.strip() for piece in part.partition("="))
        if day in found:
            raise typer.BadParameter(f"{day} is given twice.", param_hint="'--days'")
        if day:
            known = minutes.removesuffix("min").strip()
            found[day] = int(known) if known.isdecimal() else minutes or DEFAULT_MINUTES
    return found


def _maxes(texts: list[str]) -> dict[str, object]:
    """`Back Squat=140 kg` as a maximum by exercise."""
    found: dict[str, object] = {}
    for text in texts:
        name, _, best = (piece.strip() for piece in text.partition("="))
        if name in found:
            raise typer.BadParameter(f"{name} is given twice.", param_hint="'--max'")
        found[name] = best
    return found


def _tell(file: str, begun: "Begun", *, as_data: bool) -> None:
    """Say what was written, and what to do with it."""
    from topset.app.open_text import STDIN
    from topset.cli.answers import say_json
    from topset.cli.terminal import put, say

    if as_data:
        say_json({"file": file, "text": begun.text, "problems": []})
        return
    if file == STDIN:
        put(begun.text)
        return
    say(f"{file} written. Add your maxima to it, then: topset plan {file} --out plan.topset")
