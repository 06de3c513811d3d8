"""Any chart: what `svg` and the terminal can draw."""

from topset.charts.bars import Bars
from topset.charts.columns import Columns
from topset.charts.days import Days
from topset.charts.muscle_map import MuscleMap
from topset.charts.trend import Trend

Chart = Trend | Columns | Bars | Days | MuscleMap
