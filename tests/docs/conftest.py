"""The generator of the reference pages lives in scripts/, which is no installed package."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))


@pytest.fixture(scope="session")
def made() -> dict[str, str]:
    from scripts.docs import pages

    return dict(pages())
