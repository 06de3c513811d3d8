"""Load the modules that scripts import together with the scripts, not one after the other."""

from django import template
from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from topset.web.pages.modules import imported

register = template.Library()


@register.simple_tag
def preload(*scripts: str) -> SafeString:
    """A link for each module that the scripts import."""
    return format_html_join(
        "", '<link rel="modulepreload" href="{}">', ((url,) for url in imported(*scripts))
    )
