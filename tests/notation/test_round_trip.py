"""Printing and parsing undo each other, for every program the language can say."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from notation_fakes import FAKES
from notation_strategies import programs

from topset.catalogue import exercises
from topset.model.program import Program
from topset.notation import parse, print_program
from topset.notation.names import Names
from topset.notation.printer.names import name_of

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


@settings(max_examples=200, deadline=None, suppress_health_check=SLOW)
@given(programs())
def test_a_printed_program_is_read_as_the_same_program(program: Program) -> None:
    text = print_program(program)
    parsed = parse(text, methods=FAKES)
    assert parsed.problems == ()
    assert replace(parsed.program, allowances=()) == program
    assert print_program(parsed.program) == text


def test_every_exercise_of_the_catalogue_is_read_by_the_name_that_is_printed() -> None:
    names = Names()
    for slug, exercise in exercises().items():
        assert names.slug(name_of(slug, {}).strip('"')) == slug
        assert names.slug(exercise.name) == slug
