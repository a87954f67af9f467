"""The command line: exit 0 done, 1 findings or refused, 2 wrong use; errors are one Indonesian sentence on stderr."""

from .utama import main

__all__ = ["main"]
