"""Colours can be read and told apart: also by those who do not see red, green or blue as most people do."""

from collections.abc import Mapping
from itertools import combinations

import pytest

from topset.charts.svg.theme import DARK, LIGHT, PAINTS, STANDINGS
from topset.metrics.standing import Standing

Colour = tuple[float, float, float]

# Matrices on linear RGB for a missing receptor: Machado, Oliveira and Fernandes 2009, severity 1.
SIGHT: Mapping[str, tuple[Colour, Colour, Colour]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "no green": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "no blue": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TOLD_APART = 18.0  # a distance in CIELAB; that of just noticeable differences is about 2.3
THEMES = {"light": LIGHT, "dark": DARK}


def linear(code: str) -> Colour:
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _linear(red), _linear(green), _linear(blue)


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def seen(colour: Colour, sight: str) -> Colour:
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, colour, strict=True)))) for row in SIGHT[sight]
    )
    return red, green, blue


def lab(colour: Colour) -> Colour:
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    x, y, z = (
        _root(sum(a * b for a, b in zip(row, colour, strict=True)) / part)
        for row, part in zip(rows, white, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    return float(share ** (1 / 3)) if share > 0.008856 else 7.787 * share + 16 / 116


def distance(one: str, other: str, sight: str) -> float:
    pair = (lab(seen(linear(code), sight)) for code in (one, other))
    return float(sum((a - b) ** 2 for a, b in zip(*pair, strict=True)) ** 0.5)


def contrast(one: str, other: str) -> float:
    light = sorted(
        sum(a * b for a, b in zip((0.2126, 0.7152, 0.0722), linear(code), strict=True))
        for code in (one, other)
    )
    return (light[1] + 0.05) / (light[0] + 0.05)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_standings_are_told_apart(theme: str, sight: str) -> None:
    colours = {one: THEMES[theme][STANDINGS[one]] for one in Standing}
    near = {
        f"{one} / {other}": distance(colours[one], colours[other], sight)
        for one, other in combinations(Standing, 2)
    }
    assert {pair: round(far) for pair, far in near.items() if far < TOLD_APART} == {}


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES)
def test_classes_of_days_are_told_apart(theme: str, sight: str) -> None:
    colours = [THEMES[theme][f"heat{level}"] for level in range(5)]
    assert [pair for pair in combinations(colours, 2) if distance(*pair, sight) < TOLD_APART] == []


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("name", "least"), [("ink", 7), ("muted", 4.5), ("main", 3), ("second", 3), ("edge", 3)]
)
def test_words_and_lines_stand_out(theme: str, name: str, least: float) -> None:
    assert contrast(THEMES[theme][name], THEMES[theme]["paper"]) >= least


def test_both_themes_have_every_colour_that_is_painted_with() -> None:
    assert set(LIGHT) == set(DARK)
    painted = {
        value for paint in PAINTS.values() for attribute, value in paint if attribute in ("fill", "stroke")
    }
    assert painted - {"none"} <= set(LIGHT)
