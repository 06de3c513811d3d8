"""How a group of sets, a method and a progression are written."""

import re

from topset.ground.units import Load, Span, percent, rest_text
from topset.model.prescription import (
    Argument,
    AtLoad,
    Effort,
    Guard,
    MethodCall,
    OwnWeight,
    Part,
    Percent,
    Progress,
    Reps,
    Role,
    SetGroup,
    Tempo,
)
from topset.notation.printer import values
from topset.notation.quoting import quoted

# Written behind the other arguments, in this order.
LAST = {"rest": 1, "tempo": 2, "guard": 3}
BARE_WORD = re.compile(r"[a-z][a-z0-9-]*+")


def print_part(part: Part) -> str:
    """One part of a line, in canonical form."""
    return _group(part) if isinstance(part, SetGroup) else _call(part)


def _group(group: SetGroup) -> str:
    words = [] if group.role is Role.WORK else [group.role.value]
    if group.sets:
        sets = values.weekly(group.sets, lambda s: ("", str(s), ""))
        words.append(f"{sets}x{values.weekly(group.reps, values.reps)}")
    if group.amount:
        words.append(f"@{values.weekly(group.amount, values.amount)}")
    if group.effort:
        words.append(f"@{values.weekly(group.effort, values.effort)}")
    if group.rest is not None:
        words.append(f"rest {rest_text(group.rest)}")
    if group.tempo is not None:
        words.append(f"tempo {values.tempo(group.tempo)}")
    words += [guard.value for guard in Guard if guard in group.guards]
    return " ".join(words)


def _call(call: MethodCall) -> str:
    """A method: what a group has is written as there; the other arguments stand by name before the rest."""
    given = dict(call.arguments)
    words = [call.name]
    if _is_scheme(given):
        words.append(f"{_value('sets', given.pop('sets'))}x{_value('reps', given.pop('reps'))}")
    for name, kinds in (("amount", (Percent, AtLoad, OwnWeight, Load)), ("effort", (Effort,))):
        if isinstance(given.get(name), kinds):
            words.append(f"@{_value(name, given.pop(name))}")
    ordered = sorted(given, key=lambda name: (LAST.get(name, 0), _position(call.name, name), name))
    return " ".join([*words, *(_named(name, given[name]) for name in ordered)])


def _position(method: str, argument: str) -> int:
    """Where an argument stands in its method; 0 for all of a method that is not of the house."""
    from topset.methods import methods
    from topset.methods.method import arguments

    kind = methods().get(method)
    names = [f.name.replace("_", "-") for f in arguments(kind)] if kind else []
    return names.index(argument) if argument in names else 0


def _is_scheme(given: dict[str, Argument]) -> bool:
    """Whether sets and reps can be written as NxM."""
    sets, reps = given.get("sets"), given.get("reps")
    return isinstance(sets, int | Span) and isinstance(reps, int | Span | Reps)


def _named(name: str, value: Argument) -> str:
    if value is True:
        return name
    if isinstance(value, Guard) and name == "guard":
        return value.value
    return f"{name} {_value(name, value)}"


def _value(name: str, value: Argument) -> str:
    """A value by itself. A number of an argument whose name ends in `rest` is a time."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | Span):
        of = Span.one(value) if isinstance(value, int) else value
        return rest_text(of) if name.endswith("rest") else str(of)
    if isinstance(value, str):
        return str(value) if BARE_WORD.fullmatch(value) else quoted(str(value))
    if isinstance(value, tuple):
        return f"{{{' '.join(map(str, value))}}}"
    return _quantity(value)


def _quantity(value: Reps | Percent | AtLoad | OwnWeight | Effort | Load | Tempo) -> str:
    match value:
        case Reps():
            return "".join(values.reps(value))
        case Effort():
            return "".join(values.effort(value))
        case Tempo():
            return values.tempo(value)
        case Load():
            return str(value)
        case _:
            return "".join(values.amount(value))


def print_progress(progress: Progress) -> str:
    """`progress double +2.5kg`."""
    words = f"progress {progress.kind}"
    match progress.step:
        case None:
            return words
        case Percent(span=span):
            return f"{words} +{percent(span.lo)}%"
        case _:
            return f"{words} +{progress.step}"
