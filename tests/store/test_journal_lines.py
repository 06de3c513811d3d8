"""Where the entries of a journal begin and end."""

import datetime

from topset.store.journal_lines import Stretch, outline

LOG = """\
# mine
unit lb
# above
2026-11-20 18:10 "Push" # x
sleep 7h
# why

note x
# of the next

 2026-11-31#cold
2026-11-22

# the end
"""


def test_entries_end_with_their_last_statement() -> None:
    found = outline(LOG.split("\n"))
    assert found.header == 2
    assert found.entries == (
        Stretch(3, 8, datetime.date(2026, 11, 20)),
        Stretch(10, 11, None),
        Stretch(11, 12, datetime.date(2026, 11, 22)),
    )
    inside = [line for line in range(14) if found.of(line)]
    assert inside == [3, 4, 5, 6, 7, 10, 11]


def test_without_entries() -> None:
    assert outline(["# a", "unit lb", "", "# b"]).header == 2
    assert outline([]).entries == ()
