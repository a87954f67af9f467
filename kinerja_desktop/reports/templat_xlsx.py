"""The import template as a workbook: one sheet per kind of table with drop-down lists, and a first sheet that explains them.

Texts and columns stand in ``resources/impor/templat.json``. Codes and values of indikator are formatted as text, so that what
an officer types is what is read: no date out of 1.2, no other number where the decimal sign of the computer is a dot.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from ..domain.tahun_kinerja import TahunKinerja
from ..resources import baca_json
from .teks import bersih
from .templat_isi import Baris, isi_templat
from .xlsx import TANGGAL_TETAP

BARIS_SIAP = 2_000
"""Rows below the heading that drop-down lists are set for; a prefilled sheet gets as many more."""
NAVI, KABUT, GARIS, SAMAR = "#1F3864", "#DCE4F2", "#C6CED8", "#5A6675"
POLA = {"rupiah": "#,##0", "tanggal": "yyyy-mm-dd", "bulat": "0", "tahun": "0", "panjang": "@"}
"""Number format of a kind of column; all others hold text."""


@cache
def bentuk_templat() -> Mapping[str, Any]:
    """What the template consists of."""
    isi: Mapping[str, Any] = baca_json("impor", "templat.json")
    return isi


def tulis_templat(dokumen: TahunKinerja | None = None) -> tuple[bytes, tuple[str, ...]]:
    """The workbook, empty or with the rows of a year; and what of that year its columns cannot say."""
    from xlsxwriter import Workbook

    isi, catatan = isi_templat(dokumen) if dokumen is not None else ({}, ())
    aliran = io.BytesIO()
    pilihan = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        "default_format_properties": {"font_name": "Arial", "font_size": 10},
    }  # fmt: skip
    buku = Workbook(aliran, pilihan)
    bentuk = bentuk_templat()
    buku.set_properties({"title": bentuk["judul"], "author": "kinerja_desktop", "created": TANGGAL_TETAP})
    penulis = _Penulis(buku)
    penulis.petunjuk(bentuk, dokumen, catatan)
    for satu in bentuk["lembar"]:
        penulis.lembar(satu, isi.get(satu["nama"], []))
    buku.close()
    return aliran.getvalue(), catatan


class _Penulis:
    """Writes the sheets of one workbook; formats are made once."""

    def __init__(self, buku: Any) -> None:
        self._buku = buku
        self._gaya: dict[tuple[tuple[str, Any], ...], Any] = {}

    def _format(self, **sifat: Any) -> Any:
        kunci = tuple(sorted(sifat.items()))
        if kunci not in self._gaya:
            self._gaya[kunci] = self._buku.add_format({"valign": "top", **sifat})
        return self._gaya[kunci]

    # A sheet to fill in -----------------------------------------------------------------------------------------------------

    def lembar(self, bentuk: Mapping[str, Any], baris: Sequence[Baris]) -> None:
        ws = self._buku.add_worksheet(bentuk["nama"])
        ws.set_tab_color(NAVI)
        ws.hide_gridlines(0)
        ws.set_landscape()
        ws.set_paper(9)
        ws.fit_to_pages(1, 0)
        ws.repeat_rows(0)
        ws.set_row(0, 24)
        ws.freeze_panes(1, 2)
        akhir = BARIS_SIAP + len(baris)
        for k, kolom in enumerate(bentuk["kolom"]):
            self._kolom(ws, k, kolom, akhir)
        for n, satu in enumerate(baris, 1):
            for k, kolom in enumerate(bentuk["kolom"]):
                self._sel(ws, n, k, kolom, satu.get(kolom["nama"]))
        # Text that looks like a number is meant: no green corners.
        ws.ignore_errors({"number_stored_as_text": f"A1:{chr(64 + len(bentuk['kolom']))}{akhir + 1}"})

    def _kolom(self, ws: Any, k: int, kolom: Mapping[str, Any], akhir: int) -> None:
        wajib = bool(kolom.get("wajib"))
        judul = self._format(
            bold=True, valign="vcenter", border=1, border_color=GARIS, bg_color=NAVI if wajib else KABUT,
            font_color="#FFFFFF" if wajib else NAVI,
        )  # fmt: skip
        ws.set_column(k, k, kolom["lebar"], self._bentuk(kolom))
        ws.write_string(0, k, kolom["nama"], judul)
        contoh = f"\nContoh: {kolom['contoh']}" if kolom["contoh"] else ""
        catatan = f"{kolom['arti']}{contoh}\n{'Wajib diisi.' if wajib else 'Boleh kosong.'}"
        ws.write_comment(0, k, catatan, {"author": "", "x_scale": 1.8, "y_scale": 1.1, "font_size": 9})
        if aturan := self._pilihan(kolom):
            ws.data_validation(1, k, akhir, k, aturan)

    def _bentuk(self, kolom: Mapping[str, Any]) -> Any:
        bentuk = kolom["bentuk"]
        sifat: dict[str, Any] = {"num_format": POLA.get(bentuk, "@")}
        if bentuk == "panjang":
            sifat["text_wrap"] = True
        if bentuk in ("isian", "rupiah"):
            sifat["align"] = "right"
        if bentuk in ("tahun", "bulat", "tanggal"):
            sifat["align"] = "center"
        return self._format(**sifat)

    @staticmethod
    def _pilihan(kolom: Mapping[str, Any]) -> dict[str, Any]:
        """The drop-down list of a column; one with ``bebas`` only proposes."""
        daftar = kolom.get("daftar")
        if kolom["bentuk"] == "tahun":
            return {
                "validate": "integer", "criteria": "between", "minimum": 2000, "maximum": 2100,
                "error_title": "Tahun anggaran", "error_message": "Tulis tahun empat angka, misalnya 2026.",
            }  # fmt: skip
        if not daftar:
            return {}
        # The codes of the first sheet serve the others, also those that are still being typed there.
        sumber = f"=indikator!$E$2:$E${BARIS_SIAP}" if daftar == "indikator" else daftar
        bebas = bool(kolom.get("bebas")) or daftar == "indikator"
        return {
            "validate": "list", "source": sumber, "show_error": not bebas, "error_title": kolom["nama"],
            "error_message": "Pilih salah satu dari daftar.",
        }  # fmt: skip

    def _sel(self, ws: Any, n: int, k: int, kolom: Mapping[str, Any], nilai: str | int | date | None) -> None:
        gaya = self._bentuk(kolom)
        if isinstance(nilai, date):
            ws.write_datetime(n, k, nilai, gaya)
        elif isinstance(nilai, int):
            ws.write_number(n, k, nilai, gaya)
        elif nilai:
            ws.write_string(n, k, bersih(nilai), gaya)

    # The sheet that explains --------------------------------------------------------------------------------------------------

    def petunjuk(self, bentuk: Mapping[str, Any], dokumen: TahunKinerja | None, catatan: Sequence[str]) -> None:
        ws = self._buku.add_worksheet("petunjuk")
        ws.hide_gridlines(2)
        ws.set_portrait()
        ws.set_paper(9)
        ws.fit_to_pages(1, 0)
        ws.set_column(0, 0, 24)
        ws.set_column(1, 1, 8)
        ws.set_column(2, 2, 68)
        ws.set_column(3, 3, 36)
        ws.set_row(0, 26)
        ws.write_string(0, 0, bentuk["judul"], self._format(bold=True, font_size=16, font_color=NAVI, valign="vcenter"))
        n = 1
        if dokumen is not None:
            satker = dokumen.identitas.nama if dokumen.identitas else ""
            ws.write_string(
                n, 0, bersih(f"{satker}, tahun {dokumen.tahun}".strip(", ")), self._format(font_color=SAMAR)
            )
            n += 1
        n = self._paragraf(ws, n + 1, bentuk["pengantar"])
        for nomor, kalimat in enumerate(bentuk["aturan"], 1):
            n = self._paragraf(ws, n, f"{nomor}. {kalimat}")
        for kalimat in catatan:
            n = self._paragraf(ws, n, kalimat, font_color="#835200")
        for lembar in bentuk["lembar"]:
            n = self._penjelasan(ws, n + 1, lembar)

    def _paragraf(self, ws: Any, n: int, kalimat: str, **sifat: Any) -> int:
        ws.merge_range(n, 0, n, 3, bersih(kalimat), self._format(text_wrap=True, **sifat))
        ws.set_row(n, 13.5 * (1 + len(kalimat) // 132))
        return n + 1

    def _penjelasan(self, ws: Any, n: int, lembar: Mapping[str, Any]) -> int:
        """One block of the explanation: the sheet, then a line per column with a greyed example."""
        ws.write_url(n, 0, f"internal:'{lembar['nama']}'!A1", self._format(bold=True, font_size=12, font_color=NAVI),
                     f"Lembar {lembar['nama']}")  # fmt: skip
        n = self._paragraf(ws, n + 1, lembar["arti"], font_color=SAMAR)
        kepala = self._format(bold=True, bg_color=KABUT, font_color=NAVI, border=1, border_color=GARIS)
        for k, judul in enumerate(("Kolom", "Wajib", "Isi", "Contoh")):
            ws.write_string(n, k, judul, kepala)
        n += 1
        sel = {"border": 1, "border_color": GARIS, "text_wrap": True}
        for kolom in lembar["kolom"]:
            daftar = kolom.get("daftar")
            pilihan = f" Pilihan: {', '.join(daftar)}." if isinstance(daftar, list) and not kolom.get("bebas") else ""
            if kolom["bentuk"] == "bulat" or not _perlu_sebut(kolom["arti"], daftar):
                pilihan = ""
            teks = kolom["arti"] + pilihan
            ws.write_string(n, 0, kolom["nama"], self._format(bold=bool(kolom.get("wajib")), **sel))
            ws.write_string(n, 1, "ya" if kolom.get("wajib") else "", self._format(align="center", **sel))
            ws.write_string(n, 2, teks, self._format(**sel))
            ws.write_string(n, 3, kolom["contoh"], self._format(italic=True, font_color=SAMAR, **sel))
            ws.set_row(n, 13.5 * max(1 + len(teks) // 66, 1 + len(kolom["contoh"]) // 34))
            n += 1
        return n


def _perlu_sebut(arti: str, daftar: object) -> bool:
    """Whether the choices are still to be named beside an explanation that may name them itself."""
    return isinstance(daftar, list) and not all(str(satu) in arti for satu in daftar)
