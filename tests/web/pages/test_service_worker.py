"""The service worker, the manifest, and the page for want of network."""

import json
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client

from topset.web.pages.service_worker import shell
from topset.web.pages.words import words
from topset.web.training.models import Lifter

SCRIPTS = Path(str(finders.find("topset/js/app.js"))).parent
IMPORT = re.compile(r"""from "\./([\w.]+)";""")


def test_it_is_asked_for_anew_and_answers_for_every_page(client: Client) -> None:
    answer = client.get("/sw.js")
    assert answer["Content-Type"] == "text/javascript"
    assert "no-cache" in answer["Cache-Control"]
    served = json.loads(
        answer.content.decode().partition("\n")[0].removeprefix("const SERVED = ").rstrip(";")
    )
    assert served["offline"] == "/offline/"
    assert served["version"] == shell().version


def test_the_shell_has_styles_scripts_and_icons() -> None:
    for name in ("topset/topset.css", "topset/app.js", "topset/session.js", "topset/icons/favicon.svg"):
        assert f"/static/{name}" in shell().urls


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.js")), ids=lambda path: path.name)
def test_what_a_script_imports_is_there(script: Path) -> None:
    for name in IMPORT.findall(script.read_text("utf-8")):
        assert (SCRIPTS / name).exists()


def test_the_words_that_scripts_ask_for_are_said() -> None:
    asked = {
        word
        for script in SCRIPTS.glob("*.js")
        for word in re.findall(r'\bword\("([\w-]+)"', script.read_text("utf-8"))
    }
    assert asked <= set(words())
    assert {"this-phone", "another-device"} <= set(words())


def test_the_page_for_want_of_network_is_nobodys(as_owner: Client, lifter: Lifter) -> None:
    answer = as_owner.get("/offline/")
    assert str(lifter.pk) not in answer.content.decode()
    assert b"No network" in answer.content


def test_a_page_says_whose_it_is(as_owner: Client, client: Client, lifter: Lifter) -> None:
    assert as_owner.get("/progress/")["X-Lifter"] == str(lifter.pk)
    assert "X-Lifter" not in client.get("/accounts/login/")


def test_the_manifest_makes_an_app(client: Client) -> None:
    answer = client.get("/manifest.webmanifest")
    said = answer.json()
    assert answer["Content-Type"] == "application/manifest+json"
    assert (said["start_url"], said["display"], said["scope"]) == ("/", "standalone", "/")
    assert {icon["purpose"] for icon in said["icons"]} == {"any", "maskable"}
    for icon in said["icons"]:
        assert finders.find(icon["src"].removeprefix("/static/"))
