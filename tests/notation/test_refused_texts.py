"""What is refused, and in what words: each file of `refused/` holds a text, `---`, and all that is said of it.

After a change that is meant, `python tests/notation/test_refused_texts.py` writes the second halves anew.
"""

from pathlib import Path

import pytest

from topset.ground.place import excerpt
from topset.notation import format_text, is_journal, parse, parse_journal
from topset.notation.problems import MORE, TROUBLES

FOLDER = Path(__file__).parent / "refused"
FILES = sorted(FOLDER.glob("*.txt"))
RULE = "---\n"


def halves(file: Path) -> tuple[str, str]:
    text, _, said = file.read_text(encoding="utf-8").partition(RULE)
    return text, said


def rendered(text: str) -> str:
    """Each problem as it is shown: place, code, message; the line with carets; the remedy."""
    shown: list[str] = []
    for reason in (parse_journal(text) if is_journal(text) else parse(text)).problems:
        shown.append(f"{reason.place} {reason.code} {reason.message}")
        if reason.place:
            shown += [line.rstrip() for line in excerpt(text, reason.place).split("\n")]
        shown += [f"= {reason.remedy}", ""]
    return "\n".join(shown)


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_a_text_is_refused_in_these_words(file: Path) -> None:
    text, said = halves(file)
    assert rendered(text) == said


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.stem))
def test_a_refused_text_is_left_as_it_is(file: Path) -> None:
    text, _ = halves(file)
    formatted, problems = format_text(text)
    assert formatted == text
    assert problems


def test_every_kind_of_trouble_is_shown() -> None:
    said = "".join(halves(file)[1] for file in FILES)
    elsewhere = {MORE.code, "TXT103"}  # these need long texts: test_any_text.py
    assert [t.code for t in TROUBLES if t.code not in said and t.code not in elsewhere] == []


if __name__ == "__main__":
    for each in FILES:
        source = halves(each)[0]
        each.write_text(f"{source}{RULE}{rendered(source)}", encoding="utf-8")
