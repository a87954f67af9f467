"""What we rely on in the pinned versions and would notice too late."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal since Python 3.12")
def test_void_call_keeps_its_reference_to_none() -> None:
    """PySide6 6.12.0 loses one reference to None per void call on Python <= 3.11 and aborts after some thousand."""
    benda = QObject()
    sebelum = sys.getrefcount(None)
    for _ in range(1000):
        benda.setObjectName("x")
    assert sys.getrefcount(None) > sebelum - 500


def test_sqlalchemy_stays_without_greenlet() -> None:
    """The synchronous engine needs none; a greenlet among the pins would be a compiled package for nothing."""
    import sqlalchemy  # noqa: F401

    assert "greenlet" not in sys.modules
