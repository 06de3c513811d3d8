"""Who may come in."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """People and this installation."""

    name = "topset.web.accounts"
    label = "accounts"
