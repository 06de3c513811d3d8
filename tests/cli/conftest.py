import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from topset.cli.main import program

EXAMPLES = Path(__file__).parents[2] / "examples"
ATHLETE = str(EXAMPLES / "athlete.toml")
PROGRAM = str(EXAMPLES / "back_and_legs.topset")

APP = program()

Topset = Callable[..., Result]


@pytest.fixture
def topset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Topset:
    """Run a command in an empty folder, on a screen of 100 columns."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    runner = CliRunner()

    def run(*arguments: str, text: str | bytes | None = None) -> Result:
        return runner.invoke(APP, list(arguments), input=text)

    return run


def data(result: Result) -> Any:
    """The JSON document that a command wrote."""
    return json.loads(result.stdout)
