from pathlib import Path
from types import ModuleType

from topset.ground.discover import names


def test_files_and_folders_of_python_are_modules_and_helpers_are_not(tmp_path: Path) -> None:
    for name in ("squat.py", "_helper.py", "notes.txt", "row.py"):
        (tmp_path / name).touch()
    (tmp_path / "empty").mkdir()
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "__init__.py").touch()
    package = ModuleType("package")
    package.__path__ = [str(tmp_path)]
    assert names(package) == ["more", "row", "squat"]
