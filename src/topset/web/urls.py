"""Every address."""

from django.conf import settings as installation
from django.urls import URLPattern, URLResolver, include, path

from topset.web.api.v1 import urls as api
from topset.web.pages.downloads import journal, table
from topset.web.pages.health import health
from topset.web.pages.history import history
from topset.web.pages.plan.feed import calendar_feed
from topset.web.pages.progress import lift, progress
from topset.web.pages.progress_muscles import muscle, muscles
from topset.web.pages.progress_readiness import readiness
from topset.web.pages.progress_volume import volume
from topset.web.pages.settings import settings
from topset.web.pages.start import start
from topset.web.pages.style_guide import style_guide
from topset.web.pages.today import today
from topset.web.pages.undoing import take_back
from topset.web.pages.welcome import welcome
from topset.web.pages.workout import remove, resolve, workout
from topset.web.pages.workout_edit import edit
from topset.web.pages.workout_new import new

urlpatterns: list[URLPattern | URLResolver] = [
    path("", today, name="today"),
    path("welcome/", welcome, name="welcome"),
    path("start/", start, name="start"),
    path("plan/", include("topset.web.pages.plan.urls")),
    path("calendar/<str:token>.ics", calendar_feed, name="calendar_feed"),
    path("progress/", progress, name="progress"),
    path("progress/lifts/<str:name>/", lift, name="progress_lift"),
    path("progress/muscles/", muscles, name="progress_muscles"),
    path("progress/muscles/<str:group>/", muscle, name="progress_muscle"),
    path("progress/volume/", volume, name="progress_volume"),
    path("progress/readiness/", readiness, name="progress_readiness"),
    path("history/", history, name="history"),
    path("history/new/", new, name="workout_new"),
    path("history/undo/", take_back, name="history_undo"),
    path("history/export.csv", table, name="history_table"),
    path("history/export.topset-log", journal, name="history_journal"),
    path("history/<uuid:key>/", workout, name="workout"),
    path("history/<uuid:key>/edit/", edit, name="workout_edit"),
    path("history/<uuid:key>/remove/", remove, name="workout_remove"),
    path("history/<uuid:key>/resolve/", resolve, name="workout_resolve"),
    path("settings/", settings, name="settings"),
    path("health/", health, name="health"),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", api),
]
if installation.DEBUG:
    urlpatterns.append(path("style-guide/", style_guide, name="style_guide"))
