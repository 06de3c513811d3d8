"""A table that fits the terminal."""

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]], flexible: Sequence[int] = ()) -> None:
    """Draw rows under a head; the columns `flexible` are wrapped first when room is short."""
    from rich import box
    from rich.table import Table

    from topset.cli.terminal import console, say

    drawn = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1), header_style="dim")
    for index, name in enumerate(head):
        drawn.add_column(name, no_wrap=index not in flexible and bool(flexible), overflow="fold")
    for row in rows:
        drawn.add_row(*row)
    screen = console()
    with screen.capture() as captured:
        screen.print(drawn)
    for line in captured.get().rstrip("\n").split("\n"):
        say(line.rstrip())
