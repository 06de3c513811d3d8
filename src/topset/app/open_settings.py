"""Open the settings that hold for a file."""

from dataclasses import field
from pathlib import Path

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.lint.config import Config, read_config
from topset.store.settings import settings_for


@frozen
class OpenedSettings:
    """Which rules run, the figures they use, and what is wrong with topset.toml or with the codes asked for.

    `remarks` are worth knowing and keep nobody from going on.
    """

    config: Config = field(default_factory=Config)
    figures: Figures = PUBLISHED
    problems: tuple[Reason, ...] = ()
    remarks: tuple[Reason, ...] = ()


def open_settings(folder: str, select: tuple[str, ...] = (), ignore: tuple[str, ...] = ()) -> OpenedSettings:
    """The nearest topset.toml above `folder`; `select` stands in for its own when given, `ignore` adds to it."""
    settings, problems = settings_for(Path(folder))
    config, wrong = read_config(settings.lint, place=settings.lint_place)
    asked, mistaken = read_config({"select": list(select), "ignore": list(ignore)}, "--")
    chosen = Config(
        asked.select or config.select,
        (*config.ignore, *asked.ignore),
        config.severity,
    )
    return OpenedSettings(chosen, settings.figures, (*problems, *wrong, *mistaken), settings.remarks)
