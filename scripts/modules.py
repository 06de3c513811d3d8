"""The scripts of the web as the files that pages load, each with what it imports; `python -m scripts.modules`.

Apart they are read and changed; thirty files would take a slow phone a good tenth longer to a page that can be used.
A module becomes a function that is called once, and its exports what that returns: they must not change later.
What is in the script of every page stands in no other: those import it from there.
Comments that stand on lines of their own stay behind.
"""

import re
from collections.abc import Iterable, Iterator

from scripts.styles import STATIC

FOLDER = STATIC / "js"
BASE = "app"  # what every page loads
# What a page loads, by the module that it begins with: every page, and that of a session.
JOINED = {BASE: STATIC / f"{BASE}.js", "session": STATIC / "session.js"}
IMPORT = re.compile(
    r'^import (?:(?:\* as (?P<all>\w+)|\{ (?P<some>[^}]*) \}) from )?"\./(?P<name>\w+)\.js";\n', re.MULTILINE
)
EXPORT = re.compile(r"^export ((?:async )?function|const|class) (\w+)", re.MULTILINE)
LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
COMMENT = re.compile(r"^ *(?:/\*\*(?:.|\n)*?\*/|//.*)\n", re.MULTILINE)


def joined(entry: str) -> str:
    """A module with all that it imports, what is imported first."""
    base = list(dict.fromkeys(_order(BASE, ())))
    if entry == BASE:
        return f"{''.join(map(_called, base))}export {{ {_dollars(base)} }};\n"
    own = [name for name in dict.fromkeys(_order(entry, ())) if name not in base]
    taken = {found["name"] for name in own for found in IMPORT.finditer(_text(name))}
    begun = f'import {{ {_dollars(name for name in base if name in taken)} }} from "./{BASE}.js";\n'
    return begun + "".join(map(_called, own))


def _dollars(names: Iterable[str]) -> str:
    return ", ".join(f"${name}" for name in names)


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
