from topset.evidence.statements import Kind, articles, statements

COUNTS = {"A": 28, "B": 27, "C": 31, "D": 50, "E": 32}


def test_every_article_has_all_its_statements_in_order() -> None:
    for article in articles():
        wanted = [f"{article.letter}{number}" for number in range(1, COUNTS[article.letter] + 1)]
        assert [statement.id for statement in article.statements] == wanted


def test_there_are_one_hundred_and_sixty_eight() -> None:
    assert len(statements()) == sum(COUNTS.values()) == 168


def test_a_statement_is_one_short_sentence() -> None:
    for statement in statements().values():
        assert statement.text.endswith(".")
        assert len(statement.text) <= 100


def test_claims_and_advice_that_no_figure_rests_on_say_where_they_are_used() -> None:
    from topset.evidence.overrides import all_figures

    cited = {cite for figure in all_figures().values() for cite in figure.cites}
    mute = [s.id for s in statements().values() if not s.explains and s.id not in cited]
    assert mute == []


def test_every_kind_occurs() -> None:
    assert {statement.kind for statement in statements().values()} == set(Kind)
