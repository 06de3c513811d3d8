"""Static files under names that change with what is in them, also those that scripts import."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class Storage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # it says no types
    """Rewrites the imports between ES modules, so that a script and what it imports are of one version."""

    support_js_module_import_aggregation = True
