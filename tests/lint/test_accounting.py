from topset.evidence.statements import statements
from topset.lint.accounting import JOURNAL, account


def test_every_statement_is_put_to_use() -> None:
    used = account()
    assert len(used) == len(statements()) == 168
    assert not [id_ for id_, places in used.items() if not places]


def test_the_journal_names_known_statements() -> None:
    assert set(JOURNAL) <= set(statements())


def test_checkable_statements_are_cited_by_more_than_words() -> None:
    kinds = {"number or range", "order and spacing", "caution", "safety"}
    only_words = {
        id_
        for id_, places in account().items()
        if str(statements()[id_].kind) in kinds and all(p.startswith("explanation") for p in places)
    }
    assert only_words <= {"C29", "C30", "D5"}  # what the catalogue holds, and why a limit is there
