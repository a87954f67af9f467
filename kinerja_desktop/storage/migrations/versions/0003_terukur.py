# ruff: noqa: E501
"""Renstra, portals, Target Kinerja and pictures; rumus of all kinds, results of tindak lanjut, layouts per section. Frozen."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TABEL = (
    """
CREATE TABLE renstra (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    nama TEXT NOT NULL,
    dari INTEGER NOT NULL,
    sampai INTEGER NOT NULL,
    kolom_dari INTEGER,
    visi TEXT NOT NULL,
    singkatan_nilai TEXT NOT NULL,
    pelaksana TEXT NOT NULL,
    lokasi TEXT NOT NULL,
    peta_sha256 TEXT NOT NULL,
    peta_nama TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renstra PRIMARY KEY (id),
    CONSTRAINT ck_renstra_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_renstra_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_renstra_nama CHECK (length(nama) BETWEEN 0 AND 500),
    CONSTRAINT ck_renstra_dari CHECK (dari BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renstra_sampai CHECK (sampai BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renstra_kolom_dari CHECK (kolom_dari BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renstra_visi CHECK (length(visi) BETWEEN 0 AND 20000),
    CONSTRAINT ck_renstra_singkatan_nilai CHECK (length(singkatan_nilai) BETWEEN 0 AND 40),
    CONSTRAINT ck_renstra_pelaksana CHECK (length(pelaksana) BETWEEN 0 AND 500),
    CONSTRAINT ck_renstra_lokasi CHECK (length(lokasi) BETWEEN 0 AND 500),
    CONSTRAINT ck_renstra_peta_sha256 CHECK (length(peta_sha256) BETWEEN 0 AND 64),
    CONSTRAINT ck_renstra_peta_nama CHECK (length(peta_nama) BETWEEN 0 AND 500),
    CONSTRAINT ck_renstra_id CHECK (length(id) = 36),
    CONSTRAINT ck_renstra_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renstra_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE renstra_butir (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    renstra_id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    nama TEXT NOT NULL,
    uraian TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renstra_butir PRIMARY KEY (id),
    CONSTRAINT ck_renstra_butir_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_renstra_butir_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_renstra_butir_renstra_id CHECK (length(renstra_id) = 36),
    CONSTRAINT ck_renstra_butir_jenis CHECK (jenis IN ('misi', 'tujuan', 'tata nilai')),
    CONSTRAINT ck_renstra_butir_nama CHECK (length(nama) BETWEEN 0 AND 500),
    CONSTRAINT ck_renstra_butir_uraian CHECK (length(uraian) BETWEEN 1 AND 5000),
    CONSTRAINT ck_renstra_butir_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_renstra_butir_id CHECK (length(id) = 36),
    CONSTRAINT ck_renstra_butir_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renstra_butir_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renstra_butir_renstra_id FOREIGN KEY(renstra_id) REFERENCES renstra (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renstra_butir_renstra_id ON renstra_butir (renstra_id)
""",
    """
CREATE TABLE renstra_simpul (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    renstra_id TEXT NOT NULL,
    induk_id TEXT,
    jenis TEXT NOT NULL,
    tingkat TEXT,
    kode TEXT NOT NULL,
    uraian TEXT NOT NULL,
    sasaran_id TEXT,
    indikator_id TEXT,
    lokasi TEXT NOT NULL,
    satuan TEXT NOT NULL,
    strategi TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renstra_simpul PRIMARY KEY (id),
    CONSTRAINT ck_renstra_simpul_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_renstra_simpul_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_renstra_simpul_renstra_id CHECK (length(renstra_id) = 36),
    CONSTRAINT ck_renstra_simpul_induk_id CHECK (length(induk_id) = 36),
    CONSTRAINT ck_renstra_simpul_jenis CHECK (jenis IN ('program', 'kegiatan', 'sasaran', 'indikator')),
    CONSTRAINT ck_renstra_simpul_tingkat CHECK (tingkat IN ('strategis', 'program', 'kegiatan')),
    CONSTRAINT ck_renstra_simpul_kode CHECK (length(kode) BETWEEN 0 AND 60),
    CONSTRAINT ck_renstra_simpul_uraian CHECK (length(uraian) BETWEEN 1 AND 500),
    CONSTRAINT ck_renstra_simpul_sasaran_id CHECK (length(sasaran_id) = 36),
    CONSTRAINT ck_renstra_simpul_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_renstra_simpul_lokasi CHECK (length(lokasi) BETWEEN 0 AND 500),
    CONSTRAINT ck_renstra_simpul_satuan CHECK (length(satuan) BETWEEN 0 AND 40),
    CONSTRAINT ck_renstra_simpul_strategi CHECK (length(strategi) BETWEEN 0 AND 5000),
    CONSTRAINT ck_renstra_simpul_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_renstra_simpul_id CHECK (length(id) = 36),
    CONSTRAINT ck_renstra_simpul_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renstra_simpul_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renstra_simpul_renstra_id FOREIGN KEY(renstra_id) REFERENCES renstra (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renstra_simpul_induk_id FOREIGN KEY(induk_id) REFERENCES renstra_simpul (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renstra_simpul_sasaran_id FOREIGN KEY(sasaran_id) REFERENCES sasaran (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renstra_simpul_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renstra_simpul_indikator_id ON renstra_simpul (indikator_id)
""",
    """
CREATE INDEX ix_renstra_simpul_induk_id ON renstra_simpul (induk_id)
""",
    """
CREATE INDEX ix_renstra_simpul_renstra_id ON renstra_simpul (renstra_id)
""",
    """
CREATE INDEX ix_renstra_simpul_sasaran_id ON renstra_simpul (sasaran_id)
""",
    """
CREATE TABLE renstra_target (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    simpul_id TEXT NOT NULL,
    untuk_tahun INTEGER NOT NULL,
    target TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renstra_target PRIMARY KEY (id),
    CONSTRAINT ck_renstra_target_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_renstra_target_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_renstra_target_simpul_id CHECK (length(simpul_id) = 36),
    CONSTRAINT ck_renstra_target_untuk_tahun CHECK (untuk_tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renstra_target_target CHECK (length(target) BETWEEN 1 AND 12000),
    CONSTRAINT ck_renstra_target_id CHECK (length(id) = 36),
    CONSTRAINT ck_renstra_target_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renstra_target_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renstra_target_simpul_id FOREIGN KEY(simpul_id) REFERENCES renstra_simpul (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renstra_target_simpul_id ON renstra_target (simpul_id)
""",
    """
CREATE TABLE renstra_dana (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    simpul_id TEXT NOT NULL,
    sampai_id TEXT,
    pelaksana TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renstra_dana PRIMARY KEY (id),
    CONSTRAINT ck_renstra_dana_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_renstra_dana_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_renstra_dana_simpul_id CHECK (length(simpul_id) = 36),
    CONSTRAINT ck_renstra_dana_sampai_id CHECK (length(sampai_id) = 36),
    CONSTRAINT ck_renstra_dana_pelaksana CHECK (length(pelaksana) BETWEEN 0 AND 500),
    CONSTRAINT ck_renstra_dana_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_renstra_dana_id CHECK (length(id) = 36),
    CONSTRAINT ck_renstra_dana_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renstra_dana_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renstra_dana_simpul_id FOREIGN KEY(simpul_id) REFERENCES renstra_simpul (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renstra_dana_sampai_id FOREIGN KEY(sampai_id) REFERENCES renstra_simpul (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renstra_dana_sampai_id ON renstra_dana (sampai_id)
""",
    """
CREATE INDEX ix_renstra_dana_simpul_id ON renstra_dana (simpul_id)
""",
    """
CREATE TABLE renstra_alokasi (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    dana_id TEXT NOT NULL,
    untuk_tahun INTEGER NOT NULL,
    jumlah INTEGER,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renstra_alokasi PRIMARY KEY (id),
    CONSTRAINT ck_renstra_alokasi_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_renstra_alokasi_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_renstra_alokasi_dana_id CHECK (length(dana_id) = 36),
    CONSTRAINT ck_renstra_alokasi_untuk_tahun CHECK (untuk_tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renstra_alokasi_jumlah CHECK (jumlah BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_renstra_alokasi_id CHECK (length(id) = 36),
    CONSTRAINT ck_renstra_alokasi_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renstra_alokasi_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renstra_alokasi_dana_id FOREIGN KEY(dana_id) REFERENCES renstra_dana (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renstra_alokasi_dana_id ON renstra_alokasi (dana_id)
""",
    """
CREATE TABLE renstra_pantau (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    simpul_id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    bentuk TEXT NOT NULL,
    periode TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renstra_pantau PRIMARY KEY (id),
    CONSTRAINT ck_renstra_pantau_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_renstra_pantau_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_renstra_pantau_simpul_id CHECK (length(simpul_id) = 36),
    CONSTRAINT ck_renstra_pantau_jenis CHECK (jenis IN ('monitoring', 'evaluasi')),
    CONSTRAINT ck_renstra_pantau_bentuk CHECK (length(bentuk) BETWEEN 1 AND 5000),
    CONSTRAINT ck_renstra_pantau_periode CHECK (periode IN ('Bulanan', 'Triwulan', 'Semester', 'Tahunan', 'Insidental')),
    CONSTRAINT ck_renstra_pantau_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_renstra_pantau_id CHECK (length(id) = 36),
    CONSTRAINT ck_renstra_pantau_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renstra_pantau_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renstra_pantau_simpul_id FOREIGN KEY(simpul_id) REFERENCES renstra_simpul (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renstra_pantau_simpul_id ON renstra_pantau (simpul_id)
""",
    """
CREATE TABLE roadmap_aspek (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    renstra_id TEXT NOT NULL,
    satker TEXT NOT NULL,
    nama TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_roadmap_aspek PRIMARY KEY (id),
    CONSTRAINT ck_roadmap_aspek_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_roadmap_aspek_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_roadmap_aspek_renstra_id CHECK (length(renstra_id) = 36),
    CONSTRAINT ck_roadmap_aspek_satker CHECK (length(satker) BETWEEN 0 AND 500),
    CONSTRAINT ck_roadmap_aspek_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_roadmap_aspek_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_roadmap_aspek_id CHECK (length(id) = 36),
    CONSTRAINT ck_roadmap_aspek_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_roadmap_aspek_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_roadmap_aspek_renstra_id FOREIGN KEY(renstra_id) REFERENCES renstra (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_roadmap_aspek_renstra_id ON roadmap_aspek (renstra_id)
""",
    """
CREATE TABLE roadmap_butir (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    aspek_id TEXT NOT NULL,
    untuk_tahun INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    status TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_roadmap_butir PRIMARY KEY (id),
    CONSTRAINT ck_roadmap_butir_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_roadmap_butir_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_roadmap_butir_aspek_id CHECK (length(aspek_id) = 36),
    CONSTRAINT ck_roadmap_butir_untuk_tahun CHECK (untuk_tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_roadmap_butir_uraian CHECK (length(uraian) BETWEEN 1 AND 1000),
    CONSTRAINT ck_roadmap_butir_status CHECK (status IN ('rencana', 'berjalan', 'selesai', 'batal')),
    CONSTRAINT ck_roadmap_butir_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_roadmap_butir_id CHECK (length(id) = 36),
    CONSTRAINT ck_roadmap_butir_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_roadmap_butir_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_roadmap_butir_aspek_id FOREIGN KEY(aspek_id) REFERENCES roadmap_aspek (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_roadmap_butir_aspek_id ON roadmap_butir (aspek_id)
""",
    """
CREATE TABLE isu (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    renstra_id TEXT NOT NULL,
    jenis TEXT NOT NULL,
    lingkungan TEXT,
    topik TEXT NOT NULL,
    uraian TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_isu PRIMARY KEY (id),
    CONSTRAINT ck_isu_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_isu_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_isu_renstra_id CHECK (length(renstra_id) = 36),
    CONSTRAINT ck_isu_jenis CHECK (jenis IN ('potensi', 'permasalahan', 'peluang/tantangan', 'aspirasi masyarakat', 'isu strategis')),
    CONSTRAINT ck_isu_lingkungan CHECK (lingkungan IN ('internal', 'eksternal')),
    CONSTRAINT ck_isu_topik CHECK (length(topik) BETWEEN 0 AND 500),
    CONSTRAINT ck_isu_uraian CHECK (length(uraian) BETWEEN 1 AND 5000),
    CONSTRAINT ck_isu_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_isu_id CHECK (length(id) = 36),
    CONSTRAINT ck_isu_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_isu_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_isu_renstra_id FOREIGN KEY(renstra_id) REFERENCES renstra (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_isu_renstra_id ON isu (renstra_id)
""",
    """
CREATE TABLE eperformance (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    indikator_id TEXT,
    sasaran TEXT NOT NULL,
    kode TEXT NOT NULL,
    uraian TEXT NOT NULL,
    cakupan TEXT NOT NULL,
    target TEXT,
    satuan TEXT NOT NULL,
    lampiran TEXT NOT NULL,
    catatan TEXT NOT NULL,
    bobot TEXT,
    skor TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_eperformance PRIMARY KEY (id),
    CONSTRAINT ck_eperformance_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_eperformance_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_eperformance_sasaran CHECK (length(sasaran) BETWEEN 0 AND 500),
    CONSTRAINT ck_eperformance_kode CHECK (length(kode) BETWEEN 0 AND 40),
    CONSTRAINT ck_eperformance_uraian CHECK (length(uraian) BETWEEN 0 AND 500),
    CONSTRAINT ck_eperformance_cakupan CHECK (length(cakupan) BETWEEN 0 AND 200),
    CONSTRAINT ck_eperformance_target CHECK (length(target) BETWEEN 1 AND 12000),
    CONSTRAINT ck_eperformance_satuan CHECK (length(satuan) BETWEEN 0 AND 40),
    CONSTRAINT ck_eperformance_lampiran CHECK (length(lampiran) BETWEEN 0 AND 1000),
    CONSTRAINT ck_eperformance_catatan CHECK (length(catatan) BETWEEN 0 AND 5000),
    CONSTRAINT ck_eperformance_bobot CHECK (length(bobot) BETWEEN 1 AND 20),
    CONSTRAINT ck_eperformance_skor CHECK (length(skor) BETWEEN 1 AND 20),
    CONSTRAINT ck_eperformance_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_eperformance_id CHECK (length(id) = 36),
    CONSTRAINT ck_eperformance_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_eperformance_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_eperformance_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_eperformance_indikator_id ON eperformance (indikator_id)
""",
    """
CREATE INDEX ix_eperformance_tahun ON eperformance (tahun)
""",
    """
CREATE TABLE eperformance_triwulan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    eperformance_id TEXT NOT NULL,
    periode TEXT NOT NULL,
    target TEXT,
    realisasi TEXT,
    catatan TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_eperformance_triwulan PRIMARY KEY (id),
    CONSTRAINT ck_eperformance_triwulan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_eperformance_triwulan_eperformance_id CHECK (length(eperformance_id) = 36),
    CONSTRAINT ck_eperformance_triwulan_periode CHECK (length(periode) BETWEEN 1 AND 5),
    CONSTRAINT ck_eperformance_triwulan_target CHECK (length(target) BETWEEN 1 AND 12000),
    CONSTRAINT ck_eperformance_triwulan_realisasi CHECK (length(realisasi) BETWEEN 1 AND 12000),
    CONSTRAINT ck_eperformance_triwulan_catatan CHECK (length(catatan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_eperformance_triwulan_id CHECK (length(id) = 36),
    CONSTRAINT ck_eperformance_triwulan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_eperformance_triwulan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_eperformance_triwulan_eperformance_id FOREIGN KEY(eperformance_id) REFERENCES eperformance (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_eperformance_triwulan_eperformance_id ON eperformance_triwulan (eperformance_id)
""",
    """
CREATE INDEX ix_eperformance_triwulan_tahun ON eperformance_triwulan (tahun)
""",
    """
CREATE TABLE eperformance_bulan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    eperformance_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_eperformance_bulan PRIMARY KEY (id),
    CONSTRAINT ck_eperformance_bulan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_eperformance_bulan_eperformance_id CHECK (length(eperformance_id) = 36),
    CONSTRAINT ck_eperformance_bulan_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_eperformance_bulan_uraian CHECK (length(uraian) BETWEEN 0 AND 5000),
    CONSTRAINT ck_eperformance_bulan_id CHECK (length(id) = 36),
    CONSTRAINT ck_eperformance_bulan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_eperformance_bulan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_eperformance_bulan_eperformance_id FOREIGN KEY(eperformance_id) REFERENCES eperformance (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_eperformance_bulan_eperformance_id ON eperformance_bulan (eperformance_id)
""",
    """
CREATE INDEX ix_eperformance_bulan_tahun ON eperformance_bulan (tahun)
""",
    """
CREATE TABLE emonev (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    bulan INTEGER NOT NULL,
    rencana_anggaran INTEGER,
    realisasi_anggaran INTEGER,
    rencana_kinerja TEXT,
    realisasi_kinerja TEXT,
    per_tanggal TEXT,
    uraian TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_emonev PRIMARY KEY (id),
    CONSTRAINT ck_emonev_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_emonev_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_emonev_rencana_anggaran CHECK (rencana_anggaran BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_emonev_realisasi_anggaran CHECK (realisasi_anggaran BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_emonev_rencana_kinerja CHECK (length(rencana_kinerja) BETWEEN 1 AND 12000),
    CONSTRAINT ck_emonev_realisasi_kinerja CHECK (length(realisasi_kinerja) BETWEEN 1 AND 12000),
    CONSTRAINT ck_emonev_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_emonev_uraian CHECK (length(uraian) BETWEEN 0 AND 5000),
    CONSTRAINT ck_emonev_id CHECK (length(id) = 36),
    CONSTRAINT ck_emonev_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_emonev_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_emonev_tahun ON emonev (tahun)
""",
    """
CREATE TABLE skor_anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    komponen TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    nilai TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_skor_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_skor_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_skor_anggaran_jenis CHECK (jenis IN ('IKPA', 'NKA')),
    CONSTRAINT ck_skor_anggaran_komponen CHECK (length(komponen) BETWEEN 0 AND 80),
    CONSTRAINT ck_skor_anggaran_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_skor_anggaran_nilai CHECK (length(nilai) BETWEEN 1 AND 12000),
    CONSTRAINT ck_skor_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_skor_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_skor_anggaran_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_skor_anggaran_tahun ON skor_anggaran (tahun)
""",
    """
CREATE TABLE target_kinerja (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    capaian TEXT NOT NULL,
    unit_id TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_target_kinerja PRIMARY KEY (id),
    CONSTRAINT ck_target_kinerja_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_target_kinerja_uraian CHECK (length(uraian) BETWEEN 1 AND 500),
    CONSTRAINT ck_target_kinerja_capaian CHECK (length(capaian) BETWEEN 0 AND 2000),
    CONSTRAINT ck_target_kinerja_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_target_kinerja_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_target_kinerja_id CHECK (length(id) = 36),
    CONSTRAINT ck_target_kinerja_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_target_kinerja_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_target_kinerja_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_target_kinerja_tahun ON target_kinerja (tahun)
""",
    """
CREATE INDEX ix_target_kinerja_unit_id ON target_kinerja (unit_id)
""",
    """
CREATE TABLE target_kinerja_dokumen (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    target_kinerja_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    status TEXT NOT NULL,
    catatan TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_target_kinerja_dokumen PRIMARY KEY (id),
    CONSTRAINT ck_target_kinerja_dokumen_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_target_kinerja_dokumen_target_kinerja_id CHECK (length(target_kinerja_id) = 36),
    CONSTRAINT ck_target_kinerja_dokumen_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_target_kinerja_dokumen_uraian CHECK (length(uraian) BETWEEN 1 AND 1000),
    CONSTRAINT ck_target_kinerja_dokumen_status CHECK (status IN ('belum ada', 'ada', 'tidak berlaku')),
    CONSTRAINT ck_target_kinerja_dokumen_catatan CHECK (length(catatan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_target_kinerja_dokumen_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_target_kinerja_dokumen_id CHECK (length(id) = 36),
    CONSTRAINT ck_target_kinerja_dokumen_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_target_kinerja_dokumen_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_target_kinerja_dokumen_target_kinerja_id FOREIGN KEY(target_kinerja_id) REFERENCES target_kinerja (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_target_kinerja_dokumen_tahun ON target_kinerja_dokumen (tahun)
""",
    """
CREATE INDEX ix_target_kinerja_dokumen_target_kinerja_id ON target_kinerja_dokumen (target_kinerja_id)
""",
    """
CREATE TABLE target_kinerja_bulan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    target_kinerja_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    catatan TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_target_kinerja_bulan PRIMARY KEY (id),
    CONSTRAINT ck_target_kinerja_bulan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_target_kinerja_bulan_target_kinerja_id CHECK (length(target_kinerja_id) = 36),
    CONSTRAINT ck_target_kinerja_bulan_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_target_kinerja_bulan_catatan CHECK (length(catatan) BETWEEN 0 AND 2000),
    CONSTRAINT ck_target_kinerja_bulan_id CHECK (length(id) = 36),
    CONSTRAINT ck_target_kinerja_bulan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_target_kinerja_bulan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_target_kinerja_bulan_target_kinerja_id FOREIGN KEY(target_kinerja_id) REFERENCES target_kinerja (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_target_kinerja_bulan_tahun ON target_kinerja_bulan (tahun)
""",
    """
CREATE INDEX ix_target_kinerja_bulan_target_kinerja_id ON target_kinerja_bulan (target_kinerja_id)
""",
    """
CREATE TABLE gambar (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    bagian TEXT NOT NULL,
    jenis TEXT NOT NULL,
    judul TEXT NOT NULL,
    sumber TEXT NOT NULL,
    per_tanggal TEXT,
    sha256 TEXT NOT NULL,
    nama_berkas TEXT NOT NULL,
    ukuran INTEGER,
    lebar INTEGER,
    tinggi INTEGER,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_gambar PRIMARY KEY (id),
    CONSTRAINT ck_gambar_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_gambar_bagian CHECK (length(bagian) BETWEEN 0 AND 60),
    CONSTRAINT ck_gambar_jenis CHECK (jenis IN ('gambar', 'bagan')),
    CONSTRAINT ck_gambar_judul CHECK (length(judul) BETWEEN 1 AND 500),
    CONSTRAINT ck_gambar_sumber CHECK (length(sumber) BETWEEN 0 AND 500),
    CONSTRAINT ck_gambar_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_gambar_sha256 CHECK (length(sha256) BETWEEN 0 AND 64),
    CONSTRAINT ck_gambar_nama_berkas CHECK (length(nama_berkas) BETWEEN 0 AND 500),
    CONSTRAINT ck_gambar_ukuran CHECK (ukuran BETWEEN 0 AND 10000000000),
    CONSTRAINT ck_gambar_lebar CHECK (lebar BETWEEN 0 AND 100000),
    CONSTRAINT ck_gambar_tinggi CHECK (tinggi BETWEEN 0 AND 100000),
    CONSTRAINT ck_gambar_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_gambar_id CHECK (length(id) = 36),
    CONSTRAINT ck_gambar_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_gambar_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_gambar_tahun ON gambar (tahun)
""",
)

ULANG: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
    "sasaran_tahun": (
        (
            """
CREATE TABLE sasaran_tahun (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    sasaran_id TEXT NOT NULL,
    tingkat TEXT NOT NULL,
    kode TEXT NOT NULL,
    uraian TEXT NOT NULL,
    program TEXT NOT NULL,
    alias TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_sasaran_tahun PRIMARY KEY (id),
    CONSTRAINT ck_sasaran_tahun_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_sasaran_tahun_sasaran_id CHECK (length(sasaran_id) = 36),
    CONSTRAINT ck_sasaran_tahun_tingkat CHECK (tingkat IN ('strategis', 'program', 'kegiatan')),
    CONSTRAINT ck_sasaran_tahun_kode CHECK (length(kode) BETWEEN 0 AND 40),
    CONSTRAINT ck_sasaran_tahun_uraian CHECK (length(uraian) BETWEEN 1 AND 500),
    CONSTRAINT ck_sasaran_tahun_program CHECK (length(program) BETWEEN 0 AND 500),
    CONSTRAINT ck_sasaran_tahun_alias CHECK (length(alias) BETWEEN 2 AND 100000),
    CONSTRAINT ck_sasaran_tahun_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_sasaran_tahun_id CHECK (length(id) = 36),
    CONSTRAINT ck_sasaran_tahun_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_sasaran_tahun_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_sasaran_tahun_sasaran_id FOREIGN KEY(sasaran_id) REFERENCES sasaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_sasaran_tahun_sasaran_id ON sasaran_tahun (sasaran_id)
""",
            """
CREATE INDEX ix_sasaran_tahun_tahun ON sasaran_tahun (tahun)
""",
        ),
        {"alias": "'[]'"},
    ),
    "indikator_tahun": (
        (
            """
CREATE TABLE indikator_tahun (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    indikator_id TEXT NOT NULL,
    sasaran_id TEXT NOT NULL,
    kode TEXT NOT NULL,
    uraian TEXT NOT NULL,
    satuan TEXT NOT NULL,
    arah TEXT NOT NULL,
    aturan TEXT NOT NULL,
    mode TEXT NOT NULL,
    rumus TEXT NOT NULL,
    variabel TEXT NOT NULL,
    tetapan TEXT NOT NULL,
    ekspresi TEXT NOT NULL,
    sumber_isian TEXT NOT NULL,
    rumus_teks TEXT NOT NULL,
    konsolidasi TEXT NOT NULL,
    periode_pelaporan TEXT NOT NULL,
    unit_id TEXT,
    definisi TEXT NOT NULL,
    sumber_data TEXT NOT NULL,
    strategi TEXT NOT NULL,
    bobot TEXT,
    output TEXT NOT NULL,
    uraian_output TEXT NOT NULL,
    alias TEXT NOT NULL,
    tidak_dicetak TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_indikator_tahun PRIMARY KEY (id),
    CONSTRAINT ck_indikator_tahun_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_indikator_tahun_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_indikator_tahun_sasaran_id CHECK (length(sasaran_id) = 36),
    CONSTRAINT ck_indikator_tahun_kode CHECK (length(kode) BETWEEN 1 AND 40),
    CONSTRAINT ck_indikator_tahun_uraian CHECK (length(uraian) BETWEEN 1 AND 500),
    CONSTRAINT ck_indikator_tahun_satuan CHECK (length(satuan) BETWEEN 0 AND 40),
    CONSTRAINT ck_indikator_tahun_arah CHECK (arah IN ('naik', 'turun', 'rentang')),
    CONSTRAINT ck_indikator_tahun_aturan CHECK (aturan IN ('R/T', '(2T-R)/T', '(2T-R)/R', 'T/R')),
    CONSTRAINT ck_indikator_tahun_mode CHECK (length(mode) BETWEEN 0 AND 10),
    CONSTRAINT ck_indikator_tahun_rumus CHECK (rumus IN ('langsung', 'perbandingan', 'komplemen', 'pertumbuhan', 'berbobot', 'survei', 'ekspresi')),
    CONSTRAINT ck_indikator_tahun_variabel CHECK (length(variabel) BETWEEN 2 AND 100000),
    CONSTRAINT ck_indikator_tahun_tetapan CHECK (length(tetapan) BETWEEN 2 AND 100000),
    CONSTRAINT ck_indikator_tahun_ekspresi CHECK (length(ekspresi) BETWEEN 0 AND 1000),
    CONSTRAINT ck_indikator_tahun_sumber_isian CHECK (length(sumber_isian) BETWEEN 2 AND 100000),
    CONSTRAINT ck_indikator_tahun_rumus_teks CHECK (length(rumus_teks) BETWEEN 0 AND 2000),
    CONSTRAINT ck_indikator_tahun_konsolidasi CHECK (konsolidasi IN ('jumlah', 'akhir', 'rata-rata', 'maks')),
    CONSTRAINT ck_indikator_tahun_periode_pelaporan CHECK (periode_pelaporan IN ('bulanan', 'triwulanan', 'semesteran', 'tahunan', 'insidental')),
    CONSTRAINT ck_indikator_tahun_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_indikator_tahun_definisi CHECK (length(definisi) BETWEEN 0 AND 5000),
    CONSTRAINT ck_indikator_tahun_sumber_data CHECK (length(sumber_data) BETWEEN 0 AND 1000),
    CONSTRAINT ck_indikator_tahun_strategi CHECK (length(strategi) BETWEEN 0 AND 5000),
    CONSTRAINT ck_indikator_tahun_bobot CHECK (length(bobot) BETWEEN 1 AND 20),
    CONSTRAINT ck_indikator_tahun_output CHECK (length(output) BETWEEN 0 AND 500),
    CONSTRAINT ck_indikator_tahun_uraian_output CHECK (length(uraian_output) BETWEEN 0 AND 1000),
    CONSTRAINT ck_indikator_tahun_alias CHECK (length(alias) BETWEEN 2 AND 100000),
    CONSTRAINT ck_indikator_tahun_tidak_dicetak CHECK (length(tidak_dicetak) BETWEEN 2 AND 100000),
    CONSTRAINT ck_indikator_tahun_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_indikator_tahun_id CHECK (length(id) = 36),
    CONSTRAINT ck_indikator_tahun_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_indikator_tahun_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_indikator_tahun_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_indikator_tahun_sasaran_id FOREIGN KEY(sasaran_id) REFERENCES sasaran (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_indikator_tahun_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_indikator_tahun_indikator_id ON indikator_tahun (indikator_id)
""",
            """
CREATE INDEX ix_indikator_tahun_sasaran_id ON indikator_tahun (sasaran_id)
""",
            """
CREATE INDEX ix_indikator_tahun_tahun ON indikator_tahun (tahun)
""",
            """
CREATE INDEX ix_indikator_tahun_unit_id ON indikator_tahun (unit_id)
""",
        ),
        {
            "tetapan": "'[]'",
            "ekspresi": "''",
            "sumber_isian": "'[]'",
            "bobot": "NULL",
            "output": "''",
            "uraian_output": "''",
            "tidak_dicetak": "'[]'",
        },
    ),
    "tindak_lanjut": (
        (
            """
CREATE TABLE tindak_lanjut (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    kendala_id TEXT NOT NULL,
    uraian TEXT NOT NULL,
    unit_id TEXT,
    tenggat TEXT,
    status TEXT NOT NULL,
    hasil TEXT NOT NULL,
    selesai TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_tindak_lanjut PRIMARY KEY (id),
    CONSTRAINT ck_tindak_lanjut_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_tindak_lanjut_kendala_id CHECK (length(kendala_id) = 36),
    CONSTRAINT ck_tindak_lanjut_uraian CHECK (length(uraian) BETWEEN 1 AND 5000),
    CONSTRAINT ck_tindak_lanjut_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_tindak_lanjut_tenggat CHECK (tenggat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_tindak_lanjut_status CHECK (status IN ('belum', 'berjalan', 'selesai')),
    CONSTRAINT ck_tindak_lanjut_hasil CHECK (length(hasil) BETWEEN 0 AND 2000),
    CONSTRAINT ck_tindak_lanjut_selesai CHECK (selesai GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_tindak_lanjut_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_tindak_lanjut_id CHECK (length(id) = 36),
    CONSTRAINT ck_tindak_lanjut_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_tindak_lanjut_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_tindak_lanjut_kendala_id FOREIGN KEY(kendala_id) REFERENCES kendala (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_tindak_lanjut_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_tindak_lanjut_kendala_id ON tindak_lanjut (kendala_id)
""",
            """
CREATE INDEX ix_tindak_lanjut_tahun ON tindak_lanjut (tahun)
""",
            """
CREATE INDEX ix_tindak_lanjut_unit_id ON tindak_lanjut (unit_id)
""",
        ),
        {"hasil": "''", "selesai": "NULL"},
    ),
    "laporan": (
        (
            """
CREATE TABLE laporan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    periode TEXT NOT NULL,
    judul TEXT NOT NULL,
    per_tanggal TEXT,
    tempat TEXT NOT NULL,
    tanggal TEXT,
    kertas TEXT NOT NULL,
    bagian TEXT NOT NULL,
    tata_letak TEXT NOT NULL,
    penanda_tangan_id TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_laporan PRIMARY KEY (id),
    CONSTRAINT ck_laporan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_laporan_jenis CHECK (jenis IN ('lampiran kiriman', 'LKjIP semester', 'LKjIP tahunan')),
    CONSTRAINT ck_laporan_periode CHECK (length(periode) BETWEEN 1 AND 5),
    CONSTRAINT ck_laporan_judul CHECK (length(judul) BETWEEN 0 AND 500),
    CONSTRAINT ck_laporan_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_laporan_tempat CHECK (length(tempat) BETWEEN 0 AND 80),
    CONSTRAINT ck_laporan_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_laporan_kertas CHECK (length(kertas) BETWEEN 0 AND 10),
    CONSTRAINT ck_laporan_bagian CHECK (length(bagian) BETWEEN 2 AND 100000),
    CONSTRAINT ck_laporan_tata_letak CHECK (length(tata_letak) BETWEEN 2 AND 100000),
    CONSTRAINT ck_laporan_penanda_tangan_id CHECK (length(penanda_tangan_id) = 36),
    CONSTRAINT ck_laporan_id CHECK (length(id) = 36),
    CONSTRAINT ck_laporan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_laporan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_laporan_penanda_tangan_id FOREIGN KEY(penanda_tangan_id) REFERENCES pejabat (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_laporan_penanda_tangan_id ON laporan (penanda_tangan_id)
""",
            """
CREATE INDEX ix_laporan_tahun ON laporan (tahun)
""",
        ),
        {"tata_letak": "'[]'"},
    ),
    "data_dukung": (
        (
            """
CREATE TABLE data_dukung (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    pada_noun TEXT NOT NULL,
    pada_id TEXT NOT NULL,
    bulan INTEGER,
    bentuk TEXT NOT NULL,
    uraian TEXT NOT NULL,
    jumlah INTEGER,
    satuan TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    nama_berkas TEXT NOT NULL,
    ukuran INTEGER,
    tautan TEXT NOT NULL,
    nomor_naskah TEXT NOT NULL,
    tanggal TEXT,
    untuk_id TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_data_dukung PRIMARY KEY (id),
    CONSTRAINT ck_data_dukung_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_data_dukung_pada_noun CHECK (length(pada_noun) BETWEEN 0 AND 60),
    CONSTRAINT ck_data_dukung_pada_id CHECK (length(pada_id) BETWEEN 0 AND 36),
    CONSTRAINT ck_data_dukung_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_data_dukung_bentuk CHECK (bentuk IN ('diminta', 'berkas', 'tautan', 'naskah')),
    CONSTRAINT ck_data_dukung_uraian CHECK (length(uraian) BETWEEN 0 AND 1000),
    CONSTRAINT ck_data_dukung_jumlah CHECK (jumlah BETWEEN 0 AND 100000),
    CONSTRAINT ck_data_dukung_satuan CHECK (length(satuan) BETWEEN 0 AND 40),
    CONSTRAINT ck_data_dukung_sha256 CHECK (length(sha256) BETWEEN 0 AND 64),
    CONSTRAINT ck_data_dukung_nama_berkas CHECK (length(nama_berkas) BETWEEN 0 AND 500),
    CONSTRAINT ck_data_dukung_ukuran CHECK (ukuran BETWEEN 0 AND 10000000000),
    CONSTRAINT ck_data_dukung_tautan CHECK (length(tautan) BETWEEN 0 AND 2000),
    CONSTRAINT ck_data_dukung_nomor_naskah CHECK (length(nomor_naskah) BETWEEN 0 AND 200),
    CONSTRAINT ck_data_dukung_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_data_dukung_untuk_id CHECK (length(untuk_id) = 36),
    CONSTRAINT ck_data_dukung_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_data_dukung_id CHECK (length(id) = 36),
    CONSTRAINT ck_data_dukung_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_data_dukung_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_data_dukung_untuk_id FOREIGN KEY(untuk_id) REFERENCES data_dukung (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
            """
CREATE INDEX ix_data_dukung_tahun ON data_dukung (tahun)
""",
            """
CREATE INDEX ix_data_dukung_untuk_id ON data_dukung (untuk_id)
""",
        ),
        {"untuk_id": "NULL"},
    ),
}
"""Tables that get columns: their new statements, and what old rows have in the new columns."""


def upgrade() -> None:
    sql = op.get_bind().exec_driver_sql
    for pernyataan in TABEL:
        sql(pernyataan)
    for nama, (pernyataan_tabel, baru) in ULANG.items():
        # SQLite keeps a column's default in the table's text, and a renamed table takes the references of others along:
        # rebuilt under its own name, the table reads like one made new.
        lama = ", ".join(baris[1] for baris in sql(f"PRAGMA table_info({nama})").fetchall())
        sql(f"CREATE TEMP TABLE lama AS SELECT {lama} FROM {nama}")
        sql(f"DROP TABLE {nama}")
        for pernyataan in pernyataan_tabel:
            sql(pernyataan)
        sql(f"INSERT INTO {nama} ({lama}, {', '.join(baru)}) SELECT {lama}, {', '.join(baru.values())} FROM temp.lama")
        sql("DROP TABLE temp.lama")
