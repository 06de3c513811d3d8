"""How one exercise's sets are laid out and grow. One method a file, with `METHOD`; helpers have none."""

import sys
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.discover import modules
from topset.ground.reason import Reason
from topset.methods import building
from topset.methods.method import Method
from topset.model.prescription import MethodCall

__all__ = ["Method", "build", "call_of", "methods"]


@cache
def methods() -> Mapping[str, type[Method]]:
    """Every method by its name in the notation: the module's name with hyphens."""
    found = (
        (m.__name__.rsplit(".", 1)[1], getattr(m, "METHOD", None)) for m in modules(sys.modules[__name__])
    )
    return MappingProxyType({name.replace("_", "-"): kind for name, kind in found if kind is not None})


def build(call: MethodCall, figures: Figures = PUBLISHED) -> Method | tuple[Reason, ...]:
    """Make the method that `call` asks for, or say everything that is wrong with it.

    MET001 an unknown method, MET002 an unknown argument, MET003 a value of the wrong kind, MET004 a value out
    of range, MET005 an argument that is missing, MET006 arguments that disagree.
    """
    return building.build(call, methods(), figures)


def call_of(method: Method) -> MethodCall:
    """Write `method` as the shortest call that builds it."""
    return building.call_of(method, methods())
