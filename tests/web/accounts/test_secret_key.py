"""The key that signs cookies: one for all processes, made once, whole or not at all."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from topset.web.environment import SECRET_FILE, prepare, secret_key


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TOPSET_DATA", str(tmp_path))
    monkeypatch.delenv("TOPSET_SECRET_KEY", raising=False)
    return tmp_path


def test_a_key_is_made_once_and_is_for_its_owner_alone(folder: Path) -> None:
    prepare()
    made = secret_key()
    prepare()
    assert secret_key() == made
    assert len(made) >= 50
    assert stat.S_IMODE((folder / SECRET_FILE).stat().st_mode) == 0o600
    assert [file.name for file in folder.iterdir()] == [SECRET_FILE]


def test_who_begin_at_once_have_one_key(folder: Path) -> None:
    def begun(_: int) -> str:
        prepare()
        return secret_key()

    with ThreadPoolExecutor(8) as several:
        assert len(set(several.map(begun, range(8)))) == 1


def test_a_crash_leaves_no_half_a_key(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as crash:
        crash.setattr("os.write", _fail)
        crash.setattr(Path, "write_text", _fail)
        with pytest.raises(OSError, match="power"):
            prepare()
    assert not (folder / SECRET_FILE).exists()
    prepare()
    assert len(secret_key()) >= 50


def test_an_empty_key_is_made_anew(folder: Path) -> None:
    (folder / SECRET_FILE).touch()
    prepare()
    assert len(secret_key()) >= 50


def test_where_nobody_prepared_there_is_no_key() -> None:
    assert secret_key() == ""


def test_the_environment_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    prepare()
    monkeypatch.setenv("TOPSET_SECRET_KEY", "said")
    assert secret_key() == "said"


def _fail(*_: object) -> None:
    raise OSError("power")
