"""A plan that was made, and the lifter may take: then it is a program of theirs."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from topset.app.as_json import Json
from topset.web.training.models import Lifter, Program
from topset.web.training.programs import begin

WAS = "was"
MADE_BY = "job"  # in the proof of a program: the job that planned it


def wanted(lifter: Lifter, athlete: str) -> dict[str, object]:
    """What a job is asked to plan for: an athlete's file, beside the one that the lifter had then."""
    return {"athlete": athlete, WAS: lifter.athlete}


def accept(lifter: Lifter, job: str, asked: Mapping[str, Any], result: Mapping[str, Any]) -> Program:
    """Follow what a job has planned from now on; who follows it already goes on.

    With the plan comes the athlete's file that it was made for, but where the lifter changed theirs meanwhile.
    """
    with transaction.atomic():
        there = lifter.alone().athlete
        following = lifter.programs.filter(active=True, proof__job=job).first()
        proof = {**result.get("proof", {}), MADE_BY: job}
        athlete = result.get("athlete", "") if asked.get(WAS, there) == there else ""
        return following or begin(lifter, result["text"], athlete_text=athlete, proof=proof)


def explain(lifter: Lifter, job: str, pages: Json) -> None:
    """Add the pages that say why to the program of a job, where it was taken before they were there."""
    for program in lifter.programs.filter(proof__job=job):
        program.proof = {**program.proof, "pages": pages}
        program.save(update_fields=["proof"])
        lifter.touched()


def taken(lifter: Lifter, job: str) -> Program | None:
    """The program that a job's plan became."""
    return lifter.programs.filter(proof__job=job).first()
