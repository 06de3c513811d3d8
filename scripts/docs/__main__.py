"""`python -m scripts.docs`: write the reference pages."""

from scripts.docs import ROOT, write

print(f"{write(ROOT / 'docs')} reference pages")
