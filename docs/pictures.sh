#!/usr/bin/env bash
# Makes the pictures of the guides: invented sessions on the real program, drawn from its own canvas.
# Usage: docs/pictures.sh PROGRAM FOLDER
set -euo pipefail
program=$(realpath "$1") folder=$(cd "$2" && pwd) here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The same everywhere: a store and a shelf of its own, the clock of the scripts, no colours from outside.
export XDG_CONFIG_HOME=$work/.config TZ=UTC LC_ALL=C.UTF-8
unset XDG_DATA_HOME REISLEIDER_MAP NO_COLOR
mkdir -p "$work/.config/reisleider/draaiboeken" "$folder/vormen"
cp "$here"/pictures/*.md "$work/.config/reisleider/draaiboeken"

# On the store of somebody: the own one, for a command that is told would name any other.
of() { mkdir -p "$work/$1" && HOME=$work/$1 "$program" "${@:2}"; }

# Plays a script of the folder with pictures on a store; FOLDER in it is where the pictures go, WORK where those go that are
# only parts of one.
play() {
  sed -e "s|FOLDER|$folder|" -e "s|WORK|$work|" "$here/pictures/$2.script" >"$work/script"
  of "$1" "${@:3}" --script "$work/script"
}

# One picture that shows others after each other, each for so many seconds; where motion is off, or nobody knows how, it is the
# last one.
film() {
  local seconds=$1 all=$(($# - 1)) place=0 picture
  shift
  head -1 "$1"
  printf '<style>.b{opacity:0;animation:film %ds steps(1) infinite}.b:last-of-type{opacity:1}' $((seconds * all))
  printf '@keyframes film{0%%{opacity:1}%s%%{opacity:0}100%%{opacity:0}}' "$(awk "BEGIN { printf \"%.4f\", 100 / $all }")"
  printf '@media (prefers-reduced-motion:reduce){.b{animation:none}}</style>\n'
  for picture; do
    printf '<g class="b" style="animation-delay:-%ds">\n' $((seconds * (all - place++)))
    sed -e 1d -e '/^<\/svg>$/,$d' "$picture"
    echo '</g>'
  done
  echo '</svg>'
}

play reis zaal
session=$(of reis sessie lijst | awk 'NR == 3 { print $1 }')
play reis noteer noteer "$session"
play vormen vormen
play film sessie
film 3 "$work"/film-*.svg >"$folder/sessie.svg"
chmod 644 "$folder"/*.svg "$folder"/vormen/*.svg
