"""One response a file: `PRIORITY`, `CITES`, and `respond(situation)`."""
