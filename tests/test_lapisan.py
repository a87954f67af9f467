"""The floors of the house: who may import whom, and what no floor may do.

The floors themselves are the contracts under [tool.importlinter] in pyproject.toml; here they are run, and beside them
stands what they cannot say: which outside package lives on which floor, what start-up may not load, what the pure
floors may not call.
"""

from __future__ import annotations

import ast
import graphlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

AKAR = Path(__file__).resolve().parent.parent
PAKET = AKAR / "kinerja_desktop"
LANTAI = ("domain", "application", "storage", "exchange", "reports", "gui")

# Outside package -> where it may be imported, below kinerja_desktop. A new dependency needs a line here.
TEMPAT = {
    "PySide6": ("gui", "app"),
    "shiboken6": ("gui", "app"),
    "sqlalchemy": ("storage", "exchange.rekap"),
    "alembic": ("storage",),
    "sqlite3": ("storage", "exchange.rekap"),
    "filelock": ("storage",),
    "platformdirs": ("gui", "app", "cli"),
    "reportlab": ("reports",),
    "xlsxwriter": ("reports",),
    "docx": ("reports",),
    "PIL": ("reports", "storage"),
    "pypdfium2": ("reports", "gui"),
    "openpyxl": ("exchange.excel",),
    "defusedxml": ("exchange.excel",),
}

# Imported where used, never at start-up: they cost more than the whole window.
BERAT = ("reportlab", "xlsxwriter", "alembic", "openpyxl", "docx", "PIL", "pypdfium2")

# The pure floors get clock, ids and files handed in.
TIDAK_MURNI = {
    "asyncio", "ctypes", "glob", "http", "io", "locale", "multiprocessing", "os", "pathlib", "random", "secrets",
    "shutil", "signal", "socket", "sqlite3", "subprocess", "sys", "tempfile", "threading", "time", "urllib",
}  # fmt: skip
PANGGILAN_TIDAK_MURNI = {
    "now",
    "today",
    "utcnow",
    "uuid1",
    "uuid4",
    "open",
    "print",
    "input",
    "getcontext",
    "setcontext",
}


@pytest.fixture(scope="module")
def graf() -> grimp.ImportGraph:
    return grimp.build_graph("kinerja_desktop", include_external_packages=True, cache_dir=None)


def berkas(*lantai: str) -> list[Path]:
    hasil = [p for nama in lantai for p in sorted((PAKET / nama).rglob("*.py"))]
    assert hasil, f"no module in {lantai}"
    return hasil


def di_bawah(modul: str, *tempat: str) -> bool:
    """Whether modul is one of the places, or inside one, below kinerja_desktop."""
    return any(modul == f"kinerja_desktop.{t}" or modul.startswith(f"kinerja_desktop.{t}.") for t in tempat)


def panggilan(sumber: str) -> Iterator[tuple[int, str]]:
    """(line, last name) of each call: `float(x)` gives float, `datetime.now()` gives now."""
    for simpul in ast.walk(ast.parse(sumber)):
        if isinstance(simpul, ast.Call):
            match simpul.func:
                case ast.Name(id=nama) | ast.Attribute(attr=nama):
                    yield simpul.lineno, nama


def pemanggil(nama: set[str], *lantai: str) -> list[str]:
    return [
        f"{p.relative_to(AKAR)}:{baris} {n}("
        for p in berkas(*lantai)
        for baris, n in panggilan(p.read_text(encoding="utf-8"))
        if n in nama
    ]


@pytest.mark.parametrize("nama", LANTAI)
def test_floor_has_modules(nama: str, graf: grimp.ImportGraph) -> None:
    assert graf.find_descendants(f"kinerja_desktop.{nama}")


@pytest.mark.parametrize("nama", ["__main__", "app", "cli", "resources", "gui.main_window"])
def test_cornerstone_exists(nama: str, graf: grimp.ImportGraph) -> None:
    assert f"kinerja_desktop.{nama}" in graf.modules


def test_contracts_hold(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(AKAR)
    status = lint_imports(config_filename="pyproject.toml", cache_dir=None, no_logo=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_circle(graf: grimp.ImportGraph) -> None:
    milik = {m for m in graf.modules if m.split(".")[0] == "kinerja_desktop"}
    tepi = {m: graf.find_modules_directly_imported_by(m) & milik for m in milik}
    try:
        graphlib.TopologicalSorter(tepi).prepare()
    except graphlib.CycleError as salah:
        pytest.fail(" -> ".join(reversed(salah.args[1])))


def test_outside_packages_live_on_their_floor(graf: grimp.ImportGraph) -> None:
    luar = {m for m in graf.modules if m.split(".")[0] != "kinerja_desktop"}
    assert {"PySide6", "sqlalchemy", "reportlab"} <= luar
    salah = [
        f"{pengimpor} imports {paket}"
        for paket in sorted(luar - (sys.stdlib_module_names - TEMPAT.keys()))
        for pengimpor in sorted(graf.find_modules_that_directly_import(paket))
        if not di_bawah(pengimpor, *TEMPAT.get(paket, ()))
    ]
    assert not salah, "\n".join(salah)


@pytest.mark.parametrize(
    ("modul", "boleh"),
    [
        ("domain", ("domain",)),
        ("application", ("application", "domain")),
        ("resources", ()),
        ("terbit", ()),
    ],
)
def test_lower_floors_use_only_the_standard_library(
    modul: str, boleh: tuple[str, ...], graf: grimp.ImportGraph
) -> None:
    salah = [
        f"{pengimpor} imports {diimpor}"
        for pengimpor in sorted(graf.modules)
        if di_bawah(pengimpor, modul)
        for diimpor in sorted(graf.find_modules_directly_imported_by(pengimpor))
        if diimpor not in sys.stdlib_module_names and not di_bawah(diimpor, *boleh)
    ]
    assert not salah, "\n".join(salah)


def test_tables_stay_inside_storage(graf: grimp.ImportGraph) -> None:
    """The other floors see storage's public face: files, backups, evidence; never its tables or migrations."""
    salah = [
        f"{pengimpor} imports {isi}"
        for isi in sorted(graf.modules)
        if di_bawah(isi, "storage.tables", "storage.migrations")
        for pengimpor in sorted(graf.find_modules_that_directly_import(isi))
        if not di_bawah(pengimpor, "storage")
    ]
    assert not salah, "\n".join(salah)


def test_pure_floors_reach_for_nothing(graf: grimp.ImportGraph) -> None:
    """domain and application: no I/O, no clock, no dice, no process-wide decimal context."""
    salah = [
        f"{modul} imports {diimpor}"
        for modul in sorted(graf.modules)
        if di_bawah(modul, "domain", "application")
        for diimpor in sorted(graf.find_modules_directly_imported_by(modul) & TIDAK_MURNI)
    ]
    salah += pemanggil(PANGGILAN_TIDAK_MURNI, "domain", "application")
    assert not salah, "\n".join(salah)


def test_no_float_where_figures_are_kept() -> None:
    """Figures are int rupiah and Decimal; a float would change the digits that were typed."""
    salah = pemanggil({"float"}, "domain", "application", "storage", "exchange")
    assert not salah, "\n".join(salah)


def test_no_markup_is_read_when_printing() -> None:
    """reportlab's Paragraph reads markup, so text of an officer would be lost or stop the printing; we set text plain."""
    salah = pemanggil({"Paragraph"}, "reports", "gui", "exchange")
    assert not salah, "\n".join(salah)


@pytest.mark.parametrize("modul", ["app", "cli", "gui.main_window"])
def test_start_up_loads_nothing_heavy(modul: str) -> None:
    skrip = f"import sys, kinerja_desktop.{modul}; print(*sys.modules.keys() & set(sys.argv[1:]))"
    hasil = subprocess.run(
        [sys.executable, "-c", skrip, *BERAT], cwd=AKAR, capture_output=True, text=True, timeout=60, check=False
    )
    assert hasil.returncode == 0, hasil.stderr
    assert hasil.stdout.split() == []


def test_the_call_finder_finds() -> None:
    assert list(panggilan("float('1')\nd.datetime.now()\nx = [Paragraph(t)]")) == [
        (1, "float"),
        (2, "now"),
        (3, "Paragraph"),
    ]
