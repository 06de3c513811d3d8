"""Static files under names that change with what is in them, also those that scripts import."""

import hashlib
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from whitenoise.storage import CompressedManifestStaticFilesStorage

MARK = "collected.txt"  # of what was collected, beside it
BY = ("topset", "django", "whitenoise")


class Storage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it says no types
    """Rewrites the imports between ES modules, so that a script and what it imports are of one version."""

    support_js_module_import_aggregation = True


def collect() -> None:
    """Bring the static files where they are served from, unless just these were brought there last."""
    mark, now = Path(settings.STATIC_ROOT) / MARK, _sources()
    if mark.exists() and mark.read_text("utf-8") == now:
        return
    mark.unlink(missing_ok=True)  # whoever is interrupted begins again
    call_command("collectstatic", verbosity=0, interactive=False)
    mark.write_text(now, "utf-8")


def _sources() -> str:
    """A name for the files by their paths, sizes and times of change, and for what brings them."""
    digest = hashlib.sha256(settings.STORAGES["staticfiles"]["BACKEND"].encode())
    digest.update(" ".join(version(package) for package in BY).encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            path = Path(storage.path(name))
            found = path.stat()
            digest.update(f"{path}\0{found.st_size}\0{found.st_mtime_ns}\n".encode())
    return digest.hexdigest()
