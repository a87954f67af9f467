"""Entry point: ``python -m kinerja_desktop`` and the command ``kinerja-desktop``."""

from __future__ import annotations

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())
