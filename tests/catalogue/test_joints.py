"""Joints: one movement with other equipment stresses the same ones, or it is listed with the reason."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

import pytest

from topset.catalogue import exercises
from topset.model.exercise import Exercise, Kind, Pattern

EQUIPMENT = frozenset(
    [
        "assisted",
        "band",
        "barbell",
        "bar",
        "bodyweight",
        "cable",
        "dumbbell",
        "ez",
        "kettlebell",
        "landmine",
        "machine",
        "plate",
        "ring",
        "safety",
        "smith",
        "stability",
        "ball",
        "suspension",
        "swiss",
        "trap",
        "treadmill",
    ]
)

# A joint, why it differs, and the exercises that stand out in it.
EXCEPTIONS: tuple[tuple[str, str, str], ...] = (
    (
        "shoulder",
        "a bar across the back turns the arms out behind it",
        (
            "barbell_lunge barbell_reverse_lunge barbell_split_squat smith_split_squat smith_squat good_morning "
            "box_squat barbell_calf_raise smith_calf_raise"
        ),
    ),
    ("lower back", "the load hangs from the hands, and is light", "dumbbell_box_squat band_overhead_press"),
    (
        "lower back",
        "the bar is heavy and above or in front of the hips",
        "safety_bar_squat smith_squat barbell_hack_squat barbell_shrug trap_bar_shrug",
    ),
    ("wrist", "the load rests on bent wrists", "landmine_squat kettlebell_press"),
    (
        "wrist",
        "a straight bar, a plate or a bell fixes the forearms",
        "barbell_curl plate_curl kettlebell_curl upright_row cable_upright_row",
    ),
    ("wrist", "handles let the wrists stay straight", "ring_push_up suspension_push_up"),
    ("wrist", "the hands lie flat on the floor", "bodyweight_triceps_extension"),
    ("wrist", "the rings are held with a false grip", "ring_muscle_up"),
    ("shoulder", "the elbows stay beside the body", "machine_triceps_extension bodyweight_triceps_extension"),
    ("shoulder", "palms that face each other keep the elbows in", "swiss_bar_bench_press"),
    ("elbow", "palms that face each other leave more of it to the elbows", "swiss_bar_bench_press"),
    ("elbow", "body weight hangs on long arms", "ring_fly suspension_fly"),
    ("elbow", "the pads are pushed with the upper arms", "machine_pullover"),
    (
        "hip",
        "the load is too light to reach the hips",
        (
            "band_deadlift dumbbell_deadlift kettlebell_deadlift band_glute_bridge glute_bridge "
            "bodyweight_hip_thrust"
        ),
    ),
    ("hip", "one stands inside the bar, with the knees bent", "trap_bar_deadlift"),
    ("knee", "one stands inside the bar, with the knees bent", "trap_bar_deadlift"),
    (
        "hip",
        "a machine pushes the legs to the end of their range",
        "machine_hip_abduction machine_hip_adduction",
    ),
    ("ankle", "no load presses on the forefoot", "band_calf_raise bodyweight_calf_raise"),
    ("neck", "the hands lie behind the head", "crunch"),
    (
        "lower back",
        "bent over, it holds what the arms lift",
        "barbell_row dumbbell_row kettlebell_row landmine_row smith_row reverse_fly",
    ),
)
QUICK = (Pattern.OLYMPIC,)  # with bells, dumbbells and bars these are movements of their own


def movement(exercise: Exercise) -> tuple[Pattern, str]:
    """What is done, whatever it is done with."""
    kept = (word for word in exercise.slug.split("_") if word not in EQUIPMENT)
    return exercise.pattern, " ".join(kept)


def variants() -> Iterator[tuple[Exercise, ...]]:
    """The exercises of one movement, where there are several."""
    groups: dict[tuple[Pattern, str], list[Exercise]] = defaultdict(list)
    for exercise in exercises().values():
        if exercise.pattern not in QUICK:
            groups[movement(exercise)].append(exercise)
    return (tuple(group) for group in groups.values() if len(group) > 1)


def excepted() -> Mapping[str, frozenset[str]]:
    """The exercises that may stand out in a joint."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for joint, _, slugs in EXCEPTIONS:
        found[joint] |= frozenset(slugs.split())
    return found


def differing(group: tuple[Exercise, ...], but: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """The joints in which the exercises of one movement differ, without those that may."""
    for joint in sorted({joint for exercise in group for joint in exercise.stresses}):
        alike = [e for e in group if e.slug not in but.get(joint, ())]
        stressed = [e.slug for e in alike if joint in e.stresses]
        if 0 < len(stressed) < len(alike):
            yield f"{joint}: {stressed} of {[e.slug for e in alike]}"


def test_a_movement_stresses_the_same_joints_with_any_equipment() -> None:
    assert [words for group in variants() for words in differing(group, excepted())] == []


@pytest.mark.parametrize(("joint", "reason", "slugs"), EXCEPTIONS)
def test_no_exception_is_idle(joint: str, reason: str, slugs: str) -> None:
    named = set(slugs.split())
    groups = [group for group in variants() if named & {e.slug for e in group}]
    assert reason
    assert named <= {e.slug for group in groups for e in group}
    for group in groups:
        assert list(differing(group, {})), f"{[e.slug for e in group]} do not differ in the {joint}"
        assert len({joint in e.stresses for e in group}) > 1


@pytest.mark.parametrize("pattern", [Pattern.SQUAT, Pattern.LUNGE, Pattern.KNEE_EXTENSION])
def test_what_bends_the_knees_under_load_stresses_them(pattern: Pattern) -> None:
    spared = {"box_squat", "dumbbell_box_squat", "spanish_squat"}  # the shins stay upright
    found = {e.slug for e in exercises().values() if e.pattern is pattern and "knee" not in e.stresses}
    assert found <= spared


def test_leg_curls_on_machines_spare_the_knees_and_nordic_curls_do_not() -> None:
    known = exercises()
    assert not any(
        "knee" in known[s].stresses for s in ("seated_leg_curl", "lying_leg_curl", "cable_leg_curl")
    )
    assert all("knee" in known[slug].stresses for slug in ("nordic_curl", "glute_ham_raise"))


def test_what_hangs_from_a_bar_or_presses_overhead_stresses_the_shoulders() -> None:
    named = ("pull_up", "chin_up", "dip")
    hung = [e for e in exercises().values() if e.slug.endswith(named)]
    overhead = [e for e in exercises().values() if e.pattern is Pattern.VERTICAL_PRESS]
    assert [e.slug for e in (*hung, *overhead) if "shoulder" not in e.stresses] == []


def test_rows_stress_the_shoulders_where_the_elbows_go_out_or_the_body_hangs_or_is_propped() -> None:
    out = {"wide_grip_cable_row", "meadows_row"}
    from_above = {"machine_high_row"}
    body = {"inverted_row", "feet_elevated_inverted_row", "table_row", "renegade_row"}
    rows = [e for e in exercises().values() if e.pattern is Pattern.ROW]
    assert {e.slug for e in rows if "shoulder" in e.stresses} == out | from_above | body


def test_presses_spare_the_shoulders_where_the_floor_ends_them_or_the_palms_face_each_other() -> None:
    by_the_floor = {"floor_press", "dumbbell_floor_press"}
    palms = {"swiss_bar_bench_press", "dumbbell_squeeze_press"}
    presses = (Pattern.HORIZONTAL_PRESS, Pattern.INCLINE_PRESS, Pattern.VERTICAL_PRESS)
    found = {e.slug for e in exercises().values() if e.pattern in presses and "shoulder" not in e.stresses}
    assert found == by_the_floor | palms


def test_drills_and_stretches_say_what_they_pull_on() -> None:
    known = exercises()
    named = {
        "torso_twists": "lower back",
        "arm_circles": "shoulder",
        "chest_stretch": "shoulder",
        "lat_stretch": "shoulder",
        "quad_stretch": "knee",
        "leg_swings": "hip",
        "calf_stretch": "ankle",
    }
    assert {slug: joint for slug, joint in named.items() if joint not in known[slug].stresses} == {}
    assert all(known[slug].kind is Kind.MOBILITY for slug in named)
