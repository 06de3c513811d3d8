"""What holds of every page as it is seen: it fits, and axe finds nothing."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

OPEN_ALL = "() => document.querySelectorAll('details').forEach((one) => { one.open = true; })"
# What is far below is laid out when it comes near; here all of it is looked at.
NEAR = """() => {
  const near = new CSSStyleSheet();
  near.replaceSync(".exercise { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [near];
}"""
FITS = "document.documentElement.scrollWidth <= window.innerWidth"


def sound(page: Page) -> None:
    """The page as it stands."""
    page.evaluate(NEAR)
    assert page.evaluate(FITS), f"{page.url} is too wide"
    found = Axe().run(page)
    assert found.violations_count == 0, f"{page.url} {found.generate_report()}"
