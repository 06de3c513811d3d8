"""The ES modules that scripts import, told to the browser at once: it need not find one in another."""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath
from posixpath import normpath

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage

IMPORT = re.compile(r"""^(?:import|export)\b[^;'"]*["'](\.[^"']+\.js)["']""", re.MULTILINE)


@lru_cache(maxsize=64)
def imported(*scripts: str) -> tuple[str, ...]:
    """The addresses of what scripts import, and of what those import, each once."""
    found: dict[str, None] = {}
    waiting = list(scripts)
    while waiting:
        for name in _imports(waiting.pop(0)):
            if name not in found and name not in scripts:
                found[name] = None
                waiting.append(name)
    return tuple(staticfiles_storage.url(name) for name in found)


def _imports(name: str) -> Iterator[str]:
    path = finders.find(name)
    assert isinstance(path, str), name
    for said in IMPORT.findall(Path(path).read_text("utf-8")):
        yield normpath(PurePosixPath(name).parent / said)
