"""Correct one line of a journal, or take it out; everything else stays as it is."""

import datetime
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from topset.app.log_lines import head_lines, head_of, item_lines, lines_of, moved, read_lines
from topset.app.log_place import too_far_ahead
from topset.app.log_sets import TYPED, Logged, LogLine
from topset.ground.frozen import frozen
from topset.ground.place import Place
from topset.ground.reason import Reason
from topset.model.exercise import Exercise
from topset.model.program import Comments
from topset.notation.comments import comments
from topset.notation.lexer import statements
from topset.notation.problems import Problems
from topset.store.journal_file import Splice, change
from topset.store.journal_lines import Outline, Stretch, outline


@frozen
class Correction:
    """Line `line`, counted from 1, is to say `text`; None takes it out.

    `was` is what the line must still say, "" where nobody minds; spaces and comments do not matter. `known` are the
    exercises of the program. After the day behind `today` nothing was done yet.
    """

    line: int
    text: str | None
    was: str = ""
    known: tuple[Exercise, ...] = ()
    file: str = TYPED
    today: datetime.date | None = None


Corrected = tuple[Sequence[Splice], Logged]


def correct_log(name: str, correction: Correction) -> Logged:
    """Correct the journal of that file."""

    def edit(lines: tuple[str, ...]) -> Corrected:
        return correct_in(lines, correction, name)

    done = change(Path(name), edit, fresh=False)
    return Logged(name, (done,)) if isinstance(done, Reason) else done


def correct_in(lines: Sequence[str], correction: Correction, file: str = "") -> Corrected:
    """What `correction` changes in the lines of a journal, and the answer."""
    journal = outline(lines)
    at = correction.line - 1
    stretch = journal.of(at)
    if stretch is None or not _says(lines[at]):
        return _refused(file, _no_statement(lines, correction.line, file))
    if correction.was and _bare(correction.was) != _bare(lines[at]):
        message = f"Line {correction.line} says something else: {_bare(lines[at])}"
        return _refused(
            file, _at(Reason("JNL004", message, "Look at the line again."), correction.line, file)
        )
    if correction.text is None:
        return _removed(journal, stretch, at, file)
    written = [line for line in lines_of(correction.text) if line.strip()]
    if len(written) != 1 or not _says(written[0]):
        return _refused(file, Reason("JNL005", "A line is replaced by one line.", "Write one statement."))
    if at == stretch.head:
        return _head(journal, at, written[0], correction, file)
    return _item(journal, stretch, at, written[0], correction, file)


def _removed(journal: Outline, stretch: Stretch, at: int, file: str) -> Corrected:
    """Take a line out; with a head, an empty line beside it."""
    lines = journal.lines
    first, count = at, 1
    if at == stretch.head:
        if any(_says(line) for line in lines[at + 1 : stretch.stop]):
            reason = Reason("JNL007", "Lines belong to this date.", "Remove those first.")
            return _refused(file, _at(reason, at + 1, file))
        if at and not lines[at - 1].strip():
            first, count = at - 1, 2
        elif not at and lines[1:2] and not lines[1].strip():
            count = 2
    return (Splice(first, count),), _answer(file, (LogLine(at + 1, lines[at]),), ())


def _head(journal: Outline, at: int, text: str, correction: Correction, file: str) -> Corrected:
    entry, problems = head_of(text)
    if not outline((text,)).entries:
        entry, problems = (
            None,
            (Reason("JNL005", "A date is replaced by a date.", "Write 2026-11-20 18:05.", place=Place(1)),),
        )
    if entry is None or problems:
        return _refused(file, *(moved(reason, 0, correction.file) for reason in problems))
    beside = _beside(journal.lines[at])
    kept = replace(entry, comments=Comments((), entry.comments.beside or beside))
    if ahead := too_far_ahead(entry.date, correction.today):
        return _refused(file, ahead.at(Place(1, file=correction.file)))
    return _replaced(journal, at, head_lines(kept), file)


def _item(
    journal: Outline, stretch: Stretch, at: int, text: str, correction: Correction, file: str
) -> Corrected:
    header = journal.lines[: journal.header]
    before = (*header, *journal.lines[stretch.head : at])
    after = journal.lines[at + 1 : stretch.stop]
    old = read_lines((journal.lines[at],), before, after, correction.known)
    new = read_lines((text,), before, after, correction.known)
    if new.problems:
        return _refused(file, *(moved(reason, -new.first, correction.file) for reason in new.problems))
    if new.around > old.around:  # a label or a reading that stands further down already
        reason = Reason(
            "JNL008", "A line below says this already.", "Change that line too, or keep one of the two."
        )
        return _refused(file, _at(reason, at + 1, file))
    if not new.items:
        return _refused(
            file, Reason("JNL005", "This line belongs elsewhere.", "Write sets, readings or a note.")
        )
    item = new.items[0]
    kept = Comments((), item.comments.beside or _beside(journal.lines[at]))
    return _replaced(journal, at, item_lines(replace(item, comments=kept), new.book), file)


def _replaced(journal: Outline, at: int, texts: list[str], file: str) -> Corrected:
    before = (LogLine(at + 1, journal.lines[at]),)
    if journal.lines[at] == texts[0]:
        return (), Logged(file, lines=before)
    return (Splice(at, 1, tuple(texts)),), _answer(file, before, (LogLine(at + 1, texts[0]),))


def _answer(file: str, before: tuple[LogLine, ...], lines: tuple[LogLine, ...]) -> Logged:
    return Logged(file, lines=lines, before=before, changed=True)


def _no_statement(lines: Sequence[str], line: int, file: str) -> Reason:
    if not 1 <= line <= len(lines):
        return Reason("JNL003", f"There is no line {line} in {file}.", f"It has {len(lines)} lines.")
    message = f"Line {line} is not part of an entry."
    return _at(Reason("JNL003", message, "Comments and the header are changed in an editor."), line, file)


def _refused(file: str, *reasons: Reason) -> Corrected:
    return (), Logged(file, reasons)


def _at(reason: Reason, line: int, file: str) -> Reason:
    return reason.at(Place(line, file=file))


def _says(line: str) -> bool:
    """Whether a line is more than a comment."""
    bare = line.lstrip()
    return bool(bare) and bare[0] != "#"


def _beside(line: str) -> str:
    """The comment beside a statement."""
    found, _ = statements(line, Problems())
    return comments(found[0]).beside if found else ""


def _bare(line: str) -> str:
    """What a line says, without its comment and with single spaces."""
    found, _ = statements(line, Problems())
    return " ".join(found[0].code.split()) if found else ""
