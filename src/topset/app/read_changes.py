"""Read what has changed in a week, in words: days, minutes, equipment, sore muscles and joints, exercises."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from topset.catalogue import find, suggest
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.lint.priority import MUSCLES, wanted
from topset.model.exercise import Equipment, Exercise, Muscle, slug
from topset.model.program import Weekday
from topset.notation.own_clauses import JOINTS
from topset.notation.words import closest
from topset.replanning import Changes, Sore

DAYS: Mapping[str, Weekday] = {name: day for day in Weekday for name in (day.value, day.full.lower())}
WHOLE_WEEK = "week"
LEAST, MOST = 1, 300  # minutes of a day
EQUIPMENT: Mapping[str, Equipment] = {
    **{each.value: each for each in Equipment},
    "cables": Equipment.CABLE,
    "dumbbell": Equipment.DUMBBELLS,
    "kettlebell": Equipment.KETTLEBELLS,
    "band": Equipment.BANDS,
    "squat rack": Equipment.RACK,
    "power rack": Equipment.RACK,
    "smith": Equipment.SMITH_MACHINE,
}
JOINT_NAMES: Mapping[str, str] = {
    **{joint: joint for joint in JOINTS},
    **{f"{joint}s": joint for joint in ("ankle", "elbow", "hip", "knee", "wrist")},
    "low back": "lower back",
}
SEVERAL = ("legs", "lower body", "upper body", "shoulders", "delts", "arms")


@frozen
class Said:
    """The options as they were written."""

    missed: Sequence[str] = ()
    move: Sequence[str] = ()
    minutes: Sequence[str] = ()
    without: Sequence[str] = ()
    sore: Sequence[str] = ()
    prefer: Sequence[str] = ()
    instead: Sequence[str] = ()
    done: Sequence[str] = ()


@frozen
class Around:
    """What the words are about: the days with a session that is not done, and the first day left (0 for Monday).

    `missed` are days known to be so, `own` the exercises that have names besides the catalogue's.
    """

    days: Sequence[Weekday]
    today: int = 0
    missed: frozenset[Weekday] = frozenset()
    own: Mapping[str, Exercise] = field(default_factory=dict)


def read_changes(said: Said, around: Around) -> Changes | tuple[Reason, ...]:
    """What has changed; everything that is not understood where anything is not."""
    reader = _Reader(around)
    missed = around.missed | {*reader.days(said.missed, "--missed")}
    moved = dict(reader.moves(said.move))
    coming = sorted(
        {moved.get(day, day) for day in around.days if day not in missed}, key=lambda day: day.index
    )
    coming = [day for day in coming if day.index >= around.today]
    changes = Changes(
        missed=missed,
        moved=moved,
        minutes=dict(reader.minutes(said.minutes, coming)),
        without=reader.without(said.without, coming),
        sore=tuple(reader.muscles(said.sore)),
        hurts=frozenset(JOINT_NAMES[word] for word in parted(said.sore) if word in JOINT_NAMES),
        instead=dict(reader.swaps(said.instead)),
        prefer=tuple(dict.fromkeys(reader.exercises(said.prefer))),
    )
    return tuple(reader.problems) or changes


def read_days(words: Sequence[str], option: str) -> frozenset[Weekday] | tuple[Reason, ...]:
    """Days in words."""
    reader = _Reader(Around(()))
    found = frozenset(reader.days(words, option))
    return tuple(reader.problems) or found


def parted(words: Sequence[str]) -> Iterator[str]:
    """Words parted by commas, in lower case."""
    for each in words:
        yield from (part.strip().lower() for part in each.split(",") if part.strip())


class _Reader:
    """Reads, and keeps what is not understood in `problems`."""

    def __init__(self, around: Around) -> None:
        self.around = around
        self.problems: list[Reason] = []

    def unclear(self, message: str, remedy: str) -> None:
        self.problems.append(Reason("RPL004", message, remedy))

    def day(self, word: str, option: str) -> Weekday | None:
        found = DAYS.get(word.strip().lower())
        if found is None:
            self.unclear(f'{option}: "{word}" is no day.', "Days are mon, tue, wed, thu, fri, sat and sun.")
        return found

    def days(self, words: Sequence[str], option: str) -> Iterator[Weekday]:
        for word in parted(words):
            if found := self.day(word, option):
                yield found

    def moves(self, words: Sequence[str]) -> Iterator[tuple[Weekday, Weekday]]:
        for word in parted(words):
            before, equals, after = word.partition("=")
            if not equals:
                self.unclear(f'--move: "{word}" names one day.', "Write --move tue=wed.")
                continue
            one, other = self.day(before, "--move"), self.day(after, "--move")
            if one and other and one is not other:
                yield one, other

    def minutes(self, words: Sequence[str], coming: Sequence[Weekday]) -> Iterator[tuple[Weekday, int]]:
        for word in parted(words):
            before, equals, after = word.partition("=")
            number = re.fullmatch(r"(\d{1,3}) ?(?:min(?:utes?)?)?", (after if equals else before).strip())
            if number is None or not LEAST <= int(number[1]) <= MOST:
                self.unclear(
                    f'--minutes: "{word}" says no minutes.', "Write --minutes 40, or --minutes thu=40."
                )
                continue
            for day in self.places(before if equals else "", coming, "--minutes"):
                yield day, int(number[1])

    def without(
        self, words: Sequence[str], coming: Sequence[Weekday]
    ) -> Mapping[Weekday, frozenset[Equipment]]:
        found: dict[Weekday, frozenset[Equipment]] = {}
        for text in words:
            before, equals, after = text.partition("=")
            things = frozenset(self.equipment(parted([after if equals else before])))
            for day in self.places(before if equals else "", coming, "--without"):
                found[day] = found.get(day, frozenset()) | things
        return found

    def places(self, word: str, coming: Sequence[Weekday], option: str) -> Sequence[Weekday]:
        """The days that are meant: the next session where none is named, all for the week."""
        if not word:
            return coming[:1]
        if word.strip().lower() == WHOLE_WEEK:
            return coming
        found = self.day(word, option)
        return [found] if found else []

    def equipment(self, words: Iterator[str]) -> Iterator[Equipment]:
        for word in words:
            found = EQUIPMENT.get(word) or EQUIPMENT.get(word.replace("-", " "))
            if found:
                yield found
            else:
                near = closest(word, EQUIPMENT)
                remedy = f"Did you mean {near}?" if near else "Names are those of `topset exercise`."
                self.unclear(f'--without: "{word}" is no equipment.', remedy)

    def muscles(self, words: Sequence[str]) -> Iterator[Sore]:
        for word in parted(words):
            if word in JOINT_NAMES:
                continue
            muscles = frozenset({Muscle(word)}) if word in MUSCLES else wanted(word)
            if muscles:
                yield Sore(word, muscles)
            else:
                near = closest(word, [*MUSCLES, *JOINT_NAMES, *SEVERAL])
                remedy = (
                    f"Did you mean {near}?" if near else "Say quads, chest, legs, or a joint such as knee."
                )
                self.unclear(f'--sore: "{word}" is no muscle and no joint.', remedy)

    def swaps(self, words: Sequence[str]) -> Iterator[tuple[str, str]]:
        for word in words:
            before, equals, after = word.partition("=")
            if not equals:
                self.unclear(
                    f'--instead: "{word}" names one exercise.', 'Write --instead "Back Squat=Hack Squat".'
                )
                continue
            one, other = self.exercise(before, "--instead"), self.exercise(after, "--instead")
            if one and other and one != other:
                yield one, other

    def exercises(self, words: Sequence[str]) -> Iterator[str]:
        for word in words:
            if found := self.exercise(word, "--prefer"):
                yield found

    def exercise(self, name: str, option: str) -> str:
        found = self.around.own.get(slug(name)) or find(name.strip())
        if found is None:
            near = suggest(name)
            remedy = f"Did you mean {' or '.join(near)}?" if near else ""
            self.unclear(f'{option}: no exercise is called "{name.strip()}".', remedy)
            return ""
        return found.slug
