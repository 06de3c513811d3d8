"""Open the figures that hold for a file: the published ones, or those its topset.toml sets."""

from pathlib import Path

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.store.settings import settings_for


@frozen
class OpenedFigures:
    """The figures, what is wrong with the settings, and what is worth knowing about them."""

    figures: Figures = PUBLISHED
    problems: tuple[Reason, ...] = ()
    remarks: tuple[Reason, ...] = ()


def open_figures(folder: str) -> OpenedFigures:
    """The figures that hold in `folder`."""
    settings, problems = settings_for(Path(folder))
    return OpenedFigures(settings.figures, problems, settings.remarks)
