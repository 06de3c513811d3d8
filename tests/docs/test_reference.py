"""Every rule, method, pattern, exercise, figure, statement, command and code has its place in the reference."""

import re
import tomllib
from pathlib import Path

import house_path  # noqa: F401  # first: it makes scripts importable
import pytest
from scripts.docs import FOLDERS, pages, write
from scripts.docs.commands import helps
from scripts.docs.exercises import path_of, used
from scripts.docs.figures import told
from scripts.docs.markdown import anchor, table
from scripts.docs.messages import CHAPTERS

from topset.catalogue import exercises
from topset.cli.main import COMMANDS
from topset.evidence.overrides import all_figures, read_overrides
from topset.evidence.sources import SOURCES
from topset.evidence.statements import statements
from topset.evidence.unread import UNREAD
from topset.lint.registry import rules
from topset.methods import methods
from topset.methods.method import arguments
from topset.notation.problems import TROUBLES

ROOT = Path(__file__).parents[2]
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r'"((?:ATH|CFG|MET|INV|ASK|PLAN|IMP|FIL|JNL|EXP|ADP|CHT|RPL|MAX|LRN)\d{3})"')


@pytest.fixture(scope="session")
def made() -> dict[str, str]:
    return dict(pages())


def test_every_rule_has_its_page(made: dict[str, str]) -> None:
    for code, rule in rules().items():
        assert rule.title in made[f"rules/{code.lower()}.md"]
        assert f"{code.lower()}.md" in made["rules/index.md"]


def test_a_rule_s_page_shows_what_the_linter_says_of_its_examples(made: dict[str, str]) -> None:
    assert "- Line 3: Chest: 3 direct sets a week" in made["rules/vol101.md"]


def test_every_method_has_its_page_and_its_arguments(made: dict[str, str]) -> None:
    for name, kind in methods().items():
        text = made[f"methods/{name}.md"]
        assert kind.title in text
        assert kind.progression in text
        for argument in arguments(kind):
            assert f"`{argument.name.replace('_', '-')}`" in text


def test_every_pattern_has_its_page_and_every_exercise_its_heading(made: dict[str, str]) -> None:
    assert {e.pattern for e in exercises().values()} == set(used())
    for exercise in exercises().values():
        assert f"## {exercise.name} {{#" in made[path_of(exercise.pattern)]


def test_every_figure_is_listed_with_a_value_that_topset_toml_would_take(made: dict[str, str]) -> None:
    for key, figure in all_figures().items():
        assert f"`{key}`" in made["evidence/index.md"]
        figures, reasons = read_overrides(tomllib.loads(f'"{key}" = {told(figure.value)}'))
        assert [reason.code for reason in reasons] == ["CFG203"] * (key in UNREAD)
        assert figures(figure) == figure.value


def test_the_example_of_own_figures_is_taken(made: dict[str, str]) -> None:
    block = re.search(r"```toml\n(.*?)```", made["evidence/index.md"], re.DOTALL)
    assert block
    assert read_overrides(tomllib.loads(block[1])["evidence"])[1] == ()


def test_every_source_and_statement_has_its_anchor(made: dict[str, str]) -> None:
    assert all(f'id="{id_}"' in made["evidence/sources.md"] for id_ in SOURCES)
    assert all(f'id="{id_.lower()}"' in made["evidence/statements.md"] for id_ in statements())


def test_every_statement_says_where_it_is_used(made: dict[str, str]) -> None:
    rows = [line for line in made["evidence/statements.md"].split("\n") if line.startswith("| <span")]
    assert len(rows) == len(statements()) == 168
    assert not [row for row in rows if row.endswith("|  |")]


def test_every_command_has_its_help(made: dict[str, str]) -> None:
    names = {f"topset {command}" for command in COMMANDS}
    shown = dict(helps())
    assert names | {"topset"} == set(shown)
    assert all(text in made["commands/index.md"] for text in shown.values())


def test_every_code_is_explained(made: dict[str, str]) -> None:
    used = {code for file in (ROOT / "src").rglob("*.py") for code in CODE.findall(file.read_text("utf-8"))}
    explained = {code for codes in CHAPTERS.values() for code in codes}
    assert used == {code for code in explained if code[-1].isdigit()}
    assert all(f"`{trouble.code}`" in made["messages/index.md"] for trouble in TROUBLES)


def test_links_between_pages_lead_somewhere(made: dict[str, str]) -> None:
    for path, text in made.items():
        for link in LINK.findall(text):
            if not link.startswith("https://"):
                assert _exists(path, link.partition("#")[0], made), f"{path}: {link}"


def _exists(page: str, link: str, made: dict[str, str]) -> bool:
    docs = ROOT / "docs"
    target = (docs / page).parent.joinpath(link).resolve() if link else docs.resolve() / page
    return target.exists() or str(target.relative_to(docs.resolve())) in made


def test_nothing_links_outside_but_to_papers(made: dict[str, str]) -> None:
    outside = {url for text in made.values() for url in re.findall(r"https?://[^\s)]+", text)}
    assert outside
    assert all(url.startswith("https://doi.org/10.") for url in outside)


def test_pages_of_the_past_are_removed(tmp_path: Path) -> None:
    old = tmp_path / "rules" / "old999.md"
    old.parent.mkdir()
    old.write_text("gone")
    kept = tmp_path / "index.md"
    kept.write_text("by hand")
    count = write(tmp_path)
    assert count == len(list(tmp_path.rglob("*.md"))) - 1
    assert not old.exists()
    assert kept.read_text() == "by hand"
    assert {p.name for p in tmp_path.iterdir() if p.is_dir()} == set(FOLDERS)


def test_generated_folders_are_not_committed() -> None:
    ignored = (ROOT / ".gitignore").read_text("utf-8").split("\n")
    assert all(f"/docs/{folder}/" in ignored for folder in FOLDERS)


@pytest.mark.parametrize(("key", "wanted"), [("rests.volume", "rests-volume"), ("Leg press", "leg-press")])
def test_anchor(key: str, wanted: str) -> None:
    assert anchor(key) == wanted


def test_a_bar_in_a_cell_does_not_end_it() -> None:
    assert table(("A",), [("x|y",)]).split("\n")[-1] == r"| x\|y |"
