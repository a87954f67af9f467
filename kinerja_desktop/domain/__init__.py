"""Nouns and arithmetic of performance accountability. Standard library only: no I/O, no clock, no Qt, no SQL."""
