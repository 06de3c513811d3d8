"""What is known of the lifter's maxima, and how loads and percentages follow from them."""

from collections.abc import Iterable, Mapping

from topset.evidence import bodyweight, prescribing
from topset.evidence.figure import PUBLISHED, Figures
from topset.formulas import one_rep_max
from topset.ground.frozen import frozen
from topset.model.athlete import Athlete
from topset.model.exercise import Exercise, LoadMode
from topset.model.program import Max, Program

WITH_BODY = frozenset({LoadMode.BODYWEIGHT, LoadMode.ASSISTED})


@frozen
class Maximum:
    """The 1RM of one exercise as everything that is moved: `body_g` of it is the lifter, the rest is written.

    `training` is the training max in tenths of a percent of the 1RM.
    """

    total_g: int
    body_g: int
    training: int

    def load(self, tenths: float) -> int:
        """Work out the grams to write for a share of the 1RM; negative for assistance."""
        return round(self.total_g * tenths / 1000) - self.body_g

    def percent(self, grams: int) -> int:
        """Work out what share of the 1RM a written load is, in tenths of a percent."""
        return round((grams + self.body_g) * 1000 / self.total_g)


def maxima(
    program: Program,
    athlete: Athlete | None,
    exercises: Mapping[str, Exercise],
    figures: Figures = PUBLISHED,
) -> Mapping[str, Maximum]:
    """Collect the maxima by slug: those of the program, and for other exercises those of the athlete.

    A rep-max becomes a 1RM by the default formula; of several for one exercise the greatest counts. Without a
    body mass nothing is known of exercises that lift the body. Where only a training max is given, the 1RM is
    taken to be as far above it as is customary.
    """
    body = body_grams(program, athlete)
    found: dict[str, Maximum] = {}
    for given in (program.maxes, athlete.maxes if athlete else ()):
        for slug in dict.fromkeys(m.exercise for m in given):
            if slug in exercises and slug not in found:
                mine = [m for m in given if m.exercise == slug]
                maximum = _maximum(mine, exercises[slug], body, figures)
                found |= {slug: maximum} if maximum else {}
    return found


def body_grams(program: Program, athlete: Athlete | None) -> int | None:
    """Weigh the lifter by what the program says, else the athlete."""
    mass = program.body_mass or (athlete.body_mass if athlete else None)
    return mass.grams if mass else None


def share_of_body(exercise: Exercise, body_g: int | None, figures: Figures = PUBLISHED) -> int | None:
    """Work out the part of the body that `exercise` moves, in grams; None where the body mass is not known."""
    if exercise.load_mode not in WITH_BODY:
        return 0
    return None if body_g is None else body_g * bodyweight.moved(exercise, figures) // 100


def _maximum(given: list[Max], exercise: Exercise, body_g: int | None, figures: Figures) -> Maximum | None:
    share = share_of_body(exercise, body_g, figures)
    if share is None:
        return None
    customary = figures(prescribing.TRAINING_MAX)
    tested = _greatest((m for m in given if not m.training), share)
    training = _greatest((m for m in given if m.training), share)
    if tested:
        return Maximum(tested, share, round(training * 1000 / tested) if training else customary)
    return Maximum(round(training * 1000 / customary), share, customary) if training else None


def _greatest(given: Iterable[Max], share: int) -> int:
    totals = (one_rep_max(m.load.grams + share, m.reps) for m in given)
    return max((round(total) for total in totals if total), default=0)
