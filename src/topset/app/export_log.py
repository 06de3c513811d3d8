"""Export a journal that is read already."""

import datetime
from dataclasses import replace

from topset.app.log_numbers import Numbers
from topset.interchange.writers import Material, Written, writers
from topset.model.program import OwnExercise
from topset.notation import print_journal


def export_log(found: Numbers, to: str, now: datetime.datetime, zone: str = "") -> Written:
    """The journal in the format `to`, as `topset export` writes it; `now` is in UTC, `zone` an IANA name."""
    log = found.log
    gym = log.athlete.gym if log.athlete else None
    return writers()[to].write(Material(log, known=log.own, now=now, zone=zone, figures=log.figures, gym=gym))


def journal_file(found: Numbers) -> str:
    """The journal as a file of its own, which defines the exercises that no catalogue knows."""
    own = tuple(OwnExercise(each) for each in found.log.own.values())
    return print_journal(replace(found.log.journal, own=own))
