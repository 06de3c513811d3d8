"""All commands, in the order in which a lifter meets them."""

import typer

from topset import __version__
from topset.cli.adapt import adapt
from topset.cli.check import check
from topset.cli.exercise import exercise
from topset.cli.expand import expand
from topset.cli.export import export
from topset.cli.fmt import fmt
from topset.cli.history import history
from topset.cli.import_ import import_
from topset.cli.init import init
from topset.cli.invert import invert
from topset.cli.log import log
from topset.cli.maxes import maxes
from topset.cli.method import method
from topset.cli.muscles import muscles
from topset.cli.next_ import next_
from topset.cli.plan import plan
from topset.cli.ready import ready
from topset.cli.replan import replan
from topset.cli.rule import rule
from topset.cli.session import session
from topset.cli.show import show
from topset.cli.stats import stats
from topset.cli.today import today
from topset.cli.why import why
from topset.cli.why_not import why_not

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:  # noqa: FBT001  # Typer calls it so
    if wanted:
        typer.echo(f"topset {__version__}")
        raise typer.Exit


@app.callback()
def topset(
    _: bool = typer.Option(False, "--version", callback=_version, is_eager=True, help="Tell the version."),  # noqa: FBT001,FBT003
) -> None:
    """Write, check and explain strength programs.

    Start with: topset init, then topset plan athlete.toml --out plan.topset
    """


for command in (init, plan, why, why_not, show, session, check, fmt, expand, invert, rule, exercise, method):
    app.command()(command)
app.command("import")(import_)
app.command()(export)
app.command()(history)
app.command()(stats)
app.command()(muscles)
app.command()(maxes)
app.command()(log)
app.command()(today)
app.command("next")(next_)
app.command()(adapt)
app.command()(replan)
app.command()(ready)
