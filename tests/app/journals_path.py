"""Importing this makes the strategies for journals importable: they stand with the tests of the notation."""

import sys
from pathlib import Path

NOTATION = Path(__file__).parents[1] / "notation"
sys.path.insert(0, str(NOTATION))
