"""A page for each method, and the table of them all."""

import inspect
from collections.abc import Iterator

from scripts.docs.markdown import basis, fence, folded, heading, page, table
from topset import notation
from topset.app.explain_method import ArgumentPage, MethodPage, explain_method
from topset.methods import build, methods
from topset.methods.method import Method
from topset.model.prescription import MethodCall


def pages() -> dict[str, str]:
    """The index and one page a method."""
    made = {f"methods/{name}.md": method_page(name, kind) for name, kind in methods().items()}
    return {"methods/index.md": index(), **made}


def index() -> str:
    """All methods."""
    rows = ((f"[{name}]({name}.md)", kind.title, f"`{kind.example}`") for name, kind in methods().items())
    return page(
        "# Methods",
        "A method stands where sets stand: `Hip Thrust: backwards @78% rest 2:30`. It says how the sets of one "
        "exercise are laid out and how they grow. `topset expand` shows the sets behind every method of a program, "
        "`topset method NAME` prints a page of this chapter in the terminal.",
        table(("Name", "Title", "Example"), rows),
    )


def method_page(name: str, kind: type[Method]) -> str:
    """One method."""
    found = explain_method(name)
    assert isinstance(found, MethodPage)
    return page(
        f"# {found.title}",
        f"`{found.name}`",
        folded(found.what),
        heading(2, "Written"),
        fence(found.example),
        heading(2, "Sets"),
        *_sets(found),
        heading(2, "Arguments") if found.arguments else "",
        table(("Argument", "Meaning", "Default", "Limits"), map(_argument, found.arguments)),
        heading(2, "Progression"),
        found.progression,
        *_eligible(kind),
        heading(2, "Rests on") if kind.cites else "",
        basis(kind.cites),
    )


def _sets(found: MethodPage) -> Iterator[str]:
    """What the method stands for: without arguments, or as in its example."""
    if found.sets:
        yield "Without arguments:"
        yield fence("\n".join(found.sets))
    else:
        yield "It has no sets of its own without arguments; those of the example are:"
        yield fence("\n".join(_of_example(found.example)))


def _of_example(line: str) -> Iterator[str]:
    """The groups of sets behind the example."""
    parsed = notation.parse(f"day mon\n{line}")
    for part in parsed.program.blocks[0].days[0].lines[0].parts:
        built = build(part) if isinstance(part, MethodCall) else None
        groups = built.groups() if isinstance(built, Method) else (part,)
        yield from (notation.print_part(group) for group in groups)


def _argument(argument: ArgumentPage) -> tuple[str, ...]:
    limits = argument.limits or ", ".join(f"`{choice}`" for choice in argument.choices)
    default = f"`{argument.default}`" if argument.default else ""
    return f"`{argument.name}`", argument.says, default, limits


def _eligible(kind: type[Method]) -> Iterator[str]:
    """Who may use it, on which exercises: what the method's own judge says of itself."""
    yield heading(2, "For whom")
    if kind.eligible is Method.eligible:
        yield "Anyone, on any exercise."
    else:
        yield folded(inspect.getdoc(kind.eligible) or "")
