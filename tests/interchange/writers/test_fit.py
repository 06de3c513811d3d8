"""Workouts for a watch, read by another decoder and by our own."""

import datetime
from dataclasses import replace
from typing import Any

import any_text_path  # noqa: F401  # first: it makes the strategies importable
import fitdecode
import pytest
from exported import PROGRAM, program_of, written
from hypothesis import given, settings
from hypothesis import strategies as st

from topset.catalogue import exercises, find, gyms
from topset.interchange import Options, recognised
from topset.interchange.fit_exercises import NAMED, PATTERNS, fit_number
from topset.interchange.fit_file import FitFile
from topset.interchange.fit_names import CATEGORIES, exercise_name
from topset.interchange.writers.workout_steps import Repeat, steps
from topset.model.exercise import Pattern

Message = tuple[str, dict[str, Any]]


def decoded(content: bytes) -> list[Message]:
    """The messages of a file whose check sum fits."""
    with fitdecode.FitReader(content, check_crc=fitdecode.CrcCheck.RAISE) as reader:
        return [
            (frame.name, {field.name: field.value for field in frame.fields if field.value is not None})
            for frame in reader
            if frame.frame_type == fitdecode.FIT_FRAME_DATA
        ]


def files(program: str = PROGRAM, **more: Any) -> dict[str, list[Message]]:
    found = written("fit", replace(program_of(program), **more)).files
    return {name: decoded(content) for name, content in found.items()}


def one(lines: str, head: str = "") -> list[dict[str, Any]]:
    """The steps of a program of one session."""
    [messages] = files(f'program "One"\n{head}week 1\nday mon\n{lines}').values()
    return [values for name, values in messages if name == "workout_step"]


def test_a_file_a_session_named_by_week_and_day() -> None:
    found = files()
    assert list(found) == [
        "week-01-mon-push-1-1.fit",
        "week-01-thu.fit",
        "week-02-mon-push-1-1.fit",
        "week-02-thu.fit",
    ]
    [(head, file), (second, workout), *others] = found["week-01-mon-push-1-1.fit"]
    assert (head, file["type"], second, workout["sport"], workout["sub_sport"]) == (
        "file_id", "workout", "workout", "training", "strength_training",
    )  # fmt: skip
    assert workout["wkt_name"] == "Push; =1+1 (week 1)"
    assert workout["num_valid_steps"] == len(others)
    assert len({messages[0][1]["serial_number"] for messages in found.values()}) == 4


def test_steps_have_reps_loads_exercises_and_rests() -> None:
    warm_up, *_ = one("warm-up 10min: Leg Swings x10\nDip: 1x5\n")
    assert (warm_up["intensity"], warm_up["duration_time"]) == ("warmup", 600)
    squat, rest, again = one('Back Squat: 3x5-8 @100kg @RIR2 rest 3:00 "deep"\n')
    assert squat["notes"] == "3x5-8, 100 kg, RIR 2, deep"
    assert (squat["wkt_step_name"], squat["duration_type"], squat["duration_reps"]) == (
        "Back Squat",
        "reps",
        5,
    )
    assert (squat["exercise_weight"], squat["weight_display_unit"]) == (100, "kilogram")
    assert (squat["exercise_category"], exercise_name(28, squat["exercise_name"])) == ("squat", "Back Squats")
    assert (rest["intensity"], rest["duration_time"]) == ("rest", 180)
    assert (again["duration_type"], again["duration_step"], again["repeat_steps"]) == (
        "repeat_until_steps_cmplt", 0, 3,
    )  # fmt: skip


def test_what_is_counted_otherwise() -> None:
    open_, _, plank, _, _, walk = one(
        "Push-Up: 1xAMRAP rest 1:00\nPlank: 2x45-60s rest 1:00\nFarmer's Walk: 1x40m @32kg\n"
    )
    assert open_["duration_type"] == "open"
    assert (plank["duration_type"], plank["duration_time"]) == ("time", 45)
    assert (walk["duration_type"], walk["duration_distance"], walk["exercise_weight"]) == ("distance", 40, 32)


def test_pounds_are_shown_as_pounds_and_help_is_no_load() -> None:
    press, *_ = one("Bench Press: 1x5 @225lb\n", "unit lb\n")
    assert (press["weight_display_unit"], round(press["exercise_weight"], 2)) == ("pound", 102.06)
    [helped] = one("Assisted Pull-Up: 1x5 @BW-20kg\n")
    assert "exercise_weight" not in helped


def test_supersets_go_round_by_round() -> None:
    found = one("A1 Pull-Up: 3x6 rest 0s\nA2 Dip: 2x8 rest 1:30\nDeadlift: 1x5 rest 3:00\n")
    said = [step.get("wkt_step_name") or (step["duration_step"], step["repeat_steps"]) for step in found]
    assert said == ["Pull-Up", "Dip", "Rest", (0, 2), "Pull-Up", "Deadlift"]


def test_ramps_come_first_and_are_warm_ups() -> None:
    found = files(gym=gyms()["commercial"])["week-01-mon-push-1-1.fit"]
    benches = [values for _, values in found if values.get("wkt_step_name") == "Bench Press"]
    assert [each["intensity"] for each in benches] == ["warmup"] * 4 + ["active"] * 2
    assert [each["exercise_weight"] for each in benches] == [20, 40, 50, 67.5, 80, 60]


def test_like_programs_make_like_files_dated_by_their_sessions() -> None:
    start = datetime.date(2027, 1, 4)
    first, second = (written("fit", program_of(PROGRAM, start)).files for _ in range(2))
    assert first == second
    made = decoded(first["week-01-thu.fit"])[0][1]["time_created"]
    assert made.date() == datetime.date(2027, 1, 7)


def test_titles_in_other_letters() -> None:
    assert list(files('program "A"\nweek 1\nday mon "Größe: très ⚡"\nDip: 3x8\n')) == [
        "week-01-mon-groe-tres.fit"
    ]
    assert list(files('program "A"\nweek 1\nday mon "⚡"\nDip: 3x8\n')) == ["week-01-mon.fit"]


def test_long_sessions_are_told_and_long_words_are_cut() -> None:
    lines = "".join(
        f"{name}: ramp 1x5 @40kg, 3x5 @60kg rest 1:00\n" for name in ("Bench Press", "Back Squat") * 6
    )
    done = written("fit", program_of(f'program "Long"\nweek 1\nday mon "{"Ü" * 90}"\n{lines}'))
    assert [remark.code for remark in done.remarks] == ["EXP101"]
    [content] = done.files.values()
    assert len(decoded(content)[1][1]["wkt_name"].encode()) <= 60


def test_our_own_reader_knows_a_workout_is_nothing_done() -> None:
    content = written("fit", program_of()).files["week-01-thu.fit"]
    kind = recognised(content)
    assert kind is not None
    assert [question.code for question in kind.read(content, Options("f")).questions] == ["IMP008"]
    file = FitFile(content)
    read = list(file.messages({27}))
    assert (file.fault, len(read)) == ("", 2 + 1)
    assert (read[0].text(0), read[0].one(1), read[0].one(2)) == ("Back Squat", 29, 5)


@pytest.mark.parametrize(
    "slug", ["back_squat", "bench_press", "deadlift", "pull_up", "hip_thrust", "plank", "barbell_curl", "dip"]
)
def test_the_number_of_an_exercise_means_it(slug: str) -> None:
    exercise = exercises()[slug]
    category, nth = fit_number(exercise)
    assert nth is not None
    written_name = CATEGORIES[category].split()[nth + 1]
    assert find(NAMED.get(written_name, exercise_name(category, nth)).replace("_", " ")) == exercise


def test_every_exercise_has_a_category_of_fit() -> None:
    assert {fit_number(exercise)[0] for exercise in exercises().values()} <= set(CATEGORIES)
    assert set(PATTERNS) | {Pattern.NECK, Pattern.CARDIO} == set(Pattern)
    assert all(slug in exercises() for slug in NAMED.values())


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 2)), min_size=1, max_size=4))
@settings(max_examples=50, deadline=None)
def test_all_sets_are_done_whatever_the_rounds(shape: list[tuple[int, int]]) -> None:
    names = ("Dip", "Pull-Up", "Plank", "Back Squat")
    labels = ("", "B", "C")
    lines = "".join(
        f"{f'{labels[group]}{nth + 1} ' if group else ''}{names[nth]}: {count}x5 rest {group}min\n"
        for nth, (count, group) in enumerate(sorted(shape, key=lambda each: each[1]))
    )
    session = program_of(f'program "Any"\nweek 1\nday mon\n{lines}').plan.schedule.sessions[0]  # type: ignore[union-attr]
    found = steps(session, program_of())
    done = {work.exercise.slug: 0 for work in session.works}
    factor = [1] * len(found)
    for step in found:
        if isinstance(step, Repeat):
            first = step.first
            for at in range(first, found.index(step)):
                factor[at] = step.times
    for step, times in zip(found, factor, strict=True):
        if not isinstance(step, Repeat) and step.exercise:
            done[step.exercise.slug] += times
    assert done == {work.exercise.slug: sum(sets.count.hi for sets in work.sets) for work in session.works}
