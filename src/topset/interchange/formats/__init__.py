"""One format of another app a file, each with its FORMAT; found by walking this folder."""
