import csv
import io

from exported import JOURNAL, PROGRAM, lines, log_of, program_of, read, text, written

from topset.interchange.guarding import guarded


def table(content: str) -> list[dict[str, str]]:
    return [
        {name: cell for name, cell in row.items() if cell} for row in csv.DictReader(io.StringIO(content))
    ]


def test_a_row_a_set() -> None:
    rows = table(text("csv", log_of(JOURNAL)))
    assert rows[0] == {
        "date": "2026-03-02", "time": "18:10", "title": "Push; =1+1", "week": "1", "line": "1",
        "exercise": "Bench Press", "set": "1",
        "kind": "ramp", "load": "40", "unit": "kg", "reps": "8", "notes": "elbows, in",
    }  # fmt: skip
    assert (rows[1]["rpe"], rows[2]["rir"], rows[2]["rir to"]) == ("8", "1", "2")
    assert (rows[3]["kind"], rows[3]["reps"]) == ("drop", "0")
    assert (rows[4]["load"], rows[4]["superset"]) == ("10", "A1")
    assert "load" not in rows[5]
    assert rows[6]["seconds"] == "60"


def test_prescribed_beside_done() -> None:
    rows = table(text("csv", log_of(JOURNAL, PROGRAM)))
    bench = [row for row in rows if row.get("exercise") == "Bench Press" and row["kind"] == "work"]
    done, amrap = bench[0], bench[-1]
    assert (done["reps"], done["planned reps"], done["planned load"], done["planned rest"]) == (
        "5", "5", "80", "180",
    )  # fmt: skip
    assert "reps" not in amrap
    assert (amrap["planned amrap"], amrap["planned reps"]) == ("yes", "8")


def test_what_was_left_out_of_the_week_has_no_figures_done() -> None:
    rows = table(text("csv", log_of(JOURNAL, PROGRAM)))
    missed = [row for row in rows if row.get("exercise") == "Back Squat"]
    assert [(row["week"], row["day"], row["planned load"]) for row in missed] == [("1", "thu", "100")] * 3
    assert not any("reps" in row for row in missed)


def test_extra_sets_and_other_exercises_stand_without_a_plan() -> None:
    more = '2026-03-02 "Push; =1+1" week 1\nBack Squat: 100kg x5\nPlank: x50s, x40s, x30s\n'
    rows = table(text("csv", log_of(more, PROGRAM)))
    planks = [row.get("planned reps") for row in rows if row.get("exercise") == "Plank"]
    assert planks == ["45", "45", None]
    assert rows[0]["exercise"] == "Back Squat"
    assert "planned reps" not in rows[0]


def test_a_program_alone() -> None:
    rows = table(text("csv", program_of()))
    assert {row["week"] for row in rows} == {"1", "2"}
    pulls = [row for row in rows if row.get("exercise") == "Pull-Up" and row["week"] == "1"]
    assert [row.get("optional") for row in pulls] == [None, None, "yes"]
    assert not any("reps" in row for row in rows)


def test_notes_and_readings_have_rows_of_their_own() -> None:
    note, readings = table(text("csv", log_of(JOURNAL)))[-2:]
    assert (note["kind"], note["session notes"]) == ("note", "The gym was full.")
    assert (readings["kind"], readings["readings"]) == (
        "readings",
        "sleep 7h, soreness quads 2/5, body mass 82kg",
    )


def test_the_table_is_read_again() -> None:
    found = read(text("csv", log_of(JOURNAL)), "topset-csv")
    assert lines(found) == JOURNAL.replace("x60s", "x1min").splitlines()


def test_what_has_no_cell_is_named() -> None:
    more = f'exercise "Zug" pattern row muscles lats 1\n# spring\n{JOURNAL}'
    first, second = written("csv", log_of(more)).remarks
    assert (first.code, first.severity, first.message) == ("EXP101", "info", "Comments: 1.")
    assert second.message.endswith("has the name only: 1.")


def test_no_text_is_taken_for_a_formula() -> None:
    bad = '2026-03-02 "=cmd|calc"\nBench Press: 80kg x5 "@SUM(A1)"\nAssisted Dip: BW-20kg x5\n'
    content = text("csv", log_of(bad))
    assert ",'=cmd|calc," in content
    assert ",'@SUM(A1)," in content
    assert ",-20,kg," in content
    assert [guarded(each)[0] for each in ("+1", "-1", "\t=1", "\uff1d1")] == ["'"] * 4
    assert guarded("1-2") == "1-2"
