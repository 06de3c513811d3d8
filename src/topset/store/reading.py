"""Read a text file; whatever is in the way comes back as a reason."""

import codecs
import errno
import os
from pathlib import Path

from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason, sentence
from topset.store.text_file import TextFile, digest

FULL = {errno.ENOSPC, errno.EDQUOT}
LARGEST = 20_000_000  # bytes; a program of a year has some 40 kB

MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read(path: Path) -> TextFile | Reason:
    """The text at `path`: UTF-8, or UTF-16 where a byte order mark says so. FIL001 to FIL006 say why not."""
    content = content_of(path)
    return content if isinstance(content, Reason) else decoded(content, path)


def content_of(path: Path) -> bytes | Reason:
    """The bytes at `path`; FIL001, FIL002, FIL004, FIL007 and FIL008 say why they cannot be had."""
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except OSError as error:
        return blocked(path, error)
    if len(content) > LARGEST:
        return _reason("FIL004", path, f"is larger than {LARGEST // 1_000_000} MB", "Is it the right file?")
    return content


@frozen
class Spelling:
    """A text as it is spelled in a file: with its own line ends, behind a byte order mark or none."""

    text: str
    mark: bytes = b""
    encoding: str = "utf-8"

    def spelled(self, text: str) -> bytes:
        """Another text in the same spelling."""
        return self.mark + text.encode(self.encoding)


def decoded(content: bytes, path: Path) -> TextFile | Reason:
    """The text that `content` holds."""
    found = spelling(content, path)
    if isinstance(found, Reason):
        return found
    if not found.text.strip():
        return _reason("FIL005", path, "is empty", "Is it the right file?")
    return TextFile(path, found.text.replace("\r\n", "\n").replace("\r", "\n"), digest(content))


def spelling(content: bytes, path: Path) -> Spelling | Reason:
    """What is written in `content`, which may be nothing; FIL003 and FIL006 say why it is no text."""
    mark, encoding = next((m for m in MARKS if content.startswith(m[0])), (b"", "utf-8"))
    try:
        text = content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        at = error.start + len(mark)
        name = "UTF-8" if encoding == "utf-8" else "UTF-16"
        where = Place(content.count(b"\n", 0, at) + 1, file=str(path))
        remedy = "Save the file as UTF-8 in your editor"
        return _reason("FIL003", path, f"is not {name} text: byte {at} cannot be read", remedy, where)
    if "\0" in text:
        return _reason("FIL006", path, "is not a text file", "Is it the right file?")
    return Spelling(text, mark, encoding)


def blocked(path: Path, error: OSError) -> Reason:
    """What the operating system had against reading or writing `path`, as a reason."""
    match error:
        case FileNotFoundError():
            remedy = (
                "Check the name"
                if path.parent.is_dir()
                else f"The folder {path.parent} does not exist either"
            )
            return _reason("FIL001", path, "does not exist", remedy)
        case IsADirectoryError():
            return _reason("FIL002", path, "is a folder", "Name a file")
        case NotADirectoryError():
            return _reason("FIL001", path, "does not exist", f"{path.parent} is not a folder")
        case PermissionError():
            return _reason(
                "FIL007", path, "may not be accessed", "Look at the permissions of the file and its folder"
            )
        case _:
            said = error.strerror or os.strerror(error.errno or 0)
            remedy = "Make some room; what stood in the file is unchanged" if error.errno in FULL else ""
            return _reason("FIL008", path, f"cannot be used: {said[:1].lower()}{said[1:]}", remedy)


def unwritten(path: Path, error: OSError) -> Reason:
    """What the operating system had against writing `path`: a folder that is there may take no files."""
    missing = isinstance(error, FileNotFoundError) and path.resolve().parent.is_dir()
    return blocked(path, PermissionError() if missing else error)


def _reason(code: str, path: Path, message: str, remedy: str, place: Place | None = None) -> Reason:
    return Reason(code, sentence(f"{path} {message}"), sentence(remedy), place=place)
