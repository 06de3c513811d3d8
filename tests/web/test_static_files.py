"""Static files are collected where something changed since, and left alone where nothing did."""

import os
from pathlib import Path

import pytest
from pytest_django import Settings

from topset.web import static_files
from topset.web.static_files import collect


@pytest.fixture
def source(tmp_path: Path, settings: Settings) -> Path:
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    settings.STATICFILES_DIRS = [tmp_path / "source"]
    settings.STATIC_ROOT = str(tmp_path / "served")
    made = tmp_path / "source" / "one.css"
    made.parent.mkdir()
    made.write_text("a {}")
    return made


@pytest.fixture
def served(source: Path, tmp_path: Path) -> Path:
    collect()
    return tmp_path / "served" / source.name


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The commands that are called instead of being run."""
    made: list[str] = []
    monkeypatch.setattr(static_files, "call_command", lambda name, **_: made.append(name))
    return made


def test_files_are_brought_where_they_are_served_from(served: Path) -> None:
    assert served.read_text() == "a {}"


def test_nothing_is_done_where_nothing_changed(served: Path, calls: list[str]) -> None:
    collect()
    assert calls == []


def test_what_is_edited_is_served(served: Path, source: Path) -> None:
    edit(source, "b {}")  # as long as before
    collect()
    assert served.read_text() == "b {}"


def test_what_is_new_is_served(served: Path, source: Path) -> None:
    source.with_name("two.css").write_text("c {}")
    collect()
    assert served.with_name("two.css").read_text() == "c {}"


def test_who_clears_the_folder_gets_it_again(served: Path) -> None:
    for file in served.parent.iterdir():
        file.unlink()
    collect()
    assert served.exists()


def test_another_version_collects_again(
    served: Path, calls: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(static_files, "version", lambda _: "99.0")
    collect()
    assert calls == ["collectstatic"]


def test_who_was_interrupted_begins_again(
    served: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(source, "longer than before {}")
    with monkeypatch.context() as broken:
        broken.setattr(static_files, "call_command", lambda *_, **__: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            collect()
    collect()
    assert served.read_text() == "longer than before {}"


def edit(file: Path, text: str) -> None:
    """Write a second later: Django compares seconds."""
    later = file.stat().st_mtime + 1
    file.write_text(text)
    os.utime(file, (later, later))
