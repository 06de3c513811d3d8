"""The page of the sources."""

from scripts.docs.markdown import WIDE, page, table, with_links
from topset.evidence.overrides import all_figures
from topset.evidence.sources import SOURCES, Known, Source

KNOWN = {
    Known.SEEN: "the page, paper or abstract was read",
    Known.SECOND_HAND: "someone who cites it was read",
    Known.GENERAL: "nobody was read: it passes for known",
    Known.COMPUTED: "worked out from public data",
}


def pages() -> dict[str, str]:
    """The one page."""
    return {"evidence/sources.md": index()}


def index() -> str:
    """All sources by id."""
    used: dict[str, list[str]] = {}
    for key, figure in all_figures().items():
        for cite in figure.cites:
            used.setdefault(cite, []).append(key)
    rows = (_row(source, used.get(source.id, [])) for source in sorted(SOURCES.values(), key=lambda s: s.id))
    return page(
        WIDE,
        "# Sources",
        "How each is known to us: " + "; ".join(f"*{name}*, {said}" for name, said in KNOWN.items()) + ".",
        table(("Id", "Authors", "Year", "What", "Kind", "Known", "Figures"), rows),
    )


def _row(source: Source, keys: list[str]) -> tuple[str, ...]:
    what = f"{source.title}. {with_links(source.where)}" if source.where else source.title
    shown = ", ".join(f"`{key}`" for key in keys[:6]) + (
        f" and {len(keys) - 6} more" if len(keys) > 6 else ""
    )
    name = f'<span id="{source.id}">{source.id}</span>'
    return name, source.authors, str(source.year or ""), what, source.kind, source.known, shown
