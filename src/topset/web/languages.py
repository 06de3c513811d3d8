"""Which languages there are."""

from collections.abc import Iterator
from pathlib import Path

from django.utils.translation import get_language_info, to_language

# English as it is written in the United States, the United Kingdom, and on the European mainland.
ENGLISH, BRITISH, EUROPEAN = "en", "en-gb", "en-150"


def languages(folder: Path) -> Iterator[tuple[str, str]]:
    """Codes and names: of English, and of each language that has a compiled catalogue in the folder."""
    yield from ((ENGLISH, "English"), (BRITISH, "English (UK)"), (EUROPEAN, "English (Europe)"))
    for found in sorted(folder.glob("*/LC_MESSAGES/django.mo")):
        code = to_language(found.parts[-3])
        yield code, get_language_info(code)["name_local"]
