"""The style sheets of the web as the one file that a page loads; `python -m scripts.styles`.

Apart they are read and changed, together they cost a phone one request. Comments and indents stay behind.
"""

import re
from pathlib import Path

STATIC = Path(__file__).parents[1] / "src" / "topset" / "web" / "static" / "topset"
FOLDER = STATIC / "css"
JOINED = STATIC / "topset.css"
DARK = "tokens_dark"
FIRST, LAST = ("tokens", DARK, "base", "layout"), ("print",)
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
SPACE = re.compile(r"\s+")
AROUND = re.compile(r" ?([{};,]) ?|(?<=:) (?=[^{}]*[;}])")


def sheets() -> tuple[Path, ...]:
    """The style sheets in the order in which they apply: what all build on first, paper last."""
    between = sorted({sheet.stem for sheet in FOLDER.glob("*.css")} - {*FIRST, *LAST})
    return tuple(FOLDER / f"{name}.css" for name in (*FIRST, *between, *LAST))


def small(text: str) -> str:
    """A style sheet without comments and needless space, a rule a line."""
    bare = AROUND.sub(r"\1", SPACE.sub(" ", COMMENT.sub("", text))).strip()
    return bare.replace(";}", "}").replace("}", "}\n")


def read(sheet: Path) -> str:
    """What a page loads of a style sheet."""
    text = small(sheet.read_text(encoding="utf-8"))
    return in_the_dark(text) if sheet.stem == DARK else text


def in_the_dark(text: str) -> str:
    """Rules of :root, for whose system is dark and did not choose the light, and for who chose the dark."""
    by_system, by_choice = (
        text.replace(":root", chosen)
        for chosen in (':root:not([data-theme="light"])', ':root[data-theme="dark"]')
    )
    return f"@media screen and (prefers-color-scheme:dark){{{by_system.strip()}}}\n{by_choice}"


def joined() -> str:
    """All style sheets as one."""
    return "".join(map(read, sheets()))


if __name__ == "__main__":
    JOINED.write_text(joined(), encoding="utf-8")
