"""Money of 2020-2024 as 001 Tabel 1.4-1.7 print it, figure for figure; N/A keeps the reason the paper gives below it.

Tabel 1.5 and 1.6 print two wholes of 2021 that differ by 80 rupiah, and a percentage of 2023 that division does not give;
both stand here as printed, for the checks to find. Read from the paper, printed → written here: PNB → PNBP.
"""

from __future__ import annotations

from kinerja_desktop.domain.anggaran import KelompokDeret

TAHUN = (2020, 2021, 2022, 2023, 2024)

TANPA_PNBP = "data target maupun realisasi PNBP tidak tersedia"
TANPA_HIBAH = "data hibah tidak tersedia"
TANPA_BELANJA = "data tidak tersedia"

# Kelompok, kode, nama, table it stands in, reason of its N/A; alokasi, realisasi, printed capaian of the years.
DERET = (
    (KelompokDeret.BELANJA, "51", "Belanja Pegawai", "1.5", TANPA_BELANJA, (),
     ("N/A", "67,991,852,758", "69,643,265,158", "11,210,818,232", "73,795,281,338"), ()),
    (KelompokDeret.BELANJA, "52", "Belanja Barang", "1.5", TANPA_BELANJA, (),
     ("N/A", "63,413,700,601", "73,885,455,692", "18,530,539,148", "90,688,087,279"), ()),
    (KelompokDeret.BELANJA, "53", "Belanja Modal", "1.5", TANPA_BELANJA, (),
     ("N/A", "43,366,286,221", "49,959,629,747", "4,177,938,410", "8,599,722,112"), ()),
    (KelompokDeret.JUMLAH, "", "Total Belanja Keseluruhan", "1.5", TANPA_BELANJA, (),
     ("N/A", "174,771,839,500", "193,488,350,597", "33,919,295,790", "173,083,090,729"), ()),
    (KelompokDeret.JUMLAH, "", "Capaian Kinerja Anggaran", "1.6", TANPA_BELANJA,
     ("N/A", "180,039,962,000", "195,668,557,000", "34,344,873,000", "175,168,670,000"),
     ("N/A", "174,771,839,580", "193,488,350,597", "33,919,295,790", "173,083,090,729"),
     ("N/A", "97,07%", "98,89%", "98,29%", "99%")),
    (KelompokDeret.PNBP, "", "PNBP", "1.4", TANPA_PNBP, ("N/A",) * 5, ("N/A",) * 5, ()),
    *((KelompokDeret.HIBAH, "", "N/A", "1.7", TANPA_HIBAH, (), ("N/A",) * 5, ()) for _ in range(3)),
)  # fmt: skip
