"""The scripts that pages load are the modules, joined as they are written."""

from pathlib import Path

import pytest
from scripts import modules
from scripts.modules import FOLDER, JOINED, joined


@pytest.mark.parametrize("entry", JOINED)
def test_the_joined_script_is_what_the_modules_say(entry: str) -> None:
    assert JOINED[entry].read_text(encoding="utf-8") == joined(entry), "python -m scripts.modules"


def test_every_module_is_in_just_one() -> None:
    text = "".join(map(joined, JOINED))
    for module in FOLDER.glob("*.js"):
        assert text.count(f"const ${module.stem} = (() => {{") == 1


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(modules, "FOLDER", tmp_path)
    (tmp_path / "app.js").write_text('import { f } from "./base.js";\nf();\n')
    (tmp_path / "base.js").write_text("export const f = () => {};\n")
    return tmp_path


def test_what_is_imported_comes_first_and_once(folder: Path) -> None:
    (folder / "a.js").write_text(
        'import { b as other, c } from "./b.js";\nimport * as deep from "./c.js";\nimport "./b.js";\nother(c, deep);\n'
    )
    (folder / "b.js").write_text(
        'import { d } from "./c.js";\n/** Doubles. */\nexport function b() {}\nexport const c = d;\n'
    )
    (folder / "c.js").write_text(
        "// All of it.\nexport class d {}\nexport async function e() {} // as said\n"
    )
    assert joined("a") == (
        'import {  } from "./app.js";\n'
        "const $c = (() => {\nclass d {}\nasync function e() {} // as said\nreturn { d, e };\n})();\n"
        "const $b = (() => {\nconst { d } = $c;\nfunction b() {}\nconst c = d;\nreturn { b, c };\n})();\n"
        "const $a = (() => {\nconst { b: other, c } = $b;\nconst deep = $c;\nother(c, deep);\nreturn {  };\n})();\n"
    )


def test_what_every_page_loads_is_not_joined_again(folder: Path) -> None:
    (folder / "a.js").write_text('import { f } from "./base.js";\nimport "./app.js";\nf();\n')
    base = "const $base = (() => {\nconst f = () => {};\nreturn { f };\n})();\n"
    app = "const $app = (() => {\nconst { f } = $base;\nf();\nreturn {  };\n})();\n"
    assert joined("app") == f"{base}{app}export {{ $base, $app }};\n"
    own = "const $a = (() => {\nconst { f } = $base;\nf();\nreturn {  };\n})();\n"
    assert joined("a") == f'import {{ $base, $app }} from "./app.js";\n{own}'


def test_modules_that_import_each_other_are_refused(folder: Path) -> None:
    (folder / "a.js").write_text('import { b } from "./b.js";\n')
    (folder / "b.js").write_text('import { a } from "./a.js";\n')
    with pytest.raises(ValueError, match="a imports b imports a"):
        joined("a")


@pytest.mark.parametrize(
    "text",
    [
        "export default 1;\n",
        "export let a = 1;\n",
        "import a from './b.js';\n",
        'export { b } from "./b.js";\n',
    ],
)
def test_what_it_cannot_join_is_refused(folder: Path, text: str) -> None:
    (folder / "a.js").write_text(text)
    with pytest.raises(ValueError, match=r"a\.js"):
        joined("a")
