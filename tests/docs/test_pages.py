"""The pages written by hand: their programs parse, their consoles are real, their example of the library runs."""

import re
import subprocess
import sys
from pathlib import Path

import house_path  # noqa: F401  # first: it makes scripts importable
import pytest
from mkdocs.config.defaults import MkDocsConfig
from scripts.benchmarks_page import on_config
from scripts.charts import FOLDER, pictures
from scripts.consoles import BLOCK, PAGES, Player, cut, refreshed, timeless
from scripts.docs import FOLDERS

from topset.lint.engine import check
from topset.notation import parse
from topset.notation.athlete_file import read_athlete

ROOT = Path(__file__).parents[2]
WRITTEN = [
    page
    for page in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"))
    if page.relative_to(ROOT).parts[1:2] not in [(folder,) for folder in FOLDERS]
]
FENCE = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ALLOWED = ("https://doi.org/", "https://toml.io", "https://keepachangelog.com/", "https://semver.org/")
PLANNED = "plan.topset"  # what a plan holds may change with the planner: such answers need not be today's


def fences(language: str) -> list[tuple[str, str]]:
    return [
        (page.name, body)
        for page in WRITTEN
        for kind, body in FENCE.findall(page.read_text("utf-8"))
        if kind == language
    ]


@pytest.mark.parametrize(("page", "text"), fences("topset"))
def test_programs_parse(page: str, text: str) -> None:
    assert [problem.message for problem in parse(text).problems] == []


@pytest.mark.parametrize(("page", "text"), fences("toml"))
def test_athletes_are_read(page: str, text: str) -> None:
    known = text if "[days]" in text else ""
    assert not known or read_athlete(known)[1] == ()


def test_the_first_program_of_the_site_breaks_no_rule_of_sets_or_sessions() -> None:
    text = next(body for page, body in fences("topset") if page == "index.md")
    assert [r.message for r in check(parse(text).program) if r.code[:3] in ("INT", "RST", "ORD")] == []


@pytest.mark.parametrize("page", PAGES)
def test_consoles_are_real(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    fresh = refreshed(text)
    for before, now in zip(BLOCK.finditer(text), BLOCK.finditer(fresh), strict=True):
        if PLANNED not in before[0]:
            assert timeless(now[0]) == timeless(before[0]), "run: python -m scripts.consoles"


def test_a_command_that_fails_in_silence_is_noticed(tmp_path: Path) -> None:
    block = BLOCK.search("```console\n$ topset rule NONE\n$ topset rule VOL101\n```")
    assert block
    player = Player(tmp_path)
    player.play(block)
    assert player.failed == ["exit code 2 before $ topset rule VOL101"]


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        (["x"], ["a", "b", "c", "d"]),
        (["x", "…"], ["a", "…"]),
        (["x", "…", "y"], ["a", "…", "d"]),
        (["1", "2", "…", "3", "4"], ["a", "b", "c", "d"]),
    ],
)
def test_cut(shown: list[str], wanted: list[str]) -> None:
    assert cut(["a", "b", "c", "d"], shown) == wanted


def test_the_example_of_the_library_runs() -> None:
    [(_, code)] = fences("python")
    done = subprocess.run(
        (sys.executable, "-c", code), cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert re.match(r"(optimal|feasible) \d+\.\d%", done.stdout)


def test_links_lead_somewhere_and_outside_only_where_it_is_meant() -> None:
    for page in WRITTEN:
        for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
            if link.startswith("http"):
                assert link.startswith(ALLOWED), f"{page.name}: {link}"
            else:
                target = page.parent / link.partition("#")[0]
                made = any(folder in target.parts for folder in FOLDERS)
                assert made or target.exists(), f"{page.name}: {link}"


@pytest.mark.parametrize("picture", sorted((ROOT / "docs/images").rglob("*.svg")), ids=lambda path: path.stem)
def test_a_picture_needs_nothing_from_outside(picture: Path) -> None:
    text = picture.read_text("utf-8")
    assert set(re.findall(r"https?://[^\s\"']+", text)) == {"http://www.w3.org/2000/svg"}


def test_charts_are_as_they_are_drawn_today() -> None:
    fresh = pictures()
    assert {path.stem for path in FOLDER.glob("*")} == set(fresh)
    for name, text in fresh.items():
        assert (FOLDER / f"{name}.svg").read_text("utf-8") == text, "run: python -m scripts.charts"


def test_every_page_is_in_the_navigation() -> None:
    nav = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[2]
    pages = [p.relative_to(ROOT / "docs").as_posix() for p in WRITTEN if "docs" in p.relative_to(ROOT).parts]
    shown = [page for page in pages if not page.startswith("gallery/")]  # its list links to each of its plans
    assert [page for page in shown if page not in nav and page != "benchmarks.md"] == []


@pytest.mark.parametrize("measured", [True, False])
def test_benchmarks_are_in_the_navigation_once_they_are_measured(tmp_path: Path, measured: bool) -> None:
    if measured:
        (tmp_path / "benchmarks.md").write_text("# Benchmarks\n")
    config = MkDocsConfig()
    config.load_dict({"docs_dir": str(tmp_path), "nav": [{"Topset": "index.md"}]})
    nav = on_config(config).nav
    assert nav == [{"Topset": "index.md"}, *([{"Benchmarks": "benchmarks.md"}] if measured else [])]
