"""What a journal teaches about the next block: read, and laid beside the athlete."""

from dataclasses import replace
from datetime import date as Date  # noqa: N812 - the fields are called date

from topset.adaptation.learning import learn
from topset.adaptation.past import Past
from topset.adaptation.situation import Situation
from topset.app.adapt import Around, read_situation
from topset.app.adapt import Texts as Followed
from topset.app.log_numbers import Numbers, Texts, read_numbers
from topset.evidence.figure import PUBLISHED, Figures
from topset.ground.frozen import frozen
from topset.ground.reason import Reason
from topset.metrics.journal.log import Log
from topset.model.athlete import Athlete


@frozen
class Taught:
    """The athlete with what was learned, or what is wrong with the texts."""

    athlete: Athlete | None = None
    problems: tuple[Reason, ...] = ()


def taught_by(texts: Texts, athlete: Athlete, on: Date, figures: Figures = PUBLISHED) -> Taught:
    """What the journal of `texts` says up to a date, with the program that it followed where there is one."""
    past: Past | tuple[Reason, ...] = (
        _after_program(texts, athlete, on, figures)
        if texts.program_file
        else _alone(texts, athlete, on, figures)
    )
    if not isinstance(past, Past):
        return Taught(problems=past)
    found = learn(past)
    if found.until is None:
        return Taught(problems=(_no_session(texts, on),))
    return Taught(replace(past.athlete or athlete, learned=found))


def _alone(texts: Texts, athlete: Athlete, on: Date, figures: Figures) -> Past | tuple[Reason, ...]:
    found = read_numbers(texts, athlete, figures)
    if not isinstance(found, Numbers):
        return found
    return Past(found.log.until(on), on, athlete, figures)


def _after_program(texts: Texts, athlete: Athlete, on: Date, figures: Figures) -> Past | tuple[Reason, ...]:
    followed = Followed(texts.program, texts.program_file, texts.journal, texts.journal_file)
    block = read_situation(followed, Around(on, athlete, figures))
    if (
        isinstance(block, Situation) and not block.pairs
    ):  # the file has the first day of the next block already
        block = replace(block, athlete=replace(athlete, start=None))
    if not isinstance(block, Situation):
        return block
    if not block.pairs:
        said = f"{texts.journal_file} has no session of {texts.program_file} up to {on}."
        return (Reason("LRN001", said, "Name the program that it followed, or leave out --after."),)
    # All of the journal, as without a program: a block looks at the last year of it alone.
    whole = Log.of(block.past, block.athlete, block.program, figures)
    return Past(whole, on, with_own(athlete, block), figures, block)


def with_own(athlete: Athlete, block: Situation) -> Athlete:
    """The athlete with the exercises that the program defined: what worked may be planned again."""
    own = {each.exercise.slug: each.exercise for each in block.program.own if each.exercise.muscles}
    return replace(athlete, own={**own, **athlete.own})


def _no_session(texts: Texts, on: Date) -> Reason:
    said = f"{texts.journal_file} has no session up to {on}."
    return Reason("LRN002", said, "Log or import some, or plan without it.")
