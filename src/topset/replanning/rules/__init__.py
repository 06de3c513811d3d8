"""What the days of a replanned week may hold, a rule a file."""
