"""Read a journal for its numbers, or end with what is wrong with it."""

import gc

from topset.app.log_numbers import Numbers, Texts, read_numbers
from topset.app.open_text import STDIN
from topset.cli.answers import refuse
from topset.cli.inputs import athlete_of, figures_for, text_of


def numbers_of(log: str, program: str, athlete: str, *, as_data: bool = False) -> Numbers:
    """The journal of a file, with its program and the athlete where files are named ("" for none)."""
    person = athlete_of(athlete, as_data=as_data)
    journal = text_of(log, as_data=as_data)
    file = None if log == STDIN else journal
    texts = Texts(journal.text, str(journal.path), log=file)
    if program:
        plan = text_of(program, as_data=as_data)
        texts = Texts(journal.text, str(journal.path), plan.text, str(plan.path), file)
    found = read_numbers(texts, person, figures_for(log, as_data=as_data))
    if not isinstance(found, Numbers):
        refuse(found, texts.sources, as_data=as_data)
    gc.freeze()  # a long journal is a million objects, all needed to the end: the collector need not visit them
    return found
