"""Gauges: the numbers of a laid-out program. It judges nothing."""
