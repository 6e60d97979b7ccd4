-- Applications of several enterprises that are submitted at the same moment are added in one unit of work, so that
-- they share its commit and its statements.

-- What stands behind a request of an enterprise besides its profile; read with the rights of whoever asks.
-- conduct: how the debtors of its confirmed and unencumbered receivables pay, as a share to four decimals, halves
-- upwards, weighted by what each owes; NULL while too little is known.
-- contracts: what of its procurement contracts, verified at last and not yet due, nobody finances.
CREATE FUNCTION applicant_backing(applicant bigint) RETURNS TABLE (conduct numeric, contracts numeric)
    LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT
        (SELECT div(20000 * sum(claim.free * claim.score) + 100 * sum(claim.free), 200 * sum(claim.free)) * 0.0001
         FROM (
             SELECT b.face - b.reduced - b.settled - b.disputed - b.encumbered AS free,
                    (SELECT s.score FROM debtor_score s
                     WHERE s.debtor_uscc = r.debtor_uscc
                     ORDER BY s.month DESC
                     LIMIT 1) AS score
             FROM receivable r
             JOIN receivable_balance b ON b.receivable_id = r.id
             WHERE r.creditor_key = applicant_backing.applicant
               AND r.live
               AND r.currency = 'CNY'
               AND b.confirmed > 0) AS claim
         WHERE claim.free > 0 AND claim.score IS NOT NULL),
        (SELECT coalesce(sum(c.amount), 0)
         FROM procurement_contract c
         WHERE c.supplier_key = applicant_backing.applicant
           AND c.currency = 'CNY'
           AND c.due_on >= current_business_date()
           AND (SELECT v.outcome FROM procurement_verification v
                WHERE v.contract_id = c.id
                ORDER BY v.number DESC
                LIMIT 1) = 'VERIFIED'
           AND NOT EXISTS (
               SELECT FROM procurement_lock l WHERE l.contract_id = c.id AND l.released_at IS NULL));
END;

-- Adds each application with its first round and what has happened so far, in the order in which they are given, and
-- tells for each by its place what came of it:
--   ADDED
--   KEY_USED           the enterprise used the key before
--   CATALOGUE_CHANGED  a publication came between the match and now
--   GROUNDS_CHANGED    it was matched by what was remembered of the enterprise, which has changed
--   ACCOUNT_CLOSED     the account by which a person applies is not open, or not the enterprise's
-- Only what is ADDED changes anything.
--
-- It runs as the owner, for a unit of work that acts for no single enterprise: only the platform may call it, and the
-- right of each person is looked up here, in the same snapshot in which the application is added.
--
-- accounts: NULL where the platform itself applies for the enterprise. compositions: as JSON compressed in the format of
-- Zstandard (RFC 8878), or in one of those that a composition was kept in before. remembered: whether the assessment, conduct and
-- contracts must still be what they were. event_places: to which application each event belongs.
CREATE FUNCTION add_applications(
    accounts uuid[], ids uuid[], enterprises bigint[], keys text[], amounts numeric[], currencies text[],
    tenors integer[], purposes text[], states text[], moments timestamptz[], actors text[], ends date[],
    versions bigint[], numbers integer[], assessments text[], revisions bigint[], policy_dates date[], grades text[],
    points integer[], profile_dates date[], matches timestamptz[], compositions bytea[], remembered boolean[],
    conducts numeric[], contracts numeric[], event_places bigint[], event_moments timestamptz[], event_kinds text[],
    event_actors text[], event_texts_zh text[], event_texts_en text[])
    RETURNS TABLE (place bigint, outcome text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    IF NOT acts_for_platform() THEN
        RAISE EXCEPTION 'only the platform adds applications of several enterprises';
    END IF;
    RETURN QUERY
    WITH catalogue AS MATERIALIZED (
        SELECT greatest(
            (SELECT max(v.revision) FROM product_version v),
            (SELECT max(c.revision) FROM catalogue_change c),
            0) AS revision),
    given AS MATERIALIZED (
        SELECT w.*,
               CASE
                   WHEN w.account IS NOT NULL AND NOT EXISTS (
                       SELECT FROM account a
                       WHERE a.id = w.account AND a.enterprise_key = w.enterprise AND a.disabled_at IS NULL)
                       THEN 'ACCOUNT_CLOSED'
                   WHEN w.revision <> catalogue.revision THEN 'CATALOGUE_CHANGED'
                   WHEN w.remembered AND (
                       (SELECT s.id::text FROM assessment s
                        WHERE s.enterprise_key = w.enterprise
                        ORDER BY s.position DESC
                        LIMIT 1) IS DISTINCT FROM w.assessment
                       OR EXISTS (
                           SELECT FROM applicant_backing(w.enterprise) AS b
                           WHERE b.conduct IS DISTINCT FROM w.conduct OR b.contracts <> w.contract))
                       THEN 'GROUNDS_CHANGED'
                   ELSE 'STANDS'
               END AS standing
        FROM catalogue,
             unnest(
                 accounts, ids, enterprises, keys, amounts, currencies, tenors, purposes, states, moments, actors, ends,
                 versions, numbers, assessments, revisions, policy_dates, grades, points, profile_dates, matches,
                 compositions, remembered, conducts, contracts)
                 WITH ORDINALITY AS w (
                     account, id, enterprise, key, amount, currency, tenor, purpose, state, moment, actor, expires,
                     version, number, assessment, revision, policy_date, grade, point, profile_date, matched,
                     composition, remembered, conduct, contract, ordinal)),
    -- Whoever adds under the same keys at this moment waits for one after the other in the same order
    added AS (
        INSERT INTO application (
            id, enterprise_key, client_key, amount, currency, tenor_months, purpose, state, submitted_at, submitted_by,
            expires_on, version)
        SELECT g.id, g.enterprise, g.key, g.amount, g.currency, g.tenor, g.purpose, g.state, g.moment, g.actor,
               g.expires, g.version
        FROM given g
        WHERE g.standing = 'STANDS'
        ORDER BY g.enterprise, g.key, g.ordinal
        ON CONFLICT (enterprise_key, client_key) DO NOTHING
        RETURNING application.id),
    matched AS (
        INSERT INTO match_round (
            application_id, number, enterprise_key, assessment, catalogue_revision, policy_date, grade, points,
            profile_as_of, matched_at, composition)
        SELECT g.id, g.number, g.enterprise, g.assessment, g.revision, g.policy_date, g.grade, g.point,
               g.profile_date, g.matched, g.composition
        FROM given g
        WHERE g.id IN (SELECT added.id FROM added)),
    happened AS (
        INSERT INTO application_event (
            application_id, enterprise_key, happened_at, event, actor, text_zh, text_en)
        SELECT g.id, g.enterprise, e.moment, e.kind, e.actor, e.text_zh, e.text_en
        FROM unnest(event_places, event_moments, event_kinds, event_actors, event_texts_zh, event_texts_en)
                 WITH ORDINALITY AS e (application, moment, kind, actor, text_zh, text_en, ordinal)
        JOIN given g ON g.ordinal = e.application
        WHERE g.id IN (SELECT added.id FROM added)
        ORDER BY e.ordinal)
    SELECT g.ordinal,
           CASE
               WHEN g.standing <> 'STANDS' THEN g.standing
               WHEN g.id IN (SELECT added.id FROM added) THEN 'ADDED'
               ELSE 'KEY_USED'
           END
    FROM given g
    ORDER BY g.ordinal;
END
$$;

REVOKE EXECUTE ON FUNCTION add_applications FROM PUBLIC;
GRANT EXECUTE ON FUNCTION add_applications TO rongqiao_app;
