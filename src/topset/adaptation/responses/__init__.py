"""One response a file: `PRIORITY`, `CITES`, `respond(situation)`, and `PROTECTS = True` where it spares the lifter."""
