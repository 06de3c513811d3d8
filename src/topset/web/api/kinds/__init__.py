"""Jobs as the API gives them, a kind a file: what each tells while it runs, and what comes of it."""
