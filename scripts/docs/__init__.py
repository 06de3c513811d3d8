"""Make the reference pages under docs/ from the code. `FOLDERS` are made anew each time and never committed."""

from collections.abc import Mapping
from pathlib import Path
from shutil import rmtree

from scripts.docs import api, commands, exercises, figures, messages, methods, rules, sources, statements

ROOT = Path(__file__).parents[2]
FOLDERS = ("api", "commands", "evidence", "exercises", "messages", "methods", "rules")
KINDS = (api, commands, exercises, figures, messages, methods, rules, sources, statements)

Pages = Mapping[str, str]


def pages() -> Pages:
    """Every generated page: its text by its path below docs/."""
    return {path: text for kind in KINDS for path, text in kind.pages().items()}


def write(docs: Path) -> int:
    """Write all pages below `docs`, in empty folders; returns how many there are."""
    made = pages()
    for folder in FOLDERS:
        rmtree(docs / folder, ignore_errors=True)
    for path, text in made.items():
        target = docs / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    return len(made)
