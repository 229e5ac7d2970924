#!/bin/sh
# Pin every dependency again: packaging/lock.sh [--upgrade]. Needs uv.
#
# One lock runs the program, the other also runs the tests. Both hold every hash of each
# pinned version, so they serve Linux, Windows and macOS on Python 3.11 and newer, and they
# name no index, so they serve any mirror.
set -eu
cd "$(dirname -- "$0")/.."

lock() { # lock FILE ARGUMENT...
    lock=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-annotate --custom-compile-command packaging/lock.sh \
        --constraint packaging/grenzen.in --output-file "$lock" "$@" \
        pyproject.toml packaging/bouw.in
}

lock requirements.lock "$@"
lock requirements-test.lock "$@" --extra test --constraint requirements.lock
