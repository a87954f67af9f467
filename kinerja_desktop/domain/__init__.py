"""Nouns and arithmetic of performance accountability. Standard library only: no I/O, no clock, no Qt, no SQL."""

# All nouns enter the registry in the order of TahunKinerja, whichever module is asked for first.
from . import tahun_kinerja as tahun_kinerja
