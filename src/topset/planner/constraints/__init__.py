"""One constraint or wish a file: `CODES` names the lint rules it keeps, `add(draft)` writes its rows."""
