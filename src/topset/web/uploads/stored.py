"""Where uploads wait for the worker: under random names, a day at most."""

import time
import uuid
from pathlib import Path

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

A_DAY = 24 * 60 * 60.0
LONGEST_NAME = 120


def folder() -> Path:
    """The folder of uploads."""
    return Path(settings.MEDIA_ROOT)


def store(file: "UploadedFile[bytes]") -> dict[str, str]:
    """Keep an upload; how it is found again, and what it was called."""
    folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    name = uuid.uuid4().hex
    with (folder() / name).open("xb") as out:
        for chunk in file.chunks():
            out.write(chunk)
    return {"file": name, "name": Path(file.name or "").name[:LONGEST_NAME]}


def path_of(name: str) -> Path | None:
    """The upload of a name that `store` gave; None where it is gone."""
    try:
        path = folder() / uuid.UUID(name).hex
    except ValueError:
        return None
    return path if path.is_file() else None


def drop(name: str) -> None:
    """Delete an upload."""
    if path := path_of(name):
        path.unlink(missing_ok=True)


def sweep(oldest: float = A_DAY) -> None:
    """Delete what nobody came back for."""
    for path in folder().glob("*"):
        if path.is_file() and path.stat().st_mtime < time.time() - oldest:
            path.unlink(missing_ok=True)
