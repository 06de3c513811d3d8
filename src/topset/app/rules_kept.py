"""A week planned again that breaks no rule of the linter which the program kept before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from topset import notation
from topset.evidence.figure import Figures
from topset.ground.reason import Reason, Severity
from topset.lint import engine
from topset.lint.fix import apply
from topset.model.program import Block, Comments, Day, Program
from topset.replanning import Changes, Left, Replanned
from topset.replanning import replan as solve_again
from topset.replanning.problem import Option
from topset.replanning.replan import Key

MOST_ROUNDS = 12
# What a week with less in it lacks, and the weeks beside it: told as its loss, and allowed in the text.
TOO_LITTLE = frozenset(
    (
        *("VOL101", "VOL103", "VOL104", "VOL109", "REC201", "SEL606", "INT307"),
        *("PRG801", "PRG802", "PRG803", "PRG805", "PRG806"),
    )
)
REPAIRED = frozenset(
    {"SES703", "SES706", "LNT001"}
)  # a ramp where none leads up to a lift, an idle allowance
NOTE = "replanned"
WEEKS = re.compile(r" \(weeks? [\d, -]+\)")
WORD = re.compile(r"[A-Za-z']+")
NUMBER = frozenset({"is", "are", "and", "s"})


@dataclass(frozen=True, slots=True)
class Kept:
    """What was made of a week, with the text before and after and the findings that it could not be spared.

    `apart` is the text before with the week alone: what differs from it is what changes.
    """

    made: Replanned
    before: str
    text: str
    apart: str
    findings: tuple[Reason, ...] = ()


def keeping_rules(left: Left) -> Kept:
    """Plan again without what would break a rule, until nothing does."""
    before = notation.print_program(left.before)
    known = _judged(left, before)
    forbidden: tuple[tuple[Key, str], ...] = ()
    made = solve_again(left)
    text, broken = _looked_at(left, made, before, known)
    for _ in range(MOST_ROUNDS):
        more = tuple(dict(_culprits(text, made, broken, left)).items())
        if not more:
            break
        forbidden += more
        made = solve_again(left, forbidden)
        text, broken = _looked_at(left, made, before, known)
    apart = before if text == before else notation.print_program(left.program)
    return Kept(made, before, text, apart, broken)


def _looked_at(
    left: Left, made: Replanned, before: str, known: Sequence[Reason]
) -> tuple[str, tuple[Reason, ...]]:
    """The text of a program, repaired where that is easy and noted where it lacks something; and what it breaks."""
    if made.problems or made.program is left.before:
        return before, ()
    text = notation.print_program(_noted(made.program, left, {}))
    text = _repaired(left, text, known)
    new = [one for one in _judged(left, text) if not _had(one, known)]
    lacking = _lacking(text, left.figures, [one for one in new if one.code in TOO_LITTLE])
    parsed = notation.parse(text, figures=left.figures).program
    text = notation.print_program(_noted(parsed, left, lacking))
    return text, tuple(one for one in new if one.code not in TOO_LITTLE)


def _repaired(left: Left, text: str, known: Sequence[Reason]) -> str:
    new = [one for one in _judged(left, text) if one.code in REPAIRED and not _had(one, known)]
    if not new:
        return text
    fixed, _ = apply(text, new)
    return notation.print_program(notation.parse(fixed, figures=left.figures).program)


def _judged(left: Left, text: str) -> tuple[Reason, ...]:
    """The errors and warnings of a program."""
    program = notation.parse(text, figures=left.figures).program
    found = engine.check(program, left.athlete, left.figures)
    return tuple(one for one in found if one.severity is not Severity.INFO)


def _had(finding: Reason, known: Sequence[Reason]) -> bool:
    """Whether a finding was there before: as grave, and about no less."""
    words = _words(finding)
    return any(
        one.code == finding.code and one.severity.rank <= finding.severity.rank and words <= _words(one)
        for one in known
    )


def _words(finding: Reason) -> frozenset[str]:
    """What it is about, without weeks and numbers, which change when a block is parted."""
    text = WEEKS.sub("", finding.message)
    return frozenset(word.lower() for word in WORD.findall(text)) - NUMBER


def _culprits(text: str, made: Replanned, broken: Sequence[Reason], left: Left) -> Iterator[tuple[Key, str]]:
    """For each rule that is broken the change that is the likeliest to have done it, with the words of the rule."""
    if not broken:
        return
    program = notation.parse(text, figures=left.figures).program
    block = next(each for each in program.blocks if each.weeks.lo == left.standing.week)
    lines = dict(_lines(block, made))
    days = {day.weekday: day for day in block.days}
    for finding in broken:
        at = finding.place.line if finding.place else 0
        day = next((each for each in days.values() if _covers(each, at)), None)
        here = [o for o in lines.values() if o.changed and day is not None and o.day is day.weekday]
        mine = [lines[at]] if at in lines and lines[at].changed else []
        anywhere = [option for option in lines.values() if option.changed]
        suspects = mine or here or ([] if day else anywhere)
        if suspects:
            culprit = max(suspects, key=_bold)
            yield culprit.key, f"{finding.code} would be broken: {finding.message.rstrip('.')}"


def _lines(block: Block, made: Replanned) -> Iterator[tuple[int, Option]]:
    """The lines of the text that were chosen, by their numbers."""
    chosen = {slot.day: options for slot, options in made.days}
    for day in block.days:
        for line, option in zip(day.lines, chosen.get(day.weekday, ()), strict=False):
            if line.place:
                yield line.place.line, option


def _covers(day: Day, line: int) -> bool:
    places = [each.place.line for each in (day, *day.items) if each.place]
    return bool(places) and min(places) <= line <= max(places)


def _bold(option: Option) -> tuple[bool, bool, int]:
    """How much an option changes: what moved goes before what was only replaced or made longer."""
    dose = option.dose
    return not option.home, bool(dose and dose.swapped), dose.more if dose else 0


def _lacking(text: str, figures: Figures, findings: Sequence[Reason]) -> dict[int, tuple[str, ...]]:
    """The codes of what is too little, by the first week of the block that is said to have it."""
    blocks = notation.parse(text, figures=figures).program.blocks
    found: dict[int, tuple[str, ...]] = {}
    for finding in findings:
        line = finding.place.line if finding.place else 0
        above = [block for block in blocks if block.place and block.place.line <= line]
        if above:
            codes = {*found.get(above[-1].weeks.lo, ()), finding.code}
            found[above[-1].weeks.lo] = tuple(sorted(codes))
    return found


def _noted(program: Program, left: Left, lacking: dict[int, tuple[str, ...]]) -> Program:
    """The program with a comment on its new week, which allows what the week lacks."""
    week, words = left.standing.week, f"{NOTE}: {said(left.changes)}"
    blocks = []
    for block in program.blocks:
        own = block.weeks.lo == week
        above = tuple(c for c in block.comments.above if not _note(c) or not own)
        if codes := lacking.get(block.weeks.lo):
            reason = words if own else f"week {week} was {NOTE}"
            above = (*above, f"allow {', '.join(codes)}: {reason}")
        elif own:
            above = (*above, words)
        blocks.append(replace(block, comments=Comments(above, block.comments.beside)))
    return replace(program, blocks=tuple(blocks))


def _note(comment: str) -> bool:
    return comment.startswith((f"{NOTE}: ", "allow ")) and NOTE in comment


def said(changes: Changes) -> str:
    """The changes in a few words, as in "mon missed, thu 40min"."""
    parts = [f"{day} missed" for day in sorted(changes.missed, key=lambda day: day.index)]
    parts += [f"{day} on {to}" for day, to in changes.moved.items()]
    parts += [f"{day} {minutes}min" for day, minutes in changes.minutes.items()]
    for things in dict.fromkeys(changes.without.values()):
        days = " and ".join(day for day, there in changes.without.items() if there == things)
        parts.append(f"{days} without {' and '.join(sorted(each.value for each in things))}")
    parts += [f"sore {word}" for word in (*(sore.word for sore in changes.sore), *sorted(changes.hurts))]
    parts += [f"{other} for {one}" for one, other in changes.instead.items()]
    parts += [f"{slug} preferred" for slug in changes.prefer]
    return ", ".join(part.replace("_", " ") for part in parts) or "the days that are left"
