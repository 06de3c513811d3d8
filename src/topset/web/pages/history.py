"""History: every workout, the newest first, and a search among them."""

import datetime
from collections.abc import Iterable
from urllib.parse import urlencode
from uuid import UUID

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from topset.app.entry_reading import Summary, summary
from topset.ground.frozen import frozen
from topset.web.pages.undoing import offered
from topset.web.training.athletes import all_own_exercises
from topset.web.training.middleware import LiftersRequest
from topset.web.training.models import Lifter, Workout

PAGE = 20
LONGEST = 100  # characters of a search


@frozen
class Row:
    """A workout with what it holds in short."""

    workout: Workout
    summary: Summary


@frozen
class Search:
    """What is looked for: words, each of which has to occur, and days."""

    words: str = ""
    first: datetime.date | None = None
    last: datetime.date | None = None

    @property
    def query(self) -> str:
        """As it stands in an address."""
        given = {"q": self.words, "from": self.first, "to": self.last}
        return urlencode({name: str(value) for name, value in given.items() if value})


@require_safe
def history(request: LiftersRequest) -> HttpResponse:
    """The workouts that are looked for, a page of them."""
    search = _search(request)
    own = all_own_exercises(request.lifter)
    page = Paginator(found_by(request.lifter, search), PAGE).get_page(request.GET.get("page"))
    context = {
        "section": "history",
        "search": search,
        "page": page,
        "rows": [Row(workout, summary(workout.entry, own)) for workout in page],
        "undo": offered(request),
        "any": page.paginator.count > 0 or shown(request.lifter).exists(),
    }
    return render(request, "history/list.html", context)


def shown(lifter: Lifter) -> QuerySet[Workout]:
    """The workouts that something is said of."""
    something = ~Q(entry="") | Q(conflicts__gt=0)
    return lifter.workouts.filter(something, removed=None).order_by("-date", "-time", "-id")


def found_by(lifter: Lifter, search: Search) -> QuerySet[Workout]:
    """The workouts that hold every word, in any case, on the days asked for."""
    found = shown(lifter)
    if search.first:
        found = found.filter(date__gte=search.first)
    if search.last:
        found = found.filter(date__lte=search.last)
    words = search.words.split()
    if search.words.isascii():
        for word in words:
            found = found.filter(Q(entry__icontains=word) | Q(title__icontains=word))
        return found
    # SQLite knows the cases of ASCII letters alone: other words are looked for here, the same on every database.
    return found.filter(pk__in=_holding(found, words))


def _holding(found: QuerySet[Workout], words: Iterable[str]) -> list[UUID]:
    wanted = [word.casefold() for word in words]
    rows = found.values_list("pk", "title", "entry")
    texts = ((key, f"{title}\n{entry}".casefold()) for key, title, entry in rows)
    return [key for key, text in texts if all(word in text for word in wanted)]


def _search(request: LiftersRequest) -> Search:
    words = "".join(c for c in request.GET.get("q", "") if c.isprintable()).strip()[:LONGEST]
    return Search(words, _day(request.GET.get("from", "")), _day(request.GET.get("to", "")))


def _day(text: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None
