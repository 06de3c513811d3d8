"""What every answer tells a browser: what it may use, who may embed it, who may keep it."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

UNUSED = (
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "payment",
    "usb",
)
# A browser keeps a copy for itself and asks before it shows it; the service worker keeps its own.
PERSONAL = "private, no-cache"
ALWAYS = {
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in UNUSED),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": PERSONAL,
}


class HeadersMiddleware:
    """Adds the headers that are the same everywhere; what an answer says itself stays."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer."""
        response = self._answer(request)
        for name, value in ALWAYS.items():
            response.setdefault(name, value)
        return response
