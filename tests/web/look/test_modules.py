"""The modules that scripts import are all told to the browser."""

from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from topset.web.pages.modules import imported


@pytest.fixture(autouse=True)
def _anew() -> None:
    imported.cache_clear()


def test_modules_that_modules_import_are_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = {
        "a/app.js": 'import { b } from "./b.js";\nimport {\n  c,\n} from "../c.js";\n// import { x } from "./x.js";\n',
        "a/b.js": 'import "../c.js";\nimport { a } from "./app.js";\nconst d = () => import("./late.js");\n',
        "c.js": "export const c = 1;\n",
    }
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    monkeypatch.setattr(finders, "find", lambda name: str(tmp_path / name))
    assert imported("a/app.js") == ("/static/a/b.js", "/static/c.js")


def test_the_session_page_names_every_module_of_its_scripts() -> None:
    found = imported("topset/js/app.js", "topset/js/session.js")
    assert {"/static/topset/js/set_text.js", "/static/topset/js/database.js"} <= set(found)
    assert "/static/topset/js/session.js" not in found
