"""`topset serve`."""

from importlib.util import find_spec
from typing import Annotated

import typer

from topset.cli.exits import WRONG_INPUT


def serve(
    *,
    host: Annotated[str, typer.Option("--host", help="The address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", "-p", min=1, max=65535, help="The port.")] = 8000,
    processes: Annotated[
        int,
        typer.Option("--processes", min=0, max=64, help="How many web processes; 0: as fits the database."),
    ] = 0,
    demo: Annotated[
        bool, typer.Option("--demo", help="Show a year of training, apart from your own data.")
    ] = False,
) -> None:
    """Serve the web application: plan, log and look back in a browser, on this machine or in a network.

    The database is made at the first start, the first user in the browser.

    For example:

      topset serve

      topset serve --demo

      topset serve --host 0.0.0.0 --port 8080
    """
    if find_spec("django") is None:
        typer.echo('The web application is not installed: pip install "topset[web]"', err=True)
        raise typer.Exit(WRONG_INPUT)
    from topset.web.serve import Serving
    from topset.web.serve import serve as run

    typer.echo(f"Topset is at http://{host}:{port}/ (Ctrl-C ends it)")
    run(Serving(host, port, processes, demo=demo))
