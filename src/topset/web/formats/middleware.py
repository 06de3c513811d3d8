"""Which language a request is answered in."""

from django.http import HttpRequest
from django.middleware.locale import LocaleMiddleware
from django.utils import formats, translation
from django.utils.translation.trans_real import parse_accept_lang_header

from topset.web.languages import ENGLISH, EUROPEAN


class LanguageMiddleware(LocaleMiddleware):
    """Who reads no language that we have, and writes decimals with a comma, gets English with commas."""

    def process_request(self, request: HttpRequest) -> None:
        """Choose the language, and how dates and numbers are written."""
        super().process_request(request)
        asked = parse_accept_lang_header(request.headers.get("Accept-Language", ""))
        if request.LANGUAGE_CODE == ENGLISH and asked and _with_commas(asked[0][0]):
            translation.activate(EUROPEAN)
            request.LANGUAGE_CODE = EUROPEAN


def _with_commas(language: str) -> bool:
    return bool(formats.get_format("DECIMAL_SEPARATOR", lang=language) == ",")
