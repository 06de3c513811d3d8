"""A text as it was on disk."""

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TextFile:
    """The text of a file with Unix line ends; `digest` tells whether the file is still the one read."""

    path: Path
    text: str
    digest: str


def digest(content: bytes) -> str:
    """A fingerprint of a file's bytes."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()
