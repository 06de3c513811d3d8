"""Importing this makes the strategies for journals and programs importable, which stand with the notation."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "notation"))
