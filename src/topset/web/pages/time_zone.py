"""The time zone, told by a script of the page where it is another than the one known."""

from django.http import HttpResponse, HttpResponseBadRequest
from django.views.decorators.http import require_POST

from topset.web.training import clock, zones
from topset.web.training.middleware import LiftersRequest


@require_POST
def time_zone(request: LiftersRequest) -> HttpResponse:
    """Keep the name of a time zone that is known."""
    name = request.POST.get("zone", "")
    if len(name) > 60 or not name or clock.known(name) is None:
        return HttpResponseBadRequest()
    if name != request.lifter.time_zone:
        zones.change(request.lifter, name)
    return HttpResponse(status=204)
