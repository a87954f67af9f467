"""Builders of the example documents in ``resources/contoh/``; run them with ``python -m tools.buat_contoh``."""
