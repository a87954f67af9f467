"""An officer copies Tabel 3.7 and 3.8 of the LKjIP 2023 from the portals; every computed figure is the paper's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QInputDialog

from kinerja_desktop import layanan
from kinerja_desktop.application.portal_gestur import hapus_portal
from kinerja_desktop.application.target_kinerja_gestur import hapus_target
from kinerja_desktop.storage.berkas import BerkasKinerja
from tests.cerita.petugas import Petugas

# Tabel 3.7: No, target, Realisasi (%), with the sum that gives it (73/80 -> 91,25).
TABEL_3_7 = {
    "1.1": ("80 %", "73", "91,25"), "1.2": ("94 %", "86", "91,48"), "1.3": ("97 %", "88", "90,72"),
    "1.4": ("80 %", "73", "91,25"), "1.5": ("85 %", "77", "90,58"), "1.6": ("85 %", "77", "90,58"),
    "1.7": ("80 %", "73", "91,25"), "1.8": ("27 %", "24", "88,88"), "2.1": ("90 %", "82", "91,11"),
    "2.2": ("90 %", "82", "91,11"), "2.3": ("90 %", "82", "91,11"), "3.1": ("85 %", "77", "90,58"),
    "3.2": ("80 %", "73", "91,25"), "3.3": ("85 %", "77", "90,58"), "3.4": ("80 %", "73", "91,25"),
    "4.1": ("1 Layanan", "1", "100"), "4.2": ("1 Layanan", "1", "100"), "4.3": ("1 Layanan", "1", "100"),
    "4.4": ("1 Layanan", "1", "100"), "4.5": ("1 Layanan", "1", "100"), "4.6": ("2 Unit", "2", "100"),
    "4.7": ("46 Unit", "41", "89,13"), "4.8": ("8 Unit", "6", "75"), "4.9": ("1 Unit", "1", "100"),
}  # fmt: skip
# Tabel 3.8, target 4: document, status and text of each month.
IMPLEMENTASI = "Laporan Implementasi Lapas Produktif pada UPT Pilot Project"
PEMBINAAN = "Laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi"
MONEV = "Laporan Monitoring dan Evaluasi"
WIRAUSAHA = "45% Narapidana memiliki keterampilan dan kemampuan untuk berwirausaha"
SPPT = "Penerapan SPPT-TI pada 213 UPT Lapas/Rutan/Bapas Pilot Project"
BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
PERSEN = ["0 %", *["50 %"] * 8, "100 %", "100 %", "0 %"]


@pytest.fixture
def tanpa_portal(contoh: Path) -> Path:
    """The example before anybody looked into the portals."""
    berkas = BerkasKinerja.buka(contoh)
    for kosongkan, noun in ((hapus_portal, "eperformance"), (hapus_target, "target_kinerja")):
        dokumen = berkas.baca(2023)
        berkas.terapkan(kosongkan(dokumen, dokumen.baris(noun)))  # type: ignore[operator]
    berkas.tutup_berkas()
    return contoh


def hitung(berkas: Path) -> dict[str, Any]:
    """The figures as scripts get them."""
    return layanan.hitung(berkas, 2023)


def test_e_performance(masuk: Callable[[Path], Petugas], tanpa_portal: Path) -> None:
    p = masuk(tanpa_portal)
    p.buka_tab("Realisasi")
    p.tombol("E-Performance")
    p.tombol("Ambil indikator tahun ini")
    assert [k for k in p.lihat_kolom("No") if k in TABEL_3_7] == list(TABEL_3_7)
    p.tombol("Bagi target ke triwulan")
    triwulan = tuple(f"Target TW {n}" for n in ("I", "II", "III", "IV"))
    assert p.lihat("1.1", *triwulan) == ("20", "20", "20", "20")
    assert p.lihat("1.2", *triwulan) == ("23", "23", "23", "25"), "the remainder is last"
    p.isi("1.2", "Target TW III", "24")  # as the portal has it
    p.isi("1.2", "Target TW IV", "24")

    # Three triwulan are as planned: the officer copies the targets beside. The fourth comes from a spreadsheet.
    kode = list(TABEL_3_7)
    for nama in ("I", "II", "III"):
        p.klik("1.1", f"Realisasi TW {nama}")
        p.tempel("".join(f"{p.lihat(k, f'Target TW {nama}')}\r\n" for k in kode))
        _setuju(p)
    sisa = [
        int(TABEL_3_7[k][1]) - sum(int(p.lihat(k, f"Realisasi TW {nama}")) for nama in ("I", "II", "III")) for k in kode
    ]
    assert sisa[:6] == [13, 16, 16, 13, 14, 14]
    p.isi("1.1", "Realisasi TW IV", "13")
    p.klik("1.2", "Realisasi TW IV")
    p.tempel("".join(f"{n}\r\n" for n in sisa[1:]))

    for k, (target, jumlah, persen) in TABEL_3_7.items():
        assert p.lihat(k, "Jumlah", "Realisasi (%)") == (jumlah, persen), k
        assert p.lihat(k, "Target") == "", "our target is shown greyed; nothing of it is typed twice"
        angka = next(e for e in hitung(tanpa_portal)["e_performance"] if e["kode"] == k)
        assert (angka["realisasi"], angka["tercetak"], f"{angka['target']} {angka['satuan']}") == (
            jumlah,
            persen,
            target,
        )
    # Lampiran 4: percent of the triwulan, whole numbers.
    assert [p.lihat(k, "TW IV %") for k in ("1.1", "1.2", "1.5")] == ["65", "67", "64"]

    # 74 here, 73 there.
    assert p.lihat("1.1", "Realisasi kita", "Beda") == ("74", "-1")
    assert "74 di sini, 73 di E-Performance" in p.petunjuk("1.1", "Beda")
    temuan = [t["alasan"] for t in layanan.periksa(tanpa_portal, 2023)["temuan"]]
    assert "Realisasi indikator 1.1: 74 di sini, 73 di E-Performance." in temuan

    # 99,6 is not rounded up to 100.
    p.klik("4.9", "Target TW I")
    p.tombol("+ Indikator")
    p.ketik("Indeks pada portal⏎")
    p.isi("Indeks pada portal", "Target TW I", "250")
    p.isi("Indeks pada portal", "Realisasi TW I", "249")
    assert p.lihat("Indeks pada portal", "TW I %") == "99"
    p.klik("Indeks pada portal", "Target")
    p.tekan("Ctrl+-")
    assert "Indeks pada portal" not in p.lihat_kolom("Indikator pada portal")
    p.tutup_jendela()


def test_target_kinerja(masuk: Callable[[Path], Petugas], tanpa_portal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    p = masuk(tanpa_portal)
    p.buka_tab("Realisasi")
    p.tombol("Target Kinerja")
    p.tombol("+ Target")
    p.ketik(f"{SPPT}⏎")
    p.tombol("+ Target")
    p.ketik(f"{WIRAUSAHA}⏎")
    assert p.lihat_kolom("Target Kinerja") == [SPPT, WIRAUSAHA]

    # A whole year of documents from a spreadsheet; the second one of Februari is asked for until September.
    p.tombol("Setahun")
    awal = p.baris(WIRAUSAHA)
    p.klik(awal, "Data dukung")
    p.tempel("\r\n".join(["SK TIM", *[IMPLEMENTASI] * 8, *[MONEV] * 3]) + "\r\n")
    p.klik(awal + 1, "Data dukung")
    p.tombol("+ Dokumen")
    p.ketik(f"{PEMBINAAN}⏎")
    p.klik(awal + 2, "Data dukung")
    assert p.lihat(awal + 2, "Data dukung") == PEMBINAAN
    p.tombol("Ulangi sampai B12")
    for bulan in ("Oktober", "November", "Desember"):
        r = max(n for n, b in enumerate(p.lihat_kolom("Bulan")) if b == bulan)
        assert p.lihat(r, "Data dukung") == PEMBINAAN
        p.klik(r, "Data dukung")
        p.tekan("Ctrl+-")
    bulan = p.lihat_kolom("Bulan")[awal:]
    assert bulan == ["Januari", *(b for b in BULAN[1:9] for _ in range(2)), *BULAN[9:]]

    # Status and text of all of them at once.
    dua = [
        "belum ada\tTidak terdapat laporan implementasi Lapas Produktif",
        "ada\tTelah dibuat laporan Pelaksanaan Pembinaan melalui Sarana Asimilasi dan Edukasi",
    ]
    monev = ["ada\tTelah dibuat laporan Monitoring dan Evaluasi"] * 2
    p.klik(awal, "Status")
    p.tempel("\r\n".join(["belum ada\tTidak terdapat SK Tim", *dua * 8, *monev, "belum ada\t"]) + "\r\n")
    _setuju(p)
    per_bulan = dict(zip(bulan, p.lihat_kolom("Capaian")[awal:], strict=True))
    assert [per_bulan[b] for b in BULAN] == PERSEN
    assert p.lihat(awal, "Status", "Catatan") == ("belum ada", "Tidak terdapat SK Tim")

    # The first target does not apply here at all.
    p.klik(0, "Data dukung")
    p.tempel("\r\n".join(["", *["Laporan Monitoring dan Evaluasi Pengiriman dan Pemanfaatan"] * 7]) + "\r\n")
    p.klik(0, "Target Kinerja")
    monkeypatch.setattr(
        QInputDialog, "getMultiLineText", lambda *_: ("Tidak terdapat laporan SPPT-TI di Rutan SoE", True)
    )
    p.tombol("Tidak berlaku seluruhnya")
    assert [p.lihat(r, "Status") for r in range(1, 8)] == ["tidak berlaku"] * 7
    assert p.lihat(1, "Capaian") == "N/A"

    # One month, and the strip beside it.
    p.tombol("Sebulan")
    pita = [t for t in p.teks_tombol() if t.startswith("B") and t[1:3].isdigit()]
    assert pita[:3] == ["B01 0 %", "B02 50 %", "B03 50 %"]
    p.tombol("B02 50 %")
    assert p.lihat(WIRAUSAHA, "Capaian") == "50 %"
    sppt, wirausaha = hitung(tanpa_portal)["target_kinerja"]
    assert (sppt["tercetak"], {b["tercetak"] for b in sppt["bulan"]}) == ("N/A", {"N/A"})
    assert [f"{b['tercetak']} %" for b in wirausaha["bulan"]] == PERSEN
    assert (wirausaha["ada"], wirausaha["berlaku"]) == (10, 20)


def _setuju(p: Petugas) -> None:
    """A large block is shown first; nothing in it is doubtful."""
    if p.tabel.papan.dialog is not None:
        (jawaban,) = [j for j in p.jawaban() if j.startswith("Tempel")]
        p.tombol(jawaban)
    QApplication.processEvents()
