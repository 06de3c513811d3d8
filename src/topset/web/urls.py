"""Every address."""

from django.conf import settings as installation
from django.urls import URLPattern, URLResolver, include, path

from topset.web.api.v1 import api
from topset.web.pages.health import health
from topset.web.pages.history import history
from topset.web.pages.plan import plan
from topset.web.pages.progress import progress
from topset.web.pages.settings import settings
from topset.web.pages.start import start
from topset.web.pages.style_guide import style_guide
from topset.web.pages.today import today
from topset.web.pages.welcome import welcome

urlpatterns: list[URLPattern | URLResolver] = [
    path("", today, name="today"),
    path("welcome/", welcome, name="welcome"),
    path("start/", start, name="start"),
    path("plan/", plan, name="plan"),
    path("progress/", progress, name="progress"),
    path("history/", history, name="history"),
    path("settings/", settings, name="settings"),
    path("health/", health, name="health"),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", api.urls),
]
if installation.DEBUG:
    urlpatterns.append(path("style-guide/", style_guide, name="style_guide"))
