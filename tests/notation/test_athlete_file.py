import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topset.ground.units import Load, Unit
from topset.model.athlete import Athlete, Wish
from topset.model.exercise import Equipment
from topset.model.prescription import Guard
from topset.model.program import Goal, Level, Max, Weekday
from topset.notation.athlete_file import read_athlete, write_athlete

DOCS = Path(__file__).parents[2] / "docs" / "athlete.md"
FULL = """\
level = "advanced"
goal = "strength"
unit = "kg"
body_mass = "82 kg"
weeks = 6
gym = "garage_rack"
priorities = ["back", "side and rear delts"]
avoid = ["Good Morning"]
hurts = ["knee"]
technique = ["Back Squat"]
guards = ["spotter", "safeties"]
supersets = false
[days]
thu = 60
mon = 75
[maxes]
"Back Squat" = "140 kg"
"Bench Press" = "225 lb x5"
"Pull-Up" = "8 reps"
"Chin-Up" = "BW+20 kg x3"
[wishes]
exercises = ["Front Squat"]
backwards = ["glutes"]
back_offs = ["Bench Press"]
back_and_legs = "legs first"
"""
SMALL = 'gym = "commercial"\n[days]\nmon = 60\nthu = 60\n'


def athlete(text: str) -> Athlete:
    found, problems = read_athlete(text, "a.toml")
    assert not problems
    assert found
    return found


def wrong(text: str) -> list[str]:
    found, problems = read_athlete(text, "a.toml")
    assert found is None
    assert all(p.place and p.place.file == "a.toml" and p.code.startswith("ATH") for p in problems)
    return [f"{p.place and p.place.line}:{p.place and p.place.column} {p.message}" for p in problems]


def test_every_field_is_read() -> None:
    one = athlete(FULL)
    assert (one.level, one.goal, one.weeks) == (Level.ADVANCED, Goal.STRENGTH, 6)
    assert one.body_mass == Load(82_000)
    assert list(one.days.items()) == [(Weekday.MON, 75), (Weekday.THU, 60)]
    assert one.gym.name == "Garage Rack"
    assert one.priorities == ("back", "side and rear delts")
    assert (set(one.avoid), set(one.hurts)) == ({"good_morning"}, {"knee"})
    assert one.guards == {Guard.SPOTTER, Guard.SAFETIES}
    assert one.technique == {"back_squat"}
    assert not one.supersets
    assert one.maxes == (
        Max("back_squat", Load(140_000)),
        Max("bench_press", Load.of(225, Unit.LB), 5),
        Max("pull_up", Load(0), 8),
        Max("chin_up", Load(20_000), 3),
    )
    assert one.wishes == (
        Wish("exercise", "front_squat"),
        Wish("backwards", "glutes"),
        Wish("back-offs", "bench_press"),
        Wish("back-and-legs", "legs first"),
    )


def test_a_gym_and_two_days_are_enough() -> None:
    one = athlete(SMALL)
    assert (one.level, one.goal, one.weeks, one.unit) == (Level.INTERMEDIATE, Goal.HYPERTROPHY, 8, Unit.KG)


def test_a_gym_can_be_changed() -> None:
    one = athlete(
        '[gym]\npreset = "garage_rack"\nadd = ["cable"]\nremove = ["bands"]\nbar = "15 kg"\n'
        'plates = { "20 kg" = 2, "1.25 kg" = 1 }\ndumbbells = "2-10 kg by 2 kg"\n'
        'kettlebells = ["24 kg", "16 kg"]\n'
        'bars = { "ez bar" = "8 kg" }\nstack_step = "5 kg"\nstack_max = "80 kg"\n[days]\nmon = 60\nthu = 60\n'
    )
    assert one.gym.equipment >= {Equipment.CABLE, Equipment.DUMBBELLS, Equipment.KETTLEBELLS}
    assert Equipment.BANDS not in one.gym.equipment
    assert (one.gym.bar_g, one.gym.bar_of(Equipment.EZ_BAR)) == (15_000, 8_000)
    assert one.gym.plates_g == ((20_000, 2), (1_250, 1))
    assert one.gym.dumbbells_g == (2_000, 4_000, 6_000, 8_000, 10_000)
    assert one.gym.kettlebells_g == (16_000, 24_000)
    assert (one.gym.stack_step_g, one.gym.stack_max_g) == (5_000, 80_000)


def test_a_gym_can_be_described_from_nothing() -> None:
    one = athlete('[gym]\nadd = ["pull-up bar"]\n[days]\nmon = 60\nthu = 60\n')
    assert one.gym.equipment == {Equipment.PULL_UP_BAR}


def test_technique_of_all_lifts() -> None:
    assert {"back_squat", "deadlift"} <= athlete('technique = "all"\n' + SMALL).technique


def test_numbers_are_in_the_unit_of_the_file() -> None:
    one = athlete('unit = "lb"\nbody_mass = 180\n' + SMALL + "[maxes]\nDeadlift = 405\n")
    assert one.body_mass == Load.of(180, Unit.LB)
    assert one.maxes == (Max("deadlift", Load.of(405, Unit.LB)),)


def test_groups_go_by_their_common_names() -> None:
    assert athlete('priorities = ["lats", "upper back", "delts"]\n' + SMALL).priorities == (
        "back",
        "side and rear delts",
    )


def test_days_may_be_written_in_full() -> None:
    one = athlete('gym = "commercial"\n[days]\nMonday = 60\nThursday = 60\n')
    assert list(one.days) == [Weekday.MON, Weekday.THU]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('level = "expert"', '1:9 "expert" is not known for level.'),
        ("level = 3", '1:1 "level" must be a text.'),
        ('lvel = "beginner"', '1:1 There is no field "lvel".'),
        ('unit = "stone"', '1:8 "stone" is not known for unit.'),
        ("weeks = 13", "1:9 13 weeks is out of range."),
        ("weeks = 8.0", '1:1 "weeks" must be a whole number.'),
        ("weeks = true", '1:1 "weeks" must be a whole number.'),
        ('body_mass = "5 kg"', "1:13 5 kg is out of range for body_mass."),
        ('body_mass = "heavy"', '1:13 "heavy" is not a load.'),
        ('body_mass = "82 stone"', '1:13 "stone" is not a unit of load.'),
        ("body_mass = nan", "1:13 nan is not a load."),
        ('avoid = ["Bakc Squat"]', '1:10 There is no exercise "Bakc Squat".'),
        ("avoid = [3]", '1:1 "avoid" must be a list of texts.'),
        ('avoid = ["Deadlift", "Deadlift"]', '1:10 "Deadlift" is listed twice.'),
        ('priorities = ["legz"]', '1:15 There is no muscle group "legz".'),
        ('hurts = ["hair"]', '1:10 "hair" is not known for hurts.'),
        ('guards = ["luck"]', '1:11 "luck" is not known for guards.'),
        ("supersets = 1", '1:1 "supersets" must be true or false.'),
        ("wishes = 1", '1:1 "wishes" must be a table.'),
        ("level = ", "1:9 This is not valid TOML: invalid value."),
        ('level = "beginner"\nlevel = "advanced"', "2:19 This key is given twice."),
    ],
)
def test_a_wrong_field_is_told_at_its_place(line: str, said: str) -> None:
    assert wrong(f"{line}\n{SMALL}")[0] == said


@pytest.mark.parametrize(
    ("days", "said"),
    [
        ("mon = 60", "2:2 One training day is too few."),
        ("mon = 0\nthu = 60", "3:7 0 minutes is out of range."),
        ("mon = 60\nthu = 240", "4:7 240 minutes is out of range."),
        ("mon = 60\nmonday = 60", "4:1 mon is given twice."),
        ("mon = 60\nmon = 60", "4:9 This key is given twice."),
        ("mon = 60\nfry = 60", '4:1 "fry" is not a day.'),
        ('mon = "60"\nthu = 60', '3:1 "mon" must be a whole number.'),
        ("mon=60\ntue=60\nwed=60\nthu=60\nfri=60\nsat=60\nsun=60", "2:2 7 training days are too many."),
    ],
)
def test_a_wrong_day_is_told_at_its_place(days: str, said: str) -> None:
    assert wrong(f'gym = "commercial"\n[days]\n{days}\n') == [said]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('"Back Squat" = "5000 kg"', "6:16 5000 kg is out of range for Back Squat."),
        ('"Back Squat" = "0 kg"', "6:16 0 kg is out of range for Back Squat."),
        ('"Back Squat" = "100 kg x0"', "6:1 0 reps are out of range."),
        ('"Back Squat" = "8 reps"', "6:1 Back Squat is not done at body weight."),
        ('"Back Squat" = "lots"', '6:16 "lots" is not a maximum.'),
        ('"Back Squat" = "100 kg x5 easy"', '6:16 "100 kg x5 easy" is not a maximum.'),
        ('"Back Squat" = 140\n"squat" = 150', "7:1 Back Squat has two maxima."),
        ('"Bakc Squat" = 140', '6:1 There is no exercise "Bakc Squat".'),
    ],
)
def test_a_wrong_maximum_is_told_at_its_place(line: str, said: str) -> None:
    assert wrong(f"{SMALL}[maxes]\n{line}\n") == [said]


@pytest.mark.parametrize(
    ("gym", "said"),
    [
        ('gym = "comercial"', '1:7 There is no gym "comercial".'),
        ("gym = 3", '1:1 "gym" must be the name of a preset, or a table.'),
        ('gym = { preset = "garage" }', '1:18 There is no gym "garage".'),
        ('gym = { preset = "bands", add = ["barbel"] }', '1:34 "barbel" is not known for add.'),
        ('gym = { preset = "bands", add = ["dumbbells"] }', "1:1 The masses of the dumbbells are missing."),
        ('gym = { preset = "bands", ad = [] }', '1:27 There is no field "ad".'),
        ('gym = { preset = "bands", dumbbells = "some" }', '1:27 "some" is not a rack of weights.'),
        ('gym = { preset = "bands", bar = "200 kg" }', "1:33 200 kg is out of range for bar."),
        (
            'gym = { preset = "garage_rack", plates = { "20 kg" = -1 } }',
            "1:33 -1 pairs of plates are out of range.",
        ),
    ],
)
def test_a_wrong_gym_is_told_at_its_place(gym: str, said: str) -> None:
    assert wrong(f"{gym}\n[days]\nmon = 60\nthu = 60\n") == [said]


def test_a_missing_gym_and_missing_days_are_told_together() -> None:
    assert wrong('level = "beginner"\n') == ["1:1 The gym is missing.", "1:1 The training days are missing."]


def test_a_lift_cannot_be_avoided_and_wished_for() -> None:
    said = wrong(f'avoid = ["Front Squat"]\n{SMALL}[wishes]\nexercises = ["Front Squat"]\n')
    assert said == ["7:14 Front Squat is to be avoided and wished for at once."]


def test_all_mistakes_come_in_one_pass_in_order() -> None:
    said = wrong('level = "expert"\nweeks = 99\ngym = "moon"\nhurts = ["hair"]\n[days]\nmon = 60\nthu = 5\n')
    assert [line.split(":")[0] for line in said] == ["1", "2", "3", "4", "7"]


def test_a_remedy_names_what_was_probably_meant() -> None:
    _, problems = read_athlete('level = "beginer"\n' + SMALL, "a.toml")
    assert [p.remedy for p in problems] == ['Did you mean "beginner"?']


@pytest.mark.parametrize("block", re.findall(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL))
def test_the_documents_examples_are_read(block: str) -> None:
    athlete(block)


def test_what_is_written_is_read_back() -> None:
    fields = {
        "level": "beginner",
        "supersets": False,
        "weeks": 4,
        "gym": {"preset": "garage_rack", "plates": {"20 kg": 2}},
        "avoid": ["Good Morning"],
        "days": {"mon": 60, "wed": 45},
        "maxes": {"Back Squat": "100 kg x5"},
    }
    one = athlete(write_athlete(fields))
    assert (one.level, one.supersets, one.weeks) == (Level.BEGINNER, False, 4)
    assert one.maxes == (Max("back_squat", Load(100_000), 5),)
    assert one.gym.plates_g == ((20_000, 2),)


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    found, problems = read_athlete(text, "a.toml")
    assert (found is None) == bool(problems)


NAMES = ("level", "gym", "days", "maxes", "wishes", "hurts", "weeks", "body_mass", "priorities")


@given(
    st.dictionaries(
        st.sampled_from(NAMES),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=8),
            lambda x: st.lists(x, max_size=3) | st.dictionaries(st.text(max_size=5), x, max_size=3),
            max_leaves=6,
        ).filter(lambda x: x is not None and "None" not in repr(x)),
    )
)
def test_any_values_are_answered(fields: dict[str, object]) -> None:
    found, problems = read_athlete(write_athlete(fields), "a.toml")
    assert (found is None) == bool(problems)
    assert not any(p.code == "ATH001" for p in problems)


class TestDates:
    start = "start = 2026-12-01\n"  # a Tuesday: week 1 begins on the 7th

    def test_they_are_read(self) -> None:
        found = athlete(f'{self.start}off = ["2026-12-24 to 2027-01-02", "2027-01-18"]\n{SMALL}')
        assert found.start == date(2026, 12, 1)
        assert found.off == (
            (date(2026, 12, 24), date(2027, 1, 2)),
            (date(2027, 1, 18), date(2027, 1, 18)),
        )
        assert found.date_of(1, Weekday.MON) == date(2026, 12, 7)
        assert found.weeks_off() == {
            4
        }  # 28 and 31 December; of the weeks before and after it one of two days

    def test_a_date_may_stand_in_quotes(self) -> None:
        assert athlete(f'start = "2026-12-01"\n{SMALL}').start == date(2026, 12, 1)

    def test_a_competition_gives_the_weeks(self) -> None:
        found = athlete(f"{self.start}meet = 2027-02-13\n{SMALL}")
        assert (found.meet, found.weeks) == (date(2027, 2, 13), 10)

    def test_a_competition_on_monday_ends_the_week_before(self) -> None:
        assert athlete(f"{self.start}meet = 2027-02-08\n{SMALL}").weeks == 9

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("meet = 2027-02-13", '"meet" needs a start'),
            ('off = ["2026-12-24"]', '"off" needs a start'),
            (f"{start}meet = 2026-10-03", "The competition is before the start"),
            (f"{start}meet = 2026-12-19", "2 weeks lie between the start and the competition"),
            (f"{start}meet = 2027-06-19", "28 weeks lie between the start and the competition"),
            (f"{start}meet = 2027-02-13\nweeks = 8", "From the start to the competition there are 10 weeks"),
            (f'{start}off = ["2027-01-02 to 2026-12-24"]', "runs backward"),
            (f'{start}off = ["Christmas"]', "is no span of days"),
            (f'{start}off = ["2026-12-06 to 2026-12-10"]', "The first week falls in the holidays"),
            ("start = 2026", '"start" must be a date'),
            ("start = 2026-12-01T07:00:00", '"start" must be a date'),
            ('start = "1 December"', '"start" must be a date'),
            ('start = "2026-02-30"', "There is no 2026-02-30"),
            (f'{start}off = ["2026-12-24 to 2026-12-32"]', "There is no 2026-12-32"),
        ],
    )
    def test_what_cannot_be_is_said(self, text: str, said: str) -> None:
        assert [message for message in wrong(f"{text}\n{SMALL}") if said in message]

    def test_they_are_written(self) -> None:
        text = write_athlete(
            {"start": date(2026, 12, 1), "gym": "commercial", "days": {"mon": 60, "thu": 60}}
        )
        assert athlete(text).start == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("best", "range_"),
    [("5000 lb", "2 to 1320 lb"), ("1 lb", "2 to 1320 lb"), ("5000 kg", "0.5 to 600 kg")],
)
def test_what_a_maximum_can_be_is_told_in_round_figures_of_its_unit(best: str, range_: str) -> None:
    _, problems = read_athlete(f'{SMALL}[maxes]\n"Back Squat" = "{best}"\n')
    assert [each.remedy for each in problems] == [f"Give {range_}; look at the unit too."]
