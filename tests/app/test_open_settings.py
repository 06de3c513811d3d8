from pathlib import Path

from topset.app.open_settings import open_settings


def test_a_wrong_rule_code_is_told_where_it_stands(tmp_path: Path) -> None:
    text = (
        '[lint]\nselect = ["VOL", "NOPE"]\nignor = []\n\n[lint.severity]\nVOL101 = "fatal"\nVLO101 = "info"\n'
    )
    (tmp_path / "topset.toml").write_text(text)
    places = [
        (r.code, r.place.line, r.place.column) for r in open_settings(str(tmp_path)).problems if r.place
    ]
    assert places == [("CFG101", 3, 1), ("CFG103", 2, 18), ("CFG104", 6, 10), ("CFG103", 7, 1)]
