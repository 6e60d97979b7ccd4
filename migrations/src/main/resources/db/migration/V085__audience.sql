-- Who may be counted when a lender asks how many enterprises a product would reach.
--
-- An enterprise is counted under its own live consent that lets the platform make credit profiles, by the
-- newest assessment that rests on no more families than that consent covers. Counting shows no figure of
-- any one enterprise, so that consent suffices; without it an enterprise is not counted.

-- What may change whether an enterprise is counted: consents given and taken back, and erasures. The
-- transaction is kept, so that a reader which last saw everything up to some transaction finds all that
-- committed since, in whatever order positions were drawn.
CREATE TABLE audience_change (
    xact           bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    enterprise_key bigint NOT NULL
);

CREATE INDEX audience_change_xact ON audience_change (xact);

ALTER TABLE audience_change ENABLE ROW LEVEL SECURITY;

CREATE FUNCTION note_consent_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
BEGIN
    IF TG_TABLE_NAME = 'consent_revocation' THEN
        INSERT INTO audience_change (enterprise_key)
        SELECT consent.enterprise_key FROM consent WHERE consent.id = NEW.consent_id;
    ELSE
        INSERT INTO audience_change (enterprise_key) VALUES (NEW.enterprise_key);
    END IF;
    RETURN NULL;
END
$$;

CREATE TRIGGER audience_change AFTER INSERT ON consent_revocation
    FOR EACH ROW EXECUTE FUNCTION note_consent_change();
CREATE TRIGGER audience_change AFTER UPDATE OF erased_at ON enterprise
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL)
    EXECUTE FUNCTION note_consent_change();

-- The enterprises whose consents ended since a reader last looked, and up to where it has looked now.
-- Nothing older than the oldest transaction under way can appear later.
CREATE FUNCTION audience_changes_since(seen bigint) RETURNS TABLE (upto bigint, keys bigint[])
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT
        pg_snapshot_xmin(pg_current_snapshot())::text::bigint,
        coalesce(
            (SELECT array_agg(DISTINCT audience_change.enterprise_key)
             FROM audience_change
             WHERE acts_for_platform() AND audience_change.xact >= audience_changes_since.seen),
            ARRAY[]::bigint[]);
END;

-- The keys of enterprises that may be counted, ascending after one of them: the cursor of a snapshot.
CREATE FUNCTION audience_keys(after bigint, most integer) RETURNS TABLE (enterprise_key bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT DISTINCT consent.enterprise_key
    FROM consent
    WHERE acts_for_platform()
      AND consent.enterprise_key > audience_keys.after
      AND consent.purpose = 'CREDIT_PROFILE'
      AND consent.grantee_institution IS NULL
      AND consent.valid_until >= current_business_date()
    ORDER BY consent.enterprise_key
    LIMIT audience_keys.most;
END;

-- The newest assessment of each of these enterprises that may be counted, and the last day on which it
-- may. Taking it up is a reading, and written where the enterprise sees it, once for each assessment.
CREATE FUNCTION take_audience(keys bigint[])
    RETURNS TABLE (enterprise_key bigint, last_day date, document text)
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
#variable_conflict use_column
BEGIN
    IF NOT acts_for_platform() THEN
        RETURN;
    END IF;
    RETURN QUERY
    WITH newest AS (
        SELECT found.*
        FROM unnest(keys) AS wanted (key)
        CROSS JOIN LATERAL (
            SELECT assessment.enterprise_key, assessment.families, assessment.document,
                   assessment.outcome, assessment.sealed_at
            FROM assessment
            WHERE assessment.enterprise_key = wanted.key AND assessment.outcome <> 'CONSENT_MISSING'
            ORDER BY assessment.position DESC
            LIMIT 1) AS found),
    taken AS MATERIALIZED (
        SELECT newest.*, granted.id AS consent_id, granted.valid_until
        FROM newest
        CROSS JOIN LATERAL (
            SELECT consent.id, consent.valid_until
            FROM consent
            WHERE consent.enterprise_key = newest.enterprise_key
              AND consent.purpose = 'CREDIT_PROFILE'
              AND consent.grantee_institution IS NULL
              AND newest.families <@ consent.families
              AND consent_is_live(consent.id)
            ORDER BY consent.valid_until DESC, consent.id
            LIMIT 1) AS granted
        WHERE newest.outcome = 'GRADED'),
    logged AS (
        INSERT INTO access_log
            (enterprise_key, consent_id, accessed_at, actor, purpose, families, permitted)
        SELECT taken.enterprise_key, taken.consent_id, current_moment(), current_actor(),
               'CREDIT_PROFILE', taken.families, true
        FROM taken
        WHERE NOT EXISTS (
            SELECT FROM access_log
            WHERE access_log.enterprise_key = taken.enterprise_key
              AND access_log.consent_id = taken.consent_id
              AND access_log.actor = current_actor()
              AND access_log.accessed_at >= taken.sealed_at))
    SELECT taken.enterprise_key, taken.valid_until, taken.document FROM taken;
END
$$;
