"""The application's settings with a folder of data that ends with the tests."""

import os
import tempfile

os.environ["TOPSET_DATA"] = tempfile.mkdtemp(prefix="topset-tests-")

from topset.web.settings import *  # noqa: F403 - the folder is named before they are read

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # those that are safe are slow
