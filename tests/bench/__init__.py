"""Measurements in ratios: what the program does beside the floor or peer it is held against, in one run (``make bench``)."""
