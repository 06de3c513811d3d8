from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from topset.interchange.merge import merge
from topset.model.journal import Entry, Journal
from topset.notation import parse_journal, print_journal

PUSH = '2026-03-02 18:10 "Push"\nBench Press: 80kg x5, x5, x5\nOverhead Press: 40kg x8, x8\n'
PULL = '2026-03-04 18:00 "Pull"\nDeadlift: 120kg x5\n'
LEGS = '2026-03-06 18:00 "Legs"\nBack Squat: 100kg x5\n'


def journal(text: str) -> Journal:
    parsed = parse_journal(text)
    assert parsed.problems == ()
    return parsed.journal


def entries(*texts: str) -> tuple[Entry, ...]:
    return journal("\n".join(texts)).entries


def test_new_entries_go_where_their_time_is() -> None:
    done = merge(journal(f"{PUSH}\n{LEGS}"), entries(PULL))
    assert print_journal(done.journal) == f"{PUSH}\n{PULL}\n{LEGS}"
    assert (done.added, done.same, done.differ) == (1, 0, ())


def test_importing_again_changes_nothing() -> None:
    before = journal(f"{PUSH}\n{PULL}")
    done = merge(before, entries(PUSH, PULL))
    assert done.journal is before
    assert (done.added, done.same, done.changed) == (0, 2, False)


def test_a_journal_in_an_order_of_its_own_keeps_it() -> None:
    done = merge(journal(f"{LEGS}\n{PUSH}"), entries(PULL))
    assert print_journal(done.journal) == f"{LEGS}\n{PUSH}\n{PULL}"


def test_a_set_edited_by_hand_stays() -> None:
    before = journal(PUSH.replace("80kg x5, x5, x5", "82.5kg x5, x5, x4"))
    done = merge(before, entries(PUSH))
    assert done.journal is before
    assert [entry.date for entry in done.differ] == [before.entries[0].date]


def test_an_exertion_a_note_or_a_week_added_by_hand_is_no_difference() -> None:
    edited = (
        PUSH.replace('"Push"', '"Push" week 2').replace("x5, x5, x5", "x5 @RIR2, x5, x5 @RIR1")
        + "sleep 7h\nnote good\n"
    )
    done = merge(journal(edited), entries(PUSH))
    assert (done.added, done.same, done.differ) == (0, 1, ())


def test_a_session_whose_time_was_changed_or_that_was_typed_in_is_found_by_its_sets() -> None:
    for edited in (
        PUSH.replace("18:10", "17:30"),
        PUSH.replace(' 18:10 "Push"', ""),
        PUSH.replace("18:10", "17:00").replace("x8, x8", "x8, x7"),
    ):
        done = merge(journal(edited), entries(PUSH))
        assert done.added == 0


def test_two_sessions_of_one_day_stay_two() -> None:
    morning = '2026-03-02 07:00 "Arms"\nBarbell Curl: 30kg x10\n'
    done = merge(journal(PUSH), entries(morning))
    assert print_journal(done.journal) == f"{morning}\n{PUSH}"
    again = merge(done.journal, entries(PUSH, morning))
    assert (again.added, again.same) == (0, 2)


def test_the_same_session_done_twice_a_day_is_there_twice() -> None:
    noon = PUSH.replace("18:10", "12:00")
    done = merge(journal(PUSH), entries(noon, PUSH))
    assert (done.added, done.same) == (1, 1)
    assert merge(done.journal, entries(noon, PUSH)).added == 0


def test_a_day_with_readings_only_is_no_session() -> None:
    done = merge(journal("2026-03-02\nsleep 7h\n"), entries(PUSH))
    assert done.added == 1


def test_an_exercise_of_one_s_own_comes_along_once() -> None:
    own = 'exercise "Zercher Hold" pattern carry muscles quads 1\n'
    held = f"{own}\n2026-03-02\nZercher Hold: 60kg x30s\n"
    new = journal(held)
    done = merge(journal(PULL), new.entries, new.own)
    assert done.journal.own == new.own
    more = merge(done.journal, journal(held.replace("03-02", "03-05")).entries, new.own)
    assert more.journal.own == new.own


SETS = st.lists(st.sampled_from(["100kg x5", "100kg x4", "60kg x10"]), min_size=1, max_size=3)


@given(
    st.lists(
        st.tuples(st.sampled_from(["02", "03"]), st.sampled_from(["07:00", "18:00", ""]), SETS), max_size=6
    )
)
def test_whatever_is_imported_twice_changes_nothing_the_second_time(
    days: list[tuple[str, str, list[str]]],
) -> None:
    new = tuple(
        entry
        for day, time, sets in days
        for entry in entries(f"2026-03-{day} {time}\nBack Squat: {', '.join(sets)}\n")
    )
    once = merge(Journal(), new)
    twice = merge(once.journal, new)
    assert once.added == len(new)
    assert twice.journal == once.journal
    assert twice.same == len(new)
    assert merge(replace(once.journal, entries=once.journal.entries[::-1]), new).added == 0


def day(text: str) -> Entry:
    [entry] = parse_journal(text).journal.entries
    return entry


def test_a_body_mass_is_known_wherever_its_day_says_it() -> None:
    weighed = day("2026-03-02\nbody mass 80kg\n")
    before = parse_journal("2026-03-02 18:00\nBench Press: 80kg x5\nsleep 7h, body mass 80kg\n").journal
    assert merge(before, [weighed]).same == 1
    assert merge(before, [day("2026-03-02\nbody mass 81kg\n")]).added == 1
    assert merge(before, [day("2026-03-02\nnote waist 82cm\n")]).added == 1


def test_a_body_mass_that_was_edited_stays() -> None:
    before = parse_journal("2026-03-02 07:10\nbody mass 80kg\n").journal
    merged = merge(before, [day("2026-03-02 07:10\nbody mass 81kg\n")])
    assert (merged.added, merged.same, merged.differ) == (0, 0, before.entries)
    assert merge(before, [day("2026-03-02 21:10\nbody mass 81kg\n")]).added == 1


def test_readings_beside_those_of_the_day_are_no_copy_of_them() -> None:
    before = parse_journal("2026-03-02\nsleep 7h\n").journal
    merged = merge(before, [day("2026-03-02\nbody mass 80kg\n")])
    assert (merged.added, len(merged.journal.entries)) == (1, 2)
