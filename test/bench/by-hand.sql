-- The figures of plan-10.yaml by hand: typing, checks, duplicates and windows, as an analyst who knows the engine and
-- this one export well writes them. The variable `files` has its path. Two tables and a query over them are faster here
-- than all in one query, which would keep a CTE of all dossiers for its several uses (1.5 times the time).
CREATE TABLE dossiers AS
SELECT
  dossier_id, procedure, agency, received_at, due_at, finished_at, channel, level, rating,
  dossier_id IS NULL OR procedure IS NULL OR agency IS NULL OR received_at IS NULL
    OR (due_at IS NULL AND due IS NOT NULL) OR (finished_at IS NULL AND finished IS NOT NULL)
    OR channel IS NULL OR (level IS NULL AND level_label IS NOT NULL)
    OR (rating IS NULL AND rating_label IS NOT NULL) AS rejected
FROM (
  SELECT
    id AS dossier_id, procedure, agency, due, finished, level_label, rating_label,
    CASE WHEN try_strptime(received, '%d/%m/%Y %H:%M:%S') BETWEEN TIMESTAMP '1900-01-01' AND TIMESTAMP '2199-12-31 23:59:59'
      THEN try_strptime(received, '%d/%m/%Y %H:%M:%S') END AS received_at,
    CASE WHEN try_strptime(due, '%d/%m/%Y %H:%M:%S') BETWEEN TIMESTAMP '1900-01-01' AND TIMESTAMP '2199-12-31 23:59:59'
      THEN try_strptime(due, '%d/%m/%Y %H:%M:%S') END AS due_at,
    CASE WHEN try_strptime(finished, '%d/%m/%Y %H:%M:%S') BETWEEN TIMESTAMP '1900-01-01' AND TIMESTAMP '2199-12-31 23:59:59'
      THEN try_strptime(finished, '%d/%m/%Y %H:%M:%S') END AS finished_at,
    CASE coalesce(channel_label, 'Trực tiếp')
      WHEN 'Trực tuyến' THEN 'online' WHEN 'Nộp trực tuyến' THEN 'online'
      WHEN 'Trực tiếp' THEN 'in_person' WHEN 'Nộp trực tiếp' THEN 'in_person'
      WHEN 'Bưu chính công ích' THEN 'post' WHEN 'BCCI' THEN 'post'
    END::ENUM('online', 'in_person', 'post') AS channel,
    CASE level_label
      WHEN '2' THEN 'l2' WHEN 'Cung cấp thông tin' THEN 'l2'
      WHEN '3' THEN 'l3' WHEN 'Một phần' THEN 'l3'
      WHEN '4' THEN 'l4' WHEN 'Toàn trình' THEN 'l4'
    END::ENUM('l2', 'l3', 'l4') AS level,
    CASE rating_label
      WHEN 'Hài lòng' THEN 'satisfied' WHEN 'Rất hài lòng' THEN 'very_satisfied'
      WHEN 'Không hài lòng' THEN 'dissatisfied'
    END::ENUM('satisfied', 'very_satisfied', 'dissatisfied') AS rating
  FROM read_csv(
    getvariable('files'), auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    columns = {
      'stt': 'VARCHAR', 'id': 'VARCHAR', 'procedure': 'VARCHAR', 'procedure_name': 'VARCHAR', 'field': 'VARCHAR',
      'agency': 'VARCHAR', 'owner': 'VARCHAR', 'phone': 'VARCHAR', 'address': 'VARCHAR', 'received': 'VARCHAR',
      'due': 'VARCHAR', 'finished': 'VARCHAR', 'channel_label': 'VARCHAR', 'level_label': 'VARCHAR',
      'state': 'VARCHAR', 'rating_label': 'VARCHAR'})
);

-- Few dossiers come twice: ranking only those is three times as fast as ranking all. (Never `= 1` with NULLS LAST: the
-- engine, 1.5.5, rewrites that into an aggregate that keeps the wrong record of some dossiers on several threads.)
CREATE TABLE losers AS
SELECT row FROM (
  SELECT rowid AS row,
    row_number() OVER (PARTITION BY dossier_id ORDER BY finished_at DESC NULLS LAST, rowid DESC) AS place
  FROM dossiers
  WHERE NOT rejected AND dossier_id IN (
    SELECT dossier_id FROM dossiers WHERE NOT rejected GROUP BY dossier_id HAVING count(*) > 1)
) WHERE place > 1;

WITH
used AS (SELECT * FROM dossiers WHERE NOT rejected AND rowid NOT IN (SELECT row FROM losers)),
received AS MATERIALIZED (
  SELECT
    year(received_at) * 12 + month(received_at) - 1 AS month, agency,
    count(*) AS dossiers,
    count(*) FILTER (channel = 'online') AS online,
    count(*) FILTER (channel = 'online' AND level IN ('l3', 'l4')) AS online_34,
    count(*) FILTER (channel = 'online' AND level <> 'l2') AS online_not_2,
    count(*) FILTER (level = 'l4' AND agency <> 'Sở Y tế') AS full_service,
    count(*) FILTER (channel = 'online' AND level = 'l4' AND agency <> 'Sở Y tế') AS full_service_online,
    count(*) FILTER (finished_at IS NOT NULL) AS finished,
    sum(date_diff('day', received_at, finished_at)) AS days,
    count(*) FILTER (finished_at IS NOT NULL AND due_at IS NOT NULL) AS promised,
    sum(date_diff('day', received_at, finished_at)) FILTER (due_at IS NOT NULL) AS days_taken,
    sum(date_diff('day', received_at, due_at)) FILTER (finished_at IS NOT NULL) AS days_promised,
    count(*) FILTER (rating IS NOT NULL) AS rated,
    count(*) FILTER (rating = 'dissatisfied') AS dissatisfied
  FROM used GROUP BY ALL
),
finished AS (
  SELECT
    year(finished_at) * 12 + month(finished_at) - 1 AS month,
    count(*) FILTER (due_at IS NOT NULL) AS dossiers,
    count(*) FILTER (finished_at <= due_at) AS on_time
  FROM used WHERE finished_at IS NOT NULL GROUP BY ALL
),
procedures AS MATERIALIZED (
  SELECT year(received_at) * 12 + month(received_at) - 1 AS month, procedure, count(*) AS dossiers
  FROM used WHERE channel = 'online' AND level IN ('l3', 'l4') GROUP BY ALL
),
bounds AS (SELECT min(month) AS first, 2024 * 12 + 9 AS last FROM received),
months AS (SELECT unnest(range(first, last + 1)) AS last, first AS start FROM bounds),
spans AS (
  SELECT * FROM (
    SELECT 'month' AS span, last AS first, last, start FROM months
    UNION ALL SELECT 'quarter', last - 2, last, start FROM months WHERE last % 3 = 2
    UNION ALL SELECT 'year', last - 11, last, start FROM months WHERE last % 12 = 11
    UNION ALL SELECT 'year-to-date', last - last % 12, last, start FROM months
    UNION ALL SELECT 'rolling-12-months', last - 11, last, start FROM months
    UNION ALL SELECT 'to-date', start, last, start FROM months
  ) WHERE first >= start
),
parts AS (
  SELECT 'online-dossier-share' AS indicator, 'rolling-12-months' AS span, 100 AS scale, month, agency,
    online_34 AS numerator, dossiers AS denominator, dossiers AS "rows" FROM received
  UNION ALL SELECT 'online-share', 'month', 100, month, NULL, online, dossiers, dossiers FROM received
  UNION ALL SELECT 'full-service-online-share', 'year', 100, month, NULL,
    full_service_online, full_service, full_service FROM received
  UNION ALL SELECT 'on-time-share', 'rolling-12-months', 100, month, NULL, on_time, dossiers, dossiers FROM finished
  UNION ALL SELECT 'dossiers-received', 'quarter', NULL, month, NULL, NULL, NULL, dossiers FROM received
  UNION ALL SELECT 'online-dossiers', 'year-to-date', NULL, month, NULL, NULL, NULL, online_not_2 FROM received
  UNION ALL SELECT 'mean-days', 'quarter', 1, month, NULL, days, finished, finished FROM received
  UNION ALL SELECT 'days-taken-of-days-promised', 'rolling-12-months', 100, month, NULL,
    days_taken, days_promised, promised FROM received
  UNION ALL SELECT 'dissatisfied-share', 'to-date', 100, month, NULL, dissatisfied, rated, rated FROM received
),
summed AS (
  SELECT indicator, last, NULL AS unit, any_value(scale) AS scale,
    sum(numerator) AS numerator, sum(denominator) AS denominator, sum("rows") AS "rows"
  FROM parts JOIN spans ON parts.span = spans.span AND month BETWEEN first AND spans.last GROUP BY ALL
  UNION ALL
  SELECT indicator, last, agency, any_value(scale), sum(numerator), sum(denominator), sum("rows")
  FROM parts JOIN spans ON parts.span = spans.span AND month BETWEEN first AND spans.last
  WHERE agency IS NOT NULL AND last = (SELECT last FROM bounds) GROUP BY ALL
)
SELECT indicator, unit, last AS month, numerator, denominator, "rows",
  coalesce(scale * numerator / denominator, "rows") AS value
FROM summed
UNION ALL
SELECT 'procedures-used-online', NULL, last, NULL, NULL, sum(dossiers), count(DISTINCT procedure)
FROM procedures JOIN spans ON span = 'rolling-12-months' AND month BETWEEN first AND last GROUP BY last
UNION ALL
SELECT account, NULL, NULL, NULL, NULL, "rows", "rows"
FROM (
  SELECT count(*) AS read, count(*) FILTER (rejected) AS rejected, (SELECT count(*) FROM used) AS used,
    count(*) FILTER (NOT dossiers.rejected) - (SELECT count(*) FROM used) AS duplicate
  FROM dossiers
) UNPIVOT ("rows" FOR account IN (read, used, duplicate, rejected));
