"""What is kept of training. Texts are the truth: the athlete's file, the program, the sets as a journal has them."""

from topset.web.training.models.calendar_feed import CalendarFeed
from topset.web.training.models.event import Event, Replacement
from topset.web.training.models.lifter import Lifter
from topset.web.training.models.program import Program, Version
from topset.web.training.models.workout import Workout

__all__ = ["CalendarFeed", "Event", "Lifter", "Program", "Replacement", "Version", "Workout"]
