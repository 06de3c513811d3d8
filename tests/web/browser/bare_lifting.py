"""A session in the form of app.lifting, small enough to be read: a top set with back-offs, and straight sets."""

from typing import Any


def choice(kilos: float) -> dict[str, Any]:
    return {"grams": round(kilos * 1000), "text": f"{kilos:g}kg", "plates": [], "words": ""}


def to_do(slot: str, role: str, kilos: float, count: int, rir: int | None) -> dict[str, Any]:
    """A set; `rir` in half points."""
    return {
        "slot": slot,
        "role": role,
        "optional": False,
        "reps": {"lo": count, "hi": count},
        "or_more": False,
        "reps_text": str(count),
        "measure": "",
        "load": round(kilos * 1000),
        "load_text": f"{kilos:g}kg",
        "count": count,
        "effort": None if rir is None else {"lo": rir, "hi": rir},
        "rir": rir,
        "rest": {"lo": 120, "hi": 120},
        "rest_text": "2min",
        "how": "",
    }


def exercise(index: int, name: str, sets: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    return {
        "index": index,
        "slug": name.lower().replace(" ", "-"),
        "name": name,
        "unit": "kg",
        "load_mode": "total",
        "loads": [choice(load) for load in (60, 65, 70, 75, 80, 82.5, 85, 87.5, 90, 100, 102.5, 105)],
        "sets": sets,
        "back_offs": None,
        "stand_ins": [],
        **more,
    }


TOP = to_do("0.0", "top", 100, 3, 2)
BACK_OFFS = {
    "tops": [100_000, 102_500, 105_000],
    "classes": [[0] * 22, [0] * 22, [0, 1, 1, *[0] * 19]],  # three reps with next to nothing left: lighter
    "groups": [{"slots": ["0.1", "0.2"], "loads": [[85_000, 87_500, 90_000], [80_000, 82_500, 85_000]]}],
}
STAND_IN = {
    "slug": "leg-press",
    "name": "Leg Press",
    "why": "another movement for quads",
    "load_mode": "total",
    "load": 75_000,
    "loads": [[70_000, "70kg"], [75_000, "75kg"], [80_000, "80kg"]],
    "sets": [to_do(f"1.{nth}", "work", 75, 8, 4) for nth in range(3)],
}
EFFORTS = [f"{half / 2:g}" for half in range(21)]
LIFTING: dict[str, Any] = {
    "exercises": [
        exercise(
            0,
            "Bench Press",
            [TOP, *(to_do(f"0.{nth}", "back-off", 85, 5, None) for nth in (1, 2))],
            back_offs=BACK_OFFS,
        ),
        exercise(
            1,
            "Back Squat",
            [to_do(f"1.{nth}", "work", 80, 5, 4) for nth in range(3)],
            stand_ins=[STAND_IN],
        ),
    ],
    "pieces": {
        "load": "{load} ",
        "count": "x{count}{measure}",
        "failed": "x0",
        "effort": " @RIR{rir}",
        "roles": {"work": "", "top": "top ", "back-off": "back-off ", "ramp": "ramp "},
        "efforts": EFFORTS,
    },
}


def unknown(index: int, name: str, **more: Any) -> dict[str, Any]:
    """An exercise of which nobody knows a load."""
    sets = [{**to_do(f"{index}.{nth}", "work", 0, 8, 4), "load": None, "load_text": ""} for nth in range(3)]
    return exercise(index, name, sets, **more)


# Sessions by the last word of their address.
LIFTINGS = {
    "unknown": {
        **LIFTING,
        "exercises": [
            unknown(0, "Back Squat", load_mode="total"),
            unknown(1, "Pull-up", load_mode="bodyweight", loads=[{"grams": 0, "text": "BW"}]),
        ],
    },
    "ramped": {
        **LIFTING,
        "exercises": [
            exercise(
                0,
                "Back Squat",
                [to_do(f"0.{nth}", "ramp" if nth < 2 else "work", 60 + 5 * nth, 5, 4) for nth in range(4)],
                stand_ins=[{**STAND_IN, "sets": unknown(0, "Leg Press")["sets"]}],
            )
        ],
    },
}
