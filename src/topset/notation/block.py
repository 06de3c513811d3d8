"""The weeks: `weeks 1-3`, `week 4 deload sets 50% load 90%`, in order and without gaps."""

from dataclasses import dataclass, field

from topset.ground.place import Place
from topset.ground.units import Span
from topset.model.program import Block, Comments, Day, Deload, Weekday
from topset.notation.cursor import Context, Cursor
from topset.notation.day import DayDraft
from topset.notation.header import nothing_left
from topset.notation.lexer import Statement
from topset.notation.problems import (
    DAY_ORDER,
    MISSING,
    NO_BLOCK,
    NO_DAYS,
    OUT_OF_RANGE,
    TWICE,
    UNKNOWN_WORD,
    WEEK_ORDER,
    Flaw,
)
from topset.notation.quantities import count, tight
from topset.notation.words import did_you_mean, plain, shown

MOST_WEEKS = 104
SHARES = ("sets", "load")


@dataclass(slots=True)
class BlockDraft:
    """A block being read. `weeks` is None if they could not be; `owner` is None for days above all weeks."""

    owner: Statement | None
    weeks: Span | None
    deload: Deload | None
    comments: Comments
    place: Place | None
    days: list[Day] = field(default_factory=list)
    begun: dict[Weekday, int] = field(default_factory=dict)
    tried: bool = False  # whether a day stands below it, readable or not
    last: int = 0

    def build(self) -> Block | None:
        """The block, if its weeks are known."""
        if self.weeks is None:
            return None
        return Block(self.weeks, tuple(self.days), self.deload, self.comments, self.place)


def block(context: Context, statement: Statement, comments: Comments, after: int | None) -> BlockDraft:
    """The head of a block that should begin in the week after `after` (None: unknown)."""
    cursor = Cursor.over(context, statement)
    problems = context.problems.count
    start = cursor.start
    weeks = _weeks(cursor)
    if weeks and after is not None and weeks.lo != after + 1:
        cursor.flag_from(start, _out_of_order(weeks, after))
    deload = _deload(cursor)
    nothing_left(cursor)
    begin = len(statement.code) - len(statement.code.lstrip())
    place = cursor.place(begin, statement.stop)
    flawed = context.problems.count > problems  # one flaw is enough: that it has no days is not said then
    return BlockDraft(statement, weeks, deload, comments, place, tried=flawed, last=statement.line)


def _weeks(cursor: Cursor) -> Span | None:
    if not cursor.text:
        cursor.flag(Flaw(MISSING, "The weeks are missing.", "Write weeks 1-3, or week 4."))
        return None
    found = count(tight(cursor.text), 1, MOST_WEEKS, f"weeks 1 to {MOST_WEEKS}")
    if isinstance(found, Flaw):
        cursor.flag(found)
    cursor.step()
    return None if isinstance(found, Flaw) else found


def _out_of_order(weeks: Span, after: int) -> Flaw:
    expected = after + 1
    length = weeks.hi - weeks.lo
    right = f"weeks {expected}-{expected + length}" if length else f"week {expected}"
    if weeks.lo > expected:
        missing = (
            f"Week {expected} is" if weeks.lo == expected + 1 else f"Weeks {expected} to {weeks.lo - 1} are"
        )
        return Flaw(
            WEEK_ORDER, f"{missing} missing before week {weeks.lo}.", f"Write {right}, or the weeks between."
        )
    return Flaw(WEEK_ORDER, f"Week {weeks.lo} is written already.", f"Write {right}.")


def _deload(cursor: Cursor) -> Deload | None:
    if not cursor.text:
        return None
    if plain(cursor.text) != "deload":
        remedy = did_you_mean(cursor.text, ("deload",))
        cursor.flag_rest(Flaw(UNKNOWN_WORD, f"{shown(cursor.text)} says nothing of a week.", remedy))
        return None
    cursor.step()
    shares: dict[str, int] = {}
    while cursor.text:
        word = plain(cursor.text)
        if word not in SHARES:
            flaw = Flaw(
                UNKNOWN_WORD, f"{shown(cursor.text)} is no part of a deload.", did_you_mean(word, SHARES)
            )
            cursor.flag_rest(flaw)
        elif word in shares:
            cursor.flag_rest(Flaw(TWICE, f"This deload says its {word} already."))
        else:
            cursor.step()
            share = _share(cursor, word)
            if share is not None:
                shares[word] = share
    return Deload(shares.get("sets"), shares.get("load"))


def _share(cursor: Cursor, word: str) -> int | None:
    if not cursor.text:
        cursor.flag(Flaw(MISSING, f"The share of the {word} is missing.", f"Write {word} 50%: what is kept."))
        return None
    text = tight(cursor.text)
    found = count(text.removesuffix("%"), 1, 100, "1 to 100% kept")
    if isinstance(found, Span) and (found.lo != found.hi or not text.endswith("%")):
        found = Flaw(
            OUT_OF_RANGE, f"{shown(cursor.text)} is not one percentage.", f"Write {word} {found.lo}%."
        )
    if isinstance(found, Flaw):
        cursor.flag(found)
    cursor.step()
    return None if isinstance(found, Flaw) else found.lo


def add(context: Context, draft: BlockDraft, day: DayDraft) -> None:
    """Put a day into its block; weekdays go on in the order of the week."""
    draft.tried = True
    draft.last = day.last
    weekday = day.weekday
    if weekday is None:
        return
    if draft.begun and weekday.index <= max(d.index for d in draft.begun):
        place = day.place
        context.problems.add(_late(draft, weekday), place.line, place.column - 1, place.end - 1)
    draft.begun.setdefault(weekday, day.owner.line)
    built = day.build()
    if built:
        draft.days.append(built)


def _late(draft: BlockDraft, weekday: Weekday) -> Flaw:
    if weekday in draft.begun:
        line = draft.begun[weekday]
        return Flaw(DAY_ORDER, f"{weekday} stands on line {line} already: one session a day can be written.")
    latest = max(draft.begun, key=lambda d: d.index)
    return Flaw(DAY_ORDER, f"{weekday} stands below {latest}.")


def check(context: Context, draft: BlockDraft, *, days_before: bool) -> None:
    """Flag a block without days: only a deload may have none, and then repeats those before it."""
    place = draft.place
    if draft.tried or place is None:
        return
    if draft.deload is None:
        flaw = Flaw(NO_DAYS, "No day stands below these weeks.")
    elif not days_before:
        flaw = Flaw(NO_BLOCK, "This deload has no days, and no block before it has any.")
    else:
        return
    context.problems.add(flaw, place.line, place.column - 1, place.end - 1)
