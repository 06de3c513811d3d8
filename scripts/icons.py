"""The icons of the web application as pictures of fixed size, from its drawn one; `python -m scripts.icons`."""

import re
import struct
from collections.abc import Mapping
from pathlib import Path

from resvg_py import svg_to_bytes

ICONS = Path(__file__).parents[1] / "src" / "topset" / "web" / "static" / "topset" / "icons"
DRAWN = ICONS / "favicon.svg"
ROUND = re.compile(r' rx="14"')
SCALE = re.compile(r"scale\(0\.84\)")
SAFE = "scale(0.66)"  # a mask may take all but the middle four fifths


def squared(drawn: str, scale: str = "scale(0.74)") -> str:
    """The icon for systems that round its corners themselves: the tile to the edge, the mark smaller."""
    return SCALE.sub(scale, ROUND.sub("", drawn))


def png(drawn: str, side: int) -> bytes:
    """An SVG as a PNG of `side` pixels."""
    return bytes(svg_to_bytes(svg_string=drawn, width=side, height=side))


def ico(picture: bytes, side: int) -> bytes:
    """A PNG in the frame of an ICO file: a header, one entry, the picture."""
    head = struct.pack("<HHH", 0, 1, 1)
    entry = struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), 22)
    return head + entry + picture


def pictures(drawn: str) -> Mapping[str, bytes]:
    """Every picture by its file's name."""
    return {
        "icon-192.png": png(drawn, 192),
        "icon-512.png": png(drawn, 512),
        "maskable-512.png": png(squared(drawn, SAFE), 512),
        "apple-touch-180.png": png(squared(drawn), 180),
        "favicon.ico": ico(png(drawn, 32), 32),
    }


if __name__ == "__main__":
    for name, made in pictures(DRAWN.read_text(encoding="utf-8")).items():
        (ICONS / name).write_bytes(made)
