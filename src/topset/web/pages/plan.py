"""Plan."""

from django.http import HttpResponse
from django.shortcuts import render

from topset.web.training.middleware import LiftersRequest


def plan(request: LiftersRequest) -> HttpResponse:
    """Plan."""
    return render(request, "plan.html")
