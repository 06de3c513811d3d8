"""Charts of a journal: into files, and on the terminal."""

import struct
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import resvg_py

from cli.conftest import ATHLETE, EXAMPLES, Topset, data
from topset.app import draw_chart
from topset.charts.svg.theme import FONT
from topset.ground.reason import Reason

LOG = str(EXAMPLES / "back_and_legs.topset-log")
ASKED = {
    "lift": ("history", LOG, "--lift", "Back Squat"),
    "muscle": ("history", LOG, "--muscle", "back", "--athlete", ATHLETE),
    "week": ("history", LOG),
    "days": ("history", LOG, "--days"),
    "stats": ("stats", LOG),
    "muscles": ("muscles", LOG),
    "ready": ("ready", LOG, "--date", "2026-03-20", "--time", "18:00"),
}
TITLES = {
    "lift": "Back Squat",
    "muscle": "Back",
    "week": "Load volume",
    "days": "Days of training",
    "stats": "Weekly sets",
    "muscles": "Muscles",
    "ready": "Ready again",
}


PROBE = draw_chart.PROBE.format(FONT)
with_fonts = pytest.mark.skipif(
    isinstance(draw_chart.png(PROBE), Reason), reason="there is no font here to write pictures with"
)


def title(name: str) -> str:
    root = ElementTree.parse(name).getroot()
    return root[0].text or ""


def size(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG file."""
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    width, height = struct.unpack(">II", content[16:24])
    return width, height


@pytest.mark.parametrize("name", ASKED)
def test_an_svg_file(topset: Topset, name: str) -> None:
    result = topset(*ASKED[name], "--chart", "a.svg")
    assert result.exit_code == 0, result.output
    assert (result.stdout, result.stderr) == ("", "a.svg written\n")
    assert title("a.svg") == TITLES[name]


@with_fonts
@pytest.mark.parametrize("name", ASKED)
def test_a_png_file_twice_as_wide(topset: Topset, name: str) -> None:
    result = topset(*ASKED[name], "--chart", "a.PNG", "--width", "360")
    assert result.exit_code == 0, result.output
    topset(*ASKED[name], "--chart", "a.svg", "--width", "360")
    root = ElementTree.parse("a.svg").getroot()
    width, height = size(Path("a.PNG").read_bytes())
    assert width == 720
    assert height == pytest.approx(2 * float(root.get("height", "0")), abs=2)
    assert len(Path("a.PNG").read_bytes()) > 5_000


@pytest.mark.parametrize("name", ASKED)
def test_on_the_terminal(topset: Topset, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    result = topset(*ASKED[name], "--chart", "-")
    assert result.exit_code == 0, result.output
    assert result.stdout.startswith(f"{TITLES[name]}\n")
    assert [line for line in result.stdout.split("\n") if len(line) > 72] == []
    assert list(Path().iterdir()) == []


def test_the_numbers_are_in_the_file(topset: Topset) -> None:
    found = data(topset(*ASKED["lift"], "--json"))
    topset(*ASKED["lift"], "--chart", "a.svg")
    text = Path("a.svg").read_text("utf-8")
    for session in found["sessions"]:
        assert session["estimate"]["one_rm"]["text"] in text
        assert session["best"] in text
        assert session["shown"]["text"] in text


def test_the_muscles_are_in_the_file(topset: Topset) -> None:
    found = data(topset(*ASKED["muscles"], "--json"))
    topset(*ASKED["muscles"], "--chart", "a.svg")
    text = Path("a.svg").read_text("utf-8")
    for muscle in found["muscles"]:
        assert f"{muscle['muscle']}: {muscle['direct']:g} direct sets, {muscle['shared']:g} by share" in text


@with_fonts
def test_a_file_that_is_there_is_replaced_by_force_alone(topset: Topset) -> None:
    for name in ("a.svg", "a.png"):
        Path(name).write_text("mine")
        kept = topset(*ASKED["stats"], "--chart", name)
        assert (kept.exit_code, "error FIL011" in kept.stderr, Path(name).read_text()) == (2, True, "mine")
        assert topset(*ASKED["stats"], "--chart", name, "--force").exit_code == 0
        assert Path(name).read_bytes() != b"mine"
    assert sorted(path.name for path in Path().iterdir()) == ["a.png", "a.svg"]


@pytest.mark.parametrize("name", ["a.gif", "a", "svg", "a.svg.txt"])
def test_other_endings_are_refused_before_anything_is_read(topset: Topset, name: str) -> None:
    result = topset("history", "none.topset-log", "--chart", name)
    assert result.exit_code == 2
    assert "error CHT001" in result.stderr
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--chart", "none/a.svg"), "error FIL001"),
        (("--chart", "a.svg", "--width", "100"), "--width"),
        (("--chart", "-", "--json"), "--chart"),
        (("--chart", "a.svg", "--lift", "Blub"), "error ASK002"),
        (("--days", "--week"), "Ask for a lift"),
    ],
)
def test_what_cannot_be_drawn(topset: Topset, arguments: tuple[str, ...], said: str) -> None:
    result = topset("history", LOG, *arguments)
    assert result.exit_code == 2
    assert said in result.stderr
    assert not Path("a.svg").exists()


def test_data_and_chart_at_once(topset: Topset) -> None:
    result = topset(*ASKED["muscle"], "--chart", "a.svg", "--json")
    assert data(result)["group"] == "back"
    assert title("a.svg") == "Back"
    refused = topset(*ASKED["muscle"], "--chart", "a.svg", "--json")
    assert data(refused)["problems"][0]["code"] == "FIL011"


def test_dark_and_wide(topset: Topset) -> None:
    topset(*ASKED["week"], "--chart", "a.svg")
    topset(*ASKED["week"], "--chart", "b.svg", "--dark", "--width", "1200")
    assert "#ffffff" in Path("a.svg").read_text()
    assert "#ffffff" not in Path("b.svg").read_text()
    assert ElementTree.parse("b.svg").getroot().get("width") == "1200"


def test_a_machine_without_fonts_is_told_so(topset: Topset, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = resvg_py.svg_to_bytes

    def fontless(**options: Any) -> bytes:
        return drawn(**{**options, "skip_system_fonts": True})

    monkeypatch.setattr(resvg_py, "svg_to_bytes", fontless)
    result = topset(*ASKED["week"], "--chart", "a.png")
    assert (result.exit_code, "error CHT002" in result.stderr) == (2, True)
    assert list(Path().iterdir()) == []
    assert topset(*ASKED["week"], "--chart", "a.svg").exit_code == 0


@with_fonts
def test_letters_are_drawn() -> None:
    assert draw_chart.png(PROBE) != draw_chart.png(PROBE.replace("8</text>", "</text>"))


def test_days_without_a_chart(topset: Topset) -> None:
    result = topset("history", LOG, "--days")
    assert result.stdout.startswith("Days of training\n")
    assert "2026 Mar" in result.stdout
    assert data(topset("history", LOG, "--days", "--json"))["days"][0] == {"date": "2026-03-02", "sets": 23}


def test_only_the_last_year_unless_all_is_asked_for(topset: Topset) -> None:
    text = "".join(f"{year}-06-01\nBench Press: 80kg x5\n" for year in (2022, 2024, 2026))
    short = topset("history", "-", "--days", text=text).stdout
    assert "earlier weeks: --all shows them." in short
    assert "2022 " not in short
    assert "\n2022 " in topset("history", "-", "--days", "--all", text=text).stdout
    topset("history", "-", "--days", "--chart", "a.svg", text=text)
    assert "2022: 1 day" in Path("a.svg").read_text()


def test_a_body_with_its_table(topset: Topset) -> None:
    shown = topset("muscles", LOG, "--weeks", "1").stdout
    assert "Direct sets in the week of" in shown
    assert "▒" in shown
    assert "of 10-25" in shown
    assert topset("muscles", LOG, "--chart", "-", "--weeks", "1").stdout == shown


def test_a_journal_without_sessions(topset: Topset) -> None:
    text = "2026-03-02\nsleep 7h\n"
    for command in (
        ("history", "-"),
        ("history", "-", "--days"),
        ("stats", "-"),
        ("muscles", "-"),
        ("ready", "-"),
    ):
        result = topset(*command, "--chart", "a.svg", "--force", text=text)
        assert result.exit_code == 0, result.output
    assert topset("history", "-", "--days", text=text).stdout == "The journal has no session.\n"
    assert "The journal has no session." in topset("muscles", "-", text=text).stdout
