from cli.conftest import PROGRAM, Topset, data

COMMANDS = [
    "init",
    "plan",
    "show",
    "session",
    "check",
    "fmt",
    "expand",
    "invert",
    "rule",
    "exercise",
    "method",
]


def test_rules(topset: Topset) -> None:
    assert "VOL101" in topset("rule").stdout
    family = topset("rule", "rec")
    assert "REC201" in family.stdout
    assert "VOL101" not in family.stdout
    page = topset("rule", "vol101")
    assert page.exit_code == 0
    assert "Flagged" in page.stdout
    assert "C5:" in page.stdout
    assert data(topset("rule", "VOL101", "--json"))["code"] == "VOL101"


def test_exercises(topset: Topset) -> None:
    page = topset("exercise", "rdl")
    assert "Romanian Deadlift" in page.stdout
    assert "hamstrings" in page.stdout
    listed = topset("exercise", "--gym", "bodyweight", "--find", "lats")
    assert listed.exit_code == 0
    assert "Pull-Up" in listed.stdout
    assert data(topset("exercise", "rdl", "--json"))["exercise"]["name"] == "Romanian Deadlift"


def test_methods(topset: Topset) -> None:
    assert "backwards" in topset("method").stdout
    page = topset("method", "backwards")
    assert "10x4" in page.stdout
    assert data(topset("method", "backwards", "--json"))["name"] == "backwards"


def test_invert(topset: Topset) -> None:
    result = topset("invert", "4x10 @65% rest 45s", "--exercise", "Hip Thrust", "--max", "180kg")
    assert result.exit_code == 0
    assert "10 x 4" in result.stdout
    assert "117 kg" in result.stdout
    assert data(topset("invert", "4x10", "--json"))["inversion"]["after"]["sets"] == 10


def test_expand(topset: Topset) -> None:
    text = "day mon\nHip Thrust: backwards @78% rest 2:30\n"
    assert "10x4 @78% rest 2:30" in topset("expand", "-", text=text).stdout
    dated = topset("expand", PROGRAM, "--start", "2027-01-04")
    assert "# 2027-01-04" in dated.stdout
    assert data(topset("expand", PROGRAM, "--json"))["text"].startswith("#")


def test_a_mistake_in_a_scheme_is_shown_under_it(topset: Topset) -> None:
    result = topset("invert", "4x10 @65% rset 45s")
    assert result.exit_code == 2
    assert "^" in result.stderr


def test_every_command_explains_itself(topset: Topset) -> None:
    listed = topset("--help")
    assert listed.exit_code == 0
    for command in COMMANDS:
        assert command in listed.stdout
        page = topset(command, "--help")
        assert page.exit_code == 0
        assert "For example" in page.stdout
        assert "--json" in page.stdout


def test_a_single_takes_under_a_minute(topset: Topset) -> None:
    minutes = next(line for line in topset("invert", "1x1").stdout.splitlines() if line.startswith("minutes"))
    assert minutes.split() == ["minutes", "under", "1", "under", "1"]
