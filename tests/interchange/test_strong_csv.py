import pytest
from imports import codes, lines, read, read_kg, sample, text

from topset.ground.units import Unit

CLASSIC = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
BENCH = '2026-03-02 18:10:33,"Push",1h 5m,"Bench Press (Barbell)",'

SHAPES = {
    "classic": CLASSIC + f'{BENCH}1,80.0,5,0,0,"slow","good day",8\n{BENCH}2,80.0,5,0,0,,,\n',
    "semicolons with units": (
        "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;"
        "Workout Notes;Workout Duration\n"
        '2026-03-02 18:10:33;"Push";"Bench Press (Barbell)";1;80;kg;5;8;;;0;"slow";"good day";1h 5m\n'
        '2026-03-02 18:10:33;"Push";"Bench Press (Barbell)";2;80;kg;5;;;;0;"";"";1h 5m\n'
    ),
    "all quoted": (
        '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";'
        '"Distance (meters)";"Seconds";"Notes";"Workout Notes"\n'
        '"7";"2026-03-02 18:10:33";"Push";"3900";"Bench Press (Barbell)";"1";"80.0";"5";"8";"";"";"slow";"good day"\n'
        '"7";"2026-03-02 18:10:33";"Push";"3900";"Bench Press (Barbell)";"2";"80.0";"5";"";"";"";"";""\n'
    ),
    "german": (
        "Datum,Workout-Name,Dauer,Name der Übung,Reihenfolge festlegen,Gewicht,Wiederh.,RPE,Entfernung,Sekunden,"
        "Notizen,Workout-Notizen\n"
        '2026-03-02 18:10:33,"Push",1h 5min,"Bench Press (Barbell)",1,"80,0",5,8,0,0,"slow","good day"\n'
        '2026-03-02 18:10:33,"Push",1h 5min,"Bench Press (Barbell)",2,"80,0",5,,0,0,,\n'
    ),
    "french": (
        "Date,Nom de l'entraînement,Durée,Nom de l'exercice,Ordre de la série,Poids,Réps,Distance,Secondes,Notes,"
        "Notes d'entraînement,RPE\r\n"
        '2026-03-02 18:10:33,"Push",1h 5min,"Bench Press (Barbell)",1,80,5,0,0,"slow","good day",8\r\n'
        '2026-03-02 18:10:33,"Push",1h 5min,"Bench Press (Barbell)",2,80,5,0,0,,,\r\n'
    ),
    "commas with units": (
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,RPE,Distance,Distance Unit,Seconds,"
        "Notes,Workout Notes\n"
        '"2026-03-02 6:10:33\u202fPM","Push",65m,"Bench Press (Barbell)",1,80,kg,5,8,0,km,0,slow,good day\n'
        '"2026-03-02 6:10:33\u202fPM","Push",65m,"Bench Press (Barbell)",2,80,kg,5,,0,km,0,,\n'
    ),
    "the first comma form": (
        "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
        '2026-03-02 18:10:33,"Push","Bench Press (Barbell)",1,80,5,0,0,"slow","good day",8\n'
        '2026-03-02 18:10:33,"Push","Bench Press (Barbell)",2,80,5,0,0,,,\n'
    ),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_says_the_same(shape: str) -> None:
    took = [] if shape == "the first comma form" else ["note took 65 min"]
    found = read_kg(SHAPES[shape])
    assert codes(found) == []
    assert lines(found) == [
        '2026-03-02 18:10 "Push"',
        'Bench Press: 80kg x5 @RPE8, x5 "slow"',
        *took,
        "note good day",
    ]


def test_the_unit_in_the_header_counts_sets_from_0() -> None:
    found = read(
        "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\r\n"
        "2016-11-02 18:10,Push,Bench Press (Barbell),0,60,10,0,0,\r\n"
        "2016-11-02 18:10,Push,Bench Press (Barbell),1,60,8,0,0,\r\n"
        "2016-11-02 18:10,Push,Running,0,0,0,5.2,1800,\r\n"
    )
    assert lines(found) == ['2016-11-02 18:10 "Push"', "Bench Press: 60kg x10, x8", 'Running: x5200m "30:00"']


def test_a_row_of_a_table_with_units_that_has_none_is_not_guessed() -> None:
    table = SHAPES["semicolons with units"].replace(";80;kg;5;;", ";80;;5;;")
    assert codes(read(table)) == ["IMP103:3"]
    assert codes(read_kg(table)) == []
    pounds = read(SHAPES["semicolons with units"].replace(";kg;", ";lbs;"))
    assert pounds.unit is Unit.LB
    assert 'Bench Press: 80lb x5 @RPE8, x5 "slow"' in lines(pounds)


def test_an_exercise_done_again_where_sets_are_counted_from_0() -> None:
    found = read(
        "Date,Workout Name,Exercise Name,Set Order,kg,Reps,km,Seconds,Notes\n"
        + "".join(f"2016-11-02 18:10,Push,Bench Press (Barbell),{n},60,{10 - n},0,0,\n" for n in (0, 1, 0, 1))
    )
    assert lines(found)[1:] == ["Bench Press: 60kg x10, x9", "Bench Press: 60kg x10, x9"]


def test_ten_columns_and_reps_as_decimals() -> None:
    found = read_kg(
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
        '2026-04-24 09:40:00,"Upper",51m,"Bench Press (Barbell)",W,20.0,10.0,0,0.0,\n'
        '2026-04-24 09:40:00,"Upper",51m,"Bench Press (Barbell)",1,40.0,10.0,0,0.0,\n'
    )
    assert lines(found)[1] == "Bench Press: ramp 20kg x10, 40kg x10"


def test_the_unit_is_asked_for_with_what_the_figures_speak_for() -> None:
    kg = read(CLASSIC + f"{BENCH}1,72.5,5,0,0,,,\n{BENCH}2,100,3,0,0,,,\n")
    assert kg.entries == ()
    assert codes(kg) == ["IMP002:1"]
    assert "Of 2 loads 50% are multiples of 5, the heaviest is 100." in kg.questions[0].message
    assert kg.questions[0].remedy.startswith("Add --unit kg, which is likely")
    lb = read(CLASSIC + f"{BENCH}1,135,5,0,0,,,\n{BENCH}2,225,3,0,0,,,\n")
    assert lb.questions[0].remedy.startswith("Add --unit lb, which is likely")


def test_pounds_stay_pounds_without_the_noise_of_their_way_through_kilograms() -> None:
    found = read(CLASSIC + f"{BENCH}1,149.99999999999997,5,0,0,,,\n", unit=Unit.LB)
    assert lines(found)[:3:2] == ["unit lb", "Bench Press: 150lb x5"]
    assert found.unit is Unit.LB


def test_a_file_without_loads_asks_nothing() -> None:
    plank = '2026-03-02 18:10:33,"Core",20m,"Plank",1,0,0,0,60,,,\n'
    assert lines(read(CLASSIC + plank))[1] == "Plank: BW x1min"


def test_orders_of_sets() -> None:
    found = read_kg(
        CLASSIC
        + f"{BENCH}W,40,8,0,0,,,\n{BENCH}1,80,5,0,0,,,\n{BENCH}D,60,8,0,0,,,\n{BENCH}F,60,6,0,0,,,\n"
        + f'{BENCH}Rest Timer,0,0,0,150.0,,,\n{BENCH}Note,0,0,0,0,"elbows in",,\n'
    )
    assert lines(found)[1:] == [
        "Bench Press: ramp 40kg x8, 80kg x5, drop 60kg x8, x6 @RIR0",
        "note took 65 min",
        "note Bench Press (Barbell): elbows in",
    ]
    assert (found.summary.sets, found.summary.rests, found.summary.notes) == (4, 1, 1)


def test_an_exercise_that_is_done_again_stands_again() -> None:
    rows = (f"{BENCH}1,80,5,0,0,,,\n", f"{BENCH}2,80,5,0,0,,,\n", f"{BENCH}1,60,8,0,0,,,\n")
    assert lines(read_kg(CLASSIC + "".join(rows)))[1:3] == [
        "Bench Press: 80kg x5, x5",
        "Bench Press: 60kg x8",
    ]


def test_body_weight_added_and_assistance() -> None:
    row = '2026-03-02 18:10:33,"Pull",1h,"{}",1,{},8,0,0,,,\n'
    names = (
        ("Pull Up", 0),
        ("Pull Up (Weighted)", 10),
        ("Pull Up (Assisted)", 36),
        ("Chest Dip (Assisted)", 20),
    )
    found = read_kg(CLASSIC + "".join(row.format(name, load) for name, load in names))
    assert [line.partition(": ")[2] for line in lines(found)[1:5]] == [
        "BW x8",
        "BW+10kg x8",
        "BW-36kg x8",
        "BW-20kg x8",
    ]


def test_a_timer_that_nobody_stopped_is_no_length_of_a_session() -> None:
    found = read_kg(CLASSIC + f"{BENCH}1,80,5,0,0,,,\n".replace("1h 5m", "83h 31m"))
    assert codes(found) == ["IMP201:2"]
    assert "83h 31min" in found.remarks[0].message
    assert not any("took" in line for line in lines(found))


def test_what_no_set_can_hold_is_kept_as_words() -> None:
    run = '2026-03-02 18:10:33,"Run",1h 32m,"Running",1,0,0,15.2,5525,,,\n'
    found = read_kg(CLASSIC + run)
    assert lines(found)[1:] == ["note took 92 min", "note Running: 1:32:05 in 15.2km"] or lines(found)[
        1:
    ] == [
        "note took 92 min",
        "note Running: 15.2km in 1:32:05",
    ]
    assert found.summary.notes == 1
    assert codes(found) == ["IMP204:2"]


@pytest.mark.parametrize(
    ("row", "code", "said"),
    [
        (f"{BENCH}1,-80,5,0,0,,,\n", "IMP104", "-80kg is less than nothing"),
        (f"{BENCH}1,8000,5,0,0,,,\n", "IMP104", "8000kg is more than anybody lifts"),
        (f"{BENCH}1,80,-5,0,0,,,\n", "IMP104", "less than none"),
        (f"{BENCH}1,80,50000,0,0,,,\n", "IMP104", "50,000 reps are more than anybody does"),
        (f"{BENCH}1,80,5.5,0,0,,,\n", "IMP103", "no whole number of reps"),
        (f"{BENCH}1,eighty,5,0,0,,,\n", "IMP103", '"eighty" is not a number'),
        (f"{BENCH}1,nan,5,0,0,,,\n", "IMP103", '"nan" is not a number'),
        (f'{BENCH}1,"1,250",5,0,0,,,\n', "IMP103", "may be a thousand or a decimal number"),
        (f"{BENCH}1,0,0,0,0,,,\n", "IMP107", "No reps, no time and no distance"),
        (f"{BENCH}X,80,5,0,0,,,\n", "IMP103", "no order of a set"),
        (f"{BENCH}1,80,5\n", "IMP101", "It has 7 fields where the header has 12"),
        (f"{BENCH}1,80,5,0,0,,,,,more\n", "IMP101", "It has 14 fields where the header has 12"),
        (BENCH.replace(",", ";") + "1;80;5;0;0;;;\n", "IMP101", 'parted by ";", not by ","'),
        (BENCH.replace("2026-03-02", "2026-13-02") + "1,80,5,0,0,,,\n", "IMP102", "is no date"),
        (BENCH.replace("2026-03-02 18:10:33", "") + "1,80,5,0,0,,,\n", "IMP102", "The date is missing"),
        (BENCH.replace("2026", "2027") + "1,80,5,0,0,,,\n", "IMP105", "2027-03-02 is in the future"),
        (BENCH.replace("Bench Press (Barbell)", " ") + "1,80,5,0,0,,,\n", "IMP106", "No exercise is named"),
        (CLASSIC, "IMP101", "names of the columns again"),
    ],
)
def test_a_row_that_cannot_be_read_is_left_out_and_the_others_stay(row: str, code: str, said: str) -> None:
    sound = f"{BENCH}1,80,5,0,0,,,\n"
    found = read_kg(CLASSIC + sound + row + sound.replace("33,", "34,").replace("2026-03-02", "2026-03-03"))
    assert codes(found) == [f"{code}:3"]
    assert said in found.remarks[0].message
    assert found.summary.skipped == ((code, 1),)
    assert found.summary.sets == 2


def test_a_failed_attempt_is_kept() -> None:
    assert lines(read_kg(CLASSIC + f"{BENCH}1,120,0,0,0,,,\n"))[1] == "Bench Press: 120kg x0"


def test_a_file_that_is_cut_off_loses_its_last_row_only() -> None:
    whole = CLASSIC + f"{BENCH}1,80,5,0,0,,,\n{BENCH}2,80,5,0,0,,,\n"
    for cut in range(len(CLASSIC) + len(BENCH) + 17, len(whole) - 4):
        assert read_kg(whole[:cut]).summary.sets == 1


def test_a_quote_left_open_loses_its_own_row_only() -> None:
    broken = f'{BENCH}2,80,5,0,0,"half a note,,\n'
    after = "".join(f'{BENCH}{n},80,5,0,0,"fine","",\n' for n in range(3, 300))
    found = read_kg(CLASSIC + f"{BENCH}1,80,5,0,0,,,\n" + broken + after)
    assert codes(found) == ["IMP101:3"]
    assert found.summary.sets == 298


def test_notes_over_several_lines() -> None:
    found = read_kg(CLASSIC + f'{BENCH}1,80,5,0,0,"left\nelbow","one\ntwo",\n{BENCH}2,80,x,0,0,,,\n')
    assert lines(found)[1:] == [
        'Bench Press: 80kg x5 "left elbow"',
        "note took 65 min",
        "note one",
        "note two",
    ]
    assert codes(found) == ["IMP103:5"]


def test_letters_of_another_encoding() -> None:
    raw = (CLASSIC + f'{BENCH}1,80,5,0,0,"für später",,\n').encode("cp1252")
    found = read_kg(raw)
    assert 'x5 "für später"' in text(found)
    assert codes(found) == ["IMP205:2"]
    assert lines(read_kg(("\ufeff" + CLASSIC + f"{BENCH}1,80,5,0,0,,,\n").encode("utf-16"))) == lines(
        read_kg("\ufeff" + CLASSIC + f"{BENCH}1,80,5,0,0,,,\n")
    )


def test_dates_that_a_spreadsheet_has_touched() -> None:
    row = f"{BENCH}1,80,5,0,0,,,\n"
    assert lines(read_kg(CLASSIC + row.replace("2026-03-02 18:10:33", "2018/8/31 5:49")))[0].startswith(
        "2018-08-31 05:49"
    )
    assert lines(read_kg(CLASSIC + row.replace("2026-03-02 18:10:33", "31/08/2018 5:49")))[0].startswith(
        "2018-08-31 05:49"
    )
    open_ = CLASSIC + row.replace("2026-03-02 18:10:33", "05/04/2018 5:49")
    assert codes(read_kg(open_)) == ["IMP006:1"]
    assert lines(read_kg(open_, day_first=True))[0].startswith("2018-04-05")
    assert lines(read_kg(open_, day_first=False))[0].startswith("2018-05-04")


def test_an_effort_that_cannot_be_written_is_dropped_and_said() -> None:
    found = read_kg(CLASSIC + f"{BENCH}1,80,5,0,0,,,8.3\n{BENCH}2,80,5,0,0,,,11\n{BENCH}3,80,5,0,0,,,9.5\n")
    assert lines(found)[1] == "Bench Press: 80kg x5, x5, x5 @RPE9.5"
    assert codes(found) == ["IMP202:2", "IMP202:3"]


def test_a_file_without_the_columns_it_needs() -> None:
    found = read("Date,Exercise Name,Set Order,Weight\n2026-03-02,Squat,1,80\n")
    assert codes(found) == ["IMP003:1"]
    assert "no column for reps" in found.questions[0].message


@pytest.mark.parametrize(
    ("name", "rows", "sessions"),
    [
        ("strong_classic_kg_2020.csv", 1903, 86),
        ("strong_classic_kg_2021.csv", 2078, 129),
        ("strong_ten_columns_2026.csv", 666, 37),
    ],
)
def test_real_exports(name: str, rows: int, sessions: int) -> None:
    found = read_kg(sample(name))
    assert found.summary.rows == found.summary.taken == found.summary.sets == rows
    assert len(found.entries) == sessions
    known = sum(met.sets for met in found.exercises if not met.own)
    assert known / rows > 0.98
