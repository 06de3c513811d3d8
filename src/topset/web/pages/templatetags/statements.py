"""What the library says, in the language of the page: built into every template."""

from django import template

from topset.web import signs, statements

register = template.Library()
register.filter(statements.said_about)
register.filter(statements.said_whole)
register.filter(signs.with_numbers)


@register.filter
def said(value: object) -> object:
    """A text translated; what is no text, such as a date, is for Django to write."""
    return statements.said(value) if isinstance(value, str) else value
