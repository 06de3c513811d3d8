"""The formats that findings are written in, one a file."""
