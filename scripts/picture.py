"""The picture of the README: what `topset show` draws of the example athlete's plan; `python -m scripts.picture`.

The text stays text, and nothing is fetched from elsewhere: Rich's own fonts are left out.
"""

import os
import re
import subprocess
import sys
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from scripts.consoles import ROOT

ATHLETE = ROOT / "examples" / "athlete.toml"
PICTURE = ROOT / "docs" / "images" / "plan.svg"
SHOWN = "topset show plan.topset --athlete athlete.toml --day mon"
COLUMNS = 88
FONT = re.compile(r"@font-face \{\{.*?\n    \}\}\n", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->\n")
MONOSPACE = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"


def ansi(*words: str, folder: Path) -> str:
    """What a command answers on a terminal in colour."""
    around = os.environ | {"PYTHONPATH": str(ROOT / "src"), "COLUMNS": str(COLUMNS), "FORCE_COLOR": "1"}
    around.pop("NO_COLOR", None)
    command = (sys.executable, "-m", "topset", *words)
    return subprocess.run(command, cwd=folder, env=around, capture_output=True, text=True, check=False).stdout


def template() -> str:
    """Rich's frame of a terminal without its fonts and its mark."""
    bare = COMMENT.sub("", FONT.sub("", CONSOLE_SVG_FORMAT))
    return bare.replace("Fira Code, monospace", MONOSPACE).replace("arial", "sans-serif")


def drawn(text: str) -> str:
    """The terminal as SVG."""
    console = Console(
        record=True, width=COLUMNS, file=StringIO(), force_terminal=True, color_system="truecolor"
    )
    console.print(Text.from_ansi(text.rstrip("\n")), soft_wrap=True)
    return console.export_svg(title=SHOWN, code_format=template(), unique_id="plan")


def picture() -> str:
    """Plan for the example athlete, and draw Monday of the first week."""
    with TemporaryDirectory() as made:
        folder = Path(made)
        (folder / "athlete.toml").write_bytes(ATHLETE.read_bytes())
        ansi("plan", "athlete.toml", "--out", "plan.topset", folder=folder)
        return drawn(ansi(*SHOWN.split()[1:], folder=folder))


if __name__ == "__main__":
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.write_text(picture(), encoding="utf-8")
