"""Alembic migrations of the file; :mod:`kinerja_desktop.storage.skema` runs them."""
