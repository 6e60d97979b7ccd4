-- Taking in every other kind of evidence.
--
-- The loader copies a part of a delivery into a stage of its session, shaped like the table it is for,
-- and calls merge_evidence, which runs as the owner of the tables. A fact is known by its natural key,
-- that is the primary key without ordinal and revision; what is stored under it already is repeated if
-- every value agrees, and corrected by a further revision if not. Sealed texts differ each time they are
-- sealed and are not compared.
CREATE FUNCTION evidence_columns(target text, OUT natural_key text[], OUT compared text[], OUT copied text[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF target NOT IN ('tax_filing', 'tax_grade', 'utility_bill', 'receivable_record', 'registry_record',
                      'enterprise_party', 'court_record', 'penalty', 'list_record', 'liquidation_notice',
                      'social_insurance', 'credit_exposure', 'default_outcome') THEN
        RAISE EXCEPTION '% is no table of evidence that is merged', target;
    END IF;
    SELECT array_agg(a.attname::text ORDER BY a.attnum) INTO natural_key
    FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
    WHERE i.indrelid = target::regclass AND i.indisprimary AND a.attname NOT IN ('ordinal', 'revision');
    SELECT array_agg(a.attname::text ORDER BY a.attnum),
           array_agg(a.attname::text ORDER BY a.attnum)
               FILTER (WHERE a.attname <> ALL (natural_key) AND a.attname NOT LIKE '%\_sealed')
    INTO copied, compared
    FROM pg_attribute a
    WHERE a.attrelid = target::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      AND a.attname NOT IN ('delivery_id', 'recorded_at', 'known_on', 'ordinal', 'revision', 'retracted');
END
$$;

CREATE FUNCTION list_columns(columns text[], prefix text DEFAULT '') RETURNS text
    LANGUAGE sql IMMUTABLE
    RETURN (SELECT string_agg(prefix || quote_ident(name), ', ' ORDER BY nth)
            FROM unnest(columns) WITH ORDINALITY AS c (name, nth));

-- The stage has the table's columns, and two of its own: the line, and the day from which the row would
-- be known if it turned out to be a correction, where the row itself says so.
CREATE FUNCTION open_evidence_stage(target text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    shape record := evidence_columns(target);
BEGIN
    IF to_regclass('pg_temp.evidence_stage') IS NOT NULL THEN
        RETURN;
    END IF;
    EXECUTE format('CREATE TEMP TABLE evidence_stage ON COMMIT DROP AS SELECT %s, known_on, known_on AS corrected_on FROM %I WITH NO DATA',
                   list_columns(shape.copied), target);
    ALTER TABLE evidence_stage ADD COLUMN line bigint GENERATED ALWAYS AS IDENTITY;
    EXECUTE format('CREATE TEMP TABLE evidence_seen ON COMMIT DROP AS SELECT %s FROM %I WITH NO DATA',
                   list_columns(shape.natural_key), target);
    GRANT INSERT ON evidence_stage TO rongqiao_loader;
END
$$;

-- Of lines with one key in one part the last one speaks; the others count as repeated.
CREATE FUNCTION merge_evidence(
    target text, delivery bigint, told_on date,
    OUT stored bigint, OUT repeated bigint, OUT corrected bigint, OUT changed bigint[])
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    shape record := evidence_columns(target);
    natural_key text := list_columns(shape.natural_key);
BEGIN
    ANALYZE evidence_stage;
    EXECUTE format($q$
        WITH last_word AS (
            SELECT DISTINCT ON (%1$s) * FROM evidence_stage ORDER BY %1$s, line DESC),
        holding AS (
            SELECT DISTINCT ON (%1$s) t.*
            FROM %2$I t JOIN (SELECT %1$s FROM last_word) AS wanted USING (%1$s)
            ORDER BY %1$s, revision DESC),
        judged AS (
            SELECT s.*, h.revision AS old_revision, h.known_on AS old_known_on, h.retracted AS was_retracted,
                   CASE WHEN h.revision IS NULL THEN 'new'
                        WHEN NOT h.retracted AND ROW(%3$s) IS NOT DISTINCT FROM ROW(%4$s) THEN 'repeated'
                        ELSE 'corrected' END AS verdict
            FROM last_word s LEFT JOIN holding h USING (%1$s)),
        seen AS (
            INSERT INTO evidence_seen SELECT %1$s FROM judged),
        inserted AS (
            INSERT INTO %2$I (%5$s, delivery_id, known_on, revision)
            SELECT %5$s, $1,
                   CASE WHEN verdict = 'new' OR was_retracted THEN known_on
                        WHEN corrected_on > old_known_on THEN corrected_on
                        ELSE greatest($2, old_known_on) END,
                   coalesce(old_revision + 1, 0)
            FROM judged WHERE verdict <> 'repeated')
        SELECT count(*) FILTER (WHERE verdict = 'new'),
               (SELECT count(*) FROM evidence_stage) - count(*) FILTER (WHERE verdict <> 'repeated'),
               count(*) FILTER (WHERE verdict = 'corrected'),
               array_agg(DISTINCT enterprise_key) FILTER (WHERE verdict <> 'repeated')
        FROM judged$q$,
        natural_key, target,
        coalesce(list_columns(shape.compared, 's.'), 'NULL'), coalesce(list_columns(shape.compared, 'h.'), 'NULL'),
        list_columns(shape.copied))
    INTO stored, repeated, corrected, changed
    USING delivery, told_on;
    TRUNCATE evidence_stage;
END
$$;

-- Retracts what an earlier delivery brought for a period and its successor no longer has.
CREATE FUNCTION withdraw_evidence(target text, delivery bigint, superseded bigint, period_from date, period_to date)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    shape record := evidence_columns(target);
    withdrawn bigint;
BEGIN
    PERFORM open_evidence_stage(target);
    EXECUTE format($q$
        INSERT INTO %2$I (%3$s, delivery_id, known_on, revision, retracted)
        SELECT %4$s, $1, h.known_on, h.revision + 1, true
        FROM %2$I brought
        JOIN LATERAL (
            SELECT * FROM %2$I t WHERE (%5$s) = (%6$s) ORDER BY t.revision DESC LIMIT 1) AS h ON true
        WHERE brought.delivery_id = $2 AND brought.revision = 0
          AND h.delivery_id <> $1 AND NOT h.retracted
          AND h.valid_from BETWEEN coalesce($3, '-infinity') AND coalesce($4, 'infinity')
          AND NOT EXISTS (SELECT FROM evidence_seen s WHERE (%7$s) = (%6$s))$q$,
        list_columns(shape.natural_key), target, list_columns(shape.copied), list_columns(shape.copied, 'h.'),
        list_columns(shape.natural_key, 't.'), list_columns(shape.natural_key, 'brought.'),
        list_columns(shape.natural_key, 's.'))
    USING delivery, superseded, period_from, period_to;
    GET DIAGNOSTICS withdrawn = ROW_COUNT;
    RETURN withdrawn;
END
$$;

REVOKE EXECUTE ON FUNCTION evidence_columns(text), open_evidence_stage(text), merge_evidence(text, bigint, date),
    withdraw_evidence(text, bigint, bigint, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_evidence_stage(text), merge_evidence(text, bigint, date),
    withdraw_evidence(text, bigint, bigint, date, date) TO rongqiao_loader;
