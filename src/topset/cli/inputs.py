"""Read what a command was given, or end with what is wrong with it."""

import sys
from collections.abc import Iterable
from pathlib import Path

from topset.app.open_text import STDIN, open_text
from topset.cli.answers import refuse
from topset.evidence.figure import Figures
from topset.ground.reason import Reason
from topset.model.athlete import Athlete
from topset.store.text_file import TextFile


def text_of(name: str, *, as_data: bool = False) -> TextFile:
    """The text of a file."""
    source = open_text(name)
    if isinstance(source, Reason):
        refuse([source], as_data=as_data)
    return source


def athlete_of(name: str, *, as_data: bool = False) -> Athlete | None:
    """The athlete of a file, None where no file is named."""
    return athlete_in(name, as_data=as_data) if name else None


def athlete_in(name: str, *, as_data: bool = False) -> Athlete:
    """The athlete of a file."""
    from topset.app.open_athlete import open_athlete

    opened = open_athlete(name)
    if opened.athlete is None:
        refuse(opened.problems, {opened.file: opened.text}, as_data=as_data)
    return opened.athlete


def figures_for(name: str, *, as_data: bool = False) -> Figures:
    """The figures that hold for a file."""
    from topset.app.open_figures import open_figures

    opened = open_figures(folder_of(name))
    if opened.problems:
        refuse(opened.problems, as_data=as_data)
    remark(opened.remarks)
    return opened.figures


def remark(reasons: Iterable[Reason]) -> None:
    """Say on standard error what is worth knowing about the settings; the command goes on."""
    from topset.cli.problems import show_reasons

    show_reasons(reasons, {}, sys.stderr)


def folder_of(name: str) -> str:
    """Where to look for settings: the folder of the file, or the current one for standard input."""
    return "." if name == STDIN else str(Path(name).parent)
