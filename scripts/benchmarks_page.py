"""A hook of MkDocs: the page of the benchmarks is in the navigation once `make bench` has written it."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add the page if it is there."""
    if (Path(config.docs_dir) / "benchmarks.md").exists():
        config.nav = [*(config.nav or []), {"Benchmarks": "benchmarks.md"}]
    return config
