import re

import pytest

from topset import evidence
from topset.evidence.figure import Figure
from topset.evidence.overrides import all_figures
from topset.evidence.sources import SOURCES
from topset.evidence.statements import statements
from topset.ground.discover import modules


@pytest.mark.parametrize("key", all_figures())
def test_every_cite_is_a_source_or_a_statement(key: str) -> None:
    cites = all_figures()[key].cites
    assert cites
    assert [cite for cite in cites if cite not in SOURCES and cite not in statements()] == []


@pytest.mark.parametrize("key", all_figures())
def test_every_figure_says_its_unit_and_what_it_is(key: str) -> None:
    assert all_figures()[key].unit


def test_a_key_is_the_place_and_the_name_of_its_constant() -> None:
    for module in modules(evidence):
        for name, figure in vars(module).items():
            if isinstance(figure, Figure):
                topic = module.__name__.removeprefix(f"{evidence.__name__}.")
                assert all_figures()[figure.key] is figure
                if figure.key.startswith(f"{topic}."):
                    assert figure.key == f"{topic}.{name.lower()}"


def test_keys_can_be_written_in_toml_without_quotes() -> None:
    assert [key for key in all_figures() if not re.fullmatch(r"[a-z_]+(\.[a-z0-9_]+)+", key)] == []


def test_source_ids_are_plain_and_keep_their_year() -> None:
    for key, source in SOURCES.items():
        assert re.fullmatch(r"[a-z0-9-]+", key)
        assert not source.year or not re.search(r"\d{4}$", key) or key.endswith(str(source.year))


def test_every_source_has_a_title() -> None:
    assert all(source.title for source in SOURCES.values())
