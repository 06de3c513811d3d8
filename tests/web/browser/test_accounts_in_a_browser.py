"""Accounts in a real browser: sign up, second factor, passkey, sessions; the page's policy is broken nowhere."""

import base64
import hashlib
import hmac
import struct
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, expect
from pytest_django.live_server_helper import LiveServer

from topset.web.accounts.models import User

PASSWORD = "four plates and a bar"
EMAIL = "lifter@example.org"
WATCH = "addEventListener('securitypolicyviolation', (e) => console.error('policy broken: ' + e.violatedDirective))"
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}

pytestmark = pytest.mark.django_db(transaction=True)


class Person:
    """Somebody at a phone, who hears every complaint of the browser."""

    def __init__(self, chromium: Browser, url: str) -> None:
        self.context: BrowserContext = chromium.new_context(
            base_url=url, viewport={"width": 390, "height": 844}
        )
        self.context.set_default_timeout(8000)
        self.page: Page = self.context.new_page()
        self.complaints: list[str] = []
        self.page.add_init_script(WATCH)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("console", self.hear)

    def hear(self, said: ConsoleMessage) -> None:
        """Errors; that something is not there says where."""
        if said.type == "error" and not said.location["url"].endswith("/favicon.ico"):
            self.complaints.append(f"{said.text} {said.location['url']}")

    def sign_up(self) -> None:
        self.page.goto("/accounts/signup/")
        self.page.fill("[name=email]", EMAIL)
        self.page.fill("[name=password1]", PASSWORD)
        self.send()
        expect(self.page).not_to_have_url("**/accounts/**")

    def sign_in(self) -> None:
        self.page.goto("/accounts/login/")
        self.page.fill("[name=login]", EMAIL)
        self.page.fill("[name=password]", PASSWORD)
        self.send()

    def sign_out(self) -> None:
        self.page.goto("/accounts/logout/")
        self.send()
        self.page.wait_for_url("**/accounts/login/**")

    def confirm(self) -> None:
        """Say the password again, before something sensitive is changed."""
        self.page.wait_for_url("**/reauthenticate/**")
        self.page.fill("[name=password]", PASSWORD)
        self.send()

    def send(self) -> None:
        self.page.locator("main form button[type=submit], main form button:not([type])").first.click()
        self.page.wait_for_load_state()

    def signed_in(self) -> bool:
        return self.context.request.get("/api/v1/programs").status == 200


@pytest.fixture
def people(chromium: Browser, live_server: LiveServer) -> Iterator[list[Person]]:
    made = [Person(chromium, live_server.url) for _ in range(2)]
    yield made
    for person in made:
        person.context.close()
        assert person.complaints == []


def code(secret: str, moment: float) -> str:
    """The six digits of a secret at a time (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack(">Q", int(moment // 30)), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f"{(struct.unpack('>I', mac[start : start + 4])[0] & 0x7FFFFFFF) % 10**6:06d}"


def test_one_signs_up_and_signs_out_elsewhere(people: list[Person]) -> None:
    phone, desk = people
    phone.sign_up()
    assert phone.signed_in()
    desk.sign_in()
    assert desk.signed_in()
    phone.page.goto("/accounts/sessions/")
    expect(phone.page.locator("main tbody tr")).to_have_count(2)
    phone.send()
    assert phone.signed_in()
    assert not desk.signed_in()


def test_a_second_factor_is_asked_for(people: list[Person]) -> None:
    phone, desk = people
    phone.sign_up()
    phone.page.goto("/accounts/2fa/totp/activate/")
    phone.confirm()
    secret = phone.page.locator("#authenticator_secret").input_value()
    phone.page.fill("[name=code]", code(secret, time.time()))
    phone.send()
    phone.page.goto("/accounts/2fa/recovery-codes/")
    spare = phone.page.locator("main textarea").first.input_value().split()
    desk.sign_in()
    desk.page.wait_for_url("**/2fa/authenticate/**")
    assert not desk.signed_in()
    desk.page.fill("[name=code]", "000000")
    desk.send()
    assert not desk.signed_in()
    desk.page.fill("[name=code]", spare[0])
    desk.send()
    assert desk.signed_in()


def test_a_passkey_is_enough(people: list[Person]) -> None:
    phone, _ = people
    tools = phone.context.new_cdp_session(phone.page)
    tools.send("WebAuthn.enable")
    made = tools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    phone.sign_up()
    phone.page.goto("/accounts/2fa/webauthn/add/")
    phone.confirm()
    phone.page.fill("[name=name]", "phone")
    phone.page.check("[name=passwordless]")
    phone.page.click("#mfa_webauthn_add")
    phone.page.wait_for_url(lambda url: not url.endswith("/webauthn/add/"))
    kept = tools.send("WebAuthn.getCredentials", {"authenticatorId": made["authenticatorId"]})
    assert len(kept["credentials"]) == 1
    phone.sign_out()
    assert not phone.signed_in()
    phone.page.click("#passkey_login")
    phone.page.wait_for_url(lambda url: "/accounts/" not in url)
    assert phone.signed_in()
    assert User.objects.get().email == EMAIL
