"""The text of a Liftoscript program in its parts: weeks, days, lines of exercises, and the code between `{~ ~}`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from topset.ground.frozen import frozen

CODE = re.compile(r"\{~.*?(?:~\}|\Z)", re.DOTALL)
HEAD = re.compile(r"^(#{1,2})(?!#)\s*(.*)$")
KEPT = re.compile(r"\{~(\d+)~\}")
NAME = re.compile(r"(?:(?P<label>[^:\[\]/]{1,40}):\s+)?(?P<name>[^\[\]]+?)\s*(?:\[(?P<at>[\d,\s-]+)\])?")
RANGE = re.compile(r"(\d+)\s*-\s*(\d+)")
SECTION = re.compile(r"(warmup|progress|update|used|superset|id)\s*:\s*(.*)", re.DOTALL)
REUSE = re.compile(
    r"\.\.\.\s*(?:[^:\[\]]{1,40}:\s+)?(?P<name>[^\[\]]+?)\s*"
    r"(?:\[(?:(?P<week>\d+|_)\s*:\s*)?(?P<day>\d+|_)\])?"
)
MOST_WEEKS = 104


@frozen
class Written:
    """One line of an exercise: the weeks it repeats in, its sections of sets, whose sets it reuses."""

    line: int
    name: str
    weeks: tuple[int, int] | None = None
    sets: tuple[str, ...] = ()
    reuse: re.Match[str] | None = None
    said: tuple[tuple[str, str], ...] = ()  # warmup, progress, … as they stand
    code: tuple[str, ...] = ()

    def section(self, name: str) -> str:
        """What stands behind the name of a section, "" for none."""
        return dict(self.said).get(name, "")

    @property
    def template(self) -> bool:
        """Whether it is only there for others to reuse."""
        return self.section("used").strip() == "none"


@dataclass(slots=True)
class DayText:
    """A day by its name, with its lines."""

    name: str
    lines: list[Written] = field(default_factory=list)


@dataclass(slots=True)
class WeekText:
    """A week with its days."""

    days: list[DayText] = field(default_factory=list)


def weeks_of(text: str) -> list[WeekText]:
    """All weeks, with the lines that repeat where they repeat."""
    found = list(_listed(text))
    last = max(
        (line.weeks[1] for week in found for day in week.days for line in day.lines if line.weeks), default=0
    )
    while found and len(found) < min(last, MOST_WEEKS):
        found.append(WeekText())
    for nth, week in enumerate(list(found), 1):
        for at, day in enumerate(week.days):
            for line in day.lines:
                _repeat(found, nth, at, day.name, line)
    return found


def _listed(text: str) -> Iterator[WeekText]:
    """The weeks as they are written; a text without `# Week` is one week, without `## Day` one day."""
    code: list[str] = []

    def keep(match: re.Match[str]) -> str:
        code.append(match[0])
        return f"{{~{len(code) - 1}~}}" + "\n" * match[0].count("\n")

    week = WeekText()
    for number, raw in _joined(CODE.sub(keep, text)):
        bare = raw.strip()
        if not bare or bare.startswith("//"):
            continue
        if head := HEAD.match(bare):
            if len(head[1]) == 1:
                if week.days:
                    yield week
                week = WeekText()
            else:
                week.days.append(DayText(head[2].strip()))
            continue
        if not week.days:
            week.days.append(DayText(""))
        week.days[-1].lines.append(_written(bare, number, code))
    if week.days:
        yield week


def _joined(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; those that code was taken out of go on where a `/` leaves them open."""
    begin, open_ = 0, ""
    for number, line in enumerate(text.split("\n"), 1):
        if open_ and not line.strip():
            continue
        begin = begin if open_ else number
        whole = f"{open_} {line.strip()}" if open_ else line
        open_ = whole.rstrip("\\ ") if whole.rstrip().endswith(("\\", " /")) else ""
        if not open_:
            yield begin, whole
    if open_:
        yield begin, open_


def _written(bare: str, number: int, code: list[str]) -> Written:
    """A line in its sections; a comment behind it is left out."""
    first, *sections = (
        part.strip() for part in re.split(r"\s/(?=\s|$)|^/\s", bare.split(" //", maxsplit=1)[0])
    )
    match = NAME.fullmatch(first)
    name = match["name"] if match else first
    written = Written(number, name.strip(), _weeks(match["at"] if match else None))
    for section in sections:
        written = _with(written, section, code)
    return written


def _with(written: Written, section: str, code: list[str]) -> Written:
    kept = tuple(code[int(nth)] for nth in KEPT.findall(section))
    plain = KEPT.sub("", section).strip()
    if kept:
        written = replace(written, code=(*written.code, *(f"{plain} {each}" for each in kept)))
    if match := SECTION.fullmatch(plain):
        return replace(written, said=(*written.said, (match[1], match[2].strip())))
    if match := REUSE.fullmatch(plain):
        return replace(written, reuse=match)
    return replace(written, sets=(*written.sets, plain)) if plain else written


def _weeks(at: str | None) -> tuple[int, int] | None:
    """`[1-4]`, or `[2, 1-4]` where the place in the day stands before."""
    match = RANGE.search(at or "")
    return (int(match[1]), int(match[2])) if match else None


def _repeat(weeks: list[WeekText], nth: int, at: int, day: str, line: Written) -> None:
    """Put a line into the weeks it repeats in, on the same day, unless it stands there."""
    if line.weeks is None:
        return
    for later in weeks[nth : min(line.weeks[1], MOST_WEEKS)]:
        while len(later.days) <= at:
            later.days.append(
                DayText(day if len(later.days) == at else weeks[nth - 1].days[len(later.days)].name)
            )
        if all(each.name != line.name for each in later.days[at].lines):
            later.days[at].lines.append(replace(line, weeks=None))
