# ruff: noqa: E501
"""First schema: every noun, and what the file needs to keep them safe. Frozen: never edit a released step."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABEL = (
    """
CREATE TABLE satker (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    kode TEXT NOT NULL,
    nama TEXT NOT NULL,
    nama_singkat TEXT NOT NULL,
    jenis TEXT NOT NULL,
    kelas TEXT NOT NULL,
    kode_ba TEXT NOT NULL,
    kppn TEXT NOT NULL,
    alamat TEXT NOT NULL,
    kode_pos TEXT NOT NULL,
    telepon TEXT NOT NULL,
    faks TEXT NOT NULL,
    surel TEXT NOT NULL,
    situs TEXT NOT NULL,
    tempat TEXT NOT NULL,
    wilayah TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_satker PRIMARY KEY (id),
    CONSTRAINT ck_satker_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_satker_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_satker_kode CHECK (length(kode) BETWEEN 1 AND 6),
    CONSTRAINT ck_satker_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_satker_nama_singkat CHECK (length(nama_singkat) BETWEEN 0 AND 500),
    CONSTRAINT ck_satker_jenis CHECK (jenis IN ('Rutan', 'Lapas', 'Bapas', 'LPKA', 'Rupbasan', 'Kanwil')),
    CONSTRAINT ck_satker_kelas CHECK (length(kelas) BETWEEN 0 AND 20),
    CONSTRAINT ck_satker_kode_ba CHECK (length(kode_ba) BETWEEN 0 AND 3),
    CONSTRAINT ck_satker_kppn CHECK (length(kppn) BETWEEN 0 AND 3),
    CONSTRAINT ck_satker_alamat CHECK (length(alamat) BETWEEN 0 AND 500),
    CONSTRAINT ck_satker_kode_pos CHECK (length(kode_pos) BETWEEN 0 AND 5),
    CONSTRAINT ck_satker_telepon CHECK (length(telepon) BETWEEN 0 AND 60),
    CONSTRAINT ck_satker_faks CHECK (length(faks) BETWEEN 0 AND 60),
    CONSTRAINT ck_satker_surel CHECK (length(surel) BETWEEN 0 AND 120),
    CONSTRAINT ck_satker_situs CHECK (length(situs) BETWEEN 0 AND 120),
    CONSTRAINT ck_satker_tempat CHECK (length(tempat) BETWEEN 0 AND 80),
    CONSTRAINT ck_satker_wilayah CHECK (length(wilayah) BETWEEN 0 AND 500),
    CONSTRAINT ck_satker_id CHECK (length(id) = 36),
    CONSTRAINT ck_satker_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_satker_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE kop (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    berlaku_mulai INTEGER NOT NULL,
    kementerian TEXT NOT NULL,
    baris_dua TEXT NOT NULL,
    baris_tiga TEXT NOT NULL,
    nama_satker TEXT NOT NULL,
    logo TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_kop PRIMARY KEY (id),
    CONSTRAINT ck_kop_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_kop_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_kop_berlaku_mulai CHECK (berlaku_mulai BETWEEN 1945 AND 2100),
    CONSTRAINT ck_kop_kementerian CHECK (length(kementerian) BETWEEN 1 AND 500),
    CONSTRAINT ck_kop_baris_dua CHECK (length(baris_dua) BETWEEN 0 AND 500),
    CONSTRAINT ck_kop_baris_tiga CHECK (length(baris_tiga) BETWEEN 0 AND 500),
    CONSTRAINT ck_kop_nama_satker CHECK (length(nama_satker) BETWEEN 1 AND 500),
    CONSTRAINT ck_kop_logo CHECK (length(logo) BETWEEN 0 AND 64),
    CONSTRAINT ck_kop_id CHECK (length(id) = 36),
    CONSTRAINT ck_kop_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_kop_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE unit (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    nama TEXT NOT NULL,
    induk_id TEXT,
    tugas TEXT NOT NULL,
    fungsi TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_unit PRIMARY KEY (id),
    CONSTRAINT ck_unit_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_unit_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_unit_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_unit_induk_id CHECK (length(induk_id) = 36),
    CONSTRAINT ck_unit_tugas CHECK (length(tugas) BETWEEN 0 AND 20000),
    CONSTRAINT ck_unit_fungsi CHECK (length(fungsi) BETWEEN 0 AND 20000),
    CONSTRAINT ck_unit_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_unit_id CHECK (length(id) = 36),
    CONSTRAINT ck_unit_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_unit_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_unit_induk_id FOREIGN KEY(induk_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_unit_induk_id ON unit (induk_id)
""",
    """
CREATE TABLE pejabat (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    nama TEXT NOT NULL,
    nama_ttd TEXT NOT NULL,
    nip TEXT NOT NULL,
    jabatan TEXT NOT NULL,
    peran TEXT NOT NULL,
    plt TEXT NOT NULL,
    unit_id TEXT,
    mulai TEXT,
    sampai TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pejabat PRIMARY KEY (id),
    CONSTRAINT ck_pejabat_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_pejabat_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_pejabat_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_pejabat_nama_ttd CHECK (length(nama_ttd) BETWEEN 0 AND 500),
    CONSTRAINT ck_pejabat_nip CHECK (length(nip) BETWEEN 0 AND 18),
    CONSTRAINT ck_pejabat_jabatan CHECK (length(jabatan) BETWEEN 1 AND 500),
    CONSTRAINT ck_pejabat_peran CHECK (peran IN ('kepala satker', 'atasan', 'kepala unit', 'penyusun')),
    CONSTRAINT ck_pejabat_plt CHECK (length(plt) BETWEEN 0 AND 10),
    CONSTRAINT ck_pejabat_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_pejabat_mulai CHECK (mulai GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_pejabat_sampai CHECK (sampai GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_pejabat_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_pejabat_id CHECK (length(id) = 36),
    CONSTRAINT ck_pejabat_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pejabat_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_pejabat_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_pejabat_unit_id ON pejabat (unit_id)
""",
    """
CREATE TABLE sdm (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    jenis TEXT NOT NULL,
    uraian TEXT NOT NULL,
    jumlah INTEGER,
    per_tanggal TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_sdm PRIMARY KEY (id),
    CONSTRAINT ck_sdm_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_sdm_jenis CHECK (jenis IN ('jabatan', 'pendidikan', 'jenjang')),
    CONSTRAINT ck_sdm_uraian CHECK (length(uraian) BETWEEN 1 AND 500),
    CONSTRAINT ck_sdm_jumlah CHECK (jumlah BETWEEN 0 AND 100000),
    CONSTRAINT ck_sdm_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_sdm_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_sdm_id CHECK (length(id) = 36),
    CONSTRAINT ck_sdm_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_sdm_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_sdm_tahun ON sdm (tahun)
""",
    """
CREATE TABLE tahun_anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    sumber_utama TEXT NOT NULL,
    sumber_belanja TEXT NOT NULL,
    nol_strip INTEGER NOT NULL,
    rp_strip INTEGER NOT NULL,
    kertas TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_tahun_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_tahun_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_tahun_anggaran_sumber_utama CHECK (length(sumber_utama) BETWEEN 0 AND 60),
    CONSTRAINT ck_tahun_anggaran_sumber_belanja CHECK (length(sumber_belanja) BETWEEN 0 AND 60),
    CONSTRAINT ck_tahun_anggaran_nol_strip CHECK (nol_strip IN (0, 1)),
    CONSTRAINT ck_tahun_anggaran_rp_strip CHECK (rp_strip IN (0, 1)),
    CONSTRAINT ck_tahun_anggaran_kertas CHECK (length(kertas) BETWEEN 0 AND 10),
    CONSTRAINT ck_tahun_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_tahun_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_tahun_anggaran_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_tahun_anggaran_tahun ON tahun_anggaran (tahun)
""",
    """
CREATE TABLE aturan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    nama TEXT NOT NULL,
    sumber TEXT NOT NULL,
    isi TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_aturan PRIMARY KEY (id),
    CONSTRAINT ck_aturan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_aturan_nama CHECK (length(nama) BETWEEN 1 AND 60),
    CONSTRAINT ck_aturan_sumber CHECK (length(sumber) BETWEEN 0 AND 1000),
    CONSTRAINT ck_aturan_isi CHECK (length(isi) BETWEEN 2 AND 100000),
    CONSTRAINT ck_aturan_id CHECK (length(id) = 36),
    CONSTRAINT ck_aturan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_aturan_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_aturan_tahun ON aturan (tahun)
""",
    """
CREATE TABLE sasaran (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    nama TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_sasaran PRIMARY KEY (id),
    CONSTRAINT ck_sasaran_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_sasaran_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_sasaran_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_sasaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_sasaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_sasaran_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE indikator (
    id TEXT NOT NULL,
    versi INTEGER NOT NULL,
    lineage TEXT NOT NULL,
    nama TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_indikator PRIMARY KEY (id),
    CONSTRAINT ck_indikator_versi CHECK (versi BETWEEN 1 AND 1000000000),
    CONSTRAINT ck_indikator_lineage CHECK (length(lineage) BETWEEN 0 AND 36),
    CONSTRAINT ck_indikator_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_indikator_id CHECK (length(id) = 36),
    CONSTRAINT ck_indikator_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_indikator_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE sasaran_tahun (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    sasaran_id TEXT NOT NULL,
    tingkat TEXT NOT NULL,
    kode TEXT NOT NULL,
    uraian TEXT NOT NULL,
    program TEXT NOT NULL,
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
    rumus_teks TEXT NOT NULL,
    konsolidasi TEXT NOT NULL,
    periode_pelaporan TEXT NOT NULL,
    unit_id TEXT,
    definisi TEXT NOT NULL,
    sumber_data TEXT NOT NULL,
    strategi TEXT NOT NULL,
    alias TEXT NOT NULL,
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
    CONSTRAINT ck_indikator_tahun_rumus CHECK (rumus IN ('langsung', 'perbandingan')),
    CONSTRAINT ck_indikator_tahun_variabel CHECK (length(variabel) BETWEEN 2 AND 100000),
    CONSTRAINT ck_indikator_tahun_rumus_teks CHECK (length(rumus_teks) BETWEEN 0 AND 2000),
    CONSTRAINT ck_indikator_tahun_konsolidasi CHECK (konsolidasi IN ('jumlah', 'akhir', 'rata-rata', 'maks')),
    CONSTRAINT ck_indikator_tahun_periode_pelaporan CHECK (periode_pelaporan IN ('bulanan', 'triwulanan', 'semesteran', 'tahunan', 'insidental')),
    CONSTRAINT ck_indikator_tahun_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_indikator_tahun_definisi CHECK (length(definisi) BETWEEN 0 AND 5000),
    CONSTRAINT ck_indikator_tahun_sumber_data CHECK (length(sumber_data) BETWEEN 0 AND 1000),
    CONSTRAINT ck_indikator_tahun_strategi CHECK (length(strategi) BETWEEN 0 AND 5000),
    CONSTRAINT ck_indikator_tahun_alias CHECK (length(alias) BETWEEN 2 AND 100000),
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
    """
CREATE TABLE pembanding (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    indikator_id TEXT NOT NULL,
    tahun_banding INTEGER NOT NULL,
    target TEXT,
    satuan_target TEXT NOT NULL,
    realisasi TEXT,
    satuan_realisasi TEXT NOT NULL,
    sumber TEXT NOT NULL,
    catatan TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pembanding PRIMARY KEY (id),
    CONSTRAINT ck_pembanding_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_pembanding_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_pembanding_tahun_banding CHECK (tahun_banding BETWEEN 2000 AND 2100),
    CONSTRAINT ck_pembanding_target CHECK (length(target) BETWEEN 1 AND 12000),
    CONSTRAINT ck_pembanding_satuan_target CHECK (length(satuan_target) BETWEEN 0 AND 40),
    CONSTRAINT ck_pembanding_realisasi CHECK (length(realisasi) BETWEEN 1 AND 12000),
    CONSTRAINT ck_pembanding_satuan_realisasi CHECK (length(satuan_realisasi) BETWEEN 0 AND 40),
    CONSTRAINT ck_pembanding_sumber CHECK (length(sumber) BETWEEN 0 AND 500),
    CONSTRAINT ck_pembanding_catatan CHECK (length(catatan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_pembanding_id CHECK (length(id) = 36),
    CONSTRAINT ck_pembanding_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pembanding_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_pembanding_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_pembanding_indikator_id ON pembanding (indikator_id)
""",
    """
CREATE INDEX ix_pembanding_tahun ON pembanding (tahun)
""",
    """
CREATE TABLE pk (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    ke INTEGER NOT NULL,
    alasan TEXT NOT NULL,
    tempat TEXT NOT NULL,
    tanggal TEXT,
    pihak_pertama_id TEXT,
    pihak_kedua_id TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pk PRIMARY KEY (id),
    CONSTRAINT ck_pk_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_pk_ke CHECK (ke BETWEEN 0 AND 99),
    CONSTRAINT ck_pk_alasan CHECK (length(alasan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_pk_tempat CHECK (length(tempat) BETWEEN 0 AND 80),
    CONSTRAINT ck_pk_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_pk_pihak_pertama_id CHECK (length(pihak_pertama_id) = 36),
    CONSTRAINT ck_pk_pihak_kedua_id CHECK (length(pihak_kedua_id) = 36),
    CONSTRAINT ck_pk_id CHECK (length(id) = 36),
    CONSTRAINT ck_pk_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pk_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_pk_pihak_pertama_id FOREIGN KEY(pihak_pertama_id) REFERENCES pejabat (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_pk_pihak_kedua_id FOREIGN KEY(pihak_kedua_id) REFERENCES pejabat (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_pk_pihak_kedua_id ON pk (pihak_kedua_id)
""",
    """
CREATE INDEX ix_pk_pihak_pertama_id ON pk (pihak_pertama_id)
""",
    """
CREATE INDEX ix_pk_tahun ON pk (tahun)
""",
    """
CREATE TABLE pk_target (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    pk_id TEXT NOT NULL,
    indikator_id TEXT NOT NULL,
    target TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pk_target PRIMARY KEY (id),
    CONSTRAINT ck_pk_target_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_pk_target_pk_id CHECK (length(pk_id) = 36),
    CONSTRAINT ck_pk_target_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_pk_target_target CHECK (length(target) BETWEEN 1 AND 12000),
    CONSTRAINT ck_pk_target_id CHECK (length(id) = 36),
    CONSTRAINT ck_pk_target_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pk_target_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_pk_target_pk_id FOREIGN KEY(pk_id) REFERENCES pk (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_pk_target_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_pk_target_indikator_id ON pk_target (indikator_id)
""",
    """
CREATE INDEX ix_pk_target_pk_id ON pk_target (pk_id)
""",
    """
CREATE INDEX ix_pk_target_tahun ON pk_target (tahun)
""",
    """
CREATE TABLE pk_anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    pk_id TEXT NOT NULL,
    tingkat TEXT NOT NULL,
    uraian TEXT NOT NULL,
    anggaran INTEGER,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pk_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_pk_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_pk_anggaran_pk_id CHECK (length(pk_id) = 36),
    CONSTRAINT ck_pk_anggaran_tingkat CHECK (tingkat IN ('program', 'kegiatan')),
    CONSTRAINT ck_pk_anggaran_uraian CHECK (length(uraian) BETWEEN 1 AND 500),
    CONSTRAINT ck_pk_anggaran_anggaran CHECK (anggaran BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_pk_anggaran_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_pk_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_pk_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pk_anggaran_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_pk_anggaran_pk_id FOREIGN KEY(pk_id) REFERENCES pk (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_pk_anggaran_pk_id ON pk_anggaran (pk_id)
""",
    """
CREATE INDEX ix_pk_anggaran_tahun ON pk_anggaran (tahun)
""",
    """
CREATE TABLE target_periode (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    pk_id TEXT NOT NULL,
    indikator_id TEXT NOT NULL,
    periode TEXT NOT NULL,
    target TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_target_periode PRIMARY KEY (id),
    CONSTRAINT ck_target_periode_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_target_periode_pk_id CHECK (length(pk_id) = 36),
    CONSTRAINT ck_target_periode_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_target_periode_periode CHECK (length(periode) BETWEEN 1 AND 5),
    CONSTRAINT ck_target_periode_target CHECK (length(target) BETWEEN 1 AND 12000),
    CONSTRAINT ck_target_periode_id CHECK (length(id) = 36),
    CONSTRAINT ck_target_periode_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_target_periode_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_target_periode_pk_id FOREIGN KEY(pk_id) REFERENCES pk (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_target_periode_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_target_periode_indikator_id ON target_periode (indikator_id)
""",
    """
CREATE INDEX ix_target_periode_pk_id ON target_periode (pk_id)
""",
    """
CREATE INDEX ix_target_periode_tahun ON target_periode (tahun)
""",
    """
CREATE TABLE anggaran (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    induk_id TEXT,
    tingkat TEXT NOT NULL,
    kode TEXT NOT NULL,
    nama TEXT NOT NULL,
    jenis_belanja TEXT NOT NULL,
    cetak INTEGER NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_anggaran PRIMARY KEY (id),
    CONSTRAINT ck_anggaran_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_anggaran_induk_id CHECK (length(induk_id) = 36),
    CONSTRAINT ck_anggaran_tingkat CHECK (tingkat IN ('program', 'kegiatan', 'KRO', 'RO', 'komponen', 'akun', 'jenis belanja')),
    CONSTRAINT ck_anggaran_kode CHECK (length(kode) BETWEEN 0 AND 60),
    CONSTRAINT ck_anggaran_nama CHECK (length(nama) BETWEEN 1 AND 500),
    CONSTRAINT ck_anggaran_jenis_belanja CHECK (length(jenis_belanja) BETWEEN 0 AND 2),
    CONSTRAINT ck_anggaran_cetak CHECK (cetak IN (0, 1)),
    CONSTRAINT ck_anggaran_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_anggaran_id CHECK (length(id) = 36),
    CONSTRAINT ck_anggaran_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_anggaran_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_anggaran_induk_id FOREIGN KEY(induk_id) REFERENCES anggaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_anggaran_induk_id ON anggaran (induk_id)
""",
    """
CREATE INDEX ix_anggaran_tahun ON anggaran (tahun)
""",
    """
CREATE TABLE pagu_versi (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    ke INTEGER NOT NULL,
    tanggal TEXT,
    alasan TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pagu_versi PRIMARY KEY (id),
    CONSTRAINT ck_pagu_versi_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_pagu_versi_ke CHECK (ke BETWEEN 0 AND 99),
    CONSTRAINT ck_pagu_versi_tanggal CHECK (tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_pagu_versi_alasan CHECK (length(alasan) BETWEEN 0 AND 1000),
    CONSTRAINT ck_pagu_versi_id CHECK (length(id) = 36),
    CONSTRAINT ck_pagu_versi_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pagu_versi_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_pagu_versi_tahun ON pagu_versi (tahun)
""",
    """
CREATE TABLE pagu (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    anggaran_id TEXT NOT NULL,
    versi_id TEXT NOT NULL,
    jumlah INTEGER,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_pagu PRIMARY KEY (id),
    CONSTRAINT ck_pagu_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_pagu_anggaran_id CHECK (length(anggaran_id) = 36),
    CONSTRAINT ck_pagu_versi_id CHECK (length(versi_id) = 36),
    CONSTRAINT ck_pagu_jumlah CHECK (jumlah BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_pagu_id CHECK (length(id) = 36),
    CONSTRAINT ck_pagu_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_pagu_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_pagu_anggaran_id FOREIGN KEY(anggaran_id) REFERENCES anggaran (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_pagu_versi_id FOREIGN KEY(versi_id) REFERENCES pagu_versi (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_pagu_anggaran_id ON pagu (anggaran_id)
""",
    """
CREATE INDEX ix_pagu_tahun ON pagu (tahun)
""",
    """
CREATE INDEX ix_pagu_versi_id ON pagu (versi_id)
""",
    """
CREATE TABLE rpd (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    anggaran_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    jumlah INTEGER,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_rpd PRIMARY KEY (id),
    CONSTRAINT ck_rpd_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_rpd_anggaran_id CHECK (length(anggaran_id) = 36),
    CONSTRAINT ck_rpd_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_rpd_jumlah CHECK (jumlah BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_rpd_id CHECK (length(id) = 36),
    CONSTRAINT ck_rpd_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_rpd_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_rpd_anggaran_id FOREIGN KEY(anggaran_id) REFERENCES anggaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_rpd_anggaran_id ON rpd (anggaran_id)
""",
    """
CREATE INDEX ix_rpd_tahun ON rpd (tahun)
""",
    """
CREATE TABLE observasi (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    anggaran_id TEXT NOT NULL,
    sumber TEXT NOT NULL,
    per_tanggal TEXT NOT NULL,
    bulanan INTEGER NOT NULL,
    realisasi INTEGER,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_observasi PRIMARY KEY (id),
    CONSTRAINT ck_observasi_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_observasi_anggaran_id CHECK (length(anggaran_id) = 36),
    CONSTRAINT ck_observasi_sumber CHECK (length(sumber) BETWEEN 1 AND 60),
    CONSTRAINT ck_observasi_per_tanggal CHECK (per_tanggal GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_observasi_bulanan CHECK (bulanan IN (0, 1)),
    CONSTRAINT ck_observasi_realisasi CHECK (realisasi BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_observasi_id CHECK (length(id) = 36),
    CONSTRAINT ck_observasi_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_observasi_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_observasi_anggaran_id FOREIGN KEY(anggaran_id) REFERENCES anggaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_observasi_anggaran_id ON observasi (anggaran_id)
""",
    """
CREATE INDEX ix_observasi_tahun ON observasi (tahun)
""",
    """
CREATE TABLE renaksi (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    indikator_id TEXT NOT NULL,
    uraian TEXT NOT NULL,
    jenis_periode TEXT NOT NULL,
    unit_id TEXT,
    data_dukung TEXT NOT NULL,
    keterangan TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renaksi PRIMARY KEY (id),
    CONSTRAINT ck_renaksi_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renaksi_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_renaksi_uraian CHECK (length(uraian) BETWEEN 1 AND 2000),
    CONSTRAINT ck_renaksi_jenis_periode CHECK (jenis_periode IN ('triwulan', 'semester', 'tahun')),
    CONSTRAINT ck_renaksi_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_renaksi_data_dukung CHECK (length(data_dukung) BETWEEN 0 AND 2000),
    CONSTRAINT ck_renaksi_keterangan CHECK (length(keterangan) BETWEEN 0 AND 2000),
    CONSTRAINT ck_renaksi_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_renaksi_id CHECK (length(id) = 36),
    CONSTRAINT ck_renaksi_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renaksi_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renaksi_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renaksi_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renaksi_indikator_id ON renaksi (indikator_id)
""",
    """
CREATE INDEX ix_renaksi_tahun ON renaksi (tahun)
""",
    """
CREATE INDEX ix_renaksi_unit_id ON renaksi (unit_id)
""",
    """
CREATE TABLE renaksi_pagu (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    sasaran_id TEXT,
    indikator_id TEXT,
    renaksi_id TEXT,
    anggaran_id TEXT,
    uraian TEXT NOT NULL,
    pagu INTEGER,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renaksi_pagu PRIMARY KEY (id),
    CONSTRAINT ck_renaksi_pagu_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renaksi_pagu_sasaran_id CHECK (length(sasaran_id) = 36),
    CONSTRAINT ck_renaksi_pagu_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_renaksi_pagu_renaksi_id CHECK (length(renaksi_id) = 36),
    CONSTRAINT ck_renaksi_pagu_anggaran_id CHECK (length(anggaran_id) = 36),
    CONSTRAINT ck_renaksi_pagu_uraian CHECK (length(uraian) BETWEEN 0 AND 500),
    CONSTRAINT ck_renaksi_pagu_pagu CHECK (pagu BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_renaksi_pagu_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_renaksi_pagu_id CHECK (length(id) = 36),
    CONSTRAINT ck_renaksi_pagu_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renaksi_pagu_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renaksi_pagu_sasaran_id FOREIGN KEY(sasaran_id) REFERENCES sasaran (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renaksi_pagu_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renaksi_pagu_renaksi_id FOREIGN KEY(renaksi_id) REFERENCES renaksi (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renaksi_pagu_anggaran_id FOREIGN KEY(anggaran_id) REFERENCES anggaran (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renaksi_pagu_anggaran_id ON renaksi_pagu (anggaran_id)
""",
    """
CREATE INDEX ix_renaksi_pagu_indikator_id ON renaksi_pagu (indikator_id)
""",
    """
CREATE INDEX ix_renaksi_pagu_renaksi_id ON renaksi_pagu (renaksi_id)
""",
    """
CREATE INDEX ix_renaksi_pagu_sasaran_id ON renaksi_pagu (sasaran_id)
""",
    """
CREATE INDEX ix_renaksi_pagu_tahun ON renaksi_pagu (tahun)
""",
    """
CREATE TABLE renaksi_periode (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    renaksi_id TEXT NOT NULL,
    pagu_id TEXT,
    periode TEXT NOT NULL,
    rencana TEXT NOT NULL,
    rpd INTEGER,
    realisasi INTEGER,
    capaian_tercetak TEXT NOT NULL,
    data_dukung TEXT NOT NULL,
    status TEXT,
    keterangan TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_renaksi_periode PRIMARY KEY (id),
    CONSTRAINT ck_renaksi_periode_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_renaksi_periode_renaksi_id CHECK (length(renaksi_id) = 36),
    CONSTRAINT ck_renaksi_periode_pagu_id CHECK (length(pagu_id) = 36),
    CONSTRAINT ck_renaksi_periode_periode CHECK (length(periode) BETWEEN 1 AND 5),
    CONSTRAINT ck_renaksi_periode_rencana CHECK (length(rencana) BETWEEN 0 AND 5000),
    CONSTRAINT ck_renaksi_periode_rpd CHECK (rpd BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_renaksi_periode_realisasi CHECK (realisasi BETWEEN 0 AND 999999999999999),
    CONSTRAINT ck_renaksi_periode_capaian_tercetak CHECK (length(capaian_tercetak) BETWEEN 0 AND 200),
    CONSTRAINT ck_renaksi_periode_data_dukung CHECK (length(data_dukung) BETWEEN 0 AND 2000),
    CONSTRAINT ck_renaksi_periode_status CHECK (status IN ('rencana', 'berjalan', 'selesai', 'tidak dilaksanakan')),
    CONSTRAINT ck_renaksi_periode_keterangan CHECK (length(keterangan) BETWEEN 0 AND 2000),
    CONSTRAINT ck_renaksi_periode_id CHECK (length(id) = 36),
    CONSTRAINT ck_renaksi_periode_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_renaksi_periode_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_renaksi_periode_renaksi_id FOREIGN KEY(renaksi_id) REFERENCES renaksi (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_renaksi_periode_pagu_id FOREIGN KEY(pagu_id) REFERENCES renaksi_pagu (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_renaksi_periode_pagu_id ON renaksi_periode (pagu_id)
""",
    """
CREATE INDEX ix_renaksi_periode_renaksi_id ON renaksi_periode (renaksi_id)
""",
    """
CREATE INDEX ix_renaksi_periode_tahun ON renaksi_periode (tahun)
""",
    """
CREATE TABLE realisasi (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    indikator_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    variabel TEXT NOT NULL,
    nilai TEXT,
    gugur INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_realisasi PRIMARY KEY (id),
    CONSTRAINT ck_realisasi_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_realisasi_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_realisasi_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_realisasi_variabel CHECK (length(variabel) BETWEEN 0 AND 60),
    CONSTRAINT ck_realisasi_nilai CHECK (length(nilai) BETWEEN 1 AND 12000),
    CONSTRAINT ck_realisasi_gugur CHECK (gugur IN (0, 1)),
    CONSTRAINT ck_realisasi_id CHECK (length(id) = 36),
    CONSTRAINT ck_realisasi_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_realisasi_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_realisasi_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_realisasi_indikator_id ON realisasi (indikator_id)
""",
    """
CREATE INDEX ix_realisasi_tahun ON realisasi (tahun)
""",
    """
CREATE TABLE realisasi_uraian (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    indikator_id TEXT NOT NULL,
    bulan INTEGER NOT NULL,
    uraian TEXT NOT NULL,
    catatan TEXT NOT NULL,
    diisi TEXT,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_realisasi_uraian PRIMARY KEY (id),
    CONSTRAINT ck_realisasi_uraian_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_realisasi_uraian_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_realisasi_uraian_bulan CHECK (bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_realisasi_uraian_uraian CHECK (length(uraian) BETWEEN 0 AND 5000),
    CONSTRAINT ck_realisasi_uraian_catatan CHECK (length(catatan) BETWEEN 0 AND 5000),
    CONSTRAINT ck_realisasi_uraian_diisi CHECK (diisi GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_realisasi_uraian_id CHECK (length(id) = 36),
    CONSTRAINT ck_realisasi_uraian_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_realisasi_uraian_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_realisasi_uraian_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_realisasi_uraian_indikator_id ON realisasi_uraian (indikator_id)
""",
    """
CREATE INDEX ix_realisasi_uraian_tahun ON realisasi_uraian (tahun)
""",
    """
CREATE TABLE kendala (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    kategori TEXT NOT NULL,
    unit_id TEXT,
    sasaran_id TEXT,
    indikator_id TEXT,
    mulai_bulan INTEGER,
    uraian TEXT NOT NULL,
    solusi TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_kendala PRIMARY KEY (id),
    CONSTRAINT ck_kendala_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_kendala_kategori CHECK (length(kategori) BETWEEN 0 AND 60),
    CONSTRAINT ck_kendala_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_kendala_sasaran_id CHECK (length(sasaran_id) = 36),
    CONSTRAINT ck_kendala_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_kendala_mulai_bulan CHECK (mulai_bulan BETWEEN 1 AND 12),
    CONSTRAINT ck_kendala_uraian CHECK (length(uraian) BETWEEN 1 AND 5000),
    CONSTRAINT ck_kendala_solusi CHECK (length(solusi) BETWEEN 0 AND 5000),
    CONSTRAINT ck_kendala_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_kendala_id CHECK (length(id) = 36),
    CONSTRAINT ck_kendala_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_kendala_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_kendala_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_kendala_sasaran_id FOREIGN KEY(sasaran_id) REFERENCES sasaran (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_kendala_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_kendala_indikator_id ON kendala (indikator_id)
""",
    """
CREATE INDEX ix_kendala_sasaran_id ON kendala (sasaran_id)
""",
    """
CREATE INDEX ix_kendala_tahun ON kendala (tahun)
""",
    """
CREATE INDEX ix_kendala_unit_id ON kendala (unit_id)
""",
    """
CREATE TABLE tindak_lanjut (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    kendala_id TEXT NOT NULL,
    uraian TEXT NOT NULL,
    unit_id TEXT,
    tenggat TEXT,
    status TEXT NOT NULL,
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
    CONSTRAINT ck_data_dukung_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_data_dukung_id CHECK (length(id) = 36),
    CONSTRAINT ck_data_dukung_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_data_dukung_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_data_dukung_tahun ON data_dukung (tahun)
""",
    """
CREATE TABLE risiko (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    program TEXT NOT NULL,
    bidang TEXT NOT NULL,
    pernyataan TEXT NOT NULL,
    penanggung_jawab TEXT NOT NULL,
    indikator_id TEXT,
    kemungkinan INTEGER,
    dampak INTEGER,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_risiko PRIMARY KEY (id),
    CONSTRAINT ck_risiko_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_risiko_program CHECK (length(program) BETWEEN 0 AND 500),
    CONSTRAINT ck_risiko_bidang CHECK (length(bidang) BETWEEN 0 AND 500),
    CONSTRAINT ck_risiko_pernyataan CHECK (length(pernyataan) BETWEEN 1 AND 2000),
    CONSTRAINT ck_risiko_penanggung_jawab CHECK (length(penanggung_jawab) BETWEEN 0 AND 500),
    CONSTRAINT ck_risiko_indikator_id CHECK (length(indikator_id) = 36),
    CONSTRAINT ck_risiko_kemungkinan CHECK (kemungkinan BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_dampak CHECK (dampak BETWEEN 1 AND 5),
    CONSTRAINT ck_risiko_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_risiko_id CHECK (length(id) = 36),
    CONSTRAINT ck_risiko_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_risiko_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_risiko_indikator_id FOREIGN KEY(indikator_id) REFERENCES indikator (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_risiko_indikator_id ON risiko (indikator_id)
""",
    """
CREATE INDEX ix_risiko_tahun ON risiko (tahun)
""",
    """
CREATE TABLE perlakuan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    risiko_id TEXT NOT NULL,
    uraian TEXT NOT NULL,
    unit_id TEXT,
    tenggat TEXT,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_perlakuan PRIMARY KEY (id),
    CONSTRAINT ck_perlakuan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_perlakuan_risiko_id CHECK (length(risiko_id) = 36),
    CONSTRAINT ck_perlakuan_uraian CHECK (length(uraian) BETWEEN 1 AND 2000),
    CONSTRAINT ck_perlakuan_unit_id CHECK (length(unit_id) = 36),
    CONSTRAINT ck_perlakuan_tenggat CHECK (tenggat GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CONSTRAINT ck_perlakuan_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_perlakuan_id CHECK (length(id) = 36),
    CONSTRAINT ck_perlakuan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_perlakuan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_perlakuan_risiko_id FOREIGN KEY(risiko_id) REFERENCES risiko (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_perlakuan_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_perlakuan_risiko_id ON perlakuan (risiko_id)
""",
    """
CREATE INDEX ix_perlakuan_tahun ON perlakuan (tahun)
""",
    """
CREATE INDEX ix_perlakuan_unit_id ON perlakuan (unit_id)
""",
    """
CREATE TABLE keberhasilan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    risiko_id TEXT NOT NULL,
    uraian TEXT NOT NULL,
    urutan INTEGER NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_keberhasilan PRIMARY KEY (id),
    CONSTRAINT ck_keberhasilan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_keberhasilan_risiko_id CHECK (length(risiko_id) = 36),
    CONSTRAINT ck_keberhasilan_uraian CHECK (length(uraian) BETWEEN 1 AND 2000),
    CONSTRAINT ck_keberhasilan_urutan CHECK (urutan BETWEEN 0 AND 1000000),
    CONSTRAINT ck_keberhasilan_id CHECK (length(id) = 36),
    CONSTRAINT ck_keberhasilan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_keberhasilan_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_keberhasilan_risiko_id FOREIGN KEY(risiko_id) REFERENCES risiko (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_keberhasilan_risiko_id ON keberhasilan (risiko_id)
""",
    """
CREATE INDEX ix_keberhasilan_tahun ON keberhasilan (tahun)
""",
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
    """
CREATE TABLE narasi (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    laporan_id TEXT NOT NULL,
    bagian TEXT NOT NULL,
    isi TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_narasi PRIMARY KEY (id),
    CONSTRAINT ck_narasi_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_narasi_laporan_id CHECK (length(laporan_id) = 36),
    CONSTRAINT ck_narasi_bagian CHECK (length(bagian) BETWEEN 1 AND 60),
    CONSTRAINT ck_narasi_isi CHECK (length(isi) BETWEEN 0 AND 20000),
    CONSTRAINT ck_narasi_id CHECK (length(id) = 36),
    CONSTRAINT ck_narasi_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_narasi_baris_sidik CHECK (length(baris_sidik) = 64),
    CONSTRAINT fk_narasi_laporan_id FOREIGN KEY(laporan_id) REFERENCES laporan (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT
""",
    """
CREATE INDEX ix_narasi_laporan_id ON narasi (laporan_id)
""",
    """
CREATE INDEX ix_narasi_tahun ON narasi (tahun)
""",
    """
CREATE TABLE penutupan (
    id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    periode TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    status TEXT NOT NULL,
    alasan_buka TEXT NOT NULL,
    penghitung INTEGER NOT NULL,
    sidik TEXT NOT NULL,
    baris_versi INTEGER NOT NULL,
    baris_sidik TEXT NOT NULL,
    CONSTRAINT pk_penutupan PRIMARY KEY (id),
    CONSTRAINT ck_penutupan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_penutupan_periode CHECK (length(periode) BETWEEN 1 AND 5),
    CONSTRAINT ck_penutupan_revisi CHECK (revisi BETWEEN 0 AND 999),
    CONSTRAINT ck_penutupan_status CHECK (status IN ('tertutup', 'dibuka kembali')),
    CONSTRAINT ck_penutupan_alasan_buka CHECK (length(alasan_buka) BETWEEN 0 AND 1000),
    CONSTRAINT ck_penutupan_penghitung CHECK (penghitung BETWEEN 0 AND 1000000000000),
    CONSTRAINT ck_penutupan_sidik CHECK (length(sidik) BETWEEN 0 AND 64),
    CONSTRAINT ck_penutupan_id CHECK (length(id) = 36),
    CONSTRAINT ck_penutupan_baris_versi CHECK (baris_versi >= 1),
    CONSTRAINT ck_penutupan_baris_sidik CHECK (length(baris_sidik) = 64)
)
 STRICT
""",
    """
CREATE INDEX ix_penutupan_tahun ON penutupan (tahun)
""",
    """
CREATE TABLE meta (
    nomor INTEGER NOT NULL,
    satker TEXT NOT NULL,
    lineage TEXT NOT NULL,
    lineage_induk TEXT NOT NULL,
    penghitung INTEGER NOT NULL,
    terakhir_terlihat TEXT NOT NULL,
    dibuat TEXT NOT NULL,
    sidik_skema TEXT NOT NULL,
    sidik TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY (nomor),
    CONSTRAINT ck_meta_sidik CHECK (length(sidik) = 64),
    CONSTRAINT ck_meta_nomor CHECK (nomor = 1),
    CONSTRAINT ck_meta_lineage CHECK (length(lineage) = 36),
    CONSTRAINT ck_meta_penghitung CHECK (penghitung >= 0)
)
 STRICT
""",
    """
CREATE TABLE sidik_periode (
    tahun INTEGER NOT NULL,
    periode TEXT NOT NULL,
    jumlah TEXT NOT NULL,
    baris INTEGER NOT NULL,
    CONSTRAINT pk_sidik_periode PRIMARY KEY (tahun, periode),
    CONSTRAINT ck_sidik_periode_jumlah CHECK (length(jumlah) = 64),
    CONSTRAINT ck_sidik_periode_baris CHECK (baris >= 0)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE riwayat (
    nomor INTEGER NOT NULL,
    waktu TEXT NOT NULL,
    petugas TEXT NOT NULL,
    label TEXT NOT NULL,
    alasan TEXT NOT NULL,
    jenis TEXT NOT NULL,
    hash_sebelum TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_riwayat PRIMARY KEY (nomor),
    CONSTRAINT ck_riwayat_nomor CHECK (nomor >= 1),
    CONSTRAINT ck_riwayat_jenis CHECK (jenis IN ('isi', 'urung', 'ulang', 'impor', 'tutup', 'buka', 'pulihkan')),
    CONSTRAINT ck_riwayat_hash CHECK (length(hash) = 64)
)
 STRICT
""",
    """
CREATE TABLE riwayat_ubah (
    nomor INTEGER NOT NULL,
    urut INTEGER NOT NULL,
    noun TEXT NOT NULL,
    baris_id TEXT NOT NULL,
    tahun INTEGER NOT NULL,
    periode TEXT NOT NULL,
    edit TEXT NOT NULL,
    CONSTRAINT pk_riwayat_ubah PRIMARY KEY (nomor, urut),
    CONSTRAINT ck_riwayat_ubah_urut CHECK (urut >= 0)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE INDEX ix_riwayat_ubah_baris_id ON riwayat_ubah (baris_id)
""",
    """
CREATE TABLE draf (
    kunci TEXT NOT NULL,
    teks TEXT NOT NULL,
    waktu TEXT NOT NULL,
    sidik TEXT NOT NULL,
    CONSTRAINT pk_draf PRIMARY KEY (kunci),
    CONSTRAINT ck_draf_sidik CHECK (length(sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE snapshot (
    sidik TEXT NOT NULL,
    isi BLOB NOT NULL,
    CONSTRAINT pk_snapshot PRIMARY KEY (sidik),
    CONSTRAINT ck_snapshot_sidik CHECK (length(sidik) = 64)
)
 STRICT
""",
    """
CREATE TABLE lampiran_tersimpan (
    tahun INTEGER NOT NULL,
    periode TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    sidik_pdf TEXT NOT NULL,
    ukuran INTEGER NOT NULL,
    sidik TEXT NOT NULL,
    CONSTRAINT pk_lampiran_tersimpan PRIMARY KEY (tahun, periode, revisi),
    CONSTRAINT ck_lampiran_tersimpan_sidik CHECK (length(sidik) = 64),
    CONSTRAINT ck_lampiran_tersimpan_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_lampiran_tersimpan_revisi CHECK (revisi BETWEEN 0 AND 999)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE kiriman (
    urut INTEGER NOT NULL,
    tahun INTEGER NOT NULL,
    periode TEXT NOT NULL,
    revisi INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    nama TEXT NOT NULL,
    waktu TEXT NOT NULL,
    sidik TEXT NOT NULL,
    CONSTRAINT pk_kiriman PRIMARY KEY (urut),
    CONSTRAINT ck_kiriman_sidik CHECK (length(sidik) = 64),
    CONSTRAINT ck_kiriman_tahun CHECK (tahun BETWEEN 2000 AND 2100),
    CONSTRAINT ck_kiriman_revisi CHECK (revisi BETWEEN 0 AND 999),
    CONSTRAINT ck_kiriman_sha256 CHECK (length(sha256) = 64)
)
 STRICT
""",
)


def upgrade() -> None:
    for pernyataan in TABEL:
        op.get_bind().exec_driver_sql(pernyataan)
