"""How often one may ask for a page that takes work."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from topset.web.counter import Limit, left

View = Callable[..., HttpResponse]


def limited(limit: Limit, *methods: str, by: str = "") -> Callable[[View], View]:
    """The view, whose requests by those methods are counted; one beyond the limit is told to wait.

    Counted are those of one user, or of one value of that part of the address, where nobody is signed in.
    """

    def within(view: View) -> View:
        @wraps(view)
        def answered(request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
            if request.method not in methods or limit.keeps(kwargs.get(by, request.user.pk)):
                return view(request, *args, **kwargs)
            put_off = render(request, "429.html", status=429)
            put_off.headers["Retry-After"] = str(max(1, round(left())))
            return put_off

        return answered

    return within
