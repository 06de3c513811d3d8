"""How long each part is trained backwards without a break."""

from collections.abc import Iterator

from topset.evidence.landmarks import VolumeGroup
from topset.ground.frozen import frozen
from topset.lint.backwards_parts import backwards_parts
from topset.metrics.view import View
from topset.model.session import Week


@frozen
class Run:
    """Successive weeks in which a part is trained backwards, and the names of the exercises done so."""

    part: VolumeGroup
    weeks: tuple[Week, ...]
    exercises: tuple[str, ...]

    @property
    def last(self) -> int:
        """The number of its last week."""
        return self.weeks[-1].number


def backwards_runs(view: View) -> Iterator[Run]:
    """Find every run, part by part; a deload of the same days belongs to its run."""
    trained = {week.number: backwards_parts(view, week) for week in view.weeks}
    for part in sorted({part for parts in trained.values() for part in parts}):
        run: list[Week] = []
        for week in view.weeks:
            if part in trained[week.number]:
                run.append(week)
            elif run:
                yield _run(view, part, run)
                run = []
        if run:
            yield _run(view, part, run)


def _run(view: View, part: VolumeGroup, weeks: list[Week]) -> Run:
    works = (pair for week in weeks for session in week.sessions for pair in view.backwards(session))
    names = dict.fromkeys(work.exercise.name for work, found in works if found is part)
    return Run(part, tuple(weeks), tuple(names))
