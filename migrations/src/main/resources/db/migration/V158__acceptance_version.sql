-- How likely enterprises are to accept an offer, by grade and rate, as it was learned from offers that
-- have ended. A version never changes; the newest is in force. It tells of crowds alone, so all may read it.
CREATE TABLE acceptance_version (
    number       integer     PRIMARY KEY CHECK (number >= 1),
    learned_at   timestamptz NOT NULL,
    learned_by   text        NOT NULL CHECK (learned_by <> ''),
    -- What was decided before this moment, or had lapsed before this day, was learned from
    ended_before timestamptz NOT NULL,
    business_day date        NOT NULL,
    outcomes     integer     NOT NULL CHECK (outcomes >= 0),
    -- Canonical JSON, kept as the text it is so that its digest stays true
    document     text        NOT NULL CHECK (document IS JSON OBJECT),
    -- SHA-256 of the document, in hexadecimal
    digest       text        NOT NULL CHECK (digest = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);

ALTER TABLE acceptance_version ENABLE ROW LEVEL SECURITY;

CREATE POLICY known_to_all ON acceptance_version FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY platform_learns ON acceptance_version FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()));

GRANT SELECT, INSERT ON acceptance_version TO rongqiao_app;

-- A new version changes matches as a version of a product does.
CREATE FUNCTION acceptance_learned() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
BEGIN
    PERFORM change_catalogue('CURVES_LEARNED', NULL);
    RETURN NEW;
END
$$;

CREATE TRIGGER learned AFTER INSERT ON acceptance_version
    FOR EACH ROW EXECUTE FUNCTION acceptance_learned();

-- The offers of all lenders that had ended: decided before a moment, or lapsed before a day. One that was
-- replaced is left out, unless its last day had passed before that: so the same moment and day give the
-- same offers whenever they are asked for. Runs as the owner, since nobody sees the offers of all; tells
-- the platform alone.
CREATE FUNCTION ended_offers(moment timestamptz, day date)
    RETURNS TABLE (grade text, annual_rate numeric, lender uuid, enterprise_key bigint, accepted boolean)
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT lead.grade, offer.annual_rate, offer.lender, offer.enterprise_key, offer.state = 'ACCEPTED'
    FROM offer
    JOIN lead ON lead.lender = offer.lender AND lead.id = offer.lead_id
    WHERE (SELECT acts_for_platform())
      AND offer.made_at < ended_offers.moment
      AND ((offer.state IN ('ACCEPTED', 'REFUSED', 'LAPSED') AND offer.decided_at < ended_offers.moment)
        OR (offer.state IN ('OPEN', 'LAPSED') AND offer.valid_until < ended_offers.day)
        OR (offer.state = 'REPLACED' AND offer.valid_until < ended_offers.day
            AND offer.decided_at >= ended_offers.moment));
END;

REVOKE EXECUTE ON FUNCTION ended_offers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ended_offers TO rongqiao_app;
