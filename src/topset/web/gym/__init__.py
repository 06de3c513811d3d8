"""What the pages of a session show and take in."""
