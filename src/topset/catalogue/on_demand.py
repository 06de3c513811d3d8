"""The things of a folder by the names of their files, each file read when its thing is first asked for."""

from collections.abc import Iterator, Mapping
from copy import copy
from importlib import import_module
from types import ModuleType
from typing import TypeVar

from topset.ground.discover import constant, names

T = TypeVar("T")


class OnDemand(Mapping[str, T]):
    """What `name` stands for in each module of `package`, in the order of the modules' names.

    A program names a dozen exercises of hundreds: only theirs are loaded. Names and their number are known without
    loading anything.
    """

    __slots__ = ("_kind", "_loaded", "_modules", "_name")

    def __init__(self, package: ModuleType, name: str, kind: type[T]) -> None:
        self._modules = {file: f"{package.__name__}.{file}" for file in names(package)}
        self._name = name
        self._kind = kind
        self._loaded: dict[str, T] = {}

    def beside(self, own: Mapping[str, T]) -> "OnDemand[T]":
        """These and `own`, which is meant where both have a name."""
        if not own:
            return self
        both = copy(self)
        both._modules = {**self._modules, **dict.fromkeys(own, "")}
        both._loaded = {**self._loaded, **own}
        return both

    def __getitem__(self, key: str) -> T:
        if key not in self._loaded:
            self._loaded[key] = constant(import_module(self._modules[key]), self._name, self._kind)
        return self._loaded[key]

    def __contains__(self, key: object) -> bool:
        return key in self._modules

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)
