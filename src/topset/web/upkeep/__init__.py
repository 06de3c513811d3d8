"""What keeps an installation well: backups, restoring them, whether it is healthy."""
