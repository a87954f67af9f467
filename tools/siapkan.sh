#!/usr/bin/env bash
# Set-up for make: system libraries, .venv, pinned packages. Called each time; says and does nothing when all is there.
#
#   tools/siapkan.sh run|dev|bench
#
# PYTHON=… chooses the interpreter; otherwise the first of python3, python3.13 … python3.11 that is new enough.
set -euo pipefail
cd "$(dirname "$0")/.."

jenis=${1:?run, dev atau bench}
case $jenis in
    run) daftar=requirements.txt ;;
    dev) daftar=requirements-dev.txt ;;
    bench) daftar=requirements-bench.txt ;;
    *) echo "siapkan.sh: '$jenis' tidak dikenal" >&2; exit 2 ;;
esac
venv=.venv
python=$venv/bin/python

kata() { printf '%s\n' "$*" >&2; }
gagal() { kata "$*"; exit 1; }

# Two makes at once must not fill the same .venv: the lock is on the folder itself, so it leaves no file behind.
if command -v flock >/dev/null; then
    exec 9<.
    flock 9
fi

# --- system libraries --------------------------------------------------------------------------------------------

# soname=Debian package; what Qt needs without a screen, then what the X11 platform adds.
pustaka=(
    libEGL.so.1=libegl1
    libGL.so.1=libgl1
    libfontconfig.so.1=libfontconfig1
    libxkbcommon.so.0=libxkbcommon0
    libdbus-1.so.3=libdbus-1-3
    libglib-2.0.so.0=libglib2.0-0
)
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    pustaka+=(
        libxcb-cursor.so.0=libxcb-cursor0
        libxkbcommon-x11.so.0=libxkbcommon-x11-0
        libxcb-icccm.so.4=libxcb-icccm4
        libxcb-keysyms.so.1=libxcb-keysyms1
        libxcb-shape.so.0=libxcb-shape0
    )
fi

# Debian 13 renamed libglib2.0-0 to libglib2.0-0t64 (64-bit time_t).
nama_paket() {
    if [ "$1" = libglib2.0-0 ] && [ "$(. /etc/os-release 2>/dev/null; echo "${VERSION_ID:-0}" | cut -d. -f1)" != 12 ]; then
        echo libglib2.0-0t64
    else
        echo "$1"
    fi
}

paket_kurang() {
    local ada isi ldconfig
    ldconfig=$(PATH=$PATH:/sbin:/usr/sbin command -v ldconfig) || return 0
    ada=$("$ldconfig" -p 2>/dev/null) || return 0
    for isi in "${pustaka[@]}"; do
        case $ada in
            *"${isi%%=*}"[[:space:]]*) ;;
            *) nama_paket "${isi#*=}" ;;
        esac
    done
}

# Installs Debian packages where that needs no question; otherwise returns 1.
apt_pasang() {
    local sudo=() log
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null || return 1
        sudo=(sudo -n)
    fi
    kata "Memasang paket sistem: $*"
    log=$(mktemp)
    local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120)
    # A fresh system has no package lists and an old one has stale lists: read them anew only when needed.
    if "${apt[@]}" install -y --no-install-recommends "$@" >"$log" 2>&1 </dev/null ||
        { "${apt[@]}" update >"$log" 2>&1 </dev/null &&
            "${apt[@]}" install -y --no-install-recommends "$@" >"$log" 2>&1 </dev/null; }; then
        rm -f "$log"
        return 0
    fi
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
}

# --- Python --------------------------------------------------------------------------------------------------------

cukup_baru() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

pilih_python() {
    local calon
    for calon in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if cukup_baru "$calon"; then
            command -v "$calon"
            return 0
        fi
    done
    return 1
}

buat_venv() {
    local dasar
    dasar=$(pilih_python) || gagal "Perlu Python 3.11 atau lebih baru (python3)."
    if ! "$dasar" -c 'import ensurepip, venv' 2>/dev/null; then
        # Debian keeps ensurepip in its own package, one per Python version.
        apt_pasang "$("$dasar" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')" ||
            apt_pasang python3-venv || true
    fi
    kata "Menyiapkan $venv …"
    if [ -f $venv/pyvenv.cfg ]; then rm -rf $venv; fi
    if "$dasar" -c 'import ensurepip' 2>/dev/null; then
        "$dasar" -m venv $venv
    elif "$dasar" -m pip --version >/dev/null 2>&1; then
        "$dasar" -m venv --without-pip $venv
        "$dasar" -m pip --python $python install -qq --disable-pip-version-check pip
    else
        gagal "Perlu paket python3-venv: jalankan 'sudo apt install python3-venv', lalu ulangi."
    fi
}

tanda_isi() { { cat "$1"; "$python" -V; } 2>/dev/null | sha256sum | cut -c1-64; }

# --- do ------------------------------------------------------------------------------------------------------------

mapfile -t kurang < <(paket_kurang)
if [ ${#kurang[@]} -gt 0 ]; then
    apt_pasang "${kurang[@]}" ||
        kata "Pustaka sistem belum lengkap: pasang ${kurang[*]} (sudo apt install ${kurang[*]})."
fi

if ! cukup_baru $python || ! $python -m pip --version >/dev/null 2>&1; then
    buat_venv
fi

tanda=$venv/.siap-$jenis
if [ "$(cat "$tanda" 2>/dev/null)" != "$(tanda_isi $daftar)" ]; then
    kata "Memasang paket Python dari $daftar …"
    $python -m pip install -qq --disable-pip-version-check --no-input --require-hashes -r $daftar ||
        gagal "Paket Python gagal dipasang; periksa sambungan internet, lalu ulangi."
    tanda_isi $daftar >"$tanda"
fi

# --- the command ---------------------------------------------------------------------------------------------------

# .venv/bin/kinerja-desktop works from any folder: the venv finds the package here, nothing is built.
$python -c 'import os, sysconfig
with open(os.path.join(sysconfig.get_path("purelib"), "kinerja_desktop.pth"), "w", encoding="utf-8") as pth:
    pth.write(os.getcwd() + "\n")'
printf '#!/bin/sh\nexec "$(dirname "$0")/python" -m kinerja_desktop "$@"\n' >$venv/bin/kinerja-desktop
chmod +x $venv/bin/kinerja-desktop
