"""History."""

from django.http import HttpResponse
from django.shortcuts import render

from topset.web.training.middleware import LiftersRequest


def history(request: LiftersRequest) -> HttpResponse:
    """History."""
    return render(request, "history.html")
