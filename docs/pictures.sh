#!/usr/bin/env bash
# Makes the pictures of the guides: an invented session on the real program, drawn from its own canvas.
# Usage: docs/pictures.sh PROGRAM FOLDER
set -euo pipefail
program=$(realpath "$1") folder=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export REISLEIDER_MAP=$work/opslag TZ=UTC LC_ALL=C.UTF-8

cat >"$work/zaal" <<SCRIPT
:resize 110x34
:clock 2026-11-21T14:00:00
Enter
:type Vlinder
Enter
Enter
:type j:
Enter
:type o: moeder
Enter
:type z: wijkteam
Enter
:type l:
Enter
Enter
:clock +13m
→ → →
:clock +6m
n
:type j: "* Sleutelen aan brommers, samen met iemand die het kan
Enter
:clock +1m
:type o: Twee ochtenden met een vast gezicht
Enter
:clock +1m
:type Weer samen aan tafel zonder over school te praten
Enter
:clock +1m
:type z: * Hij lacht als hij thuiskomt
Enter
Esc
:save-svg $folder/zaal.svg
SCRIPT
"$program" --script "$work/zaal"

cat >"$work/noteer" <<SCRIPT
:clock 2026-11-21T14:22:07
:resize 100x20
:type o: Een vaste dag
Enter
:type En altijd hetzelfde gezicht bij de deur
:save-svg $folder/noteer.svg
SCRIPT
"$program" noteer --script "$work/noteer"
chmod 644 "$folder"/*.svg
