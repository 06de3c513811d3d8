"""Liftoscript: Liftosaur's programs as text. What is prescribed becomes a program; code is kept as comments.

Weeks, days, sets, reps, percentages, loads, RPE, rests, warm-ups, supersets, reuse, `lp` and `dp` are read. What the
notation has no words for is named by its line (IMP207).
"""

import re
from collections.abc import Iterator
from dataclasses import replace as with_
from pathlib import PurePath

from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.ground.units import Span as Seconds
from topset.ground.units import Unit, rest_text
from topset.interchange.flaws import BROKEN, LEFT_OUT, NOTHING, UnreadableError, shown
from topset.interchange.format import Format
from topset.interchange.imported import Imported
from topset.interchange.liftoscript_text import DayText, WeekText, Written, weeks_of
from topset.interchange.log import Log
from topset.interchange.options import Options
from topset.interchange.said import one_line
from topset.model.program import Program
from topset.notation import parse
from topset.notation.printer.own_exercise import print_own
from topset.notation.quoting import quoted

SETS = re.compile(r"(\d{1,3}(?:-\d{1,3})?)\s*x\s*(\d{1,4}(?:\s*-\s*\d{1,4})?)(\+?)")
LOAD = re.compile(r"\d{1,4}(?:\.\d{1,3})?(?:%|kg|lb)\+?")
EFFORT = re.compile(r"@(\d{1,2}(?:\.5)?)\+?")
TIMER = re.compile(r"(?:(\d{1,5})s\+?\|)?(\d{1,5})s\+?")
LABEL = re.compile(r"\([^()]*\)")
CALL = re.compile(r"(lp|dp|sum|custom|none)\s*(?:\(([^()]*)\))?")
STEP = re.compile(r"\d{1,3}(?:\.\d{1,2})?\s*(?:kg|lb|%)")
LINE = re.compile(rb"^[^#/\n]+ / [^\n]*\d+x\d", re.MULTILINE)
TITLE = re.compile(rb"^#{1,2} ?\S", re.MULTILINE)
# The days of a week that has so many sessions, apart as evenly as weekdays are.
WEEKDAYS = {
    1: "mon", 2: "mon thu", 3: "mon wed fri", 4: "mon tue thu fri", 5: "mon tue wed fri sat",
    6: "mon tue wed thu fri sat", 7: "mon tue wed thu fri sat sun",
}  # fmt: skip
MOST_DAYS = 7


def recognise(head: bytes) -> bool:
    """By lines such as `Squat / 3x8`, below a week or a day."""
    return LINE.search(head) is not None and TITLE.search(head) is not None


def read(data: bytes, options: Options) -> Imported:
    """Read a program."""
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    weeks = weeks_of(text)
    if not weeks:
        place = Place(1, file=options.file)
        return Imported(
            "liftoscript", questions=(Reason(BROKEN, "The file holds no exercise.", place=place),)
        )
    return Reading(weeks, options).imported()


class Reading:
    """One reading of a program."""

    def __init__(self, weeks: list[WeekText], options: Options) -> None:
        self.weeks = weeks
        self.log = Log("liftosaur", options)
        self.sources: dict[str, Written] = {}  # the line of each line written here
        self.refused: set[int] = set()
        self.said: set[str] = set()

    def imported(self) -> Imported:
        """The program, with what could not be carried over."""
        lines = {each.line: each for week in self.weeks for day in week.days for each in day.lines}
        self.log.rows = len(lines)
        body = list(self._body())
        program, body = self._sound(body)
        for line in sorted(lines):
            if line not in self.refused:
                self.log.taken += 1
        found = self.log.imported()
        summary = with_(found.summary, sets=0)
        return with_(found, format="liftoscript", program=program, summary=summary, unit=program.unit)

    def _body(self) -> Iterator[str]:
        """The lines of the program below its header: like weeks in one block."""
        texts = [list(self._week(nth, week)) for nth, week in enumerate(self.weeks)]
        first = 0
        for nth in range(1, len(texts) + 1):
            if nth == len(texts) or texts[nth] != texts[first]:
                yield f"week {nth}" if nth == first + 1 else f"weeks {first + 1}-{nth}"
                yield from texts[first]
                first = nth

    def _week(self, nth: int, week: WeekText) -> Iterator[str]:
        days = [day for day in week.days if any(not each.template for each in day.lines)]
        for each in (line for day in days[MOST_DAYS:] for line in day.lines):
            self._refuse(each, "A week has seven days, and this is on the eighth or later.")
        days = days[:MOST_DAYS]
        for weekday, day in zip(WEEKDAYS.get(len(days), "").split(), days, strict=False):
            lines = list(self._day(nth, day))
            if any(not line.startswith("#") for line in lines):
                yield f"day {weekday} {quoted(one_line(day.name))}" if day.name else f"day {weekday}"
                yield from lines

    def _day(self, nth: int, day: DayText) -> Iterator[str]:
        groups: dict[str, int] = {}
        shared = [each.section("superset") for each in day.lines]
        for each in day.lines:
            if each.template:
                continue
            group = each.section("superset")
            label = ""
            if group and shared.count(group) > 1:
                groups.setdefault(group, 0)
                groups[group] += 1
                label = f"{chr(ord('A') + list(groups).index(group) % 26)}{groups[group]} "
            try:
                written = f"{label}{self._exercise(nth, each)}"
            except UnreadableError as flaw:
                self._refuse(each, flaw.message)
                continue
            yield from (
                f"# {part}" for code in each.code for part in map(one_line, code.splitlines()) if part
            )
            self.sources[written] = each
            yield written

    def _exercise(self, nth: int, each: Written) -> str:
        """`Bench Press: ramp, 3x8-12 @75% @RPE8 rest 1:30 progress double +2.5kg`."""
        exercise = self.log.exercise(each.name)
        self.log.book.counts[each.name] += 1
        sets = self._reused(nth, each) if each.reuse and not _counts(each.sets) else each.sets
        parts = list(
            self._parts(each, [*sets, *(each.sets if each.reuse else ())] if sets is not each.sets else sets)
        )
        if not parts:
            raise UnreadableError(NOTHING, f"{shown(each.name)} has no sets.")
        warm = each.section("warmup")
        ramp = ["ramp"] if warm and warm != "none" else []
        return f"{quoted(exercise.name)}: {', '.join(ramp + parts)}{self._progress(each)}"

    def _reused(self, nth: int, each: Written) -> tuple[str, ...]:
        """The sets of the exercise that this one reuses: of its own week, or of the week and day it names."""
        assert each.reuse
        week = int(each.reuse["week"]) - 1 if (each.reuse["week"] or "_") != "_" else nth
        day = int(each.reuse["day"]) - 1 if (each.reuse["day"] or "_") != "_" else None
        if not 0 <= week < len(self.weeks):
            week = nth
        days = self.weeks[week].days if day is None else self.weeks[week].days[day : day + 1]
        name = each.reuse["name"].casefold()
        same = [line for d in days for line in d.lines if line.name.casefold() == name and _counts(line.sets)]
        if not same:
            raise UnreadableError(NOTHING, f"There are no sets of {shown(each.reuse['name'])} to reuse.")
        return same[0].sets

    def _parts(self, each: Written, sections: "list[str] | tuple[str, ...]") -> Iterator[str]:
        """The groups of sets; what stands without sets holds for all of them."""
        groups = [LABEL.sub("", group).strip() for section in sections for group in section.split(",")]
        common = " ".join(group for group in groups if not SETS.search(group))
        for group in groups:
            match = SETS.search(group)
            if match:
                own = f"{group[: match.start()]} {group[match.end() :]}"
                yield self._group(each, match, own, common)

    def _group(self, each: Written, match: re.Match[str], own: str, common: str) -> str:
        sets, reps, more = match[1], match[2].replace(" ", ""), match[3]
        reps = f"{reps.split('-')[0]}+" if more else reps
        kinds: dict[str, str] = {}
        for word in (*common.split(), *own.split()):
            kind, written = self._piece(each, word)
            if kind:
                kinds[kind] = written
        tail = [kinds[kind] for kind in ("load", "effort", "rest") if kind in kinds]
        return " ".join([f"{sets}x{reps}", *tail])

    def _piece(self, each: Written, word: str) -> tuple[str, str]:
        """A load, an exertion or a rest in our words."""
        if LOAD.fullmatch(word):
            return "load", f"@{word.rstrip('+')}"
        if effort := EFFORT.fullmatch(word):
            return "effort", f"@RPE{effort[1]}"
        if timer := TIMER.fullmatch(word):
            if timer[1]:
                self._left_out(each, f"The set timer {word} is left out; the rest behind it is kept.")
            return "rest", f"rest {rest_text(Seconds.one(int(timer[2])))}"
        self._left_out(each, f"{shown(word)} is left out: it is no load, no exertion and no rest.")
        return "", ""

    def _progress(self, each: Written) -> str:
        """`lp` and `dp` in our words; other progressions are reported."""
        said = each.section("progress")
        match = CALL.fullmatch(said)
        if not said:
            return ""
        step = STEP.search(match[2] or "") if match else None
        if match and match[1] == "none":
            return " progress none"
        if match and step and match[1] in ("lp", "dp"):
            more = (match[2] or "").count(",") > (0 if match[1] == "lp" else 2)
            if more:
                self._left_out(each, f"Of {shown(said)} the step is kept, not its attempts and setbacks.")
            return f" progress {'load' if match[1] == 'lp' else 'double'} +{step[0].replace(' ', '')}"
        kept = ": its code is kept as a comment" if each.code else ""
        self._left_out(each, f"The progression {shown(said)} is left out{kept}.")
        return ""

    def _left_out(self, each: Written, message: str) -> None:
        """Say it once for a line that repeats."""
        key = f"{each.line}:{message}"
        if key not in self.said:
            self.said.add(key)
            self.log.remark(LEFT_OUT, message, each.line)

    def _refuse(self, each: Written, message: str) -> None:
        """Leave a line out, once."""
        if each.line not in self.refused:
            self.refused.add(each.line)
            self.log.skip(UnreadableError(LEFT_OUT, message), each.line)

    def _sound(self, body: list[str]) -> tuple[Program, list[str]]:
        """The program of these lines without those that cannot be: a ramp that nothing needs, a number too large."""
        head = list(self._header(body))
        for _ in range(len(body) + 1):
            parsed = parse("\n".join((*head, *body)))
            places = ((r.place.line - 1 - len(head), r.message) for r in parsed.problems if r.place)
            wrong = {body[at]: (at, said) for at, said in places if 0 <= at < len(body)}
            if not wrong:
                break
            for line, (at, message) in wrong.items():
                body = self._mended(body, line, at, message)
        return parsed.program, body

    def _mended(self, body: list[str], line: str, at: int, message: str) -> list[str]:
        """The lines without the ramp of one of them, or without it."""
        source = self.sources.get(line)
        if source is None:
            return [each for nth, each in enumerate(body) if nth != at]
        shorter = line.replace(": ramp, ", ": ")
        if shorter == line:
            self._refuse(source, message)
            return _without(body, line)
        self.sources[shorter] = source
        return [shorter if each == line else each for each in body]

    def _header(self, body: list[str]) -> Iterator[str]:
        """The name, from that of the file, the unit, and exercises that nobody knows."""
        stem = (
            one_line(PurePath(self.log.options.file).stem.replace("_", " ").replace("-", " ")) or "Imported"
        )
        for written in {
            each.line: each for week in self.weeks for day in week.days for each in day.lines
        }.values():
            for code in written.code:
                yield f"# {one_line(written.name)}"
                yield from (f"# {part}" for part in map(one_line, code.splitlines()) if part)
        yield f"program {quoted(stem)}"
        pounds, kilograms = (
            sum(unit in re.findall(r"\d(kg|lb)\b", each) for each in body) for unit in ("lb", "kg")
        )
        unit = Unit.LB if pounds > kilograms else Unit.KG
        yield f"unit {unit}"
        for own in self.log.book.own():
            yield f"{print_own(own.exercise, unit)}  # {own.comments.beside}"


def _counts(sections: tuple[str, ...]) -> bool:
    """Whether sections hold sets, and not only what holds for all of them."""
    return any(SETS.search(section) for section in sections)


def _without(body: list[str], line: str) -> list[str]:
    """The lines without one of them, and without days that are then empty."""
    kept = [each for each in body if each != line]
    empty = {
        nth
        for nth, each in enumerate(kept)
        if each.startswith("day ") and (nth + 1 == len(kept) or kept[nth + 1].startswith(("day ", "week")))
    }
    return [each for nth, each in enumerate(kept) if nth not in empty]


FORMAT = Format("liftoscript", "Liftoscript (program)", recognise, read, rank=5, program=True)
