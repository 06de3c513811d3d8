from pathlib import Path

import pytest

from topset.evidence import landmarks, rests
from topset.evidence.figure import PUBLISHED
from topset.ground.units import Span
from topset.store import Settings, settings_for


def settings(tmp_path: Path, text: str) -> Settings:
    (tmp_path / "topset.toml").write_text(text)
    found, problems = settings_for(tmp_path)
    assert not problems
    return found


def wrong(tmp_path: Path, text: str) -> list[str]:
    (tmp_path / "topset.toml").write_text(text)
    return [f"{p.code} {p.place and p.place.line} {p.message}" for p in settings_for(tmp_path)[1]]


def test_no_file_means_nothing_is_set(tmp_path: Path) -> None:
    assert settings_for(tmp_path) == (Settings(), ())


def test_the_nearest_file_above_counts(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "topset.toml").write_text('[lint]\nignore = ["VOL"]\n')
    (tmp_path / "a" / "topset.toml").write_text('[lint]\nignore = ["REC"]\n')
    assert settings_for(below)[0].lint == {"ignore": ["REC"]}


def test_an_empty_file_sets_nothing(tmp_path: Path) -> None:
    assert settings(tmp_path, "").figures is PUBLISHED


def test_figures_are_set_by_their_keys(tmp_path: Path) -> None:
    chosen = settings(tmp_path, f'[evidence]\n"{rests.VOLUME.key}" = [40, 60]\n').figures
    assert chosen(rests.VOLUME) == Span(40, 60)
    assert chosen.overridden(rests.VOLUME)


def test_figures_are_set_by_tables_and_dotted_keys(tmp_path: Path) -> None:
    topic, name = landmarks.CHEST.key.split(".")
    for text in (f"[evidence.{topic}.{name}]\nmev = 5\n", f"[evidence]\n{topic}.{name} = {{ mev = 5 }}\n"):
        chosen = settings(tmp_path, text).figures(landmarks.CHEST)
        assert chosen.mev == Span(5, 5)
        assert chosen.mrv == landmarks.CHEST.value.mrv


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[lnit]\n", 'CFG002 1 There is no setting "lnit".'),
        ("lint = 3\n", 'CFG003 1 "lint" must be a table.'),
        ("[lint\n", "CFG001 1 This is not valid TOML: expected ']' at the end of a table declaration."),
        ("[lint]\n[evidence]\nrests.volme = 3\n", "CFG201 3 there is no figure rests.volme"),
        (
            "[evidence.rests]\nvolume = [60, 40]\n",
            "CFG202 2 rests.volume must be a whole number or a range [lo, hi] of them, the smaller one first",
        ),
    ],
)
def test_a_wrong_setting_is_told_at_its_place(tmp_path: Path, text: str, said: str) -> None:
    assert wrong(tmp_path, text) == [said]
