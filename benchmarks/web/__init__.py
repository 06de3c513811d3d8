"""What the benchmarks of the web application stand on: a database full of lifters, a server, people who ask."""
