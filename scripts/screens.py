"""The picture of the web app for the README: the demonstration's session on a phone; `python -m scripts.screens`."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from scripts.consoles import ROOT

PICTURE = ROOT / "docs" / "images" / "today.png"
PHONE = (390, 844)
COLOURS = 64
PATIENCE = 60  # seconds
CHROMIUM = shutil.which("chromium")


def main() -> None:
    """Take the picture, and make it small."""
    with TemporaryDirectory() as data, demonstration(Path(data)) as url:
        photographed(url)
    reduced(PICTURE)


@contextmanager
def demonstration(data: Path) -> Iterator[str]:
    """The demonstration, served until the picture is taken."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    command = (sys.executable, "-m", "topset", "serve", "--demo", "--port", str(port))
    server = subprocess.Popen(command, env=os.environ | {"TOPSET_DATA": str(data)})
    try:
        wait_for(f"{url}/health/")
        yield url
    finally:
        server.terminate()
        server.wait(PATIENCE)


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def wait_for(url: str) -> None:
    """Wait until somebody answers there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(OSError), urllib.request.urlopen(url):
            return
        time.sleep(0.1)
    raise TimeoutError(url)


def photographed(url: str) -> None:
    """The page of today's session, scrolled to where it begins, as it is with a network."""
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        width, height = PHONE
        page = browser.new_page(
            viewport={"width": width, "height": height}, color_scheme="light", reduced_motion="reduce"
        )
        page.goto(url)
        page.locator("html[data-ready]").wait_for()
        page.evaluate("window.scrollTo(0, document.querySelector('[data-work]').offsetTop - 72)")
        page.screenshot(path=PICTURE)
        browser.close()


def reduced(picture: Path) -> None:
    """The same with few colours, where Pillow is there to choose them."""
    try:
        from PIL import Image
    except ImportError:
        return
    with Image.open(picture) as taken:
        taken.convert("RGB").quantize(COLOURS).save(picture, optimize=True)


if __name__ == "__main__":
    main()
