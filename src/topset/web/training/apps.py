"""Lifters, their programs, and what they lifted."""

from django.apps import AppConfig


class TrainingConfig(AppConfig):
    """Everything that is kept of training."""

    name = "topset.web.training"
    label = "training"
