"""What every template knows."""

from django.conf import settings
from django.http import HttpRequest

from topset.web.pages.words import words

THEMES = ("auto", "light", "dark")
THEME = "theme"  # a cookie: it belongs to the screen, not to the lifter


def surroundings(request: HttpRequest) -> dict[str, object]:
    """The installation's mode, the lifter where somebody is signed in, and the look of this screen."""
    return {
        "own_machine": settings.OWN_MACHINE,
        "lifter": getattr(request, "lifter", None),
        "theme": theme_of(request),
        "words": words,
    }


def theme_of(request: HttpRequest) -> str:
    """The look that was chosen on this screen, "" for that of the system."""
    said = request.COOKIES.get(THEME, "")
    return said if said in THEMES[1:] else ""
