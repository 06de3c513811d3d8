"""The words that scripts show, translated; {n} and the like are filled in by them."""

from django.utils import formats
from django.utils.translation import gettext


def words() -> dict[str, str]:
    """By the names that static/topset/js asks for."""
    return {
        "one": gettext("{n} set not sent"),
        "many": gettext("{n} sets not sent"),
        "facts": gettext("Not everything is sent"),
        "offline": gettext("No network"),
        "sign-in": gettext("sign in to send"),
        "other-lifter": gettext("somebody else is signed in"),
        "refused": gettext("refused, see why"),
        "refused-because": gettext("The server did not take it: {reason}"),
        "not-sent": gettext("Not sent yet"),
        "taken-back": gettext("taken back"),
        "send": gettext("Send now"),
        "close": gettext("Close"),
        "discard": gettext("Discard"),
        "not-kept": gettext("This phone could not store the set. Write it down, and free some space."),
        "no-count": gettext("How many reps were it? Write a whole number."),
        "no-load": gettext("What was the load? Write a number, or BW for the body alone."),
        "load-missing": gettext("What is the load? It is not known yet: write it, then log the set."),
        "no-rir": gettext("Reps in reserve are a number from 0 to 10."),
        "conflict": gettext("Logged differently on two devices; both are kept. Which was it?"),
        "keep": gettext("Keep {set} ({when}, {where})"),
        "this-phone": gettext("this device"),
        "another-device": gettext("another device"),
        "both": gettext("Both were done"),
        "unsent": gettext("On this phone, not sent yet"),
        "less": gettext("{label}: less"),
        "more": gettext("{label}: more"),
        "rir": gettext("RIR {rir}"),
        "set": gettext("Set {number}"),
        "role-ramp": gettext("warm-up"),
        "role-top": gettext("top set"),
        "role-back-off": gettext("back-off"),
        "role-drop": gettext("drop set"),
        "role-test": gettext("test"),
        "set-done": gettext("{name}, set {number}: done"),
        "set-undo": gettext("{name}, set {number} is done: undo"),
        "install-ios": gettext(
            "Safari may forget sets that are not sent. Share, then Add to Home Screen: the app keeps them."
        ),
        "finished": gettext("Session finished."),
        "instead": gettext("in place of {name}: {why}"),
        "rest-over": gettext("Rest is over"),
        "decimal": str(formats.get_format("DECIMAL_SEPARATOR")),
        "thousands": str(formats.get_format("THOUSAND_SEPARATOR")),
    }
