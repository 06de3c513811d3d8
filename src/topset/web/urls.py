"""Every address."""

from django.conf import settings as installation
from django.urls import URLPattern, URLResolver, include, path

from topset.web.api.v1 import api
from topset.web.pages import imports, jobs
from topset.web.pages.export import export
from topset.web.pages.farewell import farewell
from topset.web.pages.health import health
from topset.web.pages.history import history
from topset.web.pages.own_program import own_program
from topset.web.pages.plan import plan
from topset.web.pages.progress import progress
from topset.web.pages.settings import preferences, question, settings
from topset.web.pages.start import make, start, step
from topset.web.pages.style_guide import style_guide
from topset.web.pages.today import today
from topset.web.pages.welcome import welcome

urlpatterns: list[URLPattern | URLResolver] = [
    path("", today, name="today"),
    path("welcome/", welcome, name="welcome"),
    path("start/", start, name="start"),
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
    path("plan/", plan, name="plan"),
    path("progress/", progress, name="progress"),
    path("history/", history, name="history"),
    path("settings/", settings, name="settings"),
    path("settings/questions/<slug:name>/", question, name="settings_question"),
    path("settings/preferences/", preferences, name="settings_preferences"),
    path("settings/export/", export, name="export"),
    path("settings/delete/", farewell, name="farewell"),
    path("health/", health, name="health"),
    path("accounts/", include("allauth.urls")),
    path("api/v1/", api.urls),
]
if installation.DEBUG:
    urlpatterns.append(path("style-guide/", style_guide, name="style_guide"))
