"""Reps that were missed: the same load once more, then less; where they were missed by far, less at once."""

from collections.abc import Iterator, Sequence
from statistics import fmean

from topset.adaptation.capacity import asked, load_for, share_of_estimate, shown
from topset.adaptation.judging import SLACK_G, Attempt, Judged, Verdict
from topset.adaptation.loads import amounts_of, below, body_of, by_load, planned, rounded, text, to_load
from topset.adaptation.response import Response
from topset.adaptation.situation import Coming, Situation
from topset.adaptation.words import load_text, of_line, of_sets, reason, reps_done, reserve, unit_of
from topset.evidence.adaptation import MISSED_CUT, MISSED_FAR, MISSED_TWICE
from topset.evidence.strength_estimate import TRAINING_SESSIONS
from topset.ground.units import Load
from topset.model.prescription import RepKind

PRIORITY = 60
CITES = ("C3", "apre")
BY_FAR = ("tuchscherer-rts", "kolossa-2017")


def respond(situation: Situation) -> Iterator[Response]:
    """Look at every line that ended below its reps when it was done last."""
    for coming in situation.coming:
        attempts = situation.attempts.get(coming.spot, ())
        for judged in attempts[-1].parts if attempts else ():
            if (
                judged.verdict is Verdict.MISSED
                and judged.lifted is not None
                and by_load(coming, judged.part)
            ):
                yield from _of_part(situation, coming, judged, attempts)


def _of_part(
    situation: Situation, coming: Coming, judged: Judged, attempts: Sequence[Attempt]
) -> Iterator[Response]:
    times = _in_a_row(attempts, judged)
    lifted = Load(judged.lifted or 0, unit_of(situation, judged))
    done = f"{reps_done(judged)} at {load_text(coming, judged, situation)} of {of_sets(judged)}"
    code, load, said, remedy = _what(situation, coming, judged, times)
    now = planned(situation, coming, judged.part)
    if now is not None and now < load.grams:  # a plan that asks for less by itself is left alone
        load = Load(now, load.unit)
        code, said, remedy = "ADP105", f": {text(coming, load)}, as planned", ""
    elif load.grams >= lifted.grams and code != "ADP105":
        said, remedy = (
            f"{said.partition(':')[0]}, and nothing lighter can be loaded",
            "Choose an easier exercise.",
        )
    cites = (*CITES, *BY_FAR) if code == "ADP109" else CITES
    why = reason(code, f"{done}{said}.", cites, coming, remedy)
    yield of_line(coming, why, to_load(situation, coming, judged.part, load))


def _what(situation: Situation, coming: Coming, judged: Judged, times: int) -> tuple[str, Load, str, str]:
    """Code, load, the end of the sentence, and the remedy."""
    lifted = Load(judged.lifted or 0, unit_of(situation, judged))
    if lower := _by_far(situation, coming, judged):
        return "ADP109", lower, f"{_with_reserve(judged)}, far from it: down to {text(coming, lower)}", ""
    if times < situation.figures(MISSED_TWICE):
        written = amounts_of(coming, judged.part) and judged.target.load
        load = min(written[0] if written else lifted, lifted)
        return "ADP105", load, f": {text(coming, load)} again", ""
    load = below(situation, coming, lifted.grams, 1000 - situation.figures(MISSED_CUT))
    said = f", missed {'twice' if times == 2 else f'{times} times'} running: down to {text(coming, load)}"
    return "ADP106", load, said, "Build up again from there."


def _by_far(situation: Situation, coming: Coming, judged: Judged) -> Load | None:
    """The load that the sets show to be right, where they fell short by far; None where the day may have been bad."""
    mine = [shown(each) for each in judged.done if each.kind is RepKind.REPS]
    wanted = asked(judged.target)
    if not mine or judged.lifted is None:
        return None
    able = max(2, round(fmean(mine)))  # no rep at all shows a 1RM below the load
    body = body_of(situation, coming)
    grams = load_for(able, judged.lifted + body, wanted)
    if wanted - able < situation.figures(MISSED_FAR) or grams is None:
        return None
    grams = max(grams, _known(situation, coming, wanted))
    nearest = rounded(situation, coming, round(grams) - body)
    if nearest.grams < judged.lifted:
        return nearest
    return rounded(situation, coming, min(round(grams) - body, judged.lifted - 1), down=True)


def _known(situation: Situation, coming: Coming, wanted: int) -> float:
    """What the estimate of the lift allows, all its days together: one bad day does not undo them; 0 for too few."""
    track = situation.tracks.get(coming.work.exercise.slug)
    if track is None or track.strengths[-1].sessions < situation.figures(TRAINING_SESSIONS):
        return 0.0
    return track.on(situation.date).grams * (share_of_estimate(wanted) or 0.0)


def _with_reserve(judged: Judged) -> str:
    return f" with {reserve(judged.target)}" if judged.target.rir and judged.target.rir.lo else ""


def _in_a_row(attempts: Sequence[Attempt], last: Judged) -> int:
    """How often the reps were missed up to now, with no less than the last load."""
    times = 0
    for attempt in reversed(attempts):
        judged = attempt.part(last.part)
        missed = judged is not None and judged.verdict is Verdict.MISSED and judged.lifted is not None
        if not missed or judged is None or (judged.lifted or 0) < (last.lifted or 0) - SLACK_G:
            break
        times += 1
    return times
