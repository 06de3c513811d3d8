"""What every template knows."""

from django.conf import settings
from django.http import HttpRequest

from topset.web.pages.words import words


def surroundings(request: HttpRequest) -> dict[str, object]:
    """The installation's mode, and the lifter where somebody is signed in."""
    return {"own_machine": settings.OWN_MACHINE, "lifter": getattr(request, "lifter", None), "words": words}
