-- Taking in invoices some of which are stored already.
--
-- The loader inserts and reads nothing. Where a part of a delivery meets stored invoices it copies that
-- part into a stage of its session and calls merge_invoices, which runs as the owner of the tables,
-- tells new from repeated from corrected, and stores what is new and what changed, with its monthly sums.
CREATE FUNCTION open_invoice_stage() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF to_regclass('pg_temp.invoice_stage') IS NOT NULL THEN
        RETURN;
    END IF;
    CREATE TEMP TABLE invoice_stage ON COMMIT DROP AS
        SELECT enterprise_key, number, code, direction, ordinal, revision, delivery_id, issued_on, known_on,
               voided_on, status, currency, counterparty, net, tax, gross
        FROM invoice WITH NO DATA;
    ALTER TABLE invoice_stage ADD COLUMN line bigint GENERATED ALWAYS AS IDENTITY;
    -- Stored invoices with the staged numbers that this delivery has not accounted for yet.
    CREATE TEMP TABLE invoice_free ON COMMIT DROP AS
        SELECT enterprise_key, number, code, direction, ordinal, revision, issued_on, known_on,
               status, currency, counterparty, net, tax, gross
        FROM invoice WITH NO DATA;
    -- Which staged invoice is which stored one.
    CREATE TEMP TABLE invoice_pair (
        line bigint PRIMARY KEY,
        enterprise_key bigint, number text COLLATE "C", code text COLLATE "C", direction text COLLATE "C",
        ordinal integer, is_same boolean,
        UNIQUE (enterprise_key, number, code, direction, ordinal)
    ) ON COMMIT DROP;
    -- Stored invoices that this delivery repeated unchanged.
    CREATE TEMP TABLE invoice_seen (
        enterprise_key bigint, number text COLLATE "C", code text COLLATE "C", direction text COLLATE "C",
        ordinal integer,
        PRIMARY KEY (enterprise_key, number, code, direction, ordinal)
    ) ON COMMIT DROP;
    -- What to add to the months and what to take off them.
    CREATE TEMP TABLE invoice_change (
        enterprise_key bigint, direction text COLLATE "C", month date, known_month date, currency char(3),
        counterparty text COLLATE "C", sign smallint, status text COLLATE "C", net numeric, tax numeric, gross numeric
    ) ON COMMIT DROP;
    GRANT INSERT ON invoice_stage TO rongqiao_loader;
END
$$;

-- Adds the gathered changes to the months as one part of the delivery.
CREATE FUNCTION fold_invoice_changes(delivery bigint, of_part integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    INSERT INTO invoice_month (enterprise_key, delivery_id, month, known_month, part, direction, currency,
                               valid_count, red_count, void_count, net, tax, gross, red_gross, voided_gross)
    SELECT * FROM (
        SELECT enterprise_key, delivery, month, known_month, of_part, direction, currency,
               coalesce(sum(sign) FILTER (WHERE status <> 'VOID'), 0) AS valid_count,
               coalesce(sum(sign) FILTER (WHERE status = 'RED'), 0) AS red_count,
               coalesce(sum(sign) FILTER (WHERE status = 'VOID'), 0) AS void_count,
               coalesce(sum(sign * net) FILTER (WHERE status <> 'VOID'), 0) AS net,
               coalesce(sum(sign * tax) FILTER (WHERE status <> 'VOID'), 0) AS tax,
               coalesce(sum(sign * gross) FILTER (WHERE status <> 'VOID'), 0) AS gross,
               coalesce(sum(sign * gross) FILTER (WHERE status = 'RED'), 0) AS red_gross,
               coalesce(sum(sign * gross) FILTER (WHERE status = 'VOID'), 0) AS voided_gross
        FROM invoice_change
        GROUP BY enterprise_key, month, known_month, direction, currency) AS folded
    WHERE (valid_count, red_count, void_count, net, tax, gross, red_gross, voided_gross)
          <> (0, 0, 0, 0, 0, 0, 0, 0);

    INSERT INTO counterparty_month (enterprise_key, delivery_id, month, known_month, part, direction, currency,
                                    counterparty, valid_count, gross)
    SELECT * FROM (
        SELECT enterprise_key, delivery, month, known_month, of_part, direction, currency, counterparty,
               sum(sign) AS valid_count, sum(sign * gross) AS gross
        FROM invoice_change
        WHERE status <> 'VOID'
        GROUP BY enterprise_key, month, known_month, direction, currency, counterparty) AS folded
    WHERE (valid_count, gross) <> (0, 0);

    TRUNCATE invoice_change;
END
$$;

-- Pairs staged invoices with free stored ones, the first with the first: those alike in everything, then
-- those of which only the status changed, then those of one number and day whose amounts were corrected.
-- A number of the provider's own says less than an official one, so there the counterparty must agree.
CREATE FUNCTION pair_invoices() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    number_key constant text := 'enterprise_key, number, code, direction';
    content constant text := 'issued_on, counterparty, currency, net, tax, gross';
    likeness text;
BEGIN
    FOREACH likeness IN ARRAY ARRAY[
        number_key || ', ' || content || ', status',
        number_key || ', ' || content,
        number_key || ', issued_on, official_counterparty']
    LOOP
        EXECUTE format($q$
            INSERT INTO invoice_pair
            SELECT staged.line, staged.enterprise_key, staged.number, staged.code, staged.direction,
                   stored.ordinal, %L::boolean
            FROM (SELECT *, row_number() OVER (PARTITION BY %2$s ORDER BY line) AS nth
                  FROM (SELECT *, CASE WHEN code LIKE '@%%' THEN counterparty ELSE '' END AS official_counterparty
                        FROM invoice_stage) s
                  WHERE NOT EXISTS (SELECT FROM invoice_pair p WHERE p.line = s.line)) AS staged
            JOIN (SELECT *, row_number() OVER (PARTITION BY %2$s ORDER BY ordinal) AS nth
                  FROM (SELECT *, CASE WHEN code LIKE '@%%' THEN counterparty ELSE '' END AS official_counterparty
                        FROM invoice_free) f
                  WHERE NOT EXISTS (
                      SELECT FROM invoice_pair p
                      WHERE (p.enterprise_key, p.number, p.code, p.direction, p.ordinal)
                            = (f.enterprise_key, f.number, f.code, f.direction, f.ordinal))) AS stored
            USING (%2$s, nth)$q$,
            likeness LIKE '%status', likeness);
        ANALYZE invoice_pair;
    END LOOP;
END
$$;

CREATE FUNCTION merge_invoices(
    delivery bigint, of_part integer, told_on date,
    OUT stored bigint, OUT repeated bigint, OUT corrected bigint, OUT changed bigint[])
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    TRUNCATE invoice_free, invoice_pair;
    ANALYZE invoice_stage;
    -- An invoice that was valid for months before its voiding comes as both revisions; the last one speaks.
    DELETE FROM invoice_stage s USING invoice_stage v
    WHERE v.revision = 1 AND s.revision = 0
      AND (v.enterprise_key, v.number, v.code, v.direction, v.ordinal)
          = (s.enterprise_key, s.number, s.code, s.direction, s.ordinal);

    INSERT INTO invoice_free
    SELECT enterprise_key, number, code, direction, ordinal, revision, issued_on, known_on,
           status, currency, counterparty, net, tax, gross
    FROM (SELECT DISTINCT ON (enterprise_key, number, code, direction, ordinal) i.*
          FROM (SELECT DISTINCT enterprise_key, number, code, direction FROM invoice_stage) n
          JOIN invoice i USING (enterprise_key, number, code, direction)
          ORDER BY enterprise_key, number, code, direction, ordinal, revision DESC) AS holding
    WHERE delivery_id <> delivery
      AND NOT EXISTS (
          SELECT FROM invoice_seen s
          WHERE (s.enterprise_key, s.number, s.code, s.direction, s.ordinal)
                = (holding.enterprise_key, holding.number, holding.code, holding.direction, holding.ordinal));
    ANALYZE invoice_free;
    PERFORM pair_invoices();

    INSERT INTO invoice_seen
    SELECT enterprise_key, number, code, direction, ordinal FROM invoice_pair WHERE is_same;
    GET DIAGNOSTICS repeated = ROW_COUNT;

    corrected := correct_paired_invoices(delivery, told_on);
    stored := store_new_invoices(delivery);
    SELECT array_agg(DISTINCT enterprise_key) INTO changed FROM invoice_change;
    PERFORM fold_invoice_changes(delivery, of_part);
    TRUNCATE invoice_stage;
END
$$;

-- A changed invoice is a further revision, known from its voiding or, failing that, from the day we were
-- told. One that had been withdrawn is back as if it had never been away.
CREATE FUNCTION correct_paired_invoices(delivery bigint, told_on date) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    corrected bigint;
BEGIN
    WITH changed AS (
        SELECT s.*, f.revision AS old_revision, f.issued_on AS old_issued_on, f.status AS old_status,
               f.currency AS old_currency, f.counterparty AS old_counterparty,
               f.net AS old_net, f.tax AS old_tax, f.gross AS old_gross, p.ordinal AS stored_ordinal,
               CASE WHEN f.status = 'WITHDRAWN' THEN s.known_on
                    WHEN s.voided_on IS NOT NULL THEN greatest(s.voided_on, f.known_on)
                    ELSE greatest(told_on, f.known_on, s.issued_on) END AS changed_on
        FROM invoice_pair p
        JOIN invoice_stage s USING (line)
        JOIN invoice_free f ON (f.enterprise_key, f.number, f.code, f.direction, f.ordinal)
                             = (p.enterprise_key, p.number, p.code, p.direction, p.ordinal)
        WHERE NOT p.is_same),
    inserted AS (
        INSERT INTO invoice (enterprise_key, number, code, direction, ordinal, revision, delivery_id, issued_on,
                             known_on, voided_on, status, currency, counterparty, net, tax, gross)
        SELECT enterprise_key, number, code, direction, stored_ordinal, old_revision + 1, delivery, issued_on,
               changed_on, voided_on, status, currency, counterparty, net, tax, gross
        FROM changed)
    INSERT INTO invoice_change
    SELECT enterprise_key, direction, date_trunc('month', old_issued_on)::date, date_trunc('month', changed_on)::date,
           old_currency, old_counterparty, -1, old_status, old_net, old_tax, old_gross
    FROM changed WHERE old_status <> 'WITHDRAWN'
    UNION ALL
    SELECT enterprise_key, direction, date_trunc('month', issued_on)::date, date_trunc('month', changed_on)::date,
           currency, counterparty, 1, status, net, tax, gross
    FROM changed;
    SELECT count(*) INTO corrected FROM invoice_pair WHERE NOT is_same;
    RETURN corrected;
END
$$;

-- Staged invoices without a stored one; their ordinals follow those that their number has. A void invoice
-- that was valid for months gets both revisions.
CREATE FUNCTION store_new_invoices(delivery bigint) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    stored bigint;
BEGIN
    WITH fresh AS MATERIALIZED (
        SELECT s.*, s.revision = 1 AS was_valid,
               coalesce((SELECT max(i.ordinal) FROM invoice i
                         WHERE (i.enterprise_key, i.number, i.code, i.direction)
                               = (s.enterprise_key, s.number, s.code, s.direction)), -1)
               + row_number() OVER (PARTITION BY enterprise_key, number, code, direction ORDER BY line)
               AS next_ordinal
        FROM invoice_stage s
        WHERE NOT EXISTS (SELECT FROM invoice_pair p WHERE p.line = s.line)),
    revised AS MATERIALIZED (
        SELECT enterprise_key, number, code, direction, next_ordinal, 0 AS revision, issued_on,
               CASE WHEN was_valid THEN issued_on ELSE known_on END AS known_on,
               CASE WHEN was_valid THEN NULL ELSE voided_on END AS voided_on,
               CASE WHEN NOT was_valid THEN status WHEN gross < 0 THEN 'RED' ELSE 'VALID' END AS status,
               currency, counterparty, net, tax, gross
        FROM fresh
        UNION ALL
        SELECT enterprise_key, number, code, direction, next_ordinal, 1, issued_on, known_on, voided_on, status,
               currency, counterparty, net, tax, gross
        FROM fresh WHERE was_valid),
    inserted AS (
        INSERT INTO invoice (enterprise_key, number, code, direction, ordinal, revision, delivery_id, issued_on,
                             known_on, voided_on, status, currency, counterparty, net, tax, gross)
        SELECT enterprise_key, number, code, direction, next_ordinal, revision, delivery, issued_on,
               known_on, voided_on, status, currency, counterparty, net, tax, gross
        FROM revised)
    INSERT INTO invoice_change
    SELECT enterprise_key, direction, date_trunc('month', issued_on)::date, date_trunc('month', known_on)::date,
           currency, counterparty, 1, status, net, tax, gross
    FROM revised
    UNION ALL
    SELECT enterprise_key, direction, date_trunc('month', issued_on)::date, date_trunc('month', known_on)::date,
           currency, counterparty, -1, CASE WHEN gross < 0 THEN 'RED' ELSE 'VALID' END, net, tax, gross
    FROM revised WHERE revision = 1;
    SELECT count(*) INTO stored
    FROM invoice_stage s WHERE NOT EXISTS (SELECT FROM invoice_pair p WHERE p.line = s.line);
    RETURN stored;
END
$$;

-- Withdraws what an earlier delivery brought for a period and its successor no longer has. Every step of
-- those invoices is taken back in the month in which it was known, as the source now tells it.
CREATE FUNCTION withdraw_invoices(delivery bigint, of_part integer, superseded bigint, period_from date, period_to date)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
DECLARE
    withdrawn bigint;
BEGIN
    PERFORM open_invoice_stage();
    TRUNCATE invoice_free;
    INSERT INTO invoice_free
    SELECT holding.enterprise_key, holding.number, holding.code, holding.direction, holding.ordinal,
           holding.revision, holding.issued_on, holding.known_on, holding.status, holding.currency,
           holding.counterparty, holding.net, holding.tax, holding.gross
    FROM invoice brought
    CROSS JOIN LATERAL (
        SELECT * FROM invoice i
        WHERE (i.enterprise_key, i.number, i.code, i.direction, i.ordinal)
              = (brought.enterprise_key, brought.number, brought.code, brought.direction, brought.ordinal)
        ORDER BY i.revision DESC LIMIT 1) AS holding
    WHERE brought.delivery_id = superseded AND brought.revision = 0
      AND holding.delivery_id <> delivery AND holding.status <> 'WITHDRAWN'
      AND holding.issued_on BETWEEN coalesce(period_from, '-infinity') AND coalesce(period_to, 'infinity')
      AND NOT EXISTS (
          SELECT FROM invoice_seen s
          WHERE (s.enterprise_key, s.number, s.code, s.direction, s.ordinal)
                = (brought.enterprise_key, brought.number, brought.code, brought.direction, brought.ordinal));
    GET DIAGNOSTICS withdrawn = ROW_COUNT;

    INSERT INTO invoice_change
    WITH step AS (
        SELECT i.*, lag(i) OVER (PARTITION BY i.enterprise_key, i.number, i.code, i.direction, i.ordinal
                                 ORDER BY i.revision) AS before
        FROM invoice_free f
        JOIN invoice i USING (enterprise_key, number, code, direction, ordinal))
    SELECT enterprise_key, direction, date_trunc('month', issued_on)::date, date_trunc('month', known_on)::date,
           currency, counterparty, -1, status, net, tax, gross
    FROM step WHERE status <> 'WITHDRAWN'
    UNION ALL
    SELECT enterprise_key, direction, date_trunc('month', (before).issued_on)::date,
           date_trunc('month', known_on)::date,
           (before).currency, (before).counterparty, 1, (before).status, (before).net, (before).tax, (before).gross
    FROM step WHERE (before).status <> 'WITHDRAWN';

    INSERT INTO invoice (enterprise_key, number, code, direction, ordinal, revision, delivery_id, issued_on,
                         known_on, status, currency, counterparty, net, tax, gross)
    SELECT enterprise_key, number, code, direction, ordinal, revision + 1, delivery, issued_on,
           known_on, 'WITHDRAWN', currency, counterparty, net, tax, gross
    FROM invoice_free;
    PERFORM fold_invoice_changes(delivery, of_part);
    RETURN withdrawn;
END
$$;

REVOKE EXECUTE ON FUNCTION open_invoice_stage(), fold_invoice_changes(bigint, integer), pair_invoices(),
    merge_invoices(bigint, integer, date), correct_paired_invoices(bigint, date), store_new_invoices(bigint),
    withdraw_invoices(bigint, integer, bigint, date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_invoice_stage(), merge_invoices(bigint, integer, date),
    withdraw_invoices(bigint, integer, bigint, date, date) TO rongqiao_loader;
