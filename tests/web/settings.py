"""The application's settings with a folder of data that ends with the tests."""

import os
import tempfile
from pathlib import Path

os.environ["TOPSET_DATA"] = tempfile.mkdtemp(prefix="topset-tests-")
Path(os.environ["TOPSET_DATA"], "static").mkdir()  # WhiteNoise warns where it finds none

from topset.web.environment import prepare  # noqa: E402 - it makes the key in that folder

prepare()
from topset.web.settings import *  # noqa: E402, F403 - the folder is named before they are read

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # those that are safe are slow

if "sqlite3" in str(DATABASES["default"]["ENGINE"]):  # noqa: F405 - of the settings
    # A file, as users have it: in memory nobody waits for a lock that another thread holds.
    DATABASES["default"]["TEST"] = {"NAME": str(Path(os.environ["TOPSET_DATA"], "test.sqlite3"))}  # noqa: F405
