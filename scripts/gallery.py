"""The gallery: forty athletes, their plans, and what coaches said of them. `python -m scripts.gallery` writes it anew.

The athletes are the files of `examples/gallery`; the grades stand in its `grades.toml`. Names on the command line
(`07 sprinter`) plan only those whose file's name contains one of them.
"""

import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

ROOT = Path(__file__).parents[1]
ATHLETES = ROOT / "examples" / "gallery"
PAGES = ROOT / "docs" / "gallery"
INDEX = """# The gallery

Forty athletes of every level, goal and gym, with two to six days of 25 to 120 minutes, with injuries and with wishes
that cannot all be met; and the program that `topset plan` writes for each. Three readers, language models
in the part of coaches of strength, of physique and of beginners, graded each program: **A** would be handed out as it
is, **B** with small changes, **C** with large ones, **F** not at all. [The grading sheet](grades.md) says what they
found and what was changed because of it.

| athlete | level | goal | gym | days | weeks | grade |
|---|---|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Person:
    """An athlete of the gallery, as its file says it."""

    path: Path

    @property
    def title(self) -> str:
        """The file's name in words."""
        return self.path.stem.partition("_")[2].replace("_", " ").capitalize()

    @property
    def text(self) -> str:
        """The file."""
        return self.path.read_text(encoding="utf-8")

    @property
    def about(self) -> str:
        """Its first line."""
        return self.text.splitlines()[0].removeprefix("# ")

    @property
    def page(self) -> Path:
        """Where its plan is shown."""
        return PAGES / f"{self.path.stem}.md"


def people() -> tuple[Person, ...]:
    """All of them, in order."""
    return tuple(Person(path) for path in sorted(ATHLETES.glob("[0-9]*.toml")))


def page_of(person: Person) -> str:
    """The page of one athlete: who, what could not be given, the proof, the program."""
    from topset.app.plan import plan
    from topset.notation.athlete_file import read_athlete

    athlete, problems = read_athlete(person.text)
    assert athlete, [problem.message for problem in problems]
    planned = plan(athlete)
    unmet = "\n".join(f"- {said.message} {said.remedy}".rstrip() for said in planned.plan.unmet)
    proof = (
        "No better plan exists."
        if not planned.gap
        else f"No plan is better by more than {planned.gap:.1%} of the gain that is expected."
    )
    parts = [
        f"# {person.title}",
        person.about,
        f'```toml title="{person.path.name}"\n{person.text.partition(chr(10))[2].strip()}\n```',
        f"## What could not be given\n\n{unmet}" if unmet else "",
        "## The program",
        f"{proof} Considered: {max(1 + len(s.others) for s in planned.plan.splits) if planned.text else 0} splits.",
        f"```topset\n{planned.text.strip()}\n```",
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def index(grades: Mapping[str, str]) -> str:
    """The list of all."""
    return INDEX + "".join(row_of(person, grades.get(person.path.stem, "")) for person in people())


def row_of(person: Person, grade: str) -> str:
    """One line of the list."""
    data = tomllib.loads(person.text)
    days = " ".join(str(minutes) for minutes in data["days"].values())
    link = f"[{person.title}]({person.page.name})"
    return f"| {link} | {data['level']} | {data['goal']} | {data['gym']} | {days} | {data['weeks']} | {grade} |\n"


def sheet(data: Mapping[str, object]) -> str:
    """The grading sheet as a page."""
    return "\n".join(_sheet(data)) + "\n"


def _sheet(data: Mapping[str, object]) -> Iterator[str]:
    yield "# The grading sheet\n"
    yield str(data.get("how", "")).strip() + "\n"
    changes = data.get("changed", [])
    if isinstance(changes, list) and changes:
        yield "## What was changed\n\n| what was found | what was done |\n|---|---|"
        for change in changes:
            yield f"| {change['found']} | {change['done']} |"
        yield ""
    yield "## Grades\n\n| athlete | strength | physique | beginners | what remains |\n|---|---|---|---|---|"
    graded = data.get("grades", {})
    assert isinstance(graded, dict)
    for person in people():
        entry = graded.get(person.path.stem, {})
        cells = (entry.get(key, "") for key in ("strength", "physique", "beginners", "remains"))
        yield f"| [{person.title}]({person.page.name}) | {' | '.join(cells)} |"


def overall(entry: Mapping[str, str]) -> str:
    """The worst of the grades."""
    return max((entry.get(key, "") for key in ("strength", "physique", "beginners")), default="")


def write_plan(person: Person) -> str:
    """Plan and write; return the name."""
    person.page.write_text(page_of(person), encoding="utf-8")
    return person.path.stem


def main(names: list[str]) -> None:
    """Write the pages of those who are named, or of all; then the list and the sheet."""
    PAGES.mkdir(exist_ok=True)
    chosen = [p for p in people() if not names or any(name in p.path.stem for name in names)]
    with get_context("spawn").Pool(2) as pool:  # never forked: the solver starts threads
        for done in pool.imap_unordered(write_plan, chosen):
            sys.stderr.write(f"{done}\n")
    path = ATHLETES / "grades.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    grades = {name: overall(entry) for name, entry in data.get("grades", {}).items()}
    (PAGES / "index.md").write_text(index(grades), encoding="utf-8")
    (PAGES / "grades.md").write_text(sheet(data), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
