import pytest

from cli.conftest import ATHLETE, EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")


def test_everything_on_a_page(topset: Topset) -> None:
    result = topset("stats", LOG, "--athlete", ATHLETE, "--program", PROGRAM)
    assert result.exit_code == 0, result.output
    for said in (
        "2026-03-02 to 2026-03-09: 3 sessions in 2 weeks",
        "1.5 sessions a week, 72 hard sets",
        "Back Squat",
        "126.1 kg to 145.5 kg",
        "Direct sets a week in the last 2 weeks",
        "by reps in reserve: 1-2: 26, 2-3: 45, 3-4: 1",
        "49 of 49",
    ):
        assert said in result.stdout


def test_json(topset: Topset) -> None:
    answer = data(topset("stats", LOG, "--json", "--program", PROGRAM))
    assert (answer["sessions"], answer["weeks"], answer["sets"]) == (3, 2, 72)
    squat = answer["lifts"][0]
    assert squat["exercise"] == "Back Squat"
    assert squat["training_max"]["grams"] < squat["estimate"]["low"]["grams"]
    assert squat["records"][0]["reps"] == 8
    assert answer["plan"][0]["made"] == 49
    assert answer["classes"]["percents"][1] == ["60-70", 48]


def test_the_estimate_grows_less_sure_with_time(topset: Topset) -> None:
    now, later = (data(topset("stats", LOG, "--json", *on)) for on in ((), ("--on", "2026-09-01")))
    assert (now["on"], later["on"]) == ("2026-03-09", "2026-09-01")
    before, after = (answer["lifts"][0]["estimate"] for answer in (now, later))
    assert after["one_rm"] == before["one_rm"]
    assert after["low"]["grams"] < before["low"]["grams"]
    early = data(topset("stats", LOG, "--json", "--on", "2026-03-03"))["lifts"][0]
    assert early["estimate"]["sessions"] == 1
    assert early["training_max"] is None


def test_pounds_stay_pounds(topset: Topset) -> None:
    text = "unit lb\n\n2026-03-02\nBench Press: 225lb x5 @RIR1\n"
    result = topset("stats", "-", text=text)
    assert "270 lb" in result.stdout
    assert "1,125 lb" in result.stdout


def test_a_journal_without_sessions(topset: Topset) -> None:
    text = "2026-03-02\nnote nothing done\n"
    result = topset("stats", "-", text=text)
    assert (result.exit_code, result.stdout) == (0, "The journal has no session.\n")
    assert data(topset("stats", "-", "--json", text=text))["sessions"] == 0


def test_only_planks(topset: Topset) -> None:
    result = topset("stats", "-", text="2026-03-02\nPlank: x45s, x30s\n")
    assert result.exit_code == 0, result.output
    assert "Estimated 1RM" not in result.stdout


@pytest.mark.parametrize("text", ["nonsense", "2026-03-02\nBench Press: x5 x5\n"])
def test_what_cannot_be_read(topset: Topset, text: str) -> None:
    assert topset("stats", "-", text=text).exit_code == 2


def test_everything_fits_a_narrow_screen(topset: Topset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    result = topset("stats", LOG, "--program", PROGRAM)
    assert [line for line in result.stdout.split("\n") if len(line) > 40] == []
