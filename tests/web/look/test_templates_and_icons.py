"""Templates keep to the content security policy, their icons are drawn and their classes painted."""

import re
import struct
from pathlib import Path

import pytest
from scripts.icons import DRAWN, ICONS, pictures
from scripts.styles import STATIC, joined

from topset.web.style_guide import ICONS as SHOWN

TEMPLATES = Path(STATIC).parents[1] / "templates"
OURS = sorted(
    [*TEMPLATES.glob("parts/*.html"), *TEMPLATES.glob("allauth/**/*.html"), TEMPLATES / "base.html"]
)
SPRITE = (TEMPLATES / "parts" / "sprite.html").read_text(encoding="utf-8")
SYMBOLS = set(re.findall(r'<symbol id="icon-([a-z]+)"', SPRITE))
NAMED = re.compile(r'parts/icon\.html" with name="([a-z]+)"')
CLASS = re.compile(r'class="([^"]*)"')
TAG = re.compile(r"\{[%{#].*?[%}#]\}")
# Hooks that say what a thing is, and need no paint of their own.
UNPAINTED = {"account", "picture", "provider", "plates-kg", "page-head"}


def read(template: Path) -> str:
    return template.read_text(encoding="utf-8")


@pytest.mark.parametrize("template", OURS, ids=lambda one: str(one.relative_to(TEMPLATES)))
def test_nothing_is_inline(template: Path) -> None:
    text = read(template)
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)", text)
    assert "http://" not in text
    assert "https://" not in text


@pytest.mark.parametrize("template", OURS, ids=lambda one: str(one.relative_to(TEMPLATES)))
def test_every_icon_is_drawn(template: Path) -> None:
    assert set(NAMED.findall(read(template))) <= SYMBOLS


def test_the_style_guide_shows_every_icon() -> None:
    assert set(SHOWN) == SYMBOLS - {"logo"}


@pytest.mark.parametrize("template", OURS, ids=lambda one: str(one.relative_to(TEMPLATES)))
def test_every_class_is_painted(template: Path) -> None:
    painted = set(re.findall(r"\.([a-z][a-z0-9-]*)", joined())) | UNPAINTED
    text = re.sub(r"\{% comment %\}.*?\{% endcomment %\}", "", read(template), flags=re.DOTALL)
    said = {name for names in CLASS.findall(TAG.sub(" ", text)) for name in names.split()}
    assert {name for name in said if not name.endswith("-")} <= painted


@pytest.mark.parametrize("name", sorted(pictures(DRAWN.read_text(encoding="utf-8"))))
def test_pictures_are_kept(name: str) -> None:
    kept = (ICONS / name).read_bytes()
    if name.endswith(".ico"):
        assert struct.unpack("<HHHBB", kept[:8]) == (0, 1, 1, 32, 32)
    else:
        side = int(re.findall(r"\d+", name)[0])
        assert struct.unpack(">II", kept[16:24]) == (side, side)
