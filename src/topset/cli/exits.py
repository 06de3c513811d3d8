"""What the exit codes of the command line mean."""

CLEAN = 0
FINDINGS = 1  # errors or warnings; advice alone is clean
WRONG_INPUT = 2
INTERRUPTED = 130  # Ctrl-C
BROKEN = 3  # a mistake of Topset itself
