-- How many outcomes stand in each section of the industries: whether a champion may lead there. Counted
-- once a day, for a count over all enterprises does not belong into the making of one profile.
CREATE TABLE segment_outcome (
    segment    text        PRIMARY KEY CHECK (segment ~ '^[A-T]$'),
    goods      integer     NOT NULL CHECK (goods >= 0),
    defaults   integer     NOT NULL CHECK (defaults >= 0),
    known_on   date        NOT NULL,
    counted_at timestamptz NOT NULL DEFAULT now()
);

COMMENT ON COLUMN segment_outcome.goods IS 'Watched for the whole horizon without a default.';

GRANT SELECT ON segment_outcome TO rongqiao_app;

-- Counts the outcomes known on a day; an outcome in good standing counts once it was watched for so many
-- months. Runs as the owner, since nobody else reads the outcomes of all, and leaves counts only.
CREATE FUNCTION count_segment_outcomes(as_of date, horizon_months integer) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    WITH held AS (
        SELECT DISTINCT ON (default_outcome.enterprise_key, default_outcome.definition,
                default_outcome.valid_from, default_outcome.ordinal)
            default_outcome.enterprise_key, default_outcome.defaulted, default_outcome.retracted,
            default_outcome.valid_from, default_outcome.observed_until
        FROM default_outcome
        WHERE default_outcome.known_on <= as_of
        ORDER BY default_outcome.enterprise_key, default_outcome.definition, default_outcome.valid_from,
            default_outcome.ordinal, default_outcome.revision DESC),
    counted AS (
        SELECT left(enterprise.industry, 1) AS segment,
            count(*) FILTER (WHERE NOT held.defaulted
                AND held.valid_from + make_interval(months => horizon_months) <= held.observed_until) AS goods,
            count(*) FILTER (WHERE held.defaulted) AS defaults
        FROM held
        JOIN enterprise ON enterprise.enterprise_key = held.enterprise_key
        WHERE NOT held.retracted AND enterprise.industry IS NOT NULL
        GROUP BY left(enterprise.industry, 1))
    INSERT INTO segment_outcome (segment, goods, defaults, known_on)
    SELECT letter, coalesce(counted.goods, 0)::integer, coalesce(counted.defaults, 0)::integer, as_of
    FROM unnest(string_to_array('A,B,C,D,E,F,G,H,I,J,K,L,M,N,O,P,Q,R,S,T', ',')) AS letter
    LEFT JOIN counted ON counted.segment = letter
    WHERE acts_for_platform()
    ON CONFLICT (segment) DO UPDATE
    SET goods = excluded.goods, defaults = excluded.defaults, known_on = excluded.known_on,
        counted_at = now();
END;
