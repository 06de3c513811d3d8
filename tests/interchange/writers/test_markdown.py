import datetime
from html.parser import HTMLParser

import pytest
from exported import JOURNAL, PROGRAM, log_of, program_of, text
from markdown_it import MarkdownIt

from topset.interchange.writers.formats.markdown import plain


class Page(HTMLParser):
    """The tags and the words of a page."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words = ""
        self.feed(MarkdownIt("commonmark").enable("table").render(source))

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_program_as_sheets() -> None:
    content = text("markdown", program_of(PROGRAM, datetime.date(2027, 1, 4)))
    assert content.startswith(
        "# Block, one\n\n## Week 1\n\n### Monday: Push; =1+1 (2027-01-04, 60 min)\n\n"
        "Warm-up 10 min: Leg Swings x10\n\n"
        "|  | Exercise | Sets | Load | Effort | Rest | Done |\n| --- | --- |"
    )
    assert "|  |  | 3x5 | 80 kg |  | 3:00 | ☐ ☐ ☐ |\n" in content
    assert "| A1 | Pull-Up | 2-3x6-8 |  | RIR 2 | 2:00 | ☐ ☐ ☐ |\n" in content
    assert "\n\nBring a belt.\n\n" in content
    page = Page(content)
    assert (page.tags.count("table"), page.tags.count("h3")) == (4, 4)


def test_a_journal_without_its_program() -> None:
    assert text("markdown", log_of(JOURNAL)) == (
        "# Training journal\n\n## 2026-03-02 18:10 Push; =1+1 (week 1)\n\n"
        '- Bench Press: ramp 40kg x8, 80kg x5 @RPE8, x5 @RIR1-2, drop 60kg x0 "elbows, in"\n'
        "- A1 Pull-Up: BW+10kg x6, BW x8\n- A2 Plank: x1min\n\n"
        "The gym was full.\n\nsleep 7h, soreness quads 2/5, body mass 82kg\n"
    )


def test_a_journal_beside_its_program() -> None:
    content = text("markdown", log_of(JOURNAL.replace("A2 Plank: x60s\n", ""), PROGRAM))
    assert "- A1 Pull-Up: BW+10kg x6, BW x8\n    - planned: 2-3x6-8 @RIR2 rest 2:00\n" in content
    assert "- left out: Plank: 2x45s rest 1:00\n" in content
    assert "## Left out in week 1: Thursday\n\n- Back Squat: 3x5 @100kg rest 3:00" in content
    assert Page(content).tags.count("ul") >= 4


@pytest.mark.parametrize(
    "words",
    [
        "*a* _b_ `c`",
        "# no",
        "1. no",
        "12) no",
        "- no",
        "+ no",
        "===",
        "a | b",
        "<script>x</script>",
        "&lt; [x](y)",
    ],
)
def test_words_stay_words(words: str) -> None:
    page = Page(plain(words))
    assert page.tags == ["p"]
    assert page.words.strip() == words
    assert Page(f"| a |\n| --- |\n| {plain(words)} |").words.split("a", 1)[1].strip() == words
