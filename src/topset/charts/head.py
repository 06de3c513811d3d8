"""What every chart says in words, and its numbers as a table."""

from topset.ground.frozen import frozen


@frozen
class Head:
    """A chart in words: its title, what is drawn, and what a reader should see in it, for those who do not see it."""

    title: str
    subtitle: str
    summary: str


@frozen
class Table:
    """The numbers of a chart in rows under a head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def number(value: float) -> str:
    """A number to the tenth, thousands parted: "12,480", "5.7", "100"."""
    text = f"{value:,.1f}".removesuffix(".0")
    return "0" if text == "-0" else text
