"""Adapt the program that the lifter follows to the sessions that are over, before a page has to."""

from topset.web.jobs.work import Work
from topset.web.training import programs
from topset.web.training.adapting import up_to_date
from topset.web.training.following import following


def run(work: Work) -> dict[str, object]:
    """Adapt, where there is a program."""
    lifter = work.lifter
    program = programs.active(lifter)
    if program is None:
        return {}
    before = program.version
    return {
        "program": str(program.pk),
        "changed": up_to_date(following(lifter, program)).program.version > before,
    }
