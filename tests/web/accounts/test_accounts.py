"""Accounts: guesses are limited, mail leads back in, what is sensitive asks for the password again."""

import re
from typing import Any

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from topset.web.accounts.models import User

PASSWORD = "a long enough password"
SENSITIVE = ["mfa_activate_totp", "mfa_add_webauthn", "mfa_generate_recovery_codes"]


def sign_in(email: str, password: str) -> Any:
    return Client().post(reverse("account_login"), {"login": email, "password": password})


def signed_in(answer: Any) -> bool:
    return bool(answer.status_code == 302)


def test_one_signs_in_by_e_mail_and_password(owner: User) -> None:
    assert signed_in(sign_in(owner.email, PASSWORD))
    assert not signed_in(sign_in(owner.email, "another password"))


def test_after_some_guesses_not_even_the_password_helps(owner: User) -> None:
    for nth in range(5):
        sign_in(owner.email, f"guess {nth}")
    assert not signed_in(sign_in(owner.email, PASSWORD))


def test_nobody_learns_who_has_an_account(owner: User, settings: Settings) -> None:
    told = [Client().post(reverse("account_reset_password"), {"email": email}) for email in
            (owner.email, "nobody@example.org")]  # fmt: skip
    assert len({(answer.status_code, answer.headers["Location"]) for answer in told}) == 1


def test_mail_leads_to_another_password(owner: User) -> None:
    client = Client()
    client.post(reverse("account_reset_password"), {"email": owner.email})
    link = re.search(r"https?://[^/]+(/accounts/password/reset/key/\S+)", str(mail.outbox[0].body))
    assert link
    form = client.get(link[1], follow=True)
    where = form.redirect_chain[-1][0]
    client.post(where, {"password1": "five plates and a bar", "password2": "five plates and a bar"})
    assert signed_in(sign_in(owner.email, "five plates and a bar"))
    assert not signed_in(sign_in(owner.email, PASSWORD))


def test_where_there_is_mail_an_address_is_verified_first(db: None, settings: Settings) -> None:
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    client = Client()
    client.post(reverse("account_signup"), {"email": "new@example.org", "password1": "four plates and a bar"})
    assert client.get("/api/v1/programs").status_code == 401
    link = re.search(r"https?://[^/]+(/accounts/confirm-email/\S+)", str(mail.outbox[0].body))
    assert link
    client.post(link[1])
    assert signed_in(sign_in("new@example.org", "four plates and a bar"))


@pytest.mark.parametrize("password", ["short", "password123", "lifter@example.org"])
def test_passwords_that_are_guessed_are_refused(db: None, password: str) -> None:
    Client().post(reverse("account_signup"), {"email": "lifter@example.org", "password1": password})
    assert not User.objects.exists()


@pytest.mark.parametrize("name", SENSITIVE)
def test_what_is_sensitive_asks_for_the_password_again(as_owner: Client, name: str) -> None:
    answer = as_owner.get(reverse(name))
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith(reverse("account_reauthenticate"))


def test_a_session_is_kept_in_the_list_of_sessions(owner: User, as_owner: Client) -> None:
    said = {"HTTP_USER_AGENT": "Phone/1.0"}
    as_owner.get(reverse("settings"), **said)  # type: ignore[arg-type]
    assert "Phone/1.0" in as_owner.get(reverse("usersessions_list"), **said).content.decode()  # type: ignore[arg-type]


def test_being_seen_is_written_once_in_a_while(
    as_owner: Client, django_assert_max_num_queries: Any, lifter: object
) -> None:
    as_owner.get("/api/v1/programs")
    with django_assert_max_num_queries(12) as asked:
        as_owner.get("/api/v1/programs")
    assert not [
        each["sql"] for each in asked.captured_queries if each["sql"].startswith(("UPDATE", "INSERT"))
    ]
