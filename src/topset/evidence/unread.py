"""Figures that are told and that nothing reads yet: a user's own value for one of them changes nothing.

A test works out the same list from the code. What begins to read a figure takes it off here.
"""

from collections.abc import Mapping

UNREAD: Mapping[str, str] = {
    "counting.growth_reps": "sets of few reps are counted like others",
    "deloads.every": "`check_limits.remarkable_interval` and `deloads.max_weeks_without` stand for it",
    "deloads.load_cut": "`deloads.load_kept` stands for it",
    "dose_response.maintenance": "no program is planned for keeping what is there",
    "dose_response.strength_detectable": "`dose_response.strength_minimum` follows from it",
    "dose_response.strength_minimum": "the planner's curve of strength starts steeper by itself",
    "dose_response.strength_plateau": "the planner's curve of strength flattens by itself",
    "effort.growth": "growth is estimated from sets alone",
    "effort.heavy_rir": "the planner's schemes keep reserves of their own",
    "effort.isolation_default": "the planner's schemes keep reserves of their own",
    "effort.misjudged": "reserves are taken as they are told",
    "effort.top_set_rir": "top sets are judged by their percentage",
    "recovery.demanding": "`recovery.same_muscle` stands for every session",
    "rests.power": "power work rests like strength work",
    "sessions.maximal_rir": "reserves become percentages first",
    "sessions.strength_ceiling": "a preprint's; told, not planned by",
    "time_costs.backwards_exercise": "minutes are worked out from sets and rests",
    "time_costs.logged_set": "minutes are worked out from sets and rests",
    "time_costs.plates": "plates are changed inside the rest",
    "traditional.classic_load": "history, told in the rule book",
    "traditional.volume_rir": "`traditional.volume_percent` follows from it",
    "warm_up.parts": "a warm-up is judged by its minutes and its ramp",
}
