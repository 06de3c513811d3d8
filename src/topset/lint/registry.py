"""The rules there are, by code: found by walking the folder `rules`."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from topset.ground.discover import modules
from topset.lint import rules as folder
from topset.lint.rule import Rule, rule_of


@cache
def rules() -> Mapping[str, Rule]:
    """Find every rule by its code, in the order of the codes."""
    found = (rule_of(module) for module in modules(folder))
    return MappingProxyType({rule.code: rule for rule in found})


def families() -> frozenset[str]:
    """Name the letters that codes begin with, like VOL and REC."""
    return frozenset(code.rstrip("0123456789") for code in rules())
