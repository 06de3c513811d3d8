"""Find the things of a kind by walking a package: one module, one thing, never a list to maintain."""

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """Yield every module of `package` in the order of their names; names that begin with `_` are helpers."""
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda m: m.name):
        if not info.name.startswith("_"):
            yield importlib.import_module(f"{package.__name__}.{info.name}")


def constants(package: ModuleType, name: str, kind: type[T]) -> Iterator[T]:
    """Yield `name` of every module of `package`; a module without it, or with another type, is a mistake."""
    yield from (constant(module, name, kind) for module in modules(package))


def constant(module: ModuleType, name: str, kind: type[T]) -> T:
    """`name` of one module; TypeError without it, or with another type."""
    value = getattr(module, name, None)
    if not isinstance(value, kind):
        raise TypeError(f"{module.__name__} must define {name}, a {kind.__name__}")
    return value
