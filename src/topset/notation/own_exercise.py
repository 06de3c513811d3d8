"""An exercise the program defines: `exercise "Zercher Carry" pattern carry muscles quads 1, erectors 0.5`."""

import re

from topset.model.exercise import Exercise, Kind, Pattern, slug
from topset.model.program import Comments, OwnExercise
from topset.notation import tokens
from topset.notation.cursor import Cursor
from topset.notation.names import LONGEST_NAME
from topset.notation.own_clauses import Draft, read_clause
from topset.notation.problems import MISSING, NAME_TAKEN, NAME_UNFIT, NO_NAME, Flaw
from topset.notation.words import shown

ISOLATIONS = frozenset(
    {
        Pattern.KNEE_EXTENSION,
        Pattern.KNEE_FLEXION,
        Pattern.HIP_ABDUCTION,
        Pattern.HIP_ADDUCTION,
        Pattern.HIP_FLEXION,
        Pattern.CALF_RAISE,
        Pattern.FLY,
        Pattern.PULLOVER,
        Pattern.REAR_FLY,
        Pattern.LATERAL_RAISE,
        Pattern.FRONT_RAISE,
        Pattern.SHRUG,
        Pattern.ROTATION,
        Pattern.CURL,
        Pattern.ELBOW_EXTENSION,
        Pattern.WRIST,
        Pattern.TRUNK_FLEXION,
        Pattern.TRUNK_ROTATION,
        Pattern.TRUNK_STABILITY,
        Pattern.NECK,
    }
)
UNSEEN = re.compile(r"[\x00-\x1f\x7f]")
KINDS = {Pattern.CARDIO: Kind.CONDITIONING, Pattern.DRILL: Kind.MOBILITY, Pattern.STRETCH: Kind.MOBILITY}


def usual_kind(pattern: Pattern) -> Kind:
    """The kind of an exercise of which only the pattern is written."""
    return KINDS.get(pattern, Kind.ISOLATION if pattern in ISOLATIONS else Kind.COMPOUND)


def own_exercise(cursor: Cursor, comments: Comments, code: str) -> OwnExercise | None:
    """The exercise, if it is complete; it is known to the names from here on."""
    kind, value = cursor.token
    if kind is not tokens.Kind.STRING:
        message = "The name of an exercise of your own stands in quotes."
        cursor.flag_rest(
            value if isinstance(value, Flaw) else Flaw(NO_NAME, message, 'Write exercise "NAME" …')
        )
        return None
    draft = Draft({"name": str(value)})
    if flaw := _unfit(str(value)):
        draft.flag(cursor, flaw)
    cursor.step()
    while cursor.text:
        read_clause(cursor, draft)
    exercise = _exercise(cursor, draft)
    if exercise is None:
        return None
    taken = cursor.context.names.define(exercise)
    begin = len(code) - len(code.lstrip())
    if taken:
        flaw = Flaw(NAME_TAKEN, f"A name of this exercise belongs to {taken}.")
        cursor.context.problems.add(flaw, cursor.line, begin, len(code))
        return None
    return OwnExercise(exercise, comments, cursor.place(begin, len(code)))


def _unfit(name: str) -> Flaw | None:
    """Why nothing can be called so."""
    if not slug(name):
        return Flaw(NO_NAME, f"The name {shown(name)} has no letter and no digit.")
    if len(name) > LONGEST_NAME:
        return Flaw(
            NAME_UNFIT, f"The name {shown(name)} has {len(name)} characters; {LONGEST_NAME} are the most."
        )
    if UNSEEN.search(name):
        return Flaw(NAME_UNFIT, f"The name {shown(name)} has a character that cannot be seen.")
    return None


def _exercise(cursor: Cursor, draft: Draft) -> Exercise | None:
    missing = [clause for clause in ("pattern", "muscles") if clause not in draft.values]
    if draft.sound and missing:
        example = {"pattern": "pattern squat", "muscles": "muscles quads 1, glutes 0.5"}[missing[0]]
        draft.flag(
            cursor, Flaw(MISSING, f"This exercise has no {' and no '.join(missing)}.", f"Add {example}.")
        )
    if not draft.sound:
        return None
    values = {"equipment": (), "kind": usual_kind(draft.values["pattern"])} | draft.values
    return Exercise(**values)
