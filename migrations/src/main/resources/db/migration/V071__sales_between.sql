-- Rings are looked for among those who trade with an enterprise itself: each pair is one look-up in an index,
-- where following all sales onwards read every partner of every partner.

DROP FUNCTION sales_onwards(bigint[], date, integer);

-- What enterprises of a few sold to one another in the twelve months that end with one.
CREATE FUNCTION sales_between(enterprises bigint[], last_month date)
    RETURNS TABLE (seller bigint, buyer bigint, gross numeric)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    WITH named (key, name) AS MATERIALIZED (
        SELECT e.enterprise_key, e.uscc FROM enterprise e
        WHERE e.enterprise_key = ANY (enterprises) AND e.uscc IS NOT NULL
        UNION
        SELECT i.enterprise_key, i.external_id FROM enterprise_identifier i
        WHERE i.enterprise_key = ANY (enterprises)),
    seller (key) AS MATERIALIZED (
        SELECT one.key FROM unnest(enterprises) AS one (key)
        WHERE (SELECT readable_enterprise('INVOICE')) IS NOT NULL AND lets_invoices_be_read(one.key))
    SELECT seller.key, named.key, sum(sold.gross)
    FROM seller
        JOIN named ON named.key <> seller.key
        CROSS JOIN LATERAL (
            SELECT c.gross FROM counterparty_month c
            WHERE c.enterprise_key = seller.key
              AND c.counterparty = named.name COLLATE "C"
              AND c.direction = 'OUT' AND c.currency = 'CNY'
              AND c.known_month <= last_month
              AND c.month > last_month - interval '12 months' AND c.month <= last_month) AS sold
    GROUP BY seller.key, named.key
    HAVING sum(sold.gross) > 0
    ORDER BY 1, 2
$$;

REVOKE ALL ON FUNCTION sales_between(bigint[], date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sales_between(bigint[], date) TO rongqiao_app;
