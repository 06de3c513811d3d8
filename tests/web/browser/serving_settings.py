"""The application as it is served, with one page more: a bare session to log sets in."""

from pathlib import Path

from topset.web.settings import *  # noqa: F403
from topset.web.settings import TEMPLATES as SERVED

ROOT_URLCONF = "serving_urls"
TEMPLATES = [{**SERVED[0], "DIRS": [*SERVED[0]["DIRS"], Path(__file__).parent / "templates"]}]  # type: ignore[misc]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # those that are safe are slow
