#!/usr/bin/env bash
# Makes the pictures of the guides: invented sessions on the real program, drawn from its own canvas.
# Usage: docs/pictures.sh PROGRAM FOLDER
set -euo pipefail
program=$(realpath "$1") folder=$(cd "$2" && pwd) here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The same everywhere: a store and a shelf of its own, the clock of the scripts, no colours from outside.
export HOME=$work TZ=UTC LC_ALL=C.UTF-8
unset XDG_DATA_HOME XDG_CONFIG_HOME REISLEIDER_MAP NO_COLOR
mkdir -p "$work/.config/reisleider/draaiboeken" "$folder/vormen"
cp "$here"/pictures/*.md "$work/.config/reisleider/draaiboeken"

# Plays a script of the folder with pictures on a store; FOLDER in it is where the pictures go.
play() {
  sed "s|FOLDER|$folder|" "$here/pictures/$2.script" >"$work/script"
  "$program" --map "$work/$1" "${@:3}" --script "$work/script"
}

play reis zaal
session=$("$program" --map "$work/reis" sessie lijst | awk 'NR == 3 { print $1 }')
play reis noteer noteer "$session"
play vormen vormen
chmod 644 "$folder"/*.svg "$folder"/vormen/*.svg
