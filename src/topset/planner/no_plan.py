"""Why there is no plan at all: the smallest set of rules that collide, and the ways out, each shown by a plan."""

from collections.abc import Iterator

from topset.ground.halt import Halt
from topset.ground.reason import Reason, Severity
from topset.planner.again import Setting, material_for, problems
from topset.planner.conflict import Conflict, Member, conflict
from topset.planner.relax import Relaxation, ways_out
from topset.planner.solve import draft_of

OUT = "It is kept always; what it is applied to must change: minutes, days, equipment, or what is left out."
SPLITS = 3  # in which a conflict is looked for; the shortest is told


def no_plan(setting: Setting, halt: Halt | None = None) -> tuple[Reason, ...]:
    """That nothing is possible, what collides, and what would help: once `halt` is asked, what is known so far."""
    halt = halt or Halt()
    collides, ways = shortest(setting, halt), ways_out(setting, halt)
    return (nothing_possible(setting, ways), *members_of(collides, setting), *(way(w) for w in ways))


def shortest(setting: Setting, halt: Halt) -> Conflict | None:
    """The conflict with the fewest members in the likeliest splits."""
    those = (problem for _, problem in problems(setting, material_for(setting), SPLITS))
    found = (conflict(draft_of(problem), halt) for problem in those)
    return min((c for c in found if c), key=lambda c: len(c.members), default=None)


def nothing_possible(setting: Setting, ways: tuple[Relaxation, ...]) -> Reason:
    """The first thing to be said."""
    least = min(setting.athlete.days.values())
    remedy = (
        f"The least that would help: {ways[0].words}."
        if ways
        else "Give the shortest day more minutes, or the gym more equipment."
    )
    message = f"No session of {least} minutes with this equipment keeps the safety rules."
    return Reason("PLAN001", message, remedy, severity=Severity.ERROR)


def members_of(found: Conflict | None, setting: Setting) -> Iterator[Reason]:
    """Each rule that the conflict needs."""
    for member in found.members if found else ():
        yield Reason("PLAN004", in_words(member, setting), OUT, severity=Severity.INFO)


def in_words(member: Member, setting: Setting) -> str:
    """A rule of a conflict, with its codes, its day and muscles."""
    where = f"{member.day.full}, {setting.athlete.days[member.day]} minutes: " if member.day else ""
    about = f" ({', '.join(member.groups)})" if member.groups else ""
    codes = f" [{', '.join(member.codes)}]" if member.codes else ""
    return f"Collides: {where}{member.words}{about}{codes}."


def way(found: Relaxation) -> Reason:
    """A change and the plan that shows it."""
    given = f"a plan of {found.sets} sets a week" if found.sets else "it"
    return Reason(
        "PLAN005",
        f"{found.words[:1].upper()}{found.words[1:]}: shown to allow {given}.",
        "Change it in the athlete's file, and plan again.",
        severity=Severity.INFO,
    )
