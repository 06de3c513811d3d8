"""A large gym with full machine floor and a lifting corner; no specialist's rarities."""

from topset.model.exercise import Equipment
from topset.model.gym import Gym

# What a chain gym seldom has. A gym that has one of these lists it in the athlete's file.
RARE = frozenset(
    {
        Equipment.SAFETY_BAR,
        Equipment.SWISS_BAR,
        Equipment.PENDULUM_SQUAT,
        Equipment.BELT_SQUAT,
        Equipment.GLUTE_HAM_BENCH,
        Equipment.REVERSE_HYPER,
        Equipment.STRONGMAN,
        Equipment.LOG,
        Equipment.WRIST_ROLLER,
        Equipment.NECK_HARNESS,
    }
)

GYM = Gym(
    name="Commercial",
    equipment=frozenset(Equipment) - RARE,
    bars_g={
        Equipment.EZ_BAR: 10_000,
        Equipment.TRAP_BAR: 25_000,
        Equipment.SMITH_MACHINE: 15_000,
    },
    plates_g=(
        (25_000, 4),
        (20_000, 6),
        (15_000, 4),
        (10_000, 6),
        (5_000, 6),
        (2_500, 6),
        (1_250, 4),
    ),
    dumbbells_g=(*range(1_000, 10_000, 1_000), *range(10_000, 52_000, 2_000)),
    kettlebells_g=tuple(range(4_000, 36_000, 4_000)),
    stack_step_g=5_000,
    stack_max_g=100_000,
)
