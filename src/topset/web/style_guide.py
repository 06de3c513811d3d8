"""What the style guide shows in each component: an invented lifter's week."""

from collections.abc import Mapping
from typing import Any

from topset.ground.place import Place
from topset.ground.reason import Reason, Severity

Sample = Mapping[str, Any]

PROGRAM = """program "Back-off strength"
unit kg

weeks 1-3
day mon "Squat and pull" 75min
Back Squat: top 1x2-3 @85% rest 3:00, back-off 3x8-10 @90%
Lat Pulldown: {3 3 4}x8-12 @RIR2 rest 1:30
day thu "Press"
Bench Press: 5x5 @75% rest 2:00"""

REASONS = (
    Reason(
        "INT301",
        "The back-off sets of Back Squat (90 %) are not lighter than its top set (85 %).",
        "Take 70 to 80 % for the back-off sets.",
        ("B5", "B23"),
        Place(6, 46),
        Severity.ERROR,
    ),
    Reason(
        "REC201",
        "The chest is trained once in week 2.",
        "Spread its sets over two days, at least 48 hours apart.",
        ("C14",),
        Place(9, 1),
        Severity.WARNING,
    ),
    Reason(
        "SES704",
        "Thursday has no cool-down.",
        "Add some minutes of easy movement.",
        ("D37",),
        Place(8, 1),
        Severity.INFO,
    ),
)
PLATES = (("20", 2), ("5", 1), ("1.25", 1))
ICONS = (
    *(
        "today",
        "plan",
        "progress",
        "history",
        "more",
        "check",
        "plus",
        "close",
        "swap",
        "timer",
        "offline",
        "warning",
    ),
    *(
        "error",
        "info",
        "undo",
        "trash",
        "print",
        "calendar",
        "download",
        "up",
        "down",
        "next",
        "search",
        "edit",
        "why",
    ),
)
LOADS = ("97.5", "100", "102.5", "105", "107.5", "110", "112.5", "115", "117.5")


def _set(number: int, state: str, role: str, load: str, reps: str, effort: str, **more: object) -> Sample:
    return {
        "id": f"squat-{number}",
        "number": number,
        "action": "#",
        "state": state,
        "role": role,
        "load": load,
        "unit": "kg",
        "reps": reps,
        "reps_value": reps.split("-", maxsplit=1)[0],
        "rir": "2",
        "effort": effort,
        "loads": LOADS,
        "rest": "2:30",
        **more,
    }


def _squat() -> Sample:
    return {
        "id": "squat",
        "name": "Back Squat",
        "method": "Top set and back-offs",
        "last": "110 kg for 3 at RIR 2",
        "plates": PLATES,
        "bar": "20",
        "unit": "kg",
        "where": "each side",
        "why_url": "#why",
        "swap_url": "#swap",
        "sets": (
            _set(1, "done", "ramp", "60", "5", ""),
            _set(2, "unsent", "top", "112.5", "3", "RIR 2"),
            _set(3, "todo", "back-off", "102.5", "8-10", "RIR 2", next=True),
            _set(4, "todo", "back-off", "102.5", "8-10", "RIR 2"),
            _set(5, "conflict", "back-off", "100", "8", "RIR 1"),
        ),
    }


def _week() -> tuple[Sample, ...]:
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    sessions = {
        0: ("Squat and pull", "75 min · 5 exercises", "done"),
        2: ("Press", "60 min · 5 exercises", "today"),
        4: ("Hinge and row", "70 min · 6 exercises", "planned"),
        5: ("Arms", "30 min · 3 exercises", "planned"),
    }
    days = []
    for at, name in enumerate(names):
        title, more, state = sessions.get(at, ("", "", "rest"))
        day = {"date": f"2026-11-{23 + at}", "name": name, "number": 23 + at, "state": state, "title": title}
        days.append({**day, "more": more, "url": "#day", "earlier": at == 4, "later": state != "done"})
    return tuple(days)


def _lines() -> tuple[Sample, ...]:
    found = {reason.place.line: reason for reason in REASONS if reason.place}
    lines = []
    for number, text in enumerate(PROGRAM.splitlines(), 1):
        reason = found.get(number)
        severity = reason.severity.value if reason else ""
        lines.append(
            {"number": number, "text": text, "severity": severity, "reasons": (reason,) if reason else ()}
        )
    return tuple(lines)


def sample() -> dict[str, Any]:
    """The context of `style_guide.html`."""
    return {
        "reasons": REASONS,
        "plates": PLATES,
        "plates_lb": (("45", 2), ("25", 1), ("10", 1), ("5", 1), ("2.5", 1)),
        "loads": LOADS,
        "icons": ICONS,
        "work": _squat(),
        "days": _week(),
        "text": PROGRAM,
        "lines": _lines(),
        "table_head": ("Week", "Sets", "Load volume"),
        "table_rows": (("1", "12", "8 450 kg"), ("2", "14", "9 120 kg"), ("3", "16", "10 040 kg")),
        "unsent": 3,
    }
