"""What people see."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """The pages."""

    name = "topset.web.pages"
    label = "pages"
