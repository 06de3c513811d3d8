"""Charts: values that say what is drawn, a kind a file, and `svg`, which draws them; `cli` draws them on terminals."""
