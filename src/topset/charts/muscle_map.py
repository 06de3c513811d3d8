"""Weekly sets of every muscle, to be drawn on a body."""

from topset.charts.head import Head, Table
from topset.ground.frozen import frozen
from topset.metrics.standing import Standing
from topset.model.exercise import Muscle


@frozen
class Part:
    """A muscle with its own sets a week: direct ones, and all by their share; `text` says all of it."""

    muscle: Muscle
    direct: float
    shared: float
    standing: Standing
    text: str


@frozen
class Region:
    """Muscles that are counted together, with their sets a week; `text` is what stands beside the name."""

    name: str
    muscles: tuple[Muscle, ...]
    sets: float
    text: str
    standing: Standing


@frozen
class MuscleMap:
    """Every muscle there is, and the regions that they make."""

    head: Head
    parts: tuple[Part, ...]
    regions: tuple[Region, ...]

    @property
    def table(self) -> Table:
        """A region a row."""
        rows = tuple((one.name, one.text, one.standing.value) for one in self.regions)
        return Table(("Muscles", "Sets a week", "Standing"), rows)
