"""Fetch a training log from a wger server through its REST API, page by page, with a token."""

import json
from collections.abc import Callable, Iterator
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from topset.ground.reason import Reason
from topset.interchange.flaws import BROKEN

OWN = (
    "workoutlog",
    "workoutsession",
    "weightentry",
)  # what belongs to the lifter; exercises are fetched by number
PAGE = 100
MOST_PAGES = 2000
SECONDS = 30.0
LARGEST = 50_000_000  # bytes of one answer

Get = Callable[[str, str], bytes]


class FetchError(Exception):
    """A server that does not answer as wger does."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


def fetch_wger(server: str, token: str, get: Get | None = None) -> bytes | Reason:
    """All sets, sessions, body masses and the exercises they name, as one JSON text that `interchange` reads.

    `server` is its address (https://…); `get` fetches an address with a token, and is replaced in tests.
    """
    get = get or over_http
    base = f"{server.rstrip('/')}/api/v2"
    try:
        found: dict[str, list[object]] = {name: list(_pages(base, name, token, get)) for name in OWN}
        numbers = {each.get("exercise") for each in found["workoutlog"] if isinstance(each, dict)} - {None}
        found["exerciseinfo"] = [
            _json(get(f"{base}/exerciseinfo/{number}/", token)) for number in sorted(numbers, key=str)
        ]
    except FetchError as error:
        return Reason(BROKEN, error.message, error.remedy)
    return json.dumps(found).encode()


def _pages(base: str, name: str, token: str, get: Get) -> Iterator[object]:
    """The records of an endpoint, over all of its pages; a page of another server is not followed."""
    address = f"{base}/{name}/?{urlencode({'limit': PAGE, 'format': 'json'})}"
    for _ in range(MOST_PAGES):
        page = _json(get(address, token))
        if not isinstance(page, dict) or not isinstance(page.get("results"), list):
            raise FetchError(f"{address} answers no page of wger.", "Is it the address of a wger server?")
        yield from page["results"]
        following = page.get("next")
        if not isinstance(following, str):
            return
        if urlsplit(following).netloc != urlsplit(base).netloc:
            raise FetchError(f"{address} leads to another server.", "Name the server as it names itself.")
        # Behind a proxy, servers write http where they are asked by https: the token goes no such way.
        address = urlsplit(following)._replace(scheme=urlsplit(base).scheme).geturl()
    raise FetchError(f"{base}/{name}/ has more than {MOST_PAGES:,} pages.")


def _json(data: bytes) -> object:
    try:
        return json.loads(data)
    except ValueError:
        raise FetchError("The server answers no JSON.", "Is it the address of a wger server?") from None


class Staying(HTTPRedirectHandler):
    """Follows nobody elsewhere: the token is for one server."""

    def redirect_request(self, *_: object) -> None:
        """No other request; the answer is then an HTTPError with the code of the redirection."""
        return


def over_http(address: str, token: str) -> bytes:
    """What an address answers; FetchError says why not."""
    if urlsplit(address).scheme not in ("http", "https"):
        raise FetchError(f"{address} is no address of a server.", "It begins with https://.")
    headers = {"Authorization": f"Token {token}", "Accept": "application/json"}
    try:
        with build_opener(Staying).open(Request(address, headers=headers), timeout=SECONDS) as answer:
            data: bytes = answer.read(LARGEST + 1)
    except HTTPError as error:
        remedy = "Is the token right? wger shows it under API key." if error.code in (401, 403) else ""
        raise FetchError(f"{address} answers {error.code} {error.reason}.", remedy) from None
    except (URLError, OSError, ValueError) as error:
        said = getattr(error, "reason", error)
        raise FetchError(f"{address} does not answer ({said}).", "Try again later.") from None
    if len(data) > LARGEST:
        raise FetchError(f"{address} answers more than {LARGEST // 1_000_000} MB.")
    return data
