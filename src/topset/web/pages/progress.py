"""Progress."""

from django.http import HttpResponse
from django.shortcuts import render

from topset.web.training.middleware import LiftersRequest


def progress(request: LiftersRequest) -> HttpResponse:
    """Progress."""
    return render(request, "progress.html")
