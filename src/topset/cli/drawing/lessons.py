"""What a journal has taught, in a few lines: each thing of a kind by its name."""

from collections.abc import Iterable, Mapping
from typing import TextIO

from topset.cli.terminal import say, styled, wrapped
from topset.model.learned import Lesson

# What is said in front of the things of a kind; lessons of other kinds are sentences of their own.
KINDS: Mapping[str, tuple[str, ...]] = {
    "Maxima by the journal": ("LRN101",),
    "Kept, for they made progress": ("LRN111",),
    "Kept though they stand still, for they are the lifts to be strong in": ("LRN115",),
    "Changed, for they stand still": ("LRN112",),
    "Changed, for they were not done": ("LRN113",),
    "Changed, for they hurt": ("LRN114",),
    "Direct sets a week to begin near": ("LRN121", "LRN122", "LRN123", "LRN124", "LRN125"),
}


def show_lessons(lessons: Iterable[Lesson], stream: TextIO | None = None) -> None:
    """Sentences first, then the lists; each with what it rests on."""
    every = tuple(lessons)
    if not every:
        return
    listed = {code for codes in KINDS.values() for code in codes}
    say(styled("What the journal says", "bold", stream), stream)
    for lesson in every:
        if lesson.reason.code not in listed:
            _say(f"{lesson.reason.message} {lesson.reason.remedy}".strip(), [lesson], stream)
    for heading, codes in KINDS.items():
        mine = [lesson for lesson in every if lesson.reason.code in codes]
        if mine:
            _say(f"{heading}: {', '.join(lesson.brief for lesson in mine)}.", mine, stream)
    say("", stream)


def _say(said: str, lessons: Iterable[Lesson], stream: TextIO | None) -> None:
    cites = dict.fromkeys(cite for lesson in lessons for cite in lesson.reason.cites)
    say(wrapped(f"{said} [{', '.join(cites)}]", "  ", stream), stream)
