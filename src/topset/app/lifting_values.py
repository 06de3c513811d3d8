"""What a lifter needs for one session in a gym without network: values, all of which have a JSON form."""

import datetime

from topset.app.lifting_back_offs import BackOffs
from topset.app.lifting_loads import Choice
from topset.app.lifting_sets import SetToDo
from topset.app.lifting_stand_ins import StandIn
from topset.app.ready import ReadyLine
from topset.app.set_text import Pieces
from topset.app.sheet import RoutineLine
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.units import Span
from topset.metrics.journal.clocks import NOON
from topset.model.athlete import Athlete
from topset.model.journal import Journal


@frozen
class Around:
    """What a session is prepared with: the day, who lifts, and the journal of what was done before.

    `start` is the program's first day, where neither it nor the athlete has one; `time` of day is that of the session.
    """

    day: datetime.date
    athlete: Athlete | None = None
    figures: Figures = PUBLISHED
    journal: Journal = Journal()
    start: datetime.date | None = None
    time: datetime.time = NOON


@frozen
class Last:
    """What was done of an exercise last time, without the ramp; `load` is the heaviest of it in grams."""

    date: datetime.date
    sets: str
    load: int | None = None


@frozen
class ExerciseToDo:
    """One exercise. `index` counts from 0; `label` is that of a superset, `method` what its sets came from.

    `progress` is the kind of its progression and `step` what it adds, "" for none. `measure` is "reps", "seconds" or
    "metres"; `load_mode` says what its loads mean, as in `LoadMode`. `bar` is the empty bar, None where there is none.
    `back_offs` is None where no set follows a top set.
    """

    index: int
    slug: str
    name: str
    label: str
    method: str
    note: str
    progress: str
    step: str
    last: Last | None
    measure: str
    unit: str
    load_mode: str
    bar: Choice | None
    loads: tuple[Choice, ...]
    sets: tuple[SetToDo, ...]
    back_offs: BackOffs | None
    stand_ins: tuple[StandIn, ...]


@frozen
class Lifting:
    """One session. The head is that of its sheet; `pieces` say how a logged set is written.

    `waits` are muscles and lifts not ready when it is trained: on its date, or on the day if that is later.
    """

    week: int
    weekday: str
    date: str
    title: str
    deload: bool
    minutes: Span
    budget: int | None
    notes: tuple[str, ...]
    warm_up: RoutineLine | None
    cool_down: RoutineLine | None
    hints: tuple[str, ...]
    waits: tuple[ReadyLine, ...]
    exercises: tuple[ExerciseToDo, ...]
    pieces: Pieces
