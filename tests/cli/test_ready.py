from cli.conftest import EXAMPLES, PROGRAM, Topset, data

LOG = str(EXAMPLES / "back_and_legs.topset-log")


def test_muscles_with_their_hours(topset: Topset) -> None:
    result = topset("ready", LOG, "--date", "2026-03-10", "--time", "18:05")
    assert result.exit_code == 0, result.output
    quads = next(line for line in result.stdout.splitlines() if line.startswith("quads"))
    assert "in 24 h, Wed 18:05 (surely in 48 h)" in quads
    assert "Lift after" not in result.stdout


def test_a_heavy_single(topset: Topset) -> None:
    text = "2026-03-02 18:00\nDeadlift: 200kg x1 @RPE10\n"
    result = topset("ready", "-", "--date", "2026-03-03", text=text)
    assert "No muscle was trained" in result.stdout
    assert "200kg x1" in result.stdout


def test_json(topset: Topset) -> None:
    answer = data(topset("ready", LOG, "--program", PROGRAM, "--date", "2026-03-10", "--json"))
    assert {one["name"] for one in answer["muscles"]} >= {"quads", "back"}
    assert answer["lifts"] == []


def test_wrong_input(topset: Topset) -> None:
    assert topset("ready", "none.topset-log").exit_code == 2
    assert topset("ready", LOG, "--time", "late").exit_code == 2
