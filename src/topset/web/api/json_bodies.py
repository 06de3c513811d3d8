"""Bodies are JSON, and say so."""

import json
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext
from ninja.parser import Parser

from topset.web.api.problems import ProblemError


class JsonParser(Parser):
    """Reads bodies that say that they are JSON: a form of another site cannot say it."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The value."""
        if request.content_type != "application/json":
            raise ProblemError(415, "media-type", gettext("Send application/json."))
        try:
            value = json.loads(request.body)
        except (ValueError, RecursionError):
            raise ProblemError(400, "json", gettext("The body is no JSON.")) from None
        if not isinstance(value, dict | list):
            raise ProblemError(422, "invalid", gettext("The body is neither an object nor a list."))
        return value
