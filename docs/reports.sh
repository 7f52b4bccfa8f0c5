#!/usr/bin/env bash
# Renders every form of report of one invented region, to be looked at: pictures on A4, A3 and a screen, in the letters they are
# made for and in those that stand in for them, and in grey; pages on a phone, a screen and paper; text documents as pages.
# Usage: docs/reports.sh PROGRAM FOLDER
set -euo pipefail
program=$(realpath "$1") folder=$2 here=$(dirname "$(realpath "$0")")
missing=()
for tool in rsvg-convert chromium soffice pdftoppm; do command -v "$tool" >/dev/null || missing+=("$tool"); done
if ((${#missing[@]})); then
  echo "Om alle verslagen te tekenen is ook nodig: ${missing[*]}. Zonder dat blijft het bij de platen voor de uitleg." >&2
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder" && folder=$(cd "$folder" && pwd)
export HOME=$work TZ=UTC LC_ALL=C.UTF-8
unset XDG_DATA_HOME XDG_CONFIG_HOME REISLEIDER_MAP NO_COLOR
bash "$here/pictures/streek.sh" "$program" "$work/reis"
r() { "$program" --map "$work/reis" "$@"; }
year=$(($(date +%Y) - ($(date +%m) < 8 ? 1 : 0)))
year=$year-$((year + 1))
cd "$work"

# Every form, in every format that it has.
for voor in gezin netwerk dossier leren; do
  for vorm in verslag reis ontwikkelplan werkafspraken; do
    for als in html odt; do r verslag Vlinder --voor $voor --vorm $vorm --uit "verslag-$voor-$vorm.$als" 2>/dev/null; done
  done
done
for als in svg html odt; do
  r praatplaat Vlinder --uit praatplaat.$als 2>/dev/null
  r praatplaat --regio Denkstad --schooljaar "$year" --titel "Wat we leren in Denkstad" --uit streek.$als 2>/dev/null
  r reisboekje Vlinder --uit reisboekje.$als 2>/dev/null
done
for als in svg html odt; do r praatplaat --draden --schooljaar "$year" --uit draden.$als 2>/dev/null; done
r praatplaat --draden --schooljaar "$year" --formaat a3 --uit draden-a3.svg 2>/dev/null
r praatplaat Vlinder --formaat a3 --uit praatplaat-a3.svg 2>/dev/null
r praatplaat --regio Denkstad --schooljaar "$year" --formaat a3 --uit streek-a3.svg 2>/dev/null
for als in html odt; do
  r concept toon Vlinder --uit concept.$als 2>/dev/null
  r draaiboek toon reisbureau --als $als >draaiboek.$als
  r draaiboek toon reisbureau --kaarten --als $als >werkkaarten.$als
  r monitor --schooljaar "$year" --uit monitor.$als 2>/dev/null
  r leerrapportage --schooljaar "$year" --uit leerrapportage.$als 2>/dev/null
done

# Where neither Liberation nor Arial is there, DejaVu takes their place.
cat >dejavu.conf <<'FONTS'
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/dejavu</dir>
  <cachedir>/tmp/reisleider-dejavu-cache</cachedir>
</fontconfig>
FONTS
sed -i "s|/tmp/reisleider-dejavu-cache|$work/fontcache|" dejavu.conf
for picture in *.svg; do
  name=${picture%.svg}
  rsvg-convert -w 3508 "$picture" -o "$folder/$name-papier.png"
  rsvg-convert -w 1280 "$picture" -o "$folder/$name-scherm.png"
  FONTCONFIG_FILE=$work/dejavu.conf rsvg-convert -w 1280 "$picture" -o "$folder/$name-dejavu.png"
  sed -E 's/<svg /<svg style="filter:grayscale(1);width:1260px;height:auto" /' "$picture" >grijs.html
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1280,920 \
    --screenshot="$folder/$name-grijs.png" "file://$work/grijs.html" >/dev/null 2>&1
done
for page in verslag-*.html praatplaat.html streek.html reisboekje.html concept.html draaiboek.html werkkaarten.html monitor.html \
  leerrapportage.html; do
  name=${page%.html}
  for width in 360 1200; do
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=$width,2400 \
      --screenshot="$folder/$name-$width.png" "file://$work/$page" >/dev/null 2>&1
  done
  chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer --print-to-pdf="$work/$name.gedrukt.pdf" \
    "file://$work/$page" >/dev/null 2>&1
  pdftoppm -r 40 -png "$work/$name.gedrukt.pdf" "$folder/$name-gedrukt"
done
soffice --headless --convert-to pdf --outdir "$work/odt" ./*.odt >/dev/null 2>&1
for pages in odt/*.pdf; do
  name=$(basename "$pages" .pdf)
  pdftoppm -r 40 -png "$pages" "$folder/$name-odt"
done
echo "Alle verslagen zijn getekend in $folder: $(ls "$folder" | wc -l) plaatjes."
