"""Chores of the repository: the environment, the reference pages, pictures."""
