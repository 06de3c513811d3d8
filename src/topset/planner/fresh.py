"""A phase goes on where the one before it ended: a lift that returns asks for other reps than those it has just had."""

from dataclasses import replace

from topset.planner.build import Material
from topset.planner.layout import Part
from topset.planner.problem import Mode
from topset.planner.weeks import Block, continued, reps_in


def without_repeats(material: Material, blocks: tuple[Block, ...], before: Part) -> Material:
    """The doses that do not open the `blocks` with the reps that the phase before ended with; all where none do."""
    ended, opening = (
        phase[place] for phase, place in zip(continued((before.blocks, blocks)), (-1, 0), strict=True)
    )
    picks = [pick for picks in before.solution.picks.values() for pick in picks]
    seen = {(pick.choice.like.slug, reps_in(ended, pick.mode)) for pick in picks}

    def other(slug: str, modes: tuple[Mode, ...]) -> tuple[Mode, ...]:
        return tuple(mode for mode in modes if (slug, reps_in(opening, mode)) not in seen) or modes

    doses = zip(material.choices, material.modes, strict=True)
    return replace(material, modes=tuple(other(choice.like.slug, modes) for choice, modes in doses))
