"""The style sheets: small, joined as they are written, legible in both themes."""

import re
from itertools import product

import pytest
from scripts.styles import FOLDER, JOINED, in_the_dark, joined, small

MOST = 30_000  # bytes
TOKEN = re.compile(r"--([a-z0-9-]+): (#[0-9a-f]{6});")
GROUNDS = {
    "ink": ("ground", "card", "sunk", "accent-soft", "warn-soft", "bad-soft"),
    "muted": ("ground", "card", "sunk"),
    "accent": ("ground", "card", "accent-soft"),
    "warn": ("ground", "card", "warn-soft"),
    "bad": ("ground", "card", "bad-soft"),
    "on-accent": ("accent", "accent-strong"),
    "on-bad": ("bad",),
    "on-over": ("over",),
    "over-line": ("over",),
}


def themes() -> dict[str, dict[str, str]]:
    light, dark = (
        dict(TOKEN.findall((FOLDER / f"{name}.css").read_text(encoding="utf-8")))
        for name in ("tokens", "tokens_dark")
    )
    return {"light": light, "dark": light | dark}


def lightness(colour: str) -> float:
    """The relative luminance of WCAG."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((lightness(one), lightness(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_joined_sheet_is_what_the_sheets_say() -> None:
    assert JOINED.read_text(encoding="utf-8") == joined(), "python -m scripts.styles"


def test_it_is_small() -> None:
    assert len(joined().encode()) < MOST


def test_comments_and_needless_space_stay_behind() -> None:
    assert small("/* x */\n.a > .b {\n  margin: 0 1px;\n}\n") == ".a > .b{margin:0 1px}\n"
    assert small("a { width: calc(1px + 2px); }") == "a{width:calc(1px + 2px)}\n"
    assert small("dialog :focus { color: red; }") == "dialog :focus{color:red}\n"


def test_dark_is_the_same_by_system_and_by_choice() -> None:
    assert in_the_dark(":root{--ink:#fff}\n") == (
        '@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){--ink:#fff}}\n'
        ':root[data-theme="dark"]{--ink:#fff}\n'
    )


@pytest.mark.parametrize(
    ("theme", "text", "ground"),
    [(theme, text, ground) for theme, (text, on) in product(themes(), GROUNDS.items()) for ground in on],
)
def test_words_stand_out(theme: str, text: str, ground: str) -> None:
    colours = themes()[theme]
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize(("theme", "ground"), list(product(themes(), ("ground", "card", "accent-soft"))))
def test_edges_of_what_is_tapped_are_seen(theme: str, ground: str) -> None:
    colours = themes()[theme]
    assert contrast(colours["edge"], colours[ground]) >= 3.0
