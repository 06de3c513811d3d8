"""What the surroundings say: every setting that differs between two machines comes from here."""

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

SECRET_FILE = "secret-key"
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
ON = frozenset({"1", "true", "yes", "on"})


class WrongSettingError(ValueError):
    """A variable of the environment that cannot be meant."""

    def __init__(self, name: str, value: str, remedy: str) -> None:
        super().__init__(f"{name} is {value!r}: {remedy}")


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
    """Make the data folder, and in it the key that signs cookies; what is there stays."""
    data_folder().mkdir(parents=True, exist_ok=True)
    with suppress(FileExistsError):
        made = os.open(
            data_folder() / SECRET_FILE, os.O_CREAT | os.O_EXCL | os.O_WRONLY, stat.S_IRUSR | stat.S_IWUSR
        )
        os.write(made, secrets.token_urlsafe(50).encode())
        os.close(made)


def secret_key() -> str:
    """The key that signs cookies: TOPSET_SECRET_KEY, else the one beside the data, else one for this process alone."""
    if said := os.environ.get("TOPSET_SECRET_KEY"):
        return said
    file = data_folder() / SECRET_FILE
    return file.read_text() if file.exists() else secrets.token_urlsafe(50)


def database(url: str) -> dict[str, object]:
    """Django's settings of the database at `url`; an empty one is the SQLite file in the data folder."""
    parts = urlsplit(url or f"sqlite:///{data_folder() / 'topset.sqlite3'}")
    if parts.scheme == "sqlite":
        return _sqlite(unquote(parts.path[1:]))
    if parts.scheme in ("postgres", "postgresql"):
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path[1:]),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": dict(parse_qsl(parts.query)),
        }
    raise WrongSettingError("DATABASE_URL", url, "begin it with sqlite:/// or postgresql://.")


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
