-- What is in the journal, for questions that know nothing of the program nor of docs/tellen.md: a table for each thing people count.
CREATE TEMP TABLE feit AS
  SELECT lower(hex(id)) AS id, lower(hex(stream)) AS stroom, tel, date(time / 1000, 'unixepoch') AS dag, time, kind AS soort, body
  FROM event WHERE kind <> 'gewist' AND lower(hex(id)) NOT IN (
    SELECT replace(j.value, '-', '') FROM event e, json_each(e.body, '$.events') j WHERE e.kind = 'ingetrokken');
CREATE INDEX temp.feit_soort ON feit(soort, stroom);

CREATE TEMP TABLE kind AS
  SELECT stroom AS id, min(dag) AS gemaakt, max(tel) AS laatste, '' AS alias, '' AS regio, '' AS inschrijving, '' AS eerst, '' AS body
  FROM feit WHERE soort IN ('casus-gemaakt', 'casus-gewijzigd') GROUP BY stroom;
UPDATE kind SET body = (SELECT body FROM feit WHERE stroom = kind.id AND tel = kind.laatste AND soort IN ('casus-gemaakt', 'casus-gewijzigd')),
  eerst = (SELECT json_extract(body, '$.inschrijving') FROM feit WHERE stroom = kind.id AND soort = 'casus-gemaakt');
UPDATE kind SET alias = json_extract(body, '$.alias'), regio = json_extract(body, '$.regio'),
  inschrijving = json_extract(body, '$.inschrijving');
CREATE TEMP TABLE eigen AS SELECT k.id AS kind, j.value AS label FROM kind k, json_each(k.body, '$.labels') j;

CREATE TEMP TABLE gesprek AS
  SELECT b.stroom AS id, b.dag, b.time AS begin, replace(json_extract(b.body, '$.casus'), '-', '') AS kind,
    trim(substr(json_extract(b.body, '$.draaiboek'), 3, instr(json_extract(b.body, '$.draaiboek'), char(10)) - 3)) AS naam,
    json_extract(p.body, '$.regio') AS regio, p.body AS plek,
    (SELECT z.time FROM feit z WHERE z.stroom = b.stroom AND z.soort = 'sessie-gesloten') AS eind,
    0 AS mensen
  FROM feit b LEFT JOIN feit p ON p.stroom = b.stroom AND p.soort = 'bijeenkomst-gezet' WHERE b.soort = 'sessie-begonnen';
CREATE TEMP TABLE wie AS
  SELECT d.stroom AS gesprek, coalesce((
    SELECT json_extract(w.body, '$.aantal') FROM feit w WHERE w.soort = 'deelnemer-gewijzigd'
      AND replace(json_extract(w.body, '$.deelnemer'), '-', '') = d.id ORDER BY w.tel DESC LIMIT 1),
    json_extract(d.body, '$.aantal'), 1) AS aantal, d.body
  FROM feit d WHERE d.soort = 'deelnemer-erbij';
UPDATE gesprek SET mensen = coalesce((SELECT sum(aantal) FROM wie WHERE gesprek = gesprek.id), 0);
CREATE TEMP TABLE verband AS SELECT g.id AS gesprek, g.dag, g.naam, j.value AS swv FROM gesprek g, json_each(g.plek, '$.swvs') j;
-- A child is of a year by what happened on its journey, else by when it was written down.
CREATE TEMP VIEW gezien AS SELECT kind AS id, dag FROM gesprek WHERE kind IS NOT NULL
  UNION SELECT stroom, json_extract(body, '$.dag') FROM feit WHERE soort = 'mijlpaal-bereikt'
  UNION SELECT stroom, dag FROM feit WHERE soort = 'afspraak-gemaakt';
CREATE TEMP TABLE jaarkind AS
  SELECT k.*, substr(coalesce(g.dag, k.gemaakt), 1, 4) AS jaar FROM kind k LEFT JOIN gezien g ON g.id = k.id
  GROUP BY k.id, substr(coalesce(g.dag, k.gemaakt), 1, 4);

CREATE TEMP TABLE zin AS
  SELECT n.id, n.stroom AS gesprek, g.kind, g.regio, substr(n.dag, 1, 4) AS jaar, json_extract(n.body, '$.tekst') AS tekst,
    json_extract(n.body, '$.stem') AS stem, json_extract(n.body, '$.thema') AS thema, json_extract(n.body, '$.soort') AS soort,
    json_extract(n.body, '$.stap') AS stap, json_extract(n.body, '$.vak') AS vak, json_extract(n.body, '$.rij') AS rij,
    EXISTS (SELECT 1 FROM feit a, json_each(a.body, '$.over') o WHERE a.soort = 'antwoord' AND a.stroom = n.stroom
      AND replace(o.value, '-', '') = n.id AND json_extract(a.body, '$.leren')) AS leert
  FROM feit n JOIN gesprek g ON g.id = n.stroom WHERE n.soort = 'notitie-gemaakt';
CREATE TEMP TABLE rode AS
  SELECT replace(json_extract(i.body, '$.draad'), '-', '') AS draad, z.* FROM feit i
  JOIN zin z ON z.id = replace(json_extract(i.body, '$.notitie'), '-', '') WHERE i.soort = 'notitie-in-draad';
CREATE TEMP TABLE draad AS
  SELECT coalesce(replace(json_extract(d.body, '$.draad'), '-', ''), d.id) AS id, json_extract(d.body, '$.naam') AS naam,
    json_extract(d.body, '$.niveau') AS niveau, coalesce(json_extract(d.body, '$.werkzaam'), 0) AS werkzaam, max(d.tel) AS laatste
  FROM feit d WHERE d.soort = 'draad-gezet' GROUP BY 1;
-- What was told of elsewhere; of the same source, kind and day the last.
CREATE TEMP TABLE opgave AS
  SELECT json_extract(body, '$.dag') AS dag, json_extract(body, '$.soort') AS soort, json_extract(body, '$.bron') AS bron,
    json_extract(body, '$.aantal') AS aantal, json_extract(body, '$.deelnemers') AS deelnemers,
    json_extract(body, '$.verschillend') AS verschillend, json_extract(body, '$.bereik') AS bereik, max(tel) AS laatste
  FROM feit WHERE soort = 'activiteit-opgegeven' GROUP BY 1, 2, 3;
