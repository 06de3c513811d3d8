"""A language for tests: each text of the catalogue in wide letters; a plain letter on a page was not translated."""

import re
import struct
from pathlib import Path

from scripts.words import messages

CODE = "xx"
KEPT = re.compile(r"(%\(\w+\)[sd]|%[sd%]|{\w*}|<[^>]*>|&\w+;)")
WIDE = {ord(plain): ord(plain) - 0x21 + 0xFF01 for plain in map(chr, range(0x21, 0x7F)) if plain.isalpha()}
HEAD = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"


def widened(text: str) -> str:
    """A text in the language."""
    return "".join(part if KEPT.fullmatch(part) else part.translate(WIDE) for part in KEPT.split(text))


def write(folder: Path) -> None:
    """Its compiled catalogue, below a folder for `LOCALE_PATHS`."""
    pairs = {"": HEAD, **{"\0".join(each): "\0".join(map(widened, each)) for each in messages()}}
    keys = sorted(pairs, key=str.encode)
    texts = [each.encode() + b"\0" for each in (*keys, *(pairs[key] for key in keys))]
    begin = 28 + 8 * len(texts)
    table = b""
    for text in texts:
        table += struct.pack("<2I", len(text) - 1, begin)
        begin += len(text)
    head = struct.pack("<7I", 0x950412DE, 0, len(keys), 28, 28 + 8 * len(keys), 0, 0)
    where = folder / CODE / "LC_MESSAGES"
    where.mkdir(parents=True)
    (where / "django.mo").write_bytes(head + table + b"".join(texts))


def narrowed(text: str) -> str:
    """The text that was widened."""
    return text.translate({wide: plain for plain, wide in WIDE.items()})
