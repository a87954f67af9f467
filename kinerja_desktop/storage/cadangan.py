"""Dated backups beside the file."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path


def boleh_tulis(path: Path) -> bool:
    """True if the file and its folder can be written."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def buat(driver: sqlite3.Connection, path: Path, waktu: datetime) -> Path | None:
    return None
