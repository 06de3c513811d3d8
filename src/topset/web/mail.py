"""Where mail goes, said by a URL."""

from urllib.parse import unquote

from topset.ground.frozen import frozen
from topset.web.environment import WrongSettingError, parts_of, without_secrets

BACKENDS = "django.core.mail.backends"
PORTS = {"smtp": 587, "smtps": 465}


@frozen
class Mail:
    """Django's settings of mail. Without a server it is printed where the program runs."""

    backend: str = f"{BACKENDS}.console.EmailBackend"
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    tls: bool = False
    ssl: bool = False
    sender: str = "topset@localhost"

    @property
    def configured(self) -> bool:
        """Whether mail reaches people."""
        return self.backend.endswith("smtp.EmailBackend")


def mail(url: str, sender: str = "") -> Mail:
    """`smtp://` begins in the clear and goes on in TLS, `smtps://` begins in it; "" prints."""
    if not url:
        return Mail()
    parts, port = parts_of(url, "TOPSET_MAIL")
    if parts.scheme not in PORTS or not parts.hostname:
        remedy = "write smtp://user:password@host:port or smtps://…."
        raise WrongSettingError("TOPSET_MAIL", without_secrets(url), remedy)
    return Mail(
        backend=f"{BACKENDS}.smtp.EmailBackend",
        host=parts.hostname,
        port=port or PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        tls=parts.scheme == "smtp" and parts.query != "tls=no",
        ssl=parts.scheme == "smtps",
        sender=sender or f"topset@{parts.hostname}",
    )
