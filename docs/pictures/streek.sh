#!/usr/bin/env bash
# Makes an invented region of six journeys in a folder of its own, of which others may learn.
# Usage: streek.sh PROGRAM FOLDER
R=$1 M=$2 N=${3:-6}
rm -rf "$M"
mkdir -p -m 700 "$M"
r() { "$R" --map "$M" "$@"; }
stap() { r sessie stap "$s" "$1" >/dev/null; }
zeg() { r noteer "$s" --tekst >/dev/null 2>&1; }
kind() {
  local alias=$1 droom=$2 w1=$3 w2=$4 idee=$5 doet=$6 p1=$7 p2=$8
  r casus nieuw "$alias" --regio Denkstad --inschrijving 5a-tijdelijk --erbij oma >/dev/null
  s=$(r sessie nieuw --draaiboek reis-van-de-jeugdige --casus "$alias" --tafel jeugdige,ouder:moeder,school:mentor,leerplicht | tail -1)
  stap 2; zeg <<E
2019: $p1
* 2021: $p2
2023: thuis, en veel buiten met de hond
* 2025: een dag per week mee op de boerderij
E
  stap 4; zeg <<E
* j: $w1
o: $w2
s: elke week op dezelfde dag bellen, ook als er niets is
E
  stap 8; zeg <<E
! $doet | jeugdige | eerst gaan kijken | 12 december | moeder
! Ik maak een plek vrij in het lokaal van hout | mentor | sleutel regelen | 1 december
E
  stap 10; zeg <<E
j: droom: $droom
E
  r sessie sluit "$s" >/dev/null 2>&1
  s=$(r sessie nieuw --draaiboek reisbureau --casus "$alias" --tafel jeugdige,ouder:moeder,school:mentor,gemeente:wijkteam | tail -1)
  stap 8; zeg <<E
o: rustig beginnen, met een vaste begeleider
* j: eerst iets maken, dan pas praten
E
  stap 9; zeg <<E
$idee
twee ochtenden in de week, met een eigen hoek
E
  stap 10; zeg <<E
1 j
2 m
E
  r mijlpaal "$alias" nieuwe-beweging 2026-11-12 >/dev/null
  r sessie sluit "$s" >/dev/null 2>&1
}
kind Vlinder "Ik wil fietsenmaker worden, met een eigen werkplaats waar het rustig is" "mijn oom laat mij het zelf uitzoeken" "buiten zijn voor het begint" "meekijken bij de fietsenmaker" "Ik ga kijken bij de werkplaats" "school was te druk, ik bleef thuis" "de fiets van oma gemaakt"
[ "$N" -gt 1 ] && kind Egel "Een eigen bakkerij met taart" "bakken met opa, zonder klok" "elke ochtend hetzelfde begin" "helpen in de keuken van de buurt" "Ik bak een taart voor de klas" "van school gewisseld" "voor twintig mensen gekookt"
[ "$N" -gt 2 ] && kind Uil "Sterren kijken en er later over vertellen" "lezen in mijn eigen tempo" "iemand die net zo graag praat over ruimte" "een middag in de sterrenwacht" "Ik schrijf de sterrenwacht een brief" "de klas was te klein voor mijn vragen" "een maquette van de maan"
[ "$N" -gt 3 ] && kind Das "Dieren verzorgen op een boerderij" "elke dag dezelfde ezel" "geen vragen in de ochtend" "drie dagen op de zorgboerderij" "Ik verzorg de ezel op dinsdag" "veel ziek thuis" "het kalf een naam gegeven"
[ "$N" -gt 4 ] && kind Otter "Zwemles geven aan kleine kinderen" "zwemmen als er niemand is" "samen oefenen met moeder" "meehelpen bij het zwembad" "Ik vraag de badmeester" "overgeslagen met gym" "diploma gehaald"
[ "$N" -gt 5 ] && kind Mees "Muziek maken waar mensen blij van worden" "piano zonder noten" "een koptelefoon op tegen de drukte" "muziek maken op de muziekschool" "Ik speel voor op vrijdag" "niet meer in de bus" "een lied geschreven voor de buurman"
# What the children said others may learn from, and somebody looked at that.
for note in $(r zoek stem:jeugdige --als csv 2>/dev/null | awk -F'"' '$4 == "notitie" { print $2 }'); do
  r notitie "$note" leren ja --door jeugdige >/dev/null
  r notitie "$note" nakijken ja >/dev/null
done
r concept maak Vlinder >/dev/null
r concept reactie Vlinder 1 "met een eigen deur" --door jeugdige >/dev/null
# What keeps coming back, named by whoever reads it over; a thread of one child alone is counted and not quoted.
draad() {
  local naam=$1 betekenis=$2 woord
  shift 2
  r draad maak "$naam" --betekenis "$betekenis" >/dev/null
  for woord in "$@"; do
    for note in $(r zoek "$woord" --als csv 2>/dev/null | awk -F'"' '$4 == "notitie" { print $2 }'); do
      r draad erbij "$naam" "$note" >/dev/null 2>&1 || true
    done
  done
}
draad "rust eerst" "Eerst komt rust, dan komt de rest." rustig rustige drukte ochtend begin tempo
draad "iets met de handen" "Wie iets maakt, vertelt vanzelf." maken bakken fietsenmaker piano
draad "een vaste mens" "Er is iemand die blijft." begeleider oom opa moeder iemand
draad "zelf kiezen" "Het lukt als je zelf mag kiezen waarmee je begint." zelf eigen
draad "dieren helpen" "Bij een dier hoef je niets uit te leggen." ezel
draad "elke week hetzelfde" "Wat vast is, geeft lucht." elke
draad "samen oefenen" "Met iemand ernaast durf je meer." samen
