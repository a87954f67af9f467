"""From argv to an exit code: the window, a command, or the run without a display; nothing ends in a traceback."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from .argumen import PERINTAH, SalahPakai, pengurai

SELESAI, DITOLAK, SALAH_PAKAI = 0, 1, 2

_KELUARAN_GAGAL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    argumen = list(sys.argv[1:] if argv is None else argv)
    for aliran in (sys.stdout, sys.stderr):
        _longgarkan(aliran)
    if sys.stdout is None:  # started with a closed output (`>&-`)
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - stands until the process ends
    try:
        kode = _terlaksana(argumen)
        sys.stdout.flush()
        return kode
    except SalahPakai as salah:
        return _galat(str(salah), SALAH_PAKAI)
    except KeyboardInterrupt:
        return _galat("Dihentikan.", DITOLAK)
    except BrokenPipeError:
        # The reader of our output has gone (`| head`); nothing is left to say.
        return _buang_keluaran()
    except Exception as salah:
        return _tak_terduga(salah)


def _terlaksana(argumen: list[str]) -> int:
    try:
        return _jalankan(argumen)
    except SystemExit as selesai:  # --help and --version
        return selesai.code if isinstance(selesai.code, int) else SELESAI


def _buang_keluaran() -> int:
    """Nothing more goes to stdout, also not what the interpreter would still write at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return DITOLAK


def _jalankan(argumen: list[str]) -> int:
    if argumen[:1] == ["--baca-excel"]:  # the child process of the packed program
        from ..exchange.excel.anak import main as baca_excel

        return baca_excel(argumen[1:], sys.stdout.buffer.write)
    if argumen[:1] == ["--tanpa-layar"]:
        from .tanpa_layar import tanpa_layar

        if len(argumen) not in (2, 3):
            raise SalahPakai("Tulis --tanpa-layar FOLDER, boleh diikuti nama berkas.")
        return tanpa_layar(Path(argumen[1]), Path(argumen[2]) if len(argumen) == 3 else None)
    if not argumen or not (argumen[0].startswith("-") or argumen[0] in PERINTAH):
        return _jendela(argumen)
    isian = pengurai().parse_args(argumen)
    from . import perintah

    return int(getattr(perintah, isian.perintah)(isian))


def _jendela(argumen: list[str]) -> int:
    if len(argumen) > 1:
        raise SalahPakai(f"Perintah “{argumen[0][:40]}” tidak dikenal; yang ada: {', '.join(PERINTAH)}.")
    berkas = Path(argumen[0]) if argumen else None
    if berkas is not None and not berkas.exists():
        if not berkas.suffix:
            raise SalahPakai(f"Perintah “{argumen[0][:40]}” tidak dikenal; yang ada: {', '.join(PERINTAH)}.")
        return _galat(f"“{berkas.name}” tidak ditemukan.", DITOLAK)
    if sys.platform.startswith("linux") and not any(
        os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return _galat(
            "Tidak ada layar untuk membuka jendela; jalankan `kinerja-desktop --help` untuk perintah tanpa jendela.",
            SALAH_PAKAI,
        )
    from ..app import main as buka_jendela

    return buka_jendela(berkas)


def _longgarkan(aliran: TextIO) -> None:
    """A console that lacks a character shows a question mark instead of ending the command."""
    ubah = getattr(aliran, "reconfigure", None)
    if ubah is not None:
        ubah(errors="replace")


def _galat(kalimat: str, kode: int) -> int:
    print(" ".join(kalimat.split()), file=sys.stderr)
    return kode


def _tak_terduga(salah: Exception) -> int:
    """A refusal of the lower floors is said as it is; anything else is our fault and goes into the log."""
    from ..layanan import SalahSebut, kesalahan_dikenal

    if isinstance(salah, kesalahan_dikenal()):
        return _galat(str(salah), SALAH_PAKAI if isinstance(salah, SalahSebut) else DITOLAK)
    if isinstance(salah, OSError) and (kalimat := _alam(salah)):
        return _galat(kalimat, DITOLAK)
    tempat = catat(salah)
    return _galat(f"Terjadi kesalahan yang tidak terduga; rinciannya ada di {tempat}.", DITOLAK)


def _alam(salah: OSError) -> str:
    """What the system refused to this process itself: its own output, or a name that no file can have; else ""."""
    if salah.filename is None and salah.errno in _KELUARAN_GAGAL:
        _buang_keluaran()
        return "Keluaran perintah ini tidak dapat ditulis; periksa disk atau berkas tujuannya."
    if salah.errno == errno.ENAMETOOLONG:
        return f"Nama “{Path(os.fsdecode(salah.filename or '')).name[:60]}…” terlalu panjang; pilih nama yang lebih pendek."
    return ""


def catat(salah: BaseException) -> str:
    """Append the traceback to the log; where it stands."""
    import traceback
    from datetime import datetime

    from platformdirs import user_log_path

    folder = user_log_path("kinerja_desktop", False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / "perintah.log").open("a", encoding="utf-8", errors="replace") as log:
            log.write(f"--- {datetime.now().astimezone().isoformat(timespec='seconds')}\n")
            log.writelines(traceback.format_exception(salah))
    except OSError:
        traceback.print_exception(salah)
        return "baris-baris di atas"
    return str(folder / "perintah.log")
