"""What holds for every adaptation, whatever the program and the journal."""

import random
from dataclasses import replace

from cases import HEAD, situation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_adapting_again import journals, programs

from topset.adaptation import Adapted, Situation, adapt
from topset.adaptation.adapting import responders
from topset.adaptation.judging import grams_of
from topset.adaptation.loads import planned
from topset.adaptation.response import LightenWeek, SetAmounts, SetCounts, line_at
from topset.catalogue import exercises, gyms
from topset.evidence.progression import LOAD_STEP
from topset.evidence.sources import SOURCES
from topset.evidence.statements import statements
from topset.methods.loading import loadable
from topset.methods.parting import step_of
from topset.model.athlete import Athlete
from topset.model.prescription import AtLoad, OwnWeight
from topset.notation import parse, parse_journal, print_journal, print_program

DATES = ("2026-03-05", "2026-03-20", "2026-04-10", "2026-06-01")
GYMS = ("commercial", "garage_rack", "home_dumbbells", "commercial_lb")
BODY_MASS_KG = 80
LAWS = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    """A program with its journal on a day, in some gym or in none that is known."""
    program = draw(programs()).replace("unit kg\n", f"unit kg\nbody mass {BODY_MASS_KG}kg\n")
    journal = draw(journals(program))
    gym = draw(st.sampled_from((None, *GYMS)))
    athlete = Athlete(gym=gyms()[gym]) if gym else None
    return situation(program, journal, draw(st.sampled_from(DATES)), athlete)


def grams(amount: object) -> int | None:
    match amount:
        case AtLoad(lo, _):
            return lo.grams
        case OwnWeight(extra, _):
            return extra
    return None


def new_loads(before: Situation, made: Adapted) -> list[tuple[SetAmounts, int]]:
    """The loads of coming weeks that are not those of the plan, by their edits."""
    found = []
    for change in made.changes:
        edit = change.edit
        if not isinstance(edit, SetAmounts):
            continue
        coming = next(one for one in before.coming if one.spot == edit.spot)
        load = grams(edit.amounts[min(coming.nth, len(edit.amounts) - 1)])
        if load is not None and load != planned(before, coming, edit.part):
            found.append((edit, load))
    return found


def lifted(before: Situation, slug: str) -> set[int]:
    sets = (
        one
        for entry in before.past.entries
        for lift in entry.lifts
        if lift.exercise == slug
        for one in lift.sets
    )
    return {g for one in sets if (g := grams_of(one)) is not None}


@LAWS
@given(situations())
def test_every_load_is_one_that_the_gym_can_make_or_that_was_prescribed_or_lifted(before: Situation) -> None:
    for edit, load in new_loads(before, adapt(before)):
        slug = line_at(before.program, edit.spot).exercise
        loads = loadable(exercises()[slug], before.gym)
        targets = (one.target for each in before.attempts.get(edit.spot, ()) for one in each.parts)
        prescribed = {sets.load[0].grams for sets in targets if sets.load}
        assert not loads or load in {*loads, *lifted(before, slug), *prescribed}, (load, edit)


@LAWS
@given(situations())
def test_no_step_is_larger_than_the_rules_allow_unless_the_gym_has_none_smaller(before: Situation) -> None:
    most = before.figures(LOAD_STEP).hi
    for edit, load in new_loads(before, adapt(before)):
        attempts = before.attempts.get(edit.spot)
        slug = line_at(before.program, edit.spot).exercise
        if not attempts:
            continue
        done = lifted(before, slug)
        body = BODY_MASS_KG * 1000 if exercises()[slug].body_mass_percent else 0
        heaviest = max(done, default=0)
        coming = next(one for one in before.coming if one.spot == edit.spot)
        loads = loadable(exercises()[slug], before.gym)
        own = heaviest + step_of(before.program, coming.line, coming.work.progress)  # where no load is known
        following = [each for each in loads if each > heaviest] if loads else [own]
        limit = max((heaviest + body) * (1000 + most) // 1000 - body, following[0] if following else 0)
        assert load <= max(limit, planned(before, coming, edit.part) or 0), (load, heaviest, edit)


@LAWS
@given(situations(), st.randoms(use_true_random=False))
def test_the_order_of_entries_in_the_file_does_not_matter(before: Situation, chance: random.Random) -> None:
    entries = list(before.journal.entries)
    chance.shuffle(entries)
    text = print_journal(type(before.journal)(tuple(entries), before.journal.unit))
    mixed = Situation(before.program, parse_journal(text).journal, before.date, before.athlete)
    assert print_program(adapt(mixed).program) == print_program(adapt(before).program)


@LAWS
@given(situations())
def test_only_the_lines_that_are_told_of_are_different(before: Situation) -> None:
    made = adapt(before)
    if any(isinstance(one.edit, LightenWeek) for one in made.changes):
        return
    spots = {one.edit.spot for one in made.changes if isinstance(one.edit, SetAmounts | SetCounts)}
    for b, (old, new) in enumerate(zip(before.program.blocks, made.program.blocks, strict=True)):
        assert old.weeks == new.weeks
        for d, (day, same) in enumerate(zip(old.days, new.days, strict=True)):
            changed = [
                n for n, (one, two) in enumerate(zip(day.items, same.items, strict=True)) if one != two
            ]
            assert {(b, d, n) for n in changed} <= spots


@LAWS
@given(situations())
def test_every_reason_has_a_code_words_and_sources(before: Situation) -> None:
    made = adapt(before)
    for one in (*made.changes, *made.held, *(each.response for each in made.overruled)):
        assert one.reason.code.startswith("ADP")
        assert one.reason.message.endswith((".", "?"))
        assert one.reason.cites
        assert set(one.reason.cites) <= set(SOURCES) | set(statements())


@LAWS
@given(programs(), st.sampled_from(DATES))
def test_a_journal_without_data_changes_nothing_and_says_unknown(program: str, date: str) -> None:
    made = adapt(situation(program, "", date))
    assert made.changes == ()
    assert "unknown" in " ".join(one.reason.message for one in made.held)
    assert print_program(made.program) == print_program(parse(program).program)


@LAWS
@given(situations())
def test_of_two_about_one_thing_the_higher_priority_wins(before: Situation) -> None:
    said = [
        (one.priority, replace(response, protects=one.protects))
        for one in responders()
        for response in one.respond(before)
    ]
    made = adapt(before)
    for one in made.overruled:
        loser = max(each for each, response in said if response == one.response)
        winner = max(each for each, response in said if response == one.by)
        assert winner >= loser


def test_a_day_of_the_future_is_not_there_yet() -> None:
    plan = f"{HEAD}weeks 1-4\nday mon\nBack Squat: 3x5 @100kg progress load +2.5kg\n"
    done = "2026-03-02 week 1\nBack Squat: 100kg x5, x5, x5\n"
    later = f"{done}2062-03-09 week 2\nBack Squat: 102.5kg x5, x2, x1\n"
    assert (
        adapt(situation(plan, later, "2026-03-03")).changes
        == adapt(situation(plan, done, "2026-03-03")).changes
    )
    assert situation(plan, later, "2026-03-03").due == 1
