"""Who may come in."""

from django.apps import AppConfig
from django.core.management import call_command
from django.db.models.signals import post_migrate


class AccountsConfig(AppConfig):
    """People and this installation."""

    name = "topset.web.accounts"
    label = "accounts"

    def ready(self) -> None:
        """With the tables of the models comes that of the cache."""
        post_migrate.connect(cache_table, sender=self)


def cache_table(using: str, **_more: object) -> None:
    """Make the table of what is counted against limits, where there is none."""
    call_command("createcachetable", database=using, verbosity=0)
