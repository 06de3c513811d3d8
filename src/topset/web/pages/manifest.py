"""The web app manifest: name, icons and shortcuts of the installed app."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

GROUND = "#f5f5ee"
ICONS = (("icon-192", 192, "any"), ("icon-512", 512, "any"), ("maskable-512", 512, "maskable"))


@login_not_required
@require_safe
@cache_control(max_age=3600)
def manifest(_request: HttpRequest) -> HttpResponse:
    """The manifest."""
    said = {
        "id": "/",
        "name": "Topset",
        "short_name": "Topset",
        "description": gettext("Strength programs, planned, checked and run."),
        "lang": get_language(),
        "start_url": reverse("today"),
        "scope": "/",
        "display": "standalone",
        "background_color": GROUND,
        "theme_color": GROUND,
        "icons": [_icon(*icon) for icon in ICONS],
        "shortcuts": [
            {"name": name, "url": reverse(page)}
            for name, page in (
                (gettext("Today"), "today"),
                (gettext("Plan"), "plan"),
                (gettext("Progress"), "progress"),
            )
        ],
    }
    return JsonResponse(said, content_type="application/manifest+json")


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    return {
        "src": static(f"topset/icons/{name}.png"),
        "sizes": f"{size}x{size}",
        "type": "image/png",
        "purpose": purpose,
    }
