"""Who may do what: a rule for every address and every operation of the API. Whatever is missing here fails a test."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from things import ATHLETE, MARK, PROGRAM, Things

Made = Callable[[Things], Any]


@dataclass(frozen=True)
class Rule:
    """How something is asked for, and who may.

    What is `open` is for anybody; all else is for who is signed in. What is `owned` is `refused` to all but the owner,
    as if it were not there. `body` or `form` (bytes are files), and `headers`, go with the request, `parts` into the
    address: texts, or names of `Things`.
    """

    method: str = "get"
    open: bool = False
    owned: bool = False
    refused: int = 404
    body: Made | None = None
    form: Mapping[str, str | bytes] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, object] = field(default_factory=dict)


OPEN, SIGNED_IN = Rule(open=True), Rule()
# On the way of signing in: who is not on it is sent to its beginning, or on if they have arrived.
MIDWAY = Rule()

# Nothing is there for who has no second factor, one session, or asks for nothing in particular.
EMPTY = {
    "progress_lift",
    "api:nothing",
    "calendar_feed",
    "plan_move",
    "plan_why",
    "mfa_view_recovery_codes",
    "mfa_download_recovery_codes",
    "mfa_deactivate_totp",
}
PAGES: Mapping[str, Rule] = {
    "today": SIGNED_IN,
    "welcome": OPEN,
    "session": Rule(owned=True, parts={"week": 1, "day": "mon"}),
    "log": Rule(method="post", owned=True, parts={"week": 1, "day": "mon"}),
    "replan": SIGNED_IN,
    "proposal": Rule(owned=True, parts={"job": "replan"}),
    "time_zone": Rule(method="post", form={"zone": "Europe/Vienna"}),
    "start": SIGNED_IN,
    "start_make": Rule(method="post"),
    "start_step": Rule(parts={"name": "goal"}),
    "start_program": SIGNED_IN,
    "start_import": SIGNED_IN,
    "import_again": Rule(method="post", owned=True, parts={"job": "import_log"}),
    "import_take": Rule(method="post", owned=True, parts={"job": "import_log"}),
    "import_drop": Rule(method="post", owned=True, parts={"job": "import_log"}),
    "import_maxes": Rule(method="post", owned=True, parts={"job": "import_log"}),
    "job": Rule(owned=True),
    "job_cancel": Rule(method="post", owned=True),
    "job_again": Rule(method="post", owned=True),
    "job_use": Rule(method="post", owned=True),
    "plan": SIGNED_IN,
    "plan_text": SIGNED_IN,
    "plan_versions": SIGNED_IN,
    "plan_version": SIGNED_IN,
    "plan_move": Rule(method="post"),
    "plan_proposal": Rule(owned=True, parts={"job": "move_day"}),
    "plan_why": SIGNED_IN,
    "plan_why_not": Rule(method="post"),
    "plan_answer": Rule(owned=True, parts={"job": "why_not"}),
    "plan_print": SIGNED_IN,
    "plan_exports": SIGNED_IN,
    "plan_feed": Rule(method="post"),
    "plan_export": Rule(parts={"to": "markdown"}),
    "calendar_feed": Rule(open=True, parts={"token": "not-a-token"}),
    "progress": SIGNED_IN,
    "progress_lift": Rule(parts={"name": "Back Squat"}),
    "progress_muscles": SIGNED_IN,
    "progress_muscle": SIGNED_IN,
    "progress_volume": SIGNED_IN,
    "progress_readiness": SIGNED_IN,
    "history": SIGNED_IN,
    "workout_new": SIGNED_IN,
    "history_undo": Rule(method="post"),
    "history_table": SIGNED_IN,
    "history_journal": SIGNED_IN,
    "workout": Rule(owned=True),
    "workout_edit": Rule(owned=True),
    "workout_remove": Rule(method="post", owned=True),
    "workout_resolve": Rule(method="post", owned=True),
    "settings": SIGNED_IN,
    "settings_question": Rule(parts={"name": "goal"}),
    "settings_preferences": Rule(method="post"),
    "export": SIGNED_IN,
    "farewell": SIGNED_IN,
    "service_worker": OPEN,
    "manifest": OPEN,
    "favicon": OPEN,
    "offline": OPEN,
    "health": OPEN,
    "account_login": OPEN,
    "account_logout": SIGNED_IN,
    "account_inactive": OPEN,
    "account_signup": OPEN,
    "account_reauthenticate": SIGNED_IN,
    "account_email": SIGNED_IN,
    "account_email_verification_sent": OPEN,
    "account_change_password": SIGNED_IN,
    "account_set_password": SIGNED_IN,
    "account_reset_password": OPEN,
    "account_reset_password_done": OPEN,
    "account_reset_password_from_key": Rule(open=True, parts={"uidb36": "1", "key": "a-b"}),
    "account_reset_password_from_key_done": OPEN,
    "account_confirm_login_code": MIDWAY,
    "account_confirm_email": Rule(open=True, parts={"key": "a"}),
    "mfa_index": SIGNED_IN,
    "mfa_authenticate": MIDWAY,
    "mfa_reauthenticate": SIGNED_IN,
    "mfa_activate_totp": SIGNED_IN,
    "mfa_deactivate_totp": SIGNED_IN,
    "mfa_view_recovery_codes": SIGNED_IN,
    "mfa_generate_recovery_codes": SIGNED_IN,
    "mfa_download_recovery_codes": SIGNED_IN,
    "mfa_list_webauthn": SIGNED_IN,
    "mfa_add_webauthn": SIGNED_IN,
    "mfa_reauthenticate_webauthn": SIGNED_IN,
    "mfa_remove_webauthn": Rule(owned=True),
    "mfa_edit_webauthn": Rule(owned=True),
    "mfa_login_webauthn": MIDWAY,
    "usersessions_list": SIGNED_IN,
    "api:openapi-json": OPEN,
    "api:nothing": Rule(open=True),
}


def text(_: Things) -> object:
    return {"text": PROGRAM}


def said(_: Things) -> object:
    return {
        "session": "free",
        "date": "2026-11-21",
        "slot": "0.0",
        "text": "80kg x5",
        "at": "2026-11-21T12:00:00Z",
        "exercise": "Bench Press",
    }


# Nothing is there for who has lifted nothing, or has said nothing of themselves.
EMPTY_FOR_STRANGERS = {"read_lift", "ask_for"}
OPERATIONS: Mapping[str, Rule] = {
    "check_text": Rule(body=text),
    "format_text": Rule(body=text),
    "read_job": Rule(owned=True),
    "cancel_job": Rule(owned=True),
    "read_metrics": SIGNED_IN,
    "read_lift": Rule(parts={"name": "Back Squat"}),
    "read_muscle": SIGNED_IN,
    "read_weeks": SIGNED_IN,
    "read_readiness": SIGNED_IN,
    "send_file": Rule(form={"file": b"Date,Exercise\n"}),
    "look_again": Rule(owned=True, body=lambda _: {"unit": "kg"}, parts={"job": "import_log"}),
    "take_import": Rule(owned=True, parts={"job": "import_log"}),
    "drop_import": Rule(owned=True, parts={"job": "import_log"}),
    "make_plan": Rule(body=lambda _: {"athlete": ATHLETE.replace(MARK, "")}),
    "ask_for": Rule(body=lambda _: {"wish": "4 days"}),
    "list_programs": SIGNED_IN,
    "make_program": Rule(body=text),
    "read_program": Rule(owned=True),
    "change_program": Rule(owned=True, body=text, headers={"If-Match": '"2"'}),
    "activate_program": Rule(owned=True),
    "list_versions": Rule(owned=True),
    "read_version": Rule(owned=True),
    "explain_program": Rule(owned=True),
    "list_sessions": Rule(owned=True),
    "put_set": Rule(owned=True, body=said, refused=409),
    "log_sets": Rule(body=lambda _: []),
    "read_sets": Rule(parts={"session": "free", "date": "2026-11-20"}),
    "list_workouts": SIGNED_IN,
    "read_workout": Rule(owned=True),
    "remove_workout": Rule(owned=True),
    "restore_workout": Rule(owned=True),
}
