"""Chores of the repository: the environment, the reference pages, the picture of the README."""
