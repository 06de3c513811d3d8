"""Version 1, put together from its routes: a file of `routes` is a resource."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, re_path
from ninja import Router
from ninja.security import django_auth

import topset.web.api.routes
from topset.ground.discover import constants
from topset.web.api.described import DescribedAPI
from topset.web.api.json_bodies import JsonParser
from topset.web.api.limits import PerUser, per_address
from topset.web.api.problems import handle, not_found, only
from topset.web.counter import Limit

api = DescribedAPI(
    title="Topset",
    version="1",
    description="Programs for strength training: checked, planned, lifted. Sign in at /accounts/login/ first.",
    auth=django_auth,
    throttle=[PerUser(Limit(settings.API_REQUESTS_A_MINUTE))],
    parser=JsonParser(),
    docs_url=None,
    urls_namespace="api",
)
handle(api)
for router in constants(topset.web.api.routes, "router", Router):
    api.add_router("", router)


@login_not_required
def nothing(_request: HttpRequest) -> HttpResponse:
    """Addresses of the API that lead nowhere."""
    return not_found()


def guarded(pattern: URLPattern) -> URLPattern:
    """An address of the API: who is not signed in is told so instead of being sent to a page."""
    view = per_address(settings.API_REQUESTS_A_MINUTE, only(pattern.callback))
    pattern.callback = login_not_required(view)
    return pattern


patterns, app_name, namespace = api.urls
own = [guarded(each) for each in patterns if isinstance(each, URLPattern)]
urls = [*own, re_path("", nothing, name="nothing")], app_name, namespace
