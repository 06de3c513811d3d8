"""Settings."""

from django.http import HttpResponse
from django.shortcuts import render

from topset.web.training.middleware import LiftersRequest


def settings(request: LiftersRequest) -> HttpResponse:
    """Settings."""
    return render(request, "settings.html")
