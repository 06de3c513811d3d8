"""A method where sets stand: `backwards 10x4 @78% rest 2:30`."""

from typing import cast

from topset.model.prescription import Argument, Guard, MethodCall
from topset.notation.amounts import At
from topset.notation.arguments import Field, counted, fitted, signature, target, value_of
from topset.notation.cursor import Cursor
from topset.notation.problems import (
    ARGUMENT,
    LIST,
    PIECE_TWICE,
    UNKNOWN_ARGUMENT,
    Flaw,
)
from topset.notation.set_group import GUARDS, TAIL
from topset.notation.sets import Scheme
from topset.notation.tokens import Kind
from topset.notation.words import did_you_mean, plain, shown


class Call:
    """A call being read."""

    __slots__ = ("cursor", "given", "known", "name", "sound", "start")

    def __init__(self, cursor: Cursor, name: str, method: type) -> None:
        self.cursor = cursor
        self.name = name
        self.known = signature(method)
        self.given: dict[str, Argument] = {}
        self.start = cursor.start
        self.sound = True

    def flag(self, flaw: Flaw) -> None:
        """Note a flaw of the piece under the cursor."""
        self.cursor.flag(flaw)
        self.sound = False

    def give(self, field: Field, value: Argument | Flaw) -> None:
        """Take an argument in."""
        if isinstance(value, Flaw):
            self.flag(value)
        elif field.name in self.given:
            self.flag(Flaw(PIECE_TWICE, f"{field.name} is given already."))
        else:
            self.given[field.name] = value


def method_call(cursor: Cursor, name: str) -> MethodCall | None:
    """The call whose name is under the cursor, up to the next comma or the tail of the line."""
    call = Call(cursor, name, cursor.context.methods[name])
    cursor.step()
    while True:
        kind, value = cursor.token
        if kind in {Kind.END, Kind.COMMA, Kind.STRING} or (kind is Kind.WORD and value == TAIL):
            break
        if kind is Kind.SCHEME:
            _scheme(call, cast("Scheme", value))
        elif kind in {Kind.AMOUNT, Kind.EFFORT}:
            _at(call, cast("At", value))
        elif kind is Kind.WORD:
            _named(call)
            continue
        else:
            call.flag(cast("Flaw", value))
        cursor.step()
    if not call.sound:
        return None
    place = cursor.place(call.start, cursor.before)
    return MethodCall(name, tuple(sorted(call.given.items(), key=lambda item: item[0])), place)


def _scheme(call: Call, scheme: Scheme) -> None:
    sets, reps = scheme
    if "sets" not in call.known or "reps" not in call.known:
        call.flag(Flaw(UNKNOWN_ARGUMENT, f"The method {call.name} takes no sets x reps.", _arguments(call)))
    elif len(sets) > 1 or len(reps) > 1:
        call.flag(
            Flaw(LIST, f"The method {call.name} takes one value for all weeks here.", "Write one value.")
        )
    else:
        call.give(call.known["sets"], counted(call.known["sets"], sets[0], None))
        call.give(call.known["reps"], counted(call.known["reps"], reps[0].span, reps[0]))


def _at(call: Call, values: At) -> None:
    if len(values) > 1:
        call.flag(
            Flaw(LIST, f"The method {call.name} takes one value for all weeks here.", "Write one value.")
        )
        return
    value = values[0]
    field = target(call.known, value)
    if field is None:
        call.flag(
            Flaw(ARGUMENT, f"The method {call.name} takes no {shown(call.cursor.text)}.", _arguments(call))
        )
    else:
        call.give(field, fitted(field, value))


def _named(call: Call) -> None:
    """An argument by its name, and its value."""
    cursor = call.cursor
    name = plain(cursor.text)
    field = call.known.get(name) or _guard(call, name)
    if field is None:
        call.flag(_no_such(call, name))
        cursor.step()
        if cursor.token[0] is not Kind.WORD:
            _skip_value(cursor)
        return
    if name in call.known:
        cursor.step()
    if field.kinds == (bool,) and plain(cursor.text) not in {"yes", "no"}:
        call.give(field, value=True)
    elif cursor.token[0] in {Kind.END, Kind.COMMA}:
        call.flag(Flaw(ARGUMENT, f"There is no value after {name}."))
    else:
        call.give(field, value_of(field, cursor.text, cursor.context.unit))
        cursor.step()


def _guard(call: Call, name: str) -> Field | None:
    """The argument that `spotter` or `safeties` stands for by itself."""
    if name not in GUARDS:
        return None
    return next((f for f in call.known.values() if Guard in f.kinds), None)


def _skip_value(cursor: Cursor) -> None:
    if cursor.token[0] not in {Kind.END, Kind.COMMA, Kind.AMOUNT, Kind.EFFORT}:
        cursor.step()


def _no_such(call: Call, name: str) -> Flaw:
    message = f'The method {call.name} has no argument "{name}".'
    return Flaw(UNKNOWN_ARGUMENT, message, did_you_mean(name, call.known) if call.known else "It takes none.")


def _arguments(call: Call) -> str:
    return f"Its arguments are {', '.join(call.known)}." if call.known else "It takes no arguments."
