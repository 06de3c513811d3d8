"""The arguments of a method are read by the types of its fields."""

from typing import Any

import pytest
from notation_fakes import FAKES, Direction

from topset.ground.units import Load, Span
from topset.model.prescription import AtLoad, Effort, Guard, MethodCall, Percent, Reps, Tempo
from topset.notation import parse, print_part


def call(text: str) -> MethodCall:
    parsed = parse(f"day mon\nBack Squat: {text}", methods=FAKES)
    assert parsed.problems == ()
    (part,) = parsed.program.blocks[0].days[0].lines[0].parts
    assert isinstance(part, MethodCall)
    return part


ONE = Span.one
GIVEN: dict[str, dict[str, Any]] = {
    "sampler": {},
    "sampler 10x4": {"sets": ONE(10), "reps": Reps(ONE(4))},
    "sampler sets 3": {"sets": ONE(3)},
    "sampler @78%": {"amount": Percent(ONE(780))},
    "sampler @60kg": {"amount": AtLoad(Load(60_000), Load(60_000))},
    "sampler @RIR2 rest 2:30 tempo 3-0-1-1": {
        "effort": Effort(ONE(4)),
        "rest": ONE(150),
        "tempo": Tempo((3, 0, 1, 1)),
    },
    "sampler drops 3": {"drops": 3},
    "sampler inner-rest 20s": {"inner-rest": 20},
    "sampler back-off 20%": {"back-off": Percent(ONE(200))},
    "sampler step 2.5kg": {"step": Load(2500)},
    "sampler goal power": {"goal": "power"},
    'sampler goal "More Power"': {"goal": "More Power"},
    "sampler direction up": {"direction": Direction.UP},
    'sampler direction "there and back"': {"direction": Direction.THERE_AND_BACK},
    "sampler wave {8 9 10}": {"wave": (8, 9, 10)},
    "sampler wave {}": {"wave": ()},
    "sampler strict": {"strict": True},
    "sampler strict no": {"strict": False},
    "sampler spotter": {"guard": Guard.SPOTTER},
    "number-set 4x10": {"sets": 4, "reps": 10},
    "bare": {},
}


@pytest.mark.parametrize("text", GIVEN)
def test_arguments(text: str) -> None:
    found = call(text)
    assert dict(found.arguments) == GIVEN[text]
    assert list(found.arguments) == sorted(found.arguments, key=lambda item: item[0])
    assert print_part(found) == text


SHORT = {
    "number-set 4x10 @100kg": {"sets": 4, "reps": 10, "top": Load(100_000)},
    "number-set 4x10 @RIR2": {"sets": 4, "reps": 10, "reserve": Effort(ONE(4))},
    "number-set reserve 2": {"reserve": Effort(ONE(4))},
    "sampler guard spotter strict yes": {"guard": Guard.SPOTTER, "strict": True},
    "SAMPLER Goal Power": {"goal": "power"},
    "sampler back-off @20%": {"back-off": Percent(ONE(200))},
    "sampler direction Up": {"direction": Direction.UP},
}


@pytest.mark.parametrize("text", SHORT)
def test_other_ways_to_write_arguments(text: str) -> None:
    assert dict(call(text).arguments) == SHORT[text]


WRONG = {
    "bare 3x5": "The method bare takes no sets x reps.",
    "bare @75%": 'The method bare takes no "@75%".',
    "bare spotter": 'The method bare has no argument "spotter".',
    "number-set 3-4x5": "sets of this method is one number, not a range.",
    "number-set 3x5+": "reps of this method is a plain number.",
    "sampler direction sideways": '"sideways" is not a value of direction.',
    "sampler inner-rest 20": '"20" has no unit of time.',
    "sampler drops 2-3": '"2-3" is not a value of drops.',
    "sampler wave 8-9": '"8-9" is not a value of wave.',
    "sampler step": "There is no value after step.",
}


@pytest.mark.parametrize("text", WRONG)
def test_wrong_arguments(text: str) -> None:
    problems = parse(f"day mon\nBack Squat: {text}", methods=FAKES).problems
    assert [p.message for p in problems] == [WRONG[text]]


def test_a_method_stands_among_other_parts() -> None:
    parsed = parse('day mon\nBack Squat: ramp, sampler @78% rest 2:30, 1x5 progress none "n"', methods=FAKES)
    assert parsed.problems == ()
    line = parsed.program.blocks[0].days[0].lines[0]
    assert [type(part).__name__ for part in line.parts] == ["SetGroup", "MethodCall", "SetGroup"]
    assert line.note == "n"
