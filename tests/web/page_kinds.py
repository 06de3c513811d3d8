"""Kinds of pages: addresses without what differs between pages of one kind."""

import re
from urllib.parse import urlsplit

PARTS = (
    (r"[0-9a-f]{8}-[0-9a-f-]{27}", "ID"),
    (r"(?<=/sessions/)\d+/\w+", "SESSION"),
    (r"(?<=/versions/)\d+", "VERSION"),
    (r"(?<=/lifts/)[^/]+", "LIFT"),
    (r"(?<=/muscles/)[^/]+", "GROUP"),
)
QUESTION = (r"(?<=/questions/)\w+", "QUESTION")  # they look alike, but each has words of its own
# Pages that only a walk from page to page comes to.
DEEP = {"/plan/text/", "/plan/why/", "/progress/lifts/LIFT/", "/history/ID/edit/", "/start/import/"}


def kind(address: str, *more: tuple[str, str]) -> str:
    """The kind of the page at an address; `more` are further parts in which one kind differs."""
    path = urlsplit(address).path
    for part, name in (*PARTS, *more):
        path = re.sub(part, name, path)
    return path
