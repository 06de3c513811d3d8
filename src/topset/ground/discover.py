"""Find the things of a kind by walking a package: one module, one thing, never a list to maintain."""

import importlib
import os
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """Yield every module of `package` in the order of their names; names that begin with `_` are helpers."""
    for name in names(package):
        yield importlib.import_module(f"{package.__name__}.{name}")


def names(package: ModuleType) -> list[str]:
    """Name the modules of `package` that are no helpers, in order: its files and folders of Python, nothing loaded."""
    found = (entry for folder in package.__path__ for entry in os.scandir(folder))
    stems = {
        entry.name.removesuffix(".py")
        for entry in found
        if entry.name.endswith(".py") or Path(entry.path, "__init__.py").is_file()
    }
    return sorted(name for name in stems if not name.startswith("_"))


def constants(package: ModuleType, name: str, kind: type[T]) -> Iterator[T]:
    """Yield `name` of every module of `package`; a module without it, or with another type, is a mistake."""
    yield from (constant(module, name, kind) for module in modules(package))


def constant(module: ModuleType, name: str, kind: type[T]) -> T:
    """`name` of one module; TypeError without it, or with another type."""
    value = getattr(module, name, None)
    if not isinstance(value, kind):
        raise TypeError(f"{module.__name__} must define {name}, a {kind.__name__}")
    return value
