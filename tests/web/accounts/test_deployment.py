"""Secure by default: what Django's own check finds, and what the settings say, in a process of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from topset.web.accounts.models import User
from topset.web.environment import WrongSettingError, database
from topset.web.mail import mail

SAY = """
import json
from django.conf import settings
print(json.dumps({name: getattr(settings, name) for name in %r}))
"""


def command(folder: Path, *arguments: str, **said: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "topset.web", *arguments],
        env={
            **os.environ,
            "TOPSET_DATA": str(folder),
            "DJANGO_SETTINGS_MODULE": "topset.web.settings",
            **said,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def settings_of(folder: Path, *names: str, **said: str) -> dict[str, Any]:
    done = command(folder, "shell", "--no-imports", "-c", SAY % (names,), **said)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_deployment_with_https_has_nothing_to_complain_of(tmp_path: Path) -> None:
    done = command(tmp_path, "check", "--deploy", "--fail-level", "WARNING", TOPSET_HTTPS="1")
    assert done.returncode == 0, done.stderr


def test_with_https_everything_goes_by_it_alone(tmp_path: Path) -> None:
    names = ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECURE_HSTS_PRELOAD")
    found = settings_of(tmp_path, *names, "SECURE_HSTS_SECONDS", "SESSION_COOKIE_NAME", TOPSET_HTTPS="1")
    assert all(found[name] for name in names)
    assert found["SECURE_HSTS_SECONDS"] >= 31_536_000
    assert found["SESSION_COOKIE_NAME"].startswith("__Host-")


def test_passwords_are_kept_by_argon2(tmp_path: Path) -> None:
    assert settings_of(tmp_path, "PASSWORD_HASHERS")["PASSWORD_HASHERS"][0].endswith("Argon2PasswordHasher")


def test_who_answers_by_mail_is_asked_to_confirm_the_address(tmp_path: Path) -> None:
    names = ("ACCOUNT_EMAIL_VERIFICATION", "EMAIL_HOST", "EMAIL_PORT", "EMAIL_USE_TLS")
    found = settings_of(tmp_path, *names, TOPSET_MAIL="smtp://me:pass@mail.example.org")
    assert found == dict(zip(names, ("mandatory", "mail.example.org", 587, True), strict=True))
    assert settings_of(tmp_path, names[0]) == {names[0]: "none"}


def test_every_process_counts_the_same_attempts(tmp_path: Path) -> None:
    backend = settings_of(tmp_path, "CACHES")["CACHES"]["default"]["BACKEND"]
    assert backend == "django.core.cache.backends.db.DatabaseCache"


@pytest.mark.parametrize("path", ["/accounts/login/", "/welcome/", "/api/v1/openapi.json"])
def test_every_answer_is_guarded(path: str, owner: User) -> None:
    headers = Client().get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    for said in ("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"):
        assert said in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in headers["Permissions-Policy"]


def test_pages_of_a_person_are_kept_by_nobody_else(as_owner: Client) -> None:
    for path in ("/settings/", "/api/v1/programs"):
        headers = as_owner.get(path).headers
        assert "private" in headers["Cache-Control"]
        assert "Cookie" in headers["Vary"]


def test_the_session_is_out_of_reach_of_scripts_and_other_sites(owner: User) -> None:
    said = {"login": owner.email, "password": "a long enough password"}
    cookie = Client().post("/accounts/login/", said).cookies["session"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


@pytest.mark.parametrize(
    ("url", "tls", "ssl", "port"),
    [
        ("smtp://mail.example.org", True, False, 587),
        ("smtp://mail.example.org:25?tls=no", False, False, 25),
        ("smtps://a%40b:p%2Fw@mail.example.org", False, True, 465),
    ],
)
def test_mail_is_said_by_a_url(url: str, tls: bool, ssl: bool, port: int) -> None:
    found = mail(url)
    assert (found.tls, found.ssl, found.port, found.configured) == (tls, ssl, port, True)


def test_a_password_of_mail_may_have_any_sign() -> None:
    found = mail("smtps://a%40b:p%2Fw@mail.example.org", "coach@example.org")
    assert (found.user, found.password, found.sender) == ("a@b", "p/w", "coach@example.org")


def test_another_kind_of_mail_is_refused() -> None:
    with pytest.raises(WrongSettingError, match="TOPSET_MAIL"):
        mail("pop3://mail.example.org")


@pytest.mark.parametrize("read", [mail, database])
def test_what_is_said_of_a_wrong_url_has_no_password(read: Callable[[str], object]) -> None:
    with pytest.raises(WrongSettingError) as wrong:
        read("sqlserver://lifter:secret@data.example.org/topset")
    assert "sqlserver" in str(wrong.value)
    assert "secret" not in str(wrong.value)


@pytest.mark.parametrize("read", [mail, database])
@pytest.mark.parametrize(
    "rest",
    ["me:hunt/er@host", "me:hunt#er@host", "me:a[hunt]er@host", "me:a[hunt@host", "host:hunt"],
)
def test_an_address_that_cannot_be_read_is_refused_without_its_password(
    read: Callable[[str], object], rest: str
) -> None:
    with pytest.raises(WrongSettingError) as wrong:
        read(f"{'smtp' if read is mail else 'postgresql'}://{rest}/name")
    assert "its port no number" in str(wrong.value)
    assert "hunt" not in str(wrong.value)
    assert wrong.value.__context__ is None


def test_the_data_folder_may_have_any_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOPSET_DATA", "/data of #1 100%20?")
    assert database("")["NAME"] == "/data of #1 100%20?/topset.sqlite3"


def test_without_a_server_mail_is_printed() -> None:
    assert not mail("").configured
