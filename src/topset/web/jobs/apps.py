"""Long work."""

from django.apps import AppConfig


class JobsConfig(AppConfig):
    """Work that outlasts a request."""

    name = "topset.web.jobs"
    label = "jobs"

    def ready(self) -> None:
        """Hear of sessions that are over."""
        from topset.web.jobs.adapting import adapt_soon
        from topset.web.training.over import listen

        listen(adapt_soon)
