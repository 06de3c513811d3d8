"""Everything of a lifter, to take along."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from topset.web.counter import FILES
from topset.web.pages.limits import limited
from topset.web.training.clock import now
from topset.web.training.everything import packed
from topset.web.training.middleware import LiftersRequest


@require_GET
@limited(FILES, "GET", "HEAD")
def export(request: LiftersRequest) -> HttpResponse:
    """A zip."""
    name = f"topset-{now(request.lifter).date()}.zip"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(packed(request.lifter), content_type="application/zip", headers=headers)
