"""Where the application keeps its data while a benchmark lasts, and a demonstration there for a browser to visit."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from benchmarks.web.server import server

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@contextmanager
def data() -> Iterator[None]:
    """A data folder, and a database made ready: that of DATABASE_URL, else a file there."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.setdefault("TOPSET_DATA", folder)
        os.environ["DJANGO_SETTINGS_MODULE"] = "topset.web.settings"
        from topset.web.serve import ready

        ready()
        yield


@contextmanager
def demonstration() -> Iterator[tuple["Browser", str]]:
    """A browser, and the address of a server with a year of training."""
    with data():
        from playwright.sync_api import sync_playwright

        from topset.web.serve import demonstrate

        demonstrate(alone=True)
        with server() as port, sync_playwright() as play:
            browser = play.chromium.launch(
                executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
            )
            yield browser, f"http://127.0.0.1:{port}"
            browser.close()
