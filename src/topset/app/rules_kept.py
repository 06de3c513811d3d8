"""A week planned again that breaks no rule of the linter which the program kept before."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from topset import notation
from topset.ground.frozen import frozen
from topset.ground.reason import Reason, Severity
from topset.ground.search import Search, anew
from topset.lint import engine
from topset.lint.fix import apply
from topset.model.program import Block, Comments, Day, Program, Weekday
from topset.replanning import Changes, Left, Replanned
from topset.replanning import replan as solve_again
from topset.replanning.checking import stopped
from topset.replanning.problem import Key, Option

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
NOT_MOVED: Mapping[Weekday, Weekday] = {}
WEEKS = re.compile(r" \(weeks? [\d, -]+\)")
WORD = re.compile(r"[A-Za-z']+")
NUMBER = frozenset({"is", "are", "and", "s"})


@frozen
class Kept:
    """What was made of a week, with the text before and after and the findings that it could not be spared.

    `apart` is the text before with the week alone: what differs from it is what changes. `allowed` are findings that
    come of doing less; the text allows them.
    """

    made: Replanned
    before: str
    text: str
    apart: str
    findings: tuple[Reason, ...] = ()
    allowed: tuple[Reason, ...] = ()


@frozen
class Look:
    """A program that was made, as text: what it breaks, each with the option that is to blame, and what it lacks."""

    text: str
    broken: tuple[tuple[Reason, Option], ...] = ()
    lacking: tuple[Reason, ...] = ()


def keeping_rules(left: Left, search: Search | None = None) -> Kept:
    """Plan again without what would break a rule, until nothing does.

    Once an end of the `search` is asked for, what was found last is looked at: a week that breaks a rule is not given.
    """
    search = search or Search()
    before = notation.print_program(left.before)
    made = solve_again(left, (), search)
    if made.problems or made.program is left.before:
        return Kept(made, before, before, before)
    known = _judged(left, left.before)
    forbidden: tuple[tuple[Key, str], ...] = ()
    look = _looked_at(left, made, known)
    for number in range(1, 1 + MOST_ROUNDS):
        if not look.broken or search.halt.asked:
            break
        forbidden += tuple({option.key: _would(finding) for finding, option in look.broken}.items())
        made = solve_again(left, forbidden, replace(search, watch=anew(search.watch, number)))
        if made.problems:
            return Kept(made, before, before, before)
        look = _looked_at(left, made, known)
    if look.broken and search.halt.asked:
        return Kept(replace(made, problems=(stopped(),)), before, before, before)
    apart = before if look.text == before else notation.print_program(left.program)
    return Kept(made, before, look.text, apart, tuple(finding for finding, _ in look.broken), look.lacking)


def _would(finding: Reason) -> str:
    return f"{finding.code} would be broken: {finding.message.rstrip('.')}"


def _looked_at(left: Left, made: Replanned, known: Sequence[Reason]) -> Look:
    """The text of a program, repaired where that is easy, with its findings.

    What has no changed line to blame, like what is only too little, comes of doing less, and is allowed in the text.
    """
    if made.program is left.before:
        return Look(notation.print_program(left.before))
    text = notation.print_program(_noted(made.program, left, {}))
    program, new = _new_findings(left, text, known)
    repairs = [finding for finding in new if finding.code in REPAIRED]
    if repairs:
        program, new = _new_findings(left, apply(text, repairs)[0], known)
    blamed = {finding: _culprit(program, made, finding, left) for finding in new}
    lacking = tuple(finding for finding, option in blamed.items() if option is None)
    broken = tuple((finding, option) for finding, option in blamed.items() if option is not None)
    return Look(notation.print_program(_noted(program, left, _codes(program, lacking))), broken, lacking)


def _new_findings(left: Left, text: str, known: Sequence[Reason]) -> tuple[Program, list[Reason]]:
    """The program of a text, and what it breaks that was kept before."""
    program = notation.parse(text, figures=left.figures).program
    return program, [f for f in _judged(left, program) if not had(f, known, left.changes.moved)]


def _judged(left: Left, program: Program) -> tuple[Reason, ...]:
    """The errors and warnings of a program that was read from its text."""
    found = engine.check(program, left.athlete, left.figures)
    return tuple(one for one in found if one.severity is not Severity.INFO)


def had(finding: Reason, known: Sequence[Reason], moved: Mapping[Weekday, Weekday] = NOT_MOVED) -> bool:
    """Whether a finding was there before: as grave, and about no less; of a day that moved, on its new day."""
    words, renamed = _words(finding), {day.full.lower(): to.full.lower() for day, to in moved.items()}
    alike = (
        _words(one)
        for one in known
        if one.code == finding.code and one.severity.rank <= finding.severity.rank
    )
    return any(words <= before | {renamed.get(word, word) for word in before} for before in alike)


def _words(finding: Reason) -> frozenset[str]:
    """What it is about, without weeks and numbers, which change when a block is parted."""
    text = WEEKS.sub("", finding.message)
    return frozenset(word.lower() for word in WORD.findall(text)) - NUMBER


def _culprit(program: Program, made: Replanned, finding: Reason, left: Left) -> Option | None:
    """The change that is the likeliest to have broken a rule; None for what is only too little."""
    if finding.code in TOO_LITTLE:
        return None
    block = next(each for each in program.blocks if each.weeks.lo == left.standing.week)
    lines = dict(_lines(block, made))
    at = finding.place.line if finding.place else 0
    day = next((each for each in block.days if _covers(each, at)), None)
    changed = [option for option in lines.values() if option.changed]
    if at in lines and lines[at].changed:
        return lines[at]
    suspects = changed if day is None else [o for o in changed if o.day is day.weekday]
    return max(suspects, key=_bold, default=None)


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


def _codes(program: Program, findings: Sequence[Reason]) -> dict[int, tuple[str, ...]]:
    """The codes of findings by the first week of the block that they stand in."""
    found: dict[int, tuple[str, ...]] = {}
    for finding in findings:
        line = finding.place.line if finding.place else 0
        above = [block for block in program.blocks if block.place and block.place.line <= line]
        if above:
            codes = {*found.get(above[-1].weeks.lo, ()), finding.code}
            found[above[-1].weeks.lo] = tuple(sorted(codes))
    return found


def _noted(program: Program, left: Left, lacking: dict[int, tuple[str, ...]]) -> Program:
    """The program with a comment on its new week, which allows what the week lacks."""
    week, words = left.standing.week, f"{NOTE}: {said(left.changes, left.broken_off)}"
    blocks = []
    for block in program.blocks:
        own = block.weeks.lo == week
        above = tuple(c for c in block.comments.above if not _note(c, week, own=own))
        if codes := lacking.get(block.weeks.lo):
            reason = words if own else f"week {week} was {NOTE}"
            above = (*above, f"allow {', '.join(codes)}: {reason}")
        elif own:
            above = (*above, words)
        blocks.append(replace(block, comments=Comments(above, block.comments.beside)))
    return replace(program, blocks=tuple(blocks))


def _note(comment: str, week: int, *, own: bool) -> bool:
    """Whether a comment was written when the week was planned again before."""
    if own and comment.startswith(f"{NOTE}: "):
        return True
    reason = comment.partition(": ")[2] if comment.startswith("allow ") else ""
    return reason.startswith(f"{NOTE}: ") if own else reason == f"week {week} was {NOTE}"


def said(changes: Changes, broken_off: Sequence[Weekday] = ()) -> str:
    """The changes in a few words, as in "mon missed, thu 40min"; first the days whose session was broken off."""
    short = {day for day in changes.missed if changes.moved.get(day, day) in changes.too_short}
    parts = [f"{day} broken off" for day in broken_off]
    gone = changes.missed.difference(short, broken_off)
    parts += [f"{day} missed" for day in sorted(gone, key=lambda day: day.index)]
    parts += [f"{day} {minutes}min" for day, minutes in changes.too_short.items()]
    parts += [f"{day} on {to}" for day, to in changes.moved.items()]
    parts += [f"{day} {minutes}min" for day, minutes in changes.minutes.items()]
    for things in dict.fromkeys(changes.without.values()):
        days = " and ".join(day for day, there in changes.without.items() if there == things)
        parts.append(f"{days} without {' and '.join(sorted(each.value for each in things))}")
    parts += [f"sore {word}" for word in (*(sore.word for sore in changes.sore), *sorted(changes.hurts))]
    parts += [f"{other} for {one}" for one, other in changes.instead.items()]
    parts += [f"{slug} preferred" for slug in changes.prefer]
    return ", ".join(part.replace("_", " ") for part in parts) or "the days that are left"
