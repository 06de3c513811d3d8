"""The service worker: one script for the whole site, with the list of files that the app needs without network."""

import hashlib
import json
from functools import lru_cache
from pathlib import Path

from django.contrib.auth.decorators import login_not_required
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from topset.ground.frozen import frozen
from topset.web.pages.words import words

SCRIPT = "topset/service_worker.js"
JOINED = ("topset/css/", "topset/js/")  # pages load these as one
NEEDED = (".css", ".js", ".svg", ".png", ".woff2", ".ico")


@frozen
class Shell:
    """The app's files as they are served, and a name for just these."""

    version: str
    urls: tuple[str, ...]


@login_not_required
@require_safe
@cache_control(no_cache=True)
def service_worker(_request: HttpRequest) -> HttpResponse:
    """The script, under an address from which it may answer for every page."""
    return HttpResponse(_script(), content_type="text/javascript")


@login_not_required
@require_safe
def offline(_request: HttpRequest) -> HttpResponse:
    """What is shown without network in the place of a page that was never opened; it is nobody's."""
    return HttpResponse(render_to_string("offline.html", {"words": words}))


@lru_cache(maxsize=1)
def shell() -> Shell:
    """The files that the app is made of."""
    sources = {name: _source(name) for name in sorted(_names())}
    digest = hashlib.sha256()
    for name, source in sources.items():
        digest.update(name.encode() + b"\0" + hashlib.sha256(source).digest())
    urls = (staticfiles_storage.url(name) for name in sources if name != SCRIPT)
    return Shell(digest.hexdigest()[:16], tuple(urls))


def _script() -> str:
    served = {"version": shell().version, "shell": shell().urls, "offline": reverse("offline")}
    return f"const SERVED = {json.dumps(served)};\n{_source(SCRIPT).decode()}"


def _names() -> list[str]:
    """Our own static files, by the names that templates call them."""
    found = (name for finder in finders.get_finders() for name, _ in finder.list([]))
    return [n for n in found if n.startswith("topset/") and not n.startswith(JOINED) and n.endswith(NEEDED)]


def _source(name: str) -> bytes:
    path = finders.find(name)
    assert isinstance(path, str)
    return Path(path).read_bytes()
