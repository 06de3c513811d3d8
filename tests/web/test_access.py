"""Every address and every operation, asked for by nobody, a stranger and the owner: each gets what the table says."""

import json
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any, NamedTuple
from urllib.parse import urlencode
from zipfile import ZipFile

import pytest
from access import EMPTY, EMPTY_FOR_STRANGERS, OPERATIONS, PAGES, Rule
from allauth.mfa.models import Authenticator
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from things import MARK, Things

from topset.web.accounts.models import User
from topset.web.api.v1 import api


class Cast(NamedTuple):
    nobody: Client
    stranger: Client
    owner: Client


@pytest.fixture
def cast(as_stranger: Client, as_owner: Client) -> Cast:
    for client in (as_stranger, as_owner):
        client.post(reverse("account_reauthenticate"), {"password": "a long enough password"})
    return Cast(Client(), as_stranger, as_owner)


@pytest.fixture
def known(things: Things, owner: User) -> Mapping[str, object]:
    """What stands in addresses: all of it the owner's."""
    passkey = Authenticator.objects.create(user=owner, type="webauthn", data={"name": MARK})
    return {**things.named, "pk": passkey.pk}


def walk(resolver: URLResolver, space: str = "") -> Iterator[tuple[str, URLPattern]]:
    """Every address below, by its name."""
    for found in resolver.url_patterns:
        if isinstance(found, URLResolver):
            yield from walk(found, f"{space}{found.namespace}:" if found.namespace else space)
        else:
            yield f"{space}{found.name}", found


def operations() -> Mapping[str, tuple[str, str]]:
    """Method and path of every operation by its name."""
    paths = api.get_openapi_schema()["paths"].items()
    return {each["operationId"]: (method, path) for path, of in paths for method, each in of.items()}


FORM = re.compile(r'<form\b[^>]*method="post".*?</form>', re.DOTALL | re.IGNORECASE)
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="\w{32,}"')  # without it nothing that is sent is taken
ADDRESSES = dict(walk(get_resolver()))
INSIDE = {f"api:{name}" for name in operations()} | {"api:api-root"}
PLAIN = sorted(set(ADDRESSES) - INSIDE)


def test_every_address_has_a_rule_and_every_rule_an_address() -> None:
    assert sorted(PAGES) == PLAIN


def test_every_operation_has_a_rule_and_every_rule_an_operation() -> None:
    assert sorted(OPERATIONS) == sorted(operations())


def test_no_operation_is_hidden_from_the_description() -> None:
    views = [view for _, router in api._routers for view in router.path_operations.values()]
    assert [each.path for view in views for each in view.operations if not each.include_in_schema] == []


@pytest.mark.parametrize("name", PLAIN)
def test_an_address_keeps_its_rule(
    name: str, cast: Cast, things: Things, known: Mapping[str, object]
) -> None:
    rule = PAGES[name]
    if "webauthn" not in name or not rule.owned:
        Authenticator.objects.all().delete()
    nobody, stranger, owner = asked(cast, rule, rule.method, address(name, filled(known, rule)), things)
    assert sent_to_sign_in(nobody) is not rule.open
    assert MARK not in told(nobody) + told(stranger)
    if rule.owned:
        assert stranger.status_code == 404
    if name in EMPTY:
        assert owner.status_code == 404
    else:
        assert owner.status_code < 400
        assert not sent_to_sign_in(owner)
        assert "reauthenticate" in name or "reauthenticate" not in owner.headers.get("Location", "")
        assert [form for form in FORM.findall(told(owner)) if not TOKEN.search(form)] == []


@pytest.mark.parametrize("name", sorted(operations()))
def test_an_operation_keeps_its_rule(
    name: str, cast: Cast, things: Things, known: Mapping[str, object]
) -> None:
    rule, (method, path) = OPERATIONS[name], operations()[name]
    where = f"{path.format_map(filled(known, rule))}?{urlencode(rule.parts)}"
    nobody, stranger, owner = asked(cast, rule, method, where, things)
    assert nobody.status_code == 401
    assert MARK not in told(nobody) + (told(stranger) if rule.body is None else "")
    assert owner.status_code < 300
    if rule.owned:
        assert stranger.status_code == rule.refused
    else:
        assert stranger.status_code < 300 or name in EMPTY_FOR_STRANGERS


@pytest.mark.parametrize("name", sorted(operations()))
def test_what_changes_something_asks_for_the_token(
    name: str, owner: User, things: Things, known: Mapping[str, object]
) -> None:
    rule, (method, path) = OPERATIONS[name], operations()[name]
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner)
    answer = asked(Cast(client, client, client), rule, method, path.format_map(filled(known, rule)), things)[
        0
    ]
    assert (answer.status_code == 403) is (method != "get")


def filled(known: Mapping[str, object], rule: Rule) -> Mapping[str, object]:
    """What stands in the address of a rule."""
    return {**known, **{name: known.get(str(part), part) for name, part in rule.parts.items()}}


def address(name: str, parts: Mapping[str, object]) -> str:
    """An address with everything that stands in it."""
    candidates = get_resolver(None).reverse_dict.getlist(name) if ":" not in name else []
    wanted = candidates[0][0][0][1] if candidates else ()
    return reverse(name, kwargs={part: parts[part] for part in wanted})


def asked(cast: Cast, rule: Rule, method: str, where: str, things: Things) -> list[Any]:
    """What nobody, the stranger and the owner get, in this order."""
    data, kind = sent(rule, things)
    return [client.generic(method.upper(), where, data, kind, headers=dict(rule.headers)) for client in cast]


def sent(rule: Rule, things: Things) -> tuple[str | bytes, str]:
    """What goes with a request, and of which type it is."""
    if rule.body:
        return json.dumps(rule.body(things)), "application/json"
    parts = {
        name: SimpleUploadedFile(name, it) if isinstance(it, bytes) else it for name, it in rule.form.items()
    }
    return (encode_multipart(BOUNDARY, parts), MULTIPART_CONTENT) if parts else ("", "application/json")


def sent_to_sign_in(answer: Any) -> bool:
    return bool(answer.status_code == 302 and answer.headers["Location"].startswith(reverse("account_login")))


def told(answer: Any) -> str:
    """All that an answer says, in its files too."""
    said = [answer.content]
    if answer.headers.get("Content-Type") == "application/zip":
        with ZipFile(BytesIO(answer.content)) as files:
            said = [files.read(name) for name in files.namelist()]
    return f"{answer.headers} {b''.join(said).decode()}"
