-- What nearly always holds of applications that are added at the same moment: what they were matched by holds still,
-- and no key was used before. Then all are added, and told of, by one short function, called as one statement that
-- commits itself; where anything else holds, it adds none, and add_applications says what came of each.

-- A composition is compressed before it comes here. It is kept beside its round, in one place, for it is read with it.
ALTER TABLE match_round ALTER COLUMN composition SET STORAGE EXTERNAL;
ALTER TABLE match_round SET (toast_tuple_target = 8160);

COMMENT ON COLUMN match_round.composition IS 'The proposals and what is unmet as a JSON object in UTF-8: as it is, or compressed in the format of zlib (RFC 1950) or Zstandard (RFC 8878), which both begin otherwise than with a brace.';

-- As before, with ids that grow with time, so that the index over them grows at its end.
CREATE OR REPLACE FUNCTION append_facts(
    types text[], topics text[], keys text[], payloads text[], moments timestamptz[]) RETURNS boolean
    LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan
AS $$
BEGIN
    INSERT INTO outbox (event_id, event_type, topic, key, payload, occurred_at)
    SELECT uuidv7(), f.event_type, f.topic, f.key, f.payload, f.occurred_at
    FROM unnest(types, topics, keys, payloads, moments) WITH ORDINALITY
        AS f (event_type, topic, key, payload, occurred_at, place)
    ORDER BY f.place;
    RETURN true;
END
$$;

-- Adds all applications or none; whether it did. The arguments are those of add_applications, with the facts to tell
-- and the day by which contracts are due. It acts with the rights of whoever calls it.
CREATE FUNCTION add_applications_at_once(
    accounts uuid[], ids uuid[], enterprises bigint[], keys text[], amounts numeric[], currencies text[],
    tenors integer[], purposes text[], states text[], moments timestamptz[], actors text[], ends date[],
    versions bigint[], numbers integer[], assessments text[], revisions bigint[], policy_dates date[], grades text[],
    points integer[], profile_dates date[], matches timestamptz[], compositions bytea[], remembered boolean[],
    conducts numeric[], contracts numeric[], event_places bigint[], event_moments timestamptz[], event_kinds text[],
    event_actors text[], event_texts_zh text[], event_texts_en text[], fact_types text[], fact_topics text[],
    fact_keys text[], fact_payloads text[], fact_moments timestamptz[], as_of date)
    RETURNS boolean
    LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan
AS $$
DECLARE
    catalogue_revision bigint;
    supposed record;
    backed bigint[];
    made bigint;
BEGIN
    SELECT greatest(
        (SELECT max(v.revision) FROM product_version v),
        (SELECT max(c.revision) FROM catalogue_change c),
        0) INTO catalogue_revision;
    IF catalogue_revision <> ANY (revisions) THEN
        RETURN false;
    END IF;

    IF EXISTS (
        SELECT FROM unnest(accounts, enterprises) AS w (account, enterprise)
        WHERE w.account IS NOT NULL AND NOT EXISTS (
            SELECT FROM account a
            WHERE a.id = w.account AND a.enterprise_key = w.enterprise AND a.disabled_at IS NULL))
    THEN
        RETURN false;
    END IF;

    -- One at a time, so that only the partition of each enterprise is opened
    FOR supposed IN
        SELECT DISTINCT w.enterprise, w.assessment
        FROM unnest(enterprises, assessments, remembered) AS w (enterprise, assessment, remembered)
        WHERE w.remembered
    LOOP
        IF (SELECT s.id::text FROM assessment s
            WHERE s.enterprise_key = supposed.enterprise
            ORDER BY s.position DESC
            LIMIT 1) IS DISTINCT FROM supposed.assessment
        THEN
            RETURN false;
        END IF;
    END LOOP;

    -- Few have anything behind a request, and only theirs is reckoned up
    backed := ARRAY(
        SELECT w.ordinal
        FROM unnest(enterprises, conducts, contracts, remembered) WITH ORDINALITY
            AS w (enterprise, conduct, contract, remembered, ordinal)
        WHERE w.remembered
          AND (w.conduct IS NOT NULL OR w.contract <> 0
               OR EXISTS (SELECT FROM receivable r WHERE r.creditor_key = w.enterprise AND r.live)
               OR EXISTS (SELECT FROM procurement_contract c WHERE c.supplier_key = w.enterprise)));
    IF cardinality(backed) > 0 THEN
        PERFORM set_config('rongqiao.business_date', as_of::text, true);
        IF EXISTS (
            SELECT
            FROM unnest(enterprises, conducts, contracts) WITH ORDINALITY
                     AS w (enterprise, conduct, contract, ordinal),
                 applicant_backing(w.enterprise) AS b
            WHERE w.ordinal = ANY (backed)
              AND (b.conduct IS DISTINCT FROM w.conduct OR b.contracts <> w.contract))
        THEN
            RETURN false;
        END IF;
    END IF;

    -- Whoever adds under the same keys at this moment waits for one after the other in the same order
    INSERT INTO application (
        id, enterprise_key, client_key, amount, currency, tenor_months, purpose, state, submitted_at, submitted_by,
        expires_on, version)
    SELECT w.id, w.enterprise, w.key, w.amount, w.currency, w.tenor, w.purpose, w.state, w.moment, w.actor, w.expires,
           w.version
    FROM unnest(
            ids, enterprises, keys, amounts, currencies, tenors, purposes, states, moments, actors, ends, versions)
        AS w (id, enterprise, key, amount, currency, tenor, purpose, state, moment, actor, expires, version)
    ORDER BY w.enterprise, w.key
    ON CONFLICT (enterprise_key, client_key) DO NOTHING;
    GET DIAGNOSTICS made = ROW_COUNT;
    IF made < cardinality(ids) THEN
        DELETE FROM application a WHERE a.id = ANY (ids);
        RETURN false;
    END IF;

    INSERT INTO match_round (
        application_id, number, enterprise_key, assessment, catalogue_revision, policy_date, grade, points,
        profile_as_of, matched_at, composition)
    SELECT * FROM unnest(
        ids, numbers, enterprises, assessments, revisions, policy_dates, grades, points, profile_dates, matches,
        compositions);

    INSERT INTO application_event (application_id, enterprise_key, happened_at, event, actor, text_zh, text_en)
    SELECT ids[w.place], enterprises[w.place], w.moment, w.kind, w.actor, w.text_zh, w.text_en
    FROM unnest(event_places, event_moments, event_kinds, event_actors, event_texts_zh, event_texts_en)
        WITH ORDINALITY AS w (place, moment, kind, actor, text_zh, text_en, ordinal)
    ORDER BY w.ordinal;

    RETURN append_facts(fact_types, fact_topics, fact_keys, fact_payloads, fact_moments);
END
$$;
