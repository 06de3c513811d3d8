"""Start."""

from django.http import HttpResponse
from django.shortcuts import render

from topset.web.training.middleware import LiftersRequest


def start(request: LiftersRequest) -> HttpResponse:
    """Start."""
    return render(request, "start.html")
