"""Version 1, put together from its routes: a file of `routes` is a resource."""

from ninja import NinjaAPI, Router
from ninja.security import django_auth

import topset.web.api.routes
from topset.ground.discover import constants

api = NinjaAPI(title="Topset", version="1", auth=django_auth, docs_url=None, urls_namespace="api")
for router in constants(topset.web.api.routes, "router", Router):
    api.add_router("", router)
