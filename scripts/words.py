"""Every text that a page can show, as the catalogue that translators begin with; `python -m scripts.words`.

Texts of the web are those given to gettext; what the floors below it say is read by `scripts.statements`.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from django.conf import settings
from django.utils.translation.template import templatize

from scripts.statements import statements

HOUSE = Path(__file__).parents[1] / "src" / "topset"
CATALOGUE = HOUSE / "web" / "locale" / "django.pot"
TEXT = r"""u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")"""
CALL = re.compile(rf"\b(?:n?gettext|_)\(({TEXT}(?:, {TEXT})?)")
GETTEXT = {"gettext": 1, "gettext_lazy": 1, "_": 1, "ngettext": 2, "ngettext_lazy": 2}
HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n'

Message = tuple[str, ...]  # a text; where it counts something that of one, and that of more


def messages() -> Mapping[Message, str]:
    """Every text, with the first file that it comes from."""
    found: dict[Message, str] = {}
    for path in sorted(each for each in HOUSE.rglob("*") if each.suffix in {".py", ".html"}):
        where = path.relative_to(HOUSE).as_posix()
        for message in _of(path.read_text(encoding="utf-8"), where):
            if message[0]:  # else it is the head of the catalogue
                found.setdefault(message, where)
    return found


def _of(text: str, where: str) -> Iterator[Message]:
    if where.endswith(".html"):
        return (tuple(ast.literal_eval(f"({call[1]},)")) for call in CALL.finditer(templatize(text)))
    tree = ast.parse(text)
    return _asked(tree) if where.startswith("web/") else ((said,) for said in statements(tree, where))


def _asked(tree: ast.Module) -> Iterator[Message]:
    """The texts that code of the web gives to gettext."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in GETTEXT:
            yield tuple(ast.literal_eval(each) for each in node.args[: GETTEXT[node.func.id]])


def written(found: Mapping[Message, str]) -> str:
    """The catalogue."""
    return HEAD + "".join(f"\n#: {where}\n{_entry(*message)}" for message, where in found.items())


def _entry(text: str, more: str = "") -> str:
    kind = "#, python-format\n" if re.search(r"%\(\w+\)s|%[sd]", text) else ""
    kind = "#, python-brace-format\n" if "{0}" in text else kind
    if more:
        return f'{kind}msgid {_quoted(text)}\nmsgid_plural {_quoted(more)}\nmsgstr[0] ""\nmsgstr[1] ""\n'
    return f'{kind}msgid {_quoted(text)}\nmsgstr ""\n'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


if __name__ == "__main__":
    settings.configure()
    CATALOGUE.write_text(written(messages()), encoding="utf-8")
