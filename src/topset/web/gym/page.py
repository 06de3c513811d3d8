"""A session as its page shows it."""

import datetime
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.urls import reverse

from topset.app.as_json import Json
from topset.app.due_lifting import DueLifting
from topset.app.lifting import Lifting, Which
from topset.interchange.said import one_line
from topset.web.gym.cards import cards_of, done_and_all, slots_in_turn
from topset.web.gym.carried import carried
from topset.web.gym.dates import spoken
from topset.web.gym.held import Held, held
from topset.web.gym.prefill import prefilled
from topset.web.gym.readings import felt
from topset.web.gym.summary import summary
from topset.web.statements import said
from topset.web.training.adapting import changes_since, remarks_on
from topset.web.training.entries import FINISHED
from topset.web.training.following import Following
from topset.web.training.models.lengths import LONGEST_TITLE


@dataclass(frozen=True, eq=False)
class Page:
    """A session of a program on a day. `due` says why, on the page of the one that is due; `swaps` are wishes."""

    now: Following
    which: Which
    lifting: Lifting
    swaps: Mapping[int, str]
    due: DueLifting | None = None

    def context(self) -> dict[str, Any]:
        """What the template shows."""
        now, lifting = self.now, prefilled(self.lifting)
        found = held(now.lifter, now.key(self.which), now.day)
        cards = cards_of(lifting, found, now.own, self.swaps)
        done, asked = done_and_all(cards)
        return {
            "section": "today",
            "program": now.program,
            "lifting": lifting,
            "lifting_json": carried(lifting),
            "session_json": {**self._session(found), "turns": slots_in_turn(cards)},
            "held_json": found.as_json(),
            "held": found,
            "due": self.due,
            "why": said(spoken(self.due.why)) if self.due else "",
            "unfinished": said(spoken(self.due.unfinished)) if self.due else "",
            "which": self.which,
            "of_session": "" if self.due else f"&session={self.which.week}/{self.which.weekday}",
            "day": now.day,
            "date": now.day.isoformat(),
            "of_day": self._of_day(),
            "cards": cards,
            "done": done,
            "asked": asked,
            "felt": felt(found),
            "readings": {slot: found.replaces(slot) for slot in READINGS},
            "key": uuid.uuid4(),
            "finished": summary(found, (done, asked), now),
            "finished_replaces": found.replaces(FINISHED),
            "changes": changes_since(now.program, now.mine) if self.due else [],
            "remarks": remarks_on(now.program) if self.due else [],
            "weeks": self._weeks(),
            "next_url": next((url(each) for each in self._ahead()[1:]), ""),
            "unit": lifting.exercises[0].unit if lifting.exercises else "kg",
        }

    def _of_day(self) -> datetime.date:
        """The day of the session: that on which it is due where that is still to come, else today."""
        day, due = self.now.day, self.due
        if due and (due.begun or due.date):
            return day if due.begun or not due.date else max(day, due.date)
        planned = self.lifting.date
        return max(day, datetime.date.fromisoformat(planned)) if planned else day

    def _session(self, found: Held) -> dict[str, Json]:
        """What the scripts know of the session besides its sets."""
        now, workout = self.now, found.workout
        last = max((event.at for events in found.slots.values() for event in events), default=None)
        return {
            "session": now.key(self.which),
            "date": now.day.isoformat(),
            "title": one_line(self.lifting.title)[:LONGEST_TITLE],
            "week": self.which.week,
            "weekday": str(self.which.weekday),
            "finished": bool(workout and workout.finished),
            "url": url(self.which),
            "log": reverse("log", args=(self.which.week, self.which.weekday)),
            "sessions": [url(each) for each in self._ahead()],
            "time_zone": now.lifter.time_zone,
            "version": now.program.version,
            "revision": now.lifter.revision,
            "last": last.isoformat() if last else None,
        }

    def _ahead(self) -> tuple[Which, ...]:
        """The sessions from this one on."""
        every = self.now.sessions()
        return every[every.index(self.which) :] if self.which in every else every

    def _weeks(self) -> dict[int, list[dict[str, object]]]:
        """The sessions by week, each with its address."""
        found: dict[int, list[dict[str, object]]] = {}
        for each in self.now.sessions():
            one = {"url": url(each), "title": self.now.title(each), "which": each, "here": each == self.which}
            found.setdefault(each.week, []).append(one)
        return found


READINGS = ("sleep", "soreness", "readiness", "body-mass", "illness", "note")


@lru_cache(maxsize=1024)  # a page has some fifty, and every lifter's are the same
def url(which: Which) -> str:
    """The address of a session."""
    return reverse("session", args=(which.week, which.weekday))
