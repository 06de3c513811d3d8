"""Every address."""

from django.conf import settings as installation
from django.urls import URLPattern, URLResolver, include, path

from topset.web.api.v1 import api
from topset.web.pages.health import health
from topset.web.pages.history import history
from topset.web.pages.manifest import manifest
from topset.web.pages.plan.feed import calendar_feed
from topset.web.pages.progress import progress
from topset.web.pages.service_worker import offline, service_worker
from topset.web.pages.settings import settings
from topset.web.pages.start import start
from topset.web.pages.style_guide import style_guide
from topset.web.pages.today import today
from topset.web.pages.welcome import welcome

urlpatterns: list[URLPattern | URLResolver] = [
    path("", today, name="today"),
    path("welcome/", welcome, name="welcome"),
    path("start/", start, name="start"),
    path("plan/", include("topset.web.pages.plan.urls")),
    path("calendar/<str:token>.ics", calendar_feed, name="calendar_feed"),
    path("progress/", progress, name="progress"),
    path("history/", history, name="history"),
    path("settings/", settings, name="settings"),
    path("sw.js", service_worker, name="service_worker"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("offline/", offline, name="offline"),
    path("health/", health, name="health"),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", api.urls),
]
if installation.DEBUG:
    urlpatterns.append(path("style-guide/", style_guide, name="style_guide"))
