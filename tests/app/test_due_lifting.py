"""The session that is due, by name; and a journal in values adapts and replans as its text does."""

import datetime

from topset.app.adapt import Around, Texts, adapt, adapt_to
from topset.app.due_lifting import Day, DueLifting, due_lifting
from topset.app.laid_out import LaidOut, laid_out
from topset.app.lifting import Which
from topset.app.log_journal import journal_of
from topset.app.read_changes import Said
from topset.app.replan import Asked, replan, replan_after
from topset.evidence.figure import PUBLISHED
from topset.model.journal import Journal

TEXT = """program "Two days"
unit kg
max Bench Press 100kg

weeks 1-2
day mon "Press"
Bench Press: 3x8 @70kg @RIR2 rest 2:00 progress load
day thu "Pull"
Barbell Row: 3x8 @60kg @RIR2 rest 2:00
"""
MONDAY = datetime.date(2026, 11, 16)
DONE = """2026-11-16 "Press" week 1
Bench Press: 60kg x6 @RIR0, 60kg x5 @RIR0, 60kg x4 @RIR0"""


def due_after(
    done: str, day: datetime.date, since: datetime.date | None = None, text: str = TEXT
) -> DueLifting:
    found = laid_out(text, "p", None, PUBLISHED)
    assert isinstance(found, LaidOut)
    return due_lifting(found, journal_of([done]) if done else Journal(), Day(day, since))


def test_the_first_session_is_due_before_anything_was_done() -> None:
    assert due_after("", MONDAY) == DueLifting(Which(1, "mon"), "Nothing of the program was done yet.")


def test_the_one_that_was_begun_that_day_is_due() -> None:
    found = due_after(DONE, MONDAY)
    assert (found.which, found.begun) == (Which(1, "mon"), True)


def test_then_the_next_one_is_due() -> None:
    found = due_after(DONE, MONDAY + datetime.timedelta(days=2))
    assert (found.which, found.begun, found.unfinished) == (Which(1, "thu"), False, "")


def test_what_was_done_before_the_program_began_is_of_another() -> None:
    found = due_after(DONE, MONDAY + datetime.timedelta(days=2), since=MONDAY + datetime.timedelta(days=1))
    assert found.which == Which(1, "mon")


def test_its_day_is_moved_by_what_was_done() -> None:
    tuesday = "2026-11-17"  # the first Monday from then on is the 23rd
    text = TEXT.replace("unit kg", f"unit kg\nstart {tuesday}")
    wednesday = MONDAY + datetime.timedelta(days=2)
    found = due_after(DONE.replace("2026-11-16", tuesday), wednesday, text=text)
    assert (found.which, found.date) == (Which(1, "thu"), datetime.date(2026, 11, 19))
    assert due_after("", wednesday, text=text).date == datetime.date(2026, 11, 23)


def test_a_program_that_is_over_has_none() -> None:
    last = '2026-11-27 "Pull" week 2\nBarbell Row: 60kg x8'
    found = due_after(last, datetime.date(2026, 11, 28))
    assert found.which is None
    assert found.why == 'The program ended with "Pull" of week 2 on 2026-11-27.'


def test_a_journal_in_values_adapts_as_its_text_does() -> None:
    texts, around = Texts(TEXT, "p", DONE, "j"), Around(MONDAY + datetime.timedelta(days=1))
    by_text, by_value = adapt(texts, around), adapt_to(journal_of([DONE]), TEXT, "p", around)
    assert by_value.changed
    assert (by_value.text, by_value.changes) == (by_text.text, by_text.changes)


def test_and_replans_as_its_text_does() -> None:
    texts, around = Texts(TEXT, "p", DONE, "j"), Around(MONDAY + datetime.timedelta(days=1))
    asked = Asked(Said(minutes=["10"]))
    by_text, by_value = (
        replan(texts, around, asked),
        replan_after(journal_of([DONE]), TEXT, "p", around, asked),
    )
    assert by_value.changed
    assert (by_value.text, by_value.changes) == (by_text.text, by_text.changes)


def test_a_program_with_mistakes_is_not_adapted() -> None:
    made = adapt_to(Journal(), TEXT.replace("3x8", "3y8"), "p", Around(MONDAY))
    assert made.problems
    assert not made.text
