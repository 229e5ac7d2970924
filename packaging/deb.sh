#!/bin/sh
# Pack a frozen folder as a Debian package: packaging/deb.sh dist/regisseur [WHERE]
set -eu
bundle=$(readlink -f -- "$1")
where=$(readlink -f -- "${2:-.}")
here=$(dirname -- "$(readlink -f -- "$0")")
root=$(dirname -- "$here")
version=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' "$root/regisseur_desktop/__init__.py")
arch=$(dpkg --print-architecture)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" \
    "$tree/usr/share/doc/regisseur"
cp -a "$bundle" "$tree/opt/regisseur"
ln -s /opt/regisseur/regisseur "$tree/usr/bin/regisseur"
cp "$here/regisseur.desktop" "$tree/usr/share/applications/"
cp "$root/LICENSE" "$tree/usr/share/doc/regisseur/copyright"
chmod -R u+rwX,go+rX,go-w "$tree"
# The libraries that a frozen program still takes from the system.
cat >"$tree/DEBIAN/control" <<CONTROL
Package: regisseur
Version: $version
Architecture: $arch
Maintainer: Regisseur <regisseur@localhost>
Installed-Size: $(du -sk "$tree" | cut -f1)
Depends: libgl1, libegl1, libdbus-1-3, libfontconfig1, libglib2.0-0 | libglib2.0-0t64, libxkbcommon0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, libxkbcommon-x11-0
Section: misc
Priority: optional
Description: coördinatie van zorg voor één gezin
 Eén gezin, één plan, één regisseur: dossier, genogram, plan en evaluaties op het
 eigen werkstation. Dossiers staan versleuteld in de eigen map van de gebruiker en
 blijven staan als dit pakket wordt verwijderd.
CONTROL
dpkg-deb --root-owner-group -Zxz --build "$tree" "$where/regisseur_${version}_$arch.deb" >&2
