"""Parts of a session to be taken over or filled: warm-ups, cool-downs, back and legs in one day."""
