"""Every word that a template shows goes through gettext, and every problem of the API."""

import ast
import re
from pathlib import Path

import pytest

import topset.web

API = Path(topset.web.__file__).parent / "api"
TEMPLATES = Path(topset.web.__file__).parent / "templates"
# The guide to the look is for whoever works on it, with made-up data.
FILES = sorted(path for path in TEMPLATES.rglob("*.html") if path.name != "style_guide.html")
# Blocks that are translated as a whole, comments, and what is not shown.
TRANSLATED = re.compile(
    r"{%-?\s*blocktranslate.*?{%-?\s*endblocktranslate\s*-?%}|{%\s*comment.*?endcomment\s*%}|{#.*?#}"
    r"|<!--.*?-->|<style.*?</style>|<script.*?</script>|<title>Topset</title>",
    re.DOTALL,
)
TAGS = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
SHOWN = re.compile(r'\b(?:alt|title|placeholder|aria-label|label)="([^"]*)"')
MARKUP = re.compile(r"<[^>]*>|&\w+;", re.DOTALL)
WORD = re.compile(r"[A-Za-z]{2,}")
# Names and units are the same in every language.
UNTRANSLATED = frozenset({"Topset", "kg", "lb", "RIR", "iCalendar", "PDF", "CSV"})


def untranslated(text: str) -> list[str]:
    """The words of a template that no translator would ever see."""
    bare = TAGS.sub(" ", TRANSLATED.sub(" ", text))
    shown = [*SHOWN.findall(bare), *MARKUP.sub("\n", bare).splitlines()]
    return [word for line in shown for word in WORD.findall(line) if word not in UNTRANSLATED]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TEMPLATES)))
def test_every_word_is_translatable(path: Path) -> None:
    assert untranslated(path.read_text(encoding="utf-8")) == []


def test_a_bare_word_is_found() -> None:
    assert untranslated("<p>Hello {{ name }}</p>") == ["Hello"]
    assert untranslated('<a title="Back">{% translate "Back" %}</a>') == ["Back"]
    assert untranslated('<p class="muted">{% translate "Hello" %} 3 kg</p>') == []


@pytest.mark.parametrize("path", sorted(API.rglob("*.py")), ids=lambda path: str(path.relative_to(API)))
def test_every_problem_of_the_api_is_translatable(path: Path) -> None:
    raised = (
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id.endswith("Error")
    )
    assert [ast.unparse(call) for call in raised if any(map(bare, call.args))] == []


def bare(given: ast.expr) -> bool:
    """Whether it is a text of several words that nobody translates."""
    if isinstance(given, ast.JoinedStr):
        return True
    return isinstance(given, ast.Constant) and isinstance(given.value, str) and " " in given.value
