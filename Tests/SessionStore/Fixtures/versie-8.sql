PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE event(
  seq INTEGER PRIMARY KEY,
  id BLOB UNIQUE,
  stream_kind TEXT,
  stream BLOB,
  tel INTEGER,
  author TEXT,
  time INTEGER,
  kind TEXT NOT NULL,
  body TEXT,
  som INTEGER NOT NULL
) STRICT;
INSERT INTO event VALUES(1,X'01a21ce04ad67fea8ff2611085401acf','casus',X'01a21ce04ad67772b4defd7d6fc8b671',1,'proces-24703',1795780790998,'casus-gemaakt','{"v":1,"alias":"Egel","regio":"Waterland","labels":[],"bewaar-reden":""}',-3753102128540092453);
INSERT INTO event VALUES(2,X'01a21ce04ad770a9b34e5e428bbb03c3','casus',X'01a21ce04ad67772b4defd7d6fc8b671',2,'proces-24703',1795780790999,'casus-van','{"v":1,"alias":"Egel","regio":"Waterland","labels":[],"bewaar-reden":""}',-9067649187152827264);
INSERT INTO event VALUES(3,X'01a21ce04aeb775ca079fa96fb356544','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',1,'proces-24705',1795780791019,'sessie-begonnen','{"v":1,"draaiboek":"# Kring\nEen bijeenkomst die verzonnen is.\n\n- soort: casus\n\n## Wat ligt er klaar\n- vorm: checklist\n- tijd: 10 min\n- vraag: Wat ligt er al klaar?\n- punt: Er is een tijdlijn.\n- punt: Er is vervoer.\n- punt: Iemand mag beslissen.\n\n## Wat past\n- vorm: afweging\n- variant: passend\n- tijd: 10 min\n- vraag: Wat is passend, en volgens wie?\n\n","casus":"01a21ce0-4ad6-7772-b4de-fd7d6fc8b671","bijeenkomst":"01a21ce0-4aeb-7968-9df0-d2e6314f2f43","regio":"Waterland"}',5894731131951214241);
INSERT INTO event VALUES(4,X'01a21ce04aeb7169af9437715df5211f','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',2,'proces-24705',1795780791019,'sessie-van','{"v":1,"draaiboek":"# Kring\nEen bijeenkomst die verzonnen is.\n\n- soort: casus\n\n## Wat ligt er klaar\n- vorm: checklist\n- tijd: 10 min\n- vraag: Wat ligt er al klaar?\n- punt: Er is een tijdlijn.\n- punt: Er is vervoer.\n- punt: Iemand mag beslissen.\n\n## Wat past\n- vorm: afweging\n- variant: passend\n- tijd: 10 min\n- vraag: Wat is passend, en volgens wie?\n\n","casus":"01a21ce0-4ad6-7772-b4de-fd7d6fc8b671","bijeenkomst":"01a21ce0-4aeb-7968-9df0-d2e6314f2f43","regio":"Waterland"}',5784494500328182751);
INSERT INTO event VALUES(5,X'01a21ce04aeb7454a49e0668f42f7989','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',3,'proces-24705',1795780791019,'deelnemer-erbij','{"v":1,"stem":"jeugdige","label":"","plek":"tafel"}',-675188150048644382);
INSERT INTO event VALUES(6,X'01a21ce04aeb789b9d5bcdcd0e52fd63','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',4,'proces-24705',1795780791019,'deelnemer-erbij','{"v":1,"stem":"ouder","label":"moeder","plek":"tafel"}',5559465617710750570);
INSERT INTO event VALUES(7,X'01a21ce04b0074798684def2029841af','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',5,'proces-24711',1795780791050,'punt-gezet','{"v":1,"stap":"1","punt":"Er is een tijdlijn.","klaar":true,"eigenaar":"","opmerking":""}',-5077917788601476437);
INSERT INTO event VALUES(8,X'01a21ce04b1d715baa155fa1370bb203','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',6,'proces-24711',1795780791069,'punt-gezet','{"v":1,"stap":"1","punt":"Er is vervoer.","klaar":false,"eigenaar":"","opmerking":""}',-44572057287857775);
INSERT INTO event VALUES(9,X'01a21ce04b2d7fd79c49064a5935c80c','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',7,'proces-24711',1795780791085,'punt-gezet','{"v":1,"stap":"1","punt":"Iemand mag beslissen.","klaar":false,"eigenaar":"wijkteam","opmerking":"Bellen we nog"}',-8786424144285871191);
INSERT INTO event VALUES(10,X'01a21ce04b467e06841ef351859b73c3','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',8,'proces-24712',1795780791110,'stap-gekozen','{"v":1,"van":"1","naar":"2"}',-2322578185150453252);
INSERT INTO event VALUES(11,X'01a21ce04b5d7676bb42cab58fd092f4','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',9,'proces-24714',1795780791135,'notitie-gemaakt','{"v":1,"stap":"2","tekst":"dat past bij hem","vak":"passend-gezin","rij":"de boerderij"}',-3029591073403063563);
INSERT INTO event VALUES(12,X'01a21ce04b5f75dbaa2ae54f9bf72960','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',10,'proces-24714',1795780791135,'notitie-gemaakt','{"v":1,"stap":"2","tekst":"dat kan twee dagen","vak":"passend-systeem","rij":"de boerderij"}',-7997730898178037353);
INSERT INTO event VALUES(13,X'01a21ce04b747493a67f05a822126ff5','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',11,'proces-24714',1795780791156,'notitie-gemaakt','{"v":1,"stap":"2","tekst":"daar is rust","vak":"passend-gezin","rij":"thuis"}',-6242437024279892123);
INSERT INTO event VALUES(14,X'01a21ce04b927ef798eaefbdf9610386','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',12,'proces-24701',1795780791186,'sessie-gesloten','{"v":1}',-608916871200867500);
CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('hoogste_seq',14);
INSERT INTO meta VALUES('index',8);
CREATE TABLE gewist(id BLOB PRIMARY KEY, kind TEXT NOT NULL, time INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE casus(id BLOB PRIMARY KEY, code TEXT NOT NULL, alias TEXT NOT NULL, fold TEXT NOT NULL, regio TEXT NOT NULL, inschrijving TEXT, labels TEXT NOT NULL, bewaar_tot TEXT, bewaar_reden TEXT NOT NULL, gesloten INTEGER NOT NULL, eigen_laatste INTEGER NOT NULL, laatste INTEGER NOT NULL, leeftijd TEXT, leeftijd_gezegd TEXT, gemeenten TEXT NOT NULL, swvs TEXT NOT NULL, soort TEXT NOT NULL, mijlpalen TEXT NOT NULL, geprobeerd INTEGER NOT NULL, overgangen INTEGER NOT NULL, overgangssoorten TEXT NOT NULL, inschrijvingen TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO casus VALUES(X'01a21ce04ad67772b4defd7d6fc8b671','hkdhwqnfxqq9','Egel','egel','Waterland',NULL,'[]',NULL,'',0,1795780790999,1795780791019,NULL,NULL,'[]','[]','kind','[]',0,0,'[]','["1795780790998 "]');
CREATE TABLE sessie(id BLOB PRIMARY KEY, code TEXT NOT NULL, titel TEXT NOT NULL, casus BLOB, bijeenkomst BLOB NOT NULL, regio TEXT NOT NULL, begonnen INTEGER NOT NULL, laatste INTEGER NOT NULL, gesloten INTEGER, stap TEXT NOT NULL, notities INTEGER NOT NULL, vraagt INTEGER NOT NULL, ongevraagd INTEGER NOT NULL, traject BLOB, gemeenten TEXT NOT NULL, swvs TEXT NOT NULL, op_locatie INTEGER, mensen INTEGER NOT NULL, bewaar_tot TEXT, bewaar_reden TEXT NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO sessie VALUES(X'01a21ce04aeb77d7a97459f7c28892c3','3p4h81zys2xj','Kring',X'01a21ce04ad67772b4defd7d6fc8b671',X'01a21ce04aeb79689df0d2e6314f2f43','Waterland',1795780791019,1795780791186,1795780791186,'Wat past',3,0,0,NULL,'[]','[]',NULL,2,NULL,'');
CREATE TABLE afspraak(id BLOB PRIMARY KEY, stream_kind TEXT NOT NULL, stream BLOB NOT NULL, sessie BLOB NOT NULL, deelnemer BLOB, wie TEXT NOT NULL, stem TEXT, wat TEXT NOT NULL, eerste_stap TEXT NOT NULL, wanneer TEXT NOT NULL, termijn TEXT, met_wie TEXT NOT NULL, nodig TEXT NOT NULL, kijkmoment TEXT NOT NULL, mandaat TEXT NOT NULL, als_anders TEXT NOT NULL, verborgen TEXT, moment INTEGER NOT NULL, stand TEXT, bracht TEXT NOT NULL, stand_moment INTEGER, stand_op TEXT, open INTEGER NOT NULL, rang INTEGER NOT NULL, rangdag TEXT NOT NULL, wie_gevouwen TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE verzamelrij(id BLOB PRIMARY KEY, lijst TEXT, sessie BLOB NOT NULL, casus BLOB, moment INTEGER NOT NULL, soort TEXT NOT NULL, stem TEXT, niveau TEXT, thema TEXT, tekst TEXT NOT NULL, waarom TEXT NOT NULL, geparkeerd INTEGER NOT NULL, route TEXT, forum TEXT, eigenaar TEXT NOT NULL, stand TEXT NOT NULL, geagendeerd TEXT, is_beantwoord INTEGER NOT NULL, antwoord TEXT NOT NULL, draden TEXT NOT NULL, gelijk INTEGER NOT NULL, eigenaar_gevouwen TEXT NOT NULL, is_punt INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO verzamelrij VALUES(X'01a21ce04aeb77d76b64d8d68536d550','knelpunten',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04ad67772b4defd7d6fc8b671',1795780791019,'hobbel',NULL,NULL,NULL,'Er is vervoer.','',0,NULL,NULL,'','open',NULL,0,'','',9073749876173222017,'',1);
INSERT INTO verzamelrij VALUES(X'01a21ce04aeb77d7b52f149d03a85fdb','knelpunten',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04ad67772b4defd7d6fc8b671',1795780791019,'hobbel',NULL,NULL,NULL,'Iemand mag beslissen.','Bellen we nog',0,NULL,NULL,'wijkteam','open',NULL,0,'','',6852705602460614791,'wijkteam',1);
CREATE TABLE vindregel(plaats INTEGER PRIMARY KEY, id BLOB NOT NULL, soort TEXT NOT NULL, stream_kind TEXT NOT NULL, stream BLOB NOT NULL, sessie BLOB, casus BLOB, moment INTEGER NOT NULL, stem TEXT, leert INTEGER NOT NULL, trekken TEXT NOT NULL, tekst TEXT NOT NULL, gevouwen TEXT NOT NULL) STRICT;
INSERT INTO vindregel VALUES(7355518119927808,X'01a21ce04ad67772b4defd7d6fc8b671','alias','casus',X'01a21ce04ad67772b4defd7d6fc8b671',NULL,X'01a21ce04ad67772b4defd7d6fc8b671',1795780790998,NULL,0,'c01a21ce04ad67772b4defd7d6fc8b671 rwaterland kalias','Egel','');
INSERT INTO vindregel VALUES(7355518120013824,X'01a21ce04aeb77d7a97459f7c28892c3','checklist','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04ad67772b4defd7d6fc8b671',1795780791019,NULL,0,'c01a21ce04ad67772b4defd7d6fc8b671 dkring rwaterland kchecklist vchecklist nwat nligt ner nklaar','Bellen we nog','');
INSERT INTO vindregel VALUES(7355518120488960,X'01a21ce04b5d7676bb42cab58fd092f4','notitie','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04ad67772b4defd7d6fc8b671',1795780791135,NULL,0,'c01a21ce04ad67772b4defd7d6fc8b671 dkring rwaterland knotitie vafweging nwat npast','dat past bij hem · de boerderij','dat past bij hem · de boerderij');
INSERT INTO vindregel VALUES(7355518120488961,X'01a21ce04b5f75dbaa2ae54f9bf72960','notitie','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04ad67772b4defd7d6fc8b671',1795780791135,NULL,0,'c01a21ce04ad67772b4defd7d6fc8b671 dkring rwaterland knotitie vafweging nwat npast','dat kan twee dagen · de boerderij','dat kan twee dagen · de boerderij');
INSERT INTO vindregel VALUES(7355518120574976,X'01a21ce04b747493a67f05a822126ff5','notitie','sessie',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04aeb77d7a97459f7c28892c3',X'01a21ce04ad67772b4defd7d6fc8b671',1795780791156,NULL,0,'c01a21ce04ad67772b4defd7d6fc8b671 dkring rwaterland knotitie vafweging nwat npast','daar is rust · thuis','daar is rust · thuis');
CREATE VIRTUAL TABLE zoek USING fts5(woorden, filters, content='', columnsize=0, tokenize='ascii');
CREATE TABLE zoekwoord(woord TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO zoekwoord VALUES('bellen');
INSERT INTO zoekwoord VALUES('bij');
INSERT INTO zoekwoord VALUES('boerderij');
INSERT INTO zoekwoord VALUES('daar');
INSERT INTO zoekwoord VALUES('dagen');
INSERT INTO zoekwoord VALUES('dat');
INSERT INTO zoekwoord VALUES('de');
INSERT INTO zoekwoord VALUES('egel');
INSERT INTO zoekwoord VALUES('hem');
INSERT INTO zoekwoord VALUES('is');
INSERT INTO zoekwoord VALUES('kan');
INSERT INTO zoekwoord VALUES('nog');
INSERT INTO zoekwoord VALUES('past');
INSERT INTO zoekwoord VALUES('rust');
INSERT INTO zoekwoord VALUES('thuis');
INSERT INTO zoekwoord VALUES('twee');
INSERT INTO zoekwoord VALUES('we');
CREATE TABLE zoekachter(stream BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE INDEX event_stream ON event(stream, tel, id);
CREATE INDEX casus_fold_8 ON casus(fold);
CREATE INDEX casus_laatste_8 ON casus(laatste);
CREATE INDEX casus_code_8 ON casus(code);
CREATE INDEX sessie_code_8 ON sessie(code);
CREATE INDEX sessie_begonnen_8 ON sessie(begonnen);
CREATE INDEX sessie_casus_8 ON sessie(casus, begonnen);
CREATE INDEX sessie_vraagt_8 ON sessie(casus) WHERE vraagt;
CREATE INDEX sessie_bijeenkomst_8 ON sessie(bijeenkomst);
CREATE INDEX sessie_open_8 ON sessie(laatste) WHERE gesloten IS NULL;
CREATE INDEX sessie_bewaren_8 ON sessie(bewaar_tot) WHERE casus IS NULL AND traject IS NULL;
CREATE INDEX afspraak_stream_8 ON afspraak(stream, moment);
CREATE INDEX afspraak_moment_8 ON afspraak(moment);
CREATE INDEX afspraak_open_8 ON afspraak(moment) WHERE open;
CREATE INDEX afspraak_rang_8 ON afspraak(rang, rangdag, -moment, id);
CREATE INDEX verzamelrij_sessie_8 ON verzamelrij(sessie);
CREATE INDEX verzamelrij_gelijk_8 ON verzamelrij(lijst, gelijk, moment);
CREATE INDEX verzamelrij_geparkeerd_8 ON verzamelrij(moment) WHERE geparkeerd;
CREATE INDEX verzamelrij_draden_8 ON verzamelrij(moment) WHERE draden <> '';
CREATE INDEX vindregel_stream_8 ON vindregel(stream, soort);
CREATE INDEX vindregel_leert_8 ON vindregel(plaats) WHERE leert;
COMMIT;
