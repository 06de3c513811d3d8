"""Open an athlete's file."""

from topset.app.open_text import open_text
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.model.athlete import Athlete
from topset.notation.athlete_file import read_athlete


@frozen
class OpenedAthlete:
    """The athlete, or None and the problems; `text` is what was read, "" where nothing could be."""

    file: str
    text: str = ""
    athlete: Athlete | None = None
    problems: tuple[Reason, ...] = ()


def open_athlete(name: str) -> OpenedAthlete:
    """The athlete of the file `name`."""
    source = open_text(name)
    if isinstance(source, Reason):
        return OpenedAthlete(name, problems=(source,))
    athlete, problems = read_athlete(source.text, str(source.path))
    return OpenedAthlete(str(source.path), source.text, athlete, problems)
