"""Settings: the topset.toml nearest above a file, with its tables `[lint]` and `[evidence]`."""

from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from topset.evidence.figure import PUBLISHED, Figures
from topset.evidence.overrides import read_overrides
from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason, Severity
from topset.store.reading import read

# The reader of TOML is loaded where there are settings to read: mostly there are none.
if TYPE_CHECKING:
    from topset.notation.toml_text import Toml

NAME = "topset.toml"
TABLES = ("lint", "evidence")


@frozen
class Settings:
    """What a user has set. `lint` is the table as written; `remarks` keep nobody from going on."""

    lint: Mapping[str, object] = field(default_factory=dict)
    figures: Figures = PUBLISHED
    remarks: tuple[Reason, ...] = ()
    toml: "Toml | None" = None

    def lint_place(self, path: tuple[str, ...], value: object = None) -> Place | None:
        """Where a key of the table `lint` stands, or `value` behind it; None where there is no file."""
        return self.toml.place(("lint", *path), value) if self.toml else None


def settings_for(folder: Path) -> tuple[Settings, tuple[Reason, ...]]:
    """The settings that hold in `folder`, and what is wrong with them (CFG001 to CFG003, CFG201, CFG202).

    What is only worth knowing (CFG203) is among the remarks of the settings.
    """
    path = _nearest(folder)
    if path is None:
        return Settings(), ()
    source = read(path)
    if isinstance(source, Reason):
        # An empty file sets nothing, which is no mistake.
        return Settings(), () if source.code == "FIL005" else (source,)
    from topset.notation.toml_text import load

    toml = load(source.text, str(path), "CFG001")
    if isinstance(toml, Reason):
        return Settings(), (toml,)
    return _settings(toml)


def _nearest(folder: Path) -> Path | None:
    """The first topset.toml on the way up."""
    here = folder.absolute()
    return next((parent / NAME for parent in (here, *here.parents) if (parent / NAME).exists()), None)


def _settings(toml: "Toml") -> tuple[Settings, tuple[Reason, ...]]:
    from topset.notation.toml_text import near

    problems: list[Reason] = []
    for name, value in toml.values.items():
        if name not in TABLES:
            remedy = near(name, list(TABLES))
            problems.append(
                Reason("CFG002", f'There is no setting "{name}".', remedy, place=toml.place((name,)))
            )
        elif not isinstance(value, dict):
            message, remedy = f'"{name}" must be a table.', f"Write [{name}]."
            problems.append(Reason("CFG003", message, remedy, place=toml.place((name,))))
    tables = {name: value for name in TABLES if isinstance(value := toml.values.get(name), dict)}
    figures, said = read_overrides(tables["evidence"]) if tables.get("evidence") else (PUBLISHED, ())
    placed = [reason.at(_place_of(reason, toml)) for reason in said]
    problems += [reason for reason in placed if reason.severity is not Severity.INFO]
    remarks = tuple(reason for reason in placed if reason.severity is Severity.INFO)
    return Settings(tables.get("lint", {}), figures, remarks, toml), tuple(problems)


def _place_of(reason: Reason, toml: "Toml") -> Place:
    """Where the figure that a reason names is set."""
    said = [word.rstrip(".") for word in reason.message.split()]
    named = (path for path in toml.keys if path[0] == "evidence" and ".".join(path[1:]) in said)
    return toml.place(next(named, ("evidence",)))
