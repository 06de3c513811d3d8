"""Steps as a FIT workout. The library that writes it is loaded only when one is made."""

import datetime
from collections.abc import Sequence

from fit_tool.fit_file_builder import FitFileBuilder
from fit_tool.profile.messages.file_id_message import FileIdMessage
from fit_tool.profile.messages.workout_message import WorkoutMessage
from fit_tool.profile.messages.workout_step_message import WorkoutStepMessage
from fit_tool.profile.profile_type import (
    FileType,
    FitBaseUnit,
    Manufacturer,
    Sport,
    SubSport,
    WorkoutStepDuration,
    WorkoutStepTarget,
)
from fit_tool.profile.profile_type import Intensity as Purpose

from topset.interchange.fit_exercises import fit_number
from topset.interchange.writers.workout_steps import Intensity, Repeat, Step
from topset.model.prescription import RepKind

LONGEST_NAME, LONGEST_NOTES = 60, 200  # bytes
PURPOSES = {
    Intensity.ACTIVE: Purpose.ACTIVE,
    Intensity.REST: Purpose.REST,
    Intensity.WARM_UP: Purpose.WARMUP,
    Intensity.COOL_DOWN: Purpose.COOLDOWN,
}


def encoded(title: str, found: Sequence[Step | Repeat], serial: int, made: datetime.datetime) -> bytes:
    """The file of a workout."""
    builder = FitFileBuilder(auto_define=True)
    builder.add(_head(serial, made))
    builder.add(_workout(title, len(found)))
    for nth, step in enumerate(found):
        message = WorkoutStepMessage()
        message.message_index = nth
        message.target_type = WorkoutStepTarget.OPEN
        _repeat(message, step) if isinstance(step, Repeat) else _step(message, step)
        builder.add(message)
    content: bytes = builder.build().to_bytes()
    return content


def _head(serial: int, made: datetime.datetime) -> FileIdMessage:
    message = FileIdMessage()
    message.type = FileType.WORKOUT
    message.manufacturer = Manufacturer.DEVELOPMENT.value
    message.product = 0
    message.serial_number = serial
    message.time_created = round(made.timestamp()) * 1000
    return message


def _workout(title: str, count: int) -> WorkoutMessage:
    message = WorkoutMessage()
    message.workout_name = _cut(title, LONGEST_NAME)
    message.sport = Sport.TRAINING
    message.sub_sport = SubSport.STRENGTH_TRAINING
    message.num_valid_steps = count  # repeats count as steps
    return message


def _repeat(message: WorkoutStepMessage, repeat: Repeat) -> None:
    message.duration_type = WorkoutStepDuration.REPEAT_UNTIL_STEPS_CMPLT
    message.duration_step = repeat.first
    message.target_repeat_steps = repeat.times


def _step(message: WorkoutStepMessage, step: Step) -> None:
    message.workout_step_name = _cut(step.name, LONGEST_NAME)
    message.intensity = PURPOSES[step.intensity]
    if step.notes:
        message.notes = _cut(step.notes, LONGEST_NOTES)
    _count(message, step)
    if step.exercise is not None:
        category, nth = fit_number(step.exercise)
        message.exercise_category = category
        if nth is not None:
            message.exercise_name = nth
    if step.grams is not None:
        message.exercise_weight = step.grams / 1000
        message.weight_display_unit = FitBaseUnit.POUND if step.pounds else FitBaseUnit.KILOGRAM


def _count(message: WorkoutStepMessage, step: Step) -> None:
    """How long the step lasts: so many reps, seconds or metres, or until the lifter goes on."""
    if step.count is None:
        message.duration_type = WorkoutStepDuration.OPEN
    elif step.kind is RepKind.REPS:
        message.duration_type = WorkoutStepDuration.REPS
        message.duration_reps = step.count
    elif step.kind is RepKind.SECONDS:
        message.duration_type = WorkoutStepDuration.TIME
        message.duration_time = float(step.count)
    else:
        message.duration_type = WorkoutStepDuration.DISTANCE
        message.duration_distance = float(step.count)


def _cut(text: str, longest: int) -> str:
    """As much of a text as fits into a field, no letter cut in two."""
    return text.encode()[:longest].decode(errors="ignore")
