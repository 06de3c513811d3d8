"""What the surroundings say: every setting that differs between two machines comes from here."""

import os
import secrets
import stat
from pathlib import Path
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from topset.store.locking import locked

SECRET_FILE = "secret-key"
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
ON = frozenset({"1", "true", "yes", "on"})


class WrongSettingError(ValueError):
    """A variable of the environment that cannot be meant."""

    def __init__(self, name: str, value: str, remedy: str) -> None:
        super().__init__(f"{name} is {value!r}: {remedy}")


def without_secrets(url: str) -> str:
    """As much of a URL as a log may have: what it begins with."""
    scheme, colon, _ = url.partition(":")
    return f"{scheme}:…" if colon else "…"


def flag(name: str, *, default: bool = False) -> bool:
    """Whether a variable says yes."""
    said = os.environ.get(name, "").strip().lower()
    return said in ON if said else default


def number(name: str, default: int) -> int:
    """The positive number of a variable."""
    said = os.environ.get(name, "").strip() or str(default)
    if not said.isdecimal() or not int(said):
        raise WrongSettingError(name, said, "write a whole number from 1 on.")
    return int(said)


def words(name: str, default: str = "") -> list[str]:
    """The words of a variable, parted by commas."""
    return [word.strip() for word in os.environ.get(name, default).split(",") if word.strip()]


def own_machine(hosts: list[str]) -> bool:
    """Whether this machine alone can reach the server: so it was said, and neither a proxy nor a name denies it."""
    return flag("TOPSET_OWN_MACHINE") and not flag("TOPSET_PROXY") and set(hosts) <= LOOPBACK_NAMES


def data_folder() -> Path:
    """Where the database file, uploads and the secret key live."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(os.environ.get("TOPSET_DATA") or Path(home) / "topset")


def prepare() -> None:
    """Make the data folder, and in it the key that signs cookies, whole or not at all; one that is there stays."""
    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / SECRET_FILE
    with locked(file):
        if not _text(file):
            made = file.with_suffix(".new")
            made.touch(stat.S_IRUSR | stat.S_IWUSR)
            made.write_text(secrets.token_urlsafe(50))
            made.replace(file)


def secret_key() -> str:
    """The key that signs cookies: TOPSET_SECRET_KEY, else the one beside the data.

    It is "" where nobody prepared the folder: Django then refuses to sign, while what needs no key goes on. A key made
    here would be another one in each process.
    """
    return os.environ.get("TOPSET_SECRET_KEY") or _text(data_folder() / SECRET_FILE)


def _text(file: Path) -> str:
    return file.read_text() if file.exists() else ""


def parts_of(url: str, name: str) -> tuple[SplitResult, int | None]:
    """The parts of a variable's URL, and its port. What cannot be read may be of a password: it is not repeated."""
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError:
        remedy = "it is no URL, or its port no number; in a password write %2F for /, %3A for :, %40 for @, %5B for [."
    raise WrongSettingError(name, without_secrets(url), remedy)


def database(url: str) -> dict[str, object]:
    """Django's settings of the database at `url`; an empty one is the SQLite file in the data folder."""
    parts, port = parts_of(url or f"sqlite:///{quote(str(data_folder() / 'topset.sqlite3'))}", "DATABASE_URL")
    if parts.scheme == "sqlite":
        return _sqlite(unquote(parts.path[1:]))
    if parts.scheme in ("postgres", "postgresql"):
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path[1:]),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(port or ""),
            "CONN_MAX_AGE": None,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": {"server_side_binding": True, **dict(parse_qsl(parts.query))},
        }
    raise WrongSettingError(
        "DATABASE_URL", without_secrets(url), "begin it with sqlite:/// or postgresql://."
    )


def _sqlite(file: str) -> dict[str, object]:
    """Readers never wait for a writer, and writers wait for each other instead of failing."""
    pragmas = ("journal_mode=WAL", "synchronous=NORMAL", "cache_size=-64000", "mmap_size=268435456")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "".join(f"PRAGMA {each};" for each in pragmas),
        },
    }
