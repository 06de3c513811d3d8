"""Dates in sentences that were written for any place."""

import datetime
import re

from django.utils.formats import date_format

DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def spoken(sentence: str) -> str:
    """The sentence with its dates as people say them: 2026-11-23 as Monday, 23 November."""
    return DATE.sub(lambda found: date_format(datetime.date.fromisoformat(found[0]), "l, j F"), sentence)
