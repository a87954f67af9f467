"""The import template as a file, empty or with the rows of a year."""

from __future__ import annotations

from pathlib import Path

from ..domain.tahun_kinerja import TahunKinerja
from ..terbit import terbitkan
from .umum import SalahSebut, Selesai, periksa_tujuan


def simpan_templat(path: Path, dokumen: TahunKinerja | None = None) -> Selesai:
    """Write the template; with ``dokumen`` it holds that year's rows for editing and reading back."""
    if path.suffix.casefold() != ".xlsx":
        raise SalahSebut(f"“{path.name}” harus berakhiran .xlsx.")
    periksa_tujuan(path)
    from ..reports.templat_xlsx import tulis_templat

    isi, catatan = tulis_templat(dokumen)
    terbitkan(path, isi)
    apa = f"Templat dengan isian {dokumen.tahun}" if dokumen is not None else "Templat kosong"
    return Selesai(f"{apa} ditulis ke {path.name}.", catatan, path)
