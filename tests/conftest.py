"""The ground every test stands on: no screen, no clock zone of the house, no profile of the user, no waiting dialog."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest
from hypothesis import settings

# Before Qt is imported, since Qt reads the environment once. Each xdist worker gets a home of its own.
_rumah = Path(tempfile.mkdtemp(prefix="kinerja-uji-"))
atexit.register(shutil.rmtree, _rumah, ignore_errors=True)
for _nama, _folder in {
    "HOME": "rumah",
    "XDG_CONFIG_HOME": "rumah/.config",
    "XDG_DATA_HOME": "rumah/.local/share",
    "XDG_STATE_HOME": "rumah/.local/state",
    "XDG_CACHE_HOME": "rumah/.cache",
    "XDG_RUNTIME_DIR": "runtime",
}.items():
    (_rumah / _folder).mkdir(mode=0o700, parents=True)
    os.environ[_nama] = str(_rumah / _folder)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "Asia/Jakarta"
if hasattr(time, "tzset"):
    time.tzset()

# "ci" gives the same examples in every run; HYPOTHESIS_PROFILE=luas looks further.
settings.register_profile("ci", derandomize=True, max_examples=50, deadline=None, database=None)
settings.register_profile("luas", max_examples=2000, deadline=None, database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """pytest-qt makes the application from these; the platform's own dialogs are switched off before it does."""
    from PySide6.QtCore import QCoreApplication, Qt

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    return ["kinerja-uji"]


_MENUNGGU = {
    "QFileDialog": ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"),
    "QInputDialog": ("getText", "getMultiLineText", "getInt", "getDouble", "getItem"),
    "QMessageBox": ("about", "critical", "information", "question", "warning"),
}


def _menolak(nama: str) -> Callable[..., NoReturn]:
    def tolak(*_args: object, **_kwargs: object) -> NoReturn:
        pytest.fail(f"{nama} would wait for a person: answer it in the test with monkeypatch")

    return tolak


@pytest.fixture(autouse=True)
def tanpa_dialog_yang_menunggu(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal dialog that nobody answers fails the test instead of hanging the run."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is not None:
        for kelas, metode in _MENUNGGU.items():
            for nama in metode:
                monkeypatch.setattr(getattr(widgets, kelas), nama, _menolak(f"{kelas}.{nama}"))


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Windows of a test go with it: without an event loop Qt would keep them, and dress every one of them anew in each test."""
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and core.QCoreApplication.instance() is not None:
        core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
