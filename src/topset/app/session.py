"""One session: warm-up, ramp with plates, sets with loads, rests, minutes."""

from topset.app.as_lifted import corrected, read_top_sets
from topset.app.laid_out import LaidOut, laid_out, no_such_week
from topset.app.sheet import Sheet, sheet
from topset.app.show import no_session
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.athlete import Athlete


@frozen
class SessionSheet:
    """The session, or why there is none; `hints` say what would make it say more."""

    sheet: Sheet | None
    hints: tuple[str, ...] = ()
    problems: tuple[Reason, ...] = ()


@frozen
class Which:
    """A day of a week, the first where none is named. `lifted` are top sets as done; back-offs follow from them."""

    week: int = 1
    day: str = ""
    lifted: tuple[str, ...] = ()


def session(
    text: str, file: str, which: Which, athlete: Athlete | None = None, figures: Figures = PUBLISHED
) -> SessionSheet:
    """The session of the program in `text`."""
    found = laid_out(text, file, athlete, figures)
    if not isinstance(found, LaidOut):
        return SessionSheet(None, problems=found)
    week = next((week for week in found.view.weeks if week.number == which.week), None)
    if week is None:
        return SessionSheet(None, problems=(no_such_week(which.week, found.view),))
    chosen = next((s for s in week.sessions if which.day in ("", s.weekday)), None)
    if chosen is None:
        return SessionSheet(None, problems=(no_session(which.day, [week]),))
    tops, problems = read_top_sets(which.lifted)
    if problems:
        return SessionSheet(None, problems=problems)
    done = corrected(chosen, tops, athlete.gym if athlete else None, figures)
    shown = sheet(done, found.around)
    return SessionSheet(shown, tuple(hints_for(shown, athlete)))


def hints_for(shown: Sheet, athlete: Athlete | None) -> list[str]:
    """What is missing for loads and plates."""
    hints = []
    unknown = dict.fromkeys(w.exercise for w in shown.works if any(s.percent and not s.load for s in w.sets))
    if unknown:
        hints.append(f"No maximum is known for {', '.join(unknown)}: percentages are left as they are.")
    if athlete is None:
        hints.append("Name the athlete's file with --athlete for plates and for loads that the gym can make.")
    return hints
