"""Whatever stands in a journal and whatever is logged: nothing is lost, nothing doubled, the form is kept."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import journals_path  # noqa: F401  # first: it makes the strategies importable
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from journal_strategies import journals

from topset.app.correct_log import Correction, correct_in
from topset.app.log_lines import lines_of
from topset.app.log_sets import Request, log_into
from topset.model.journal import Entry, Journal, LiftedSet, Readings
from topset.model.program import NO_COMMENTS, Note
from topset.notation import parse_journal, print_journal
from topset.store.journal_file import Splice
from topset.store.journal_lines import outline

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]


def spliced(text: str, splices: Sequence[Splice]) -> str:
    lines = lines_of(text)
    for splice in splices:
        lines[splice.at : splice.at + splice.removed] = splice.lines
    return "".join(f"{line}\n" for line in lines)


def done(journal: Journal) -> Counter[tuple[object, str, LiftedSet]]:
    return Counter(
        (e.date, lift.exercise, one) for e in journal.entries for lift in e.lifts for one in lift.sets
    )


def said(journal: Journal) -> Counter[object]:
    """Readings and notes, with their dates; their comments are counted apart."""
    return Counter(
        (entry.date, replace(item, comments=NO_COMMENTS))
        for entry in journal.entries
        for item in entry.items
        if isinstance(item, Readings | Note)
    )


def remarks(journal: Journal) -> Counter[str]:
    """All comments."""
    around = [
        c for entry in journal.entries for c in (entry.comments, *(item.comments for item in entry.items))
    ]
    found = Counter(text for each in around for text in (*each.above, *filter(None, [each.beside])))
    return found + Counter(journal.end_comments)


@settings(deadline=None, max_examples=60, suppress_health_check=SLOW)
@given(journals(), journals(), st.booleans(), st.booleans())
def test_a_request_is_in_the_journal_afterwards(
    before: Journal, asked: Journal, same_day: bool, ordered: bool
) -> None:
    if ordered:
        before = replace(before, entries=before.in_time)
    entries = tuple(entry for entry in asked.entries if entry.items)
    assume(entries and not asked.own)  # names that two journals give differently are another matter
    if same_day and before.entries:
        entries = tuple(
            replace(e, date=before.entries[-1].date, time=None, title="", week=None) for e in entries
        )
    request = print_journal(Journal(entries))
    text = print_journal(before)
    splices, answer = log_into(lines_of(text), Request(request, Entry(entries[0].date)))
    if answer.problems:
        assert not splices
        assert {reason.code for reason in answer.problems} <= {"TXT107", "TXT209"}  # there already
        return
    parsed = parse_journal(spliced(text, splices))
    assert parsed.problems == ()
    after = parsed.journal
    wanted = parse_journal(request).journal
    assert done(after) == done(before) + done(wanted)
    assert said(after) == said(before) + said(wanted)
    assert sorted(remarks(after)) == sorted(remarks(before) + remarks(wanted))
    assert print_journal(after) == spliced(text, splices)
    for line in answer.lines:
        assert lines_of(spliced(text, splices))[line.line - 1] == line.text


@settings(deadline=None, max_examples=100, suppress_health_check=SLOW)
@given(journals(), st.data())
def test_a_line_is_taken_out_and_nothing_else(before: Journal, data: st.DataObject) -> None:
    text = print_journal(before)
    lines = lines_of(text)
    entries = [stretch for stretch in outline(lines).entries if stretch.stop > stretch.head + 1]
    assume(entries)
    stretch = data.draw(st.sampled_from(entries))
    at = data.draw(st.integers(stretch.head + 1, stretch.stop - 1))
    splices, answer = correct_in(lines, Correction(at + 1, None))
    if lines[at].startswith("#"):
        assert not splices
        assert answer.problems
        return
    assert lines_of(spliced(text, splices)) == [*lines[:at], *lines[at + 1 :]]
    assert parse_journal(spliced(text, splices)).problems == ()


@settings(deadline=None, max_examples=100, suppress_health_check=SLOW)
@given(journals(), st.data())
def test_a_line_that_is_corrected_to_itself_stays(before: Journal, data: st.DataObject) -> None:
    lines = lines_of(print_journal(before))
    places = [n for each in outline(lines).entries for n in range(each.head, each.stop) if lines[n][0] != "#"]
    assume(places)
    at = data.draw(st.sampled_from(places))
    splices, answer = correct_in(lines, Correction(at + 1, lines[at], was=lines[at]))
    assert answer.problems == ()
    assert not splices
