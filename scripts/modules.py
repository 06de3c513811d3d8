"""The scripts of the web as the files that pages load, each with all that it imports; `python -m scripts.modules`.

Apart they are read and changed; a phone would spend a third of the time to a page that can be used on thirty files.
A module becomes a function that is called once, and its exports what that returns: they must not change later.
Comments that stand on lines of their own stay behind.
"""

import re
from collections.abc import Iterator

from scripts.styles import STATIC

FOLDER = STATIC / "js"
# What a page loads, by the module that it begins with: every page, and that of a session.
JOINED = {"app": STATIC / "app.js", "session": STATIC / "session.js"}
IMPORT = re.compile(
    r'^import (?:(?:\* as (?P<all>\w+)|\{ (?P<some>[^}]*) \}) from )?"\./(?P<name>\w+)\.js";\n', re.MULTILINE
)
EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.MULTILINE)
LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
COMMENT = re.compile(r"^ *(?:/\*\*(?:.|\n)*?\*/|//.*)\n", re.MULTILINE)


def joined(entry: str) -> str:
    """A module with all that it imports, what is imported first."""
    return "".join(_called(name) for name in dict.fromkeys(_order(entry, ())))


def _order(name: str, above: tuple[str, ...]) -> Iterator[str]:
    """What a module imports, and then it; one that imports itself by others has no order."""
    if name in above:
        raise ValueError(" imports ".join((*above, name)))
    for found in IMPORT.finditer(_text(name)):
        yield from _order(found["name"], (*above, name))
    yield name


def _called(name: str) -> str:
    text = _text(name)
    exports = ", ".join(found for _, found in EXPORT.findall(text))
    body = EXPORT.sub(r"\1 \2", IMPORT.sub(_taken, COMMENT.sub("", text))).strip()
    if LEFT.search(body):
        raise ValueError(f"{name}.js: {LEFT.findall(body)}")
    return f"const ${name} = (() => {{\n{body}\nreturn {{ {exports} }};\n}})();\n"


def _taken(found: re.Match[str]) -> str:
    """An import as what the function of that module returned."""
    if found["all"]:
        return f"const {found['all']} = ${found['name']};\n"
    names = (found["some"] or "").replace(" as ", ": ")
    return f"const {{ {names} }} = ${found['name']};\n" if names else ""


def _text(name: str) -> str:
    return (FOLDER / f"{name}.js").read_text(encoding="utf-8")


if __name__ == "__main__":
    for entry, path in JOINED.items():
        path.write_text(joined(entry), encoding="utf-8")
