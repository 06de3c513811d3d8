"""Sessions in the database: a page that a lifter opens first does not wait until the disk knows when that was."""

from django.contrib.sessions.backends import db

from topset.web.accounts.unhurried import unhurried


class SessionStore(db.SessionStore):
    """A session; of one that was lost a moment after it began, its lifter signs in again."""

    def save(self, must_create: bool = False) -> None:  # noqa: FBT001, FBT002 - as Django calls it
        """Write it down."""
        with unhurried():
            super().save(must_create)
