"""Dates in sentences that were written for any place, in templates."""

from django import template

from topset.web.gym.dates import spoken

register = template.Library()
register.filter("spoken", spoken)
