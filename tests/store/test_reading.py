from pathlib import Path

import pytest

from topset.ground.reason import Reason
from topset.store import TextFile, read
from topset.store.reading import LARGEST


def refused(path: Path) -> Reason:
    found = read(path)
    assert isinstance(found, Reason)
    return found


def text_of(path: Path) -> str:
    found = read(path)
    assert isinstance(found, TextFile)
    return found.text


@pytest.mark.parametrize(
    "content",
    [
        b"day mon\n",
        b"\xef\xbb\xbfday mon\n",
        "\ufeffday mon\n".encode("utf-16-le"),
        "\ufeffday mon\n".encode("utf-16-be"),
        b"day mon\r\n",
        b"day mon\r",
    ],
)
def test_text_is_read_in_any_common_form(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.topset"
    file.write_bytes(content)
    assert text_of(file) == "day mon\n"


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "a.topset").code == "FIL001"
    assert "does not exist either" in refused(tmp_path / "no" / "a.topset").remedy


def test_a_file_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    assert refused(tmp_path / "a" / "b").code == "FIL001"


def test_a_folder(tmp_path: Path) -> None:
    assert refused(tmp_path).message == f"{tmp_path} is a folder."


def test_bytes_that_are_no_utf8_are_told_by_their_offset(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_bytes("goal strength\nnote Fran\u00e7ois\n".encode("latin-1"))
    reason = refused(file)
    assert reason.message == f"{file} is not UTF-8 text: byte 23 cannot be read."
    assert reason.place
    assert reason.place.line == 2


def test_an_empty_file(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_text(" \n\n")
    assert refused(file).code == "FIL005"


def test_a_binary_file(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    file.write_bytes(b"PK\0\0day mon")
    assert refused(file).code == "FIL006"


def test_a_file_too_large(tmp_path: Path) -> None:
    file = tmp_path / "a.topset"
    with file.open("wb") as stream:
        stream.truncate(LARGEST + 1)
    assert refused(file).code == "FIL004"


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deny(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", deny)
    assert refused(tmp_path / "a").code == "FIL007"


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    assert refused(tmp_path / ("a" * 300)).code == "FIL008"
