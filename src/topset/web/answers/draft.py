"""The answers so far: fields of the athlete's file, kept in the session until a plan is made of them."""

import datetime
import tomllib
from collections.abc import Mapping
from typing import Any

from topset.app.init import Begun, init
from topset.web.training.middleware import LiftersRequest

Answers = dict[str, Any]

KEPT = "answers"
USUAL: Mapping[str, Any] = {
    "level": "beginner",
    "goal": "hypertrophy",
    "unit": "kg",
    "weeks": 8,
    "gym": "commercial",
    "days": {"mon": 60, "wed": 60, "fri": 60},
}


def answers_of(request: LiftersRequest) -> Answers:
    """What was answered: in this session, else what the athlete's file says, else the usual."""
    kept = request.session.get(KEPT)
    return dict(kept) if kept else written(request.lifter.athlete) or dict(USUAL)


def begun(request: LiftersRequest) -> bool:
    """Whether questions were answered in this session."""
    return KEPT in request.session


def keep(request: LiftersRequest, answers: Answers) -> None:
    """Keep the answers for the next page."""
    request.session[KEPT] = answers


def forget(request: LiftersRequest) -> None:
    """Drop the answers: a plan was made of them."""
    request.session.pop(KEPT, None)


def written(text: str) -> Answers:
    """The fields of an athlete's file; none of one that cannot be read."""
    try:
        found: Answers = _plain(tomllib.loads(text))
    except tomllib.TOMLDecodeError:
        return {}
    return found


def changed(answers: Answers, new: Mapping[str, object]) -> Answers:
    """The answers with others in place of some; None takes one away."""
    return {name: value for name, value in {**answers, **new}.items() if value is not None}


def as_text(answers: Answers) -> Begun:
    """The athlete's file that says the answers, and what is wrong with them."""
    return init(answers)


def _plain(value: Any) -> Any:
    """What a session can keep: dates as they are written."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else value
