-- ${count} invented people in an empty book of one office, written in bulk for tests of long lists:
-- each came in from outside on one day, and rollups and heads agree with that. The audit
-- chain knows nothing of them. The first tenth share a day, as after an import.
CREATE TEMP TABLE first_name AS SELECT column1 AS name, row_number() OVER () - 1 AS at FROM (VALUES
 ('Siti'),('Bambang'),('Nur'),('Joko'),('Maria'),('Achmad'),('Sri'),('Hendra'),('Lilik'),('Ridwan'),
 ('Yuliana'),('Slamet'),('Dewi'),('Agus'),('Endang'),('Rina'),('Teguh'),('Wiwik'),('Fitri'),('Budi'));
CREATE TEMP TABLE last_name AS SELECT column1 AS name, row_number() OVER () - 1 AS at FROM (VALUES
 ('Aminah'),('Sutrisno'),('Hidayati'),('Prasetyo'),('Goreti'),('Fauzi'),('Wahyuni'),('Gunawan'),
 ('Suryani'),('Maulana'),('Kartika'),('Riyadi'),('Lestari'),('Salim'),('Rahayu'),('Santoso'),
 ('Wibowo'),('Indah'),('Handayani'),('Setiawan'),('Kusuma'),('Saputra'),('Anggraini'));
INSERT INTO kader (id, name, office, type, origin, since_day)
 WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 11)
 SELECT 500 + i, 'Kader ' || substr('ABCDEFGHIJKL', i + 1, 1), (SELECT MIN(id) FROM office),
  'kader_penggerak', '', 15000 FROM n;
CREATE TEMP TABLE someone AS
 WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count} - 1),
 drawn AS (SELECT i, (i * 7919 + 13) % 1000003 AS a, (i * 104729 + 7) % 999983 AS b,
  (i * 15485863 + 3) % 999979 AS c FROM n)
 SELECT i, 1000000 + i AS id, f.name || ' ' || l.name AS name, lower(f.name || ' ' || l.name) AS key,
  CASE WHEN a % 10 < 8 THEN 1 ELSE 0 END AS segment, 2 + b % 8 AS stage,
  CASE WHEN c % 40 < 31 THEN printf('3578%02d', 1 + c % 31) END AS district,
  CASE WHEN a % 17 < 12 THEN 500 + a % 17 END AS kader, c % 5 AS village,
  CASE WHEN i < ${count} / 10 THEN 17000 ELSE 15200 + (a + b) % 1900 END AS day
 FROM drawn JOIN first_name f ON f.at = a % 20 JOIN last_name l ON l.at = b % 23;
INSERT INTO cell (id, office, segment, region, stage, body, kader)
 SELECT row_number() OVER () + COALESCE((SELECT MAX(id) FROM cell), 0),
  (SELECT MIN(id) FROM office), CASE segment WHEN 1 THEN 'BPU' ELSE 'PU' END, district, stage, NULL,
  kader FROM (SELECT DISTINCT segment, district, stage, kader FROM someone
  UNION SELECT DISTINCT segment, district, 0, kader FROM someone);
INSERT INTO person (id, version, name, name_key, nik, phone, birth_day, sex, occupation, address, rt,
  rw, region, nik_reason)
 SELECT id, 1, name, key, 3578990000000000 + i, 628120000000 + i, -3000 + i % 9000, 'P',
  'Pedagang', 'Jalan Contoh ' || i % 90, '003', '005', district || printf('10%02d', 1 + village), ''
 FROM someone ORDER BY id;
CREATE TEMP TABLE place AS SELECT id, CASE segment WHEN 'BPU' THEN 1 ELSE 0 END AS segment,
  COALESCE(region, '') AS district, COALESCE(kader, 0) AS kader, stage FROM cell WHERE body IS NULL
  AND office = (SELECT MIN(id) FROM office);
CREATE INDEX place_value ON place (segment, district, kader, stage, id);
CREATE TEMP TABLE standing AS
 SELECT s.id, s.segment, s.key, s.day, c.id AS cell, o.id AS outside, s.i FROM someone s
 JOIN place c ON c.segment = s.segment AND c.district = COALESCE(s.district, '')
  AND c.kader = COALESCE(s.kader, 0) AND c.stage = s.stage
 JOIN place o ON o.segment = s.segment AND o.district = COALESCE(s.district, '')
  AND o.kader = COALESCE(s.kader, 0) AND o.stage = 0;
INSERT INTO movement (id, seq, happened_on, kind, heads, from_cell, to_cell, to_person, reason,
  row_check)
 SELECT 4000000000 + i, 1, day, 0, 1, outside, cell, id, 0, 0 FROM standing ORDER BY i;
INSERT INTO person_head (person, segment, cell, since_day, activity)
 SELECT id, segment, cell, day, NULL FROM standing ORDER BY id;
INSERT INTO rollup_cell_day (cell, day, delta, pooled)
 SELECT cell, day, COUNT(*), 0 FROM standing GROUP BY cell, day
 UNION ALL SELECT outside, day, -COUNT(*), -COUNT(*) FROM standing GROUP BY outside, day;
CREATE TEMP TABLE month_end AS SELECT cell, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) * 12
  + CAST(strftime('%m', day * 86400, 'unixepoch') AS INTEGER) - 1 AS month, SUM(delta) AS delta,
  SUM(pooled) AS pooled FROM rollup_cell_day GROUP BY 1, 2;
INSERT INTO rollup_cell_month (cell, month, stock, pooled)
 SELECT cell, month, SUM(delta) OVER w, SUM(pooled) OVER w FROM month_end
 WINDOW w AS (PARTITION BY cell ORDER BY month);
DROP TABLE someone;
DROP TABLE place;
DROP TABLE standing;
DROP TABLE month_end;
DROP TABLE first_name;
DROP TABLE last_name;
