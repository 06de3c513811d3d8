"""Every address."""

from django.conf import settings as installation
from django.urls import URLPattern, URLResolver, include, path

from topset.web.api.v1 import urls as api
from topset.web.pages import imports, jobs
from topset.web.pages.downloads import journal, table
from topset.web.pages.export import export
from topset.web.pages.farewell import farewell
from topset.web.pages.favicon import favicon
from topset.web.pages.health import health
from topset.web.pages.history import history
from topset.web.pages.manifest import manifest
from topset.web.pages.own_program import own_program
from topset.web.pages.plan.feed import calendar_feed
from topset.web.pages.progress import lift, progress
from topset.web.pages.progress_muscles import muscle, muscles
from topset.web.pages.progress_readiness import readiness
from topset.web.pages.progress_volume import volume
from topset.web.pages.replan import proposal, replan
from topset.web.pages.service_worker import offline, service_worker
from topset.web.pages.session import log, session
from topset.web.pages.settings import preferences, question, settings
from topset.web.pages.start import make, start, step
from topset.web.pages.style_guide import style_guide
from topset.web.pages.time_zone import time_zone
from topset.web.pages.today import today
from topset.web.pages.undoing import take_back
from topset.web.pages.welcome import welcome
from topset.web.pages.workout import remove, resolve, workout
from topset.web.pages.workout_edit import edit
from topset.web.pages.workout_new import new

urlpatterns: list[URLPattern | URLResolver] = [
    path("", today, name="today"),
    path("sessions/<int:week>/<slug:day>/", session, name="session"),
    path("sessions/<int:week>/<slug:day>/log/", log, name="log"),
    path("replan/", replan, name="replan"),
    path("replan/<uuid:job>/", proposal, name="proposal"),
    path("time-zone/", time_zone, name="time_zone"),
    path("welcome/", welcome, name="welcome"),
    path("start/", start, name="start"),
    path("plan/", include("topset.web.pages.plan.urls")),
    path("calendar/<str:token>.ics", calendar_feed, name="calendar_feed"),
    path("start/make/", make, name="start_make"),
    path("start/questions/<slug:name>/", step, name="start_step"),
    path("start/program/", own_program, name="start_program"),
    path("start/import/", imports.start_import, name="start_import"),
    path("jobs/<uuid:job>/look/", imports.look_again, name="import_again"),
    path("jobs/<uuid:job>/take/", imports.take, name="import_take"),
    path("jobs/<uuid:job>/drop/", imports.drop, name="import_drop"),
    path("jobs/<uuid:job>/maxes/", imports.use_maxes, name="import_maxes"),
    path("jobs/<uuid:job>/", jobs.job, name="job"),
    path("jobs/<uuid:job>/cancel/", jobs.cancel, name="job_cancel"),
    path("jobs/<uuid:job>/again/", jobs.again, name="job_again"),
    path("jobs/<uuid:job>/use/", jobs.use, name="job_use"),
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
    path("sw.js", service_worker, name="service_worker"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("favicon.ico", favicon, name="favicon"),
    path("offline/", offline, name="offline"),
    path("settings/questions/<slug:name>/", question, name="settings_question"),
    path("settings/preferences/", preferences, name="settings_preferences"),
    path("settings/export/", export, name="export"),
    path("settings/delete/", farewell, name="farewell"),
    path("health/", health, name="health"),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", api),
]
if installation.DEBUG:
    urlpatterns.append(path("style-guide/", style_guide, name="style_guide"))
