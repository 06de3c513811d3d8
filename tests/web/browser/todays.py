"""What a lifter does on the page of today."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

# The page, told a `scheme` of colours, a script that runs `early`, a script it is `without`, and what a context of
# Playwright may be told.
Today = Callable[..., Page]


def done(row: Locator) -> None:
    """Tap the circle of a set, which is done then."""
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "done")


def undone(row: Locator) -> None:
    """Tap the circle of a set that is done, long enough after the last tap."""
    row.evaluate("row => delete row.dataset.tapped")
    row.locator("[data-done]").click()
    expect(row).to_have_attribute("data-set-state", "todo")


def load(page: Page, slot: str, typed: str) -> None:
    """Log a set with the load that is typed."""
    row = page.locator(f'[data-set="{slot}"]')
    row.locator("summary").click()
    row.locator("input[name=load]").fill(typed)
    done(row)


def swapped(page: Page, number: str, name: str) -> None:
    """Do another exercise in the place of the one of that number and name."""
    page.locator(f"[data-swap='{number}'] summary").click()
    page.locator(f"[data-swap='{number}'] [data-stand-in]:not([data-stand-in=''])").first.click()
    expect(page.locator(f"[data-work='{number}'] [data-name]")).not_to_have_text(name)
