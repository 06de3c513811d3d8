"""FIT: a workout for a watch, one file a session; it leads from set to set and counts the rests down."""

import datetime
import hashlib
import re
import unicodedata

from topset.interchange.writers.material import EPOCH, Material, Plan
from topset.interchange.writers.workout_steps import steps
from topset.interchange.writers.writer import Writer, Written, lost
from topset.model.session import Session

MOST_STEPS = 50  # what many watches hold
NOON = datetime.time(12)
SERIALS = 1 << 32


def write(material: Material) -> Written:
    """A file for each session, named by its week, its day and its title."""
    from topset.interchange.writers.workout_file import encoded

    plan = material.plan
    if plan is None:
        return Written()
    files: dict[str, bytes] = {}
    long = 0
    for session in plan.schedule.sessions:
        found = steps(session, material)
        long += len(found) > MOST_STEPS
        name = _file_name(session)
        title = f"{session.title or session.weekday.full} (week {session.week})"
        files[name] = encoded(title, found, _serial(plan, name), _made(session, material))
    message = f"Sessions of more than {MOST_STEPS} steps, which is more than many watches take: {long}."
    return Written(files=files, remarks=(lost(message),) if long else ())


def _file_name(session: Session) -> str:
    """`week-01-mon-heavy.fit`, in letters that every system has; a day has one session."""
    plain = unicodedata.normalize("NFKD", session.title).encode("ascii", "ignore").decode().lower()
    title = "-".join(re.findall(r"[a-z0-9]+", plain))[:40].strip("-")
    return f"week-{session.week:02d}-{session.weekday}{f'-{title}' if title else ''}.fit"


def _serial(plan: Plan, name: str) -> int:
    """The number by which a watch knows a file again; 0 would be none."""
    digest = hashlib.blake2b(f"{plan.program.name}\n{name}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % (SERIALS - 2) + 1


def _made(session: Session, material: Material) -> datetime.datetime:
    """When the file says that it was made: on the day of its session, so that like programs make like files."""
    date = session.date or EPOCH.date() + datetime.timedelta(days=session.hour // 24)
    return datetime.datetime.combine(date, material.at or NOON, datetime.UTC)


WRITER = Writer("fit", "FIT (workout for a watch)", program=write)
