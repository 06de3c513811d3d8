from cases import adapted, one_line, said

SQUAT = one_line("Back Squat: 3x5 @100kg progress load +2.5kg")


def test_a_journal_without_a_session_changes_nothing_and_says_unknown() -> None:
    for journal in ("", "2026-03-02\nsleep 5h, readiness 1/5\n"):
        made = adapted(SQUAT, journal)
        assert made.changes == ()
        assert "unknown" in dict(said(made))["ADP148"]


def test_sessions_that_nobody_says_are_of_the_program_are_none_of_it() -> None:
    park = "".join(f'2026-02-{day:02} "Park"\nBack Squat: 60kg x10, x10, x10\n' for day in (1, 3))
    made = adapted(SQUAT, park)
    assert made.changes == ()
    assert "any of its 2 sessions" in dict(said(made))["ADP148"]
    assert "--start" in next(one.reason.remedy for one in made.held if one.reason.code == "ADP148")


def test_a_program_that_has_just_begun_is_no_news() -> None:
    started = SQUAT.replace("unit kg", "start 2026-03-02\nunit kg")
    before = '2026-02-25 "Park"\nBack Squat: 60kg x10, x10, x10\n'
    for day in ("2026-02-26", "2026-03-02", "2026-03-08"):
        assert "ADP148" not in dict(said(adapted(started, before, day))), day
    late = dict(said(adapted(started, before, "2026-03-09")))["ADP148"]
    assert (
        late
        == "The program began on 2026-03-02, and the journal holds no session since: nothing of it was done."
    )


def test_only_sessions_since_the_first_day_are_counted() -> None:
    started = SQUAT.replace("unit kg", "start 2026-03-02\nunit kg")
    days = ("2026-02-23", "2026-02-25", "2026-03-03")
    park = "".join(f'{day} "Park"\nPush-Up: x10, x10, x10\n\n' for day in days)
    made = adapted(started, park, "2026-03-04")
    assert "that its one session since 2026-03-02 was of this program" in dict(said(made))["ADP148"]
