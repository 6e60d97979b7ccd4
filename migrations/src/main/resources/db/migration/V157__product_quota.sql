-- How much a lender lends by a product in a period, as one of its people stated and another approved.
-- Of the approved quotas whose period holds a day, the one approved last counts; what was taken in its
-- period before it was approved counts against it too.
CREATE TABLE product_quota (
    id         uuid           PRIMARY KEY,
    product_id uuid           NOT NULL REFERENCES product,
    lender     uuid           NOT NULL REFERENCES institution,
    -- So that a retry states nothing twice
    client_key text           NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    -- Counts the approved quotas of the product
    number     integer        CHECK (number >= 1),
    first_day  date           NOT NULL,
    last_day   date           CHECK (last_day >= first_day),
    amount     numeric(19, 2) NOT NULL CHECK (amount >= 0),
    taken      numeric(19, 2) NOT NULL DEFAULT 0 CHECK (taken >= 0),
    currency   char(3)        NOT NULL CHECK (currency = 'CNY'),
    author     text           NOT NULL CHECK (author <> ''),
    stated_at  timestamptz    NOT NULL,
    state      text           NOT NULL CHECK (state IN ('STATED', 'APPROVED', 'REJECTED')),
    decided_by text,
    decided_at timestamptz,
    reason     text,
    UNIQUE (lender, client_key),
    UNIQUE (product_id, number),
    CHECK ((state = 'APPROVED') = (number IS NOT NULL)),
    CHECK (state = 'APPROVED' OR taken = 0),
    CHECK ((state = 'STATED') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    -- Four eyes; an author may still take a statement back
    CHECK (state <> 'APPROVED' OR decided_by <> author),
    CHECK (state <> 'REJECTED' OR reason <> '')
);

COMMENT ON COLUMN product_quota.last_day IS 'None: it holds until it is used up.';
COMMENT ON COLUMN product_quota.taken IS 'May exceed the amount where less was stated than had been taken; then nothing more is.';

CREATE INDEX product_quota_of_product ON product_quota (product_id, stated_at DESC, id DESC);

-- What accepted offers took, by the business day, whether or not there was a quota then.
CREATE TABLE product_taking (
    offer_id   uuid           PRIMARY KEY REFERENCES offer,
    product_id uuid           NOT NULL REFERENCES product,
    taken_on   date           NOT NULL,
    amount     numeric(19, 2) NOT NULL CHECK (amount > 0),
    currency   char(3)        NOT NULL CHECK (currency = 'CNY')
);

CREATE INDEX product_taking_of_product ON product_taking (product_id, taken_on) INCLUDE (amount);

-- What changes a match as a version of a product does, and so counts with their revisions.
CREATE TABLE catalogue_change (
    revision   bigint      PRIMARY KEY DEFAULT nextval(pg_get_serial_sequence('product_version', 'revision')::regclass),
    kind       text        NOT NULL CHECK (kind IN ('QUOTA_APPROVED', 'QUOTA_USED_UP', 'CURVES_LEARNED')),
    product_id uuid        REFERENCES product,
    changed_at timestamptz NOT NULL,
    CHECK ((kind = 'CURVES_LEARNED') = (product_id IS NULL))
);

ALTER TABLE product_quota ENABLE ROW LEVEL SECURITY;
ALTER TABLE product_taking ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_quota ON product_quota TO rongqiao_app
    USING (lender = (SELECT current_institution()))
    WITH CHECK (
        lender = (SELECT current_institution())
        AND EXISTS (SELECT FROM product WHERE product.id = product_id AND product.lender = product_quota.lender));
CREATE POLICY platform_reads ON product_quota FOR SELECT TO rongqiao_app USING ((SELECT acts_for_platform()));
CREATE POLICY own_taking ON product_taking FOR SELECT TO rongqiao_app
    USING (EXISTS (
        SELECT FROM product
        WHERE product.id = product_id AND product.lender = (SELECT current_institution())));

GRANT SELECT ON product_quota, product_taking, catalogue_change TO rongqiao_app;
GRANT INSERT (id, product_id, lender, client_key, first_day, last_day, amount, currency, author, stated_at, state)
    ON product_quota TO rongqiao_app;
GRANT UPDATE (state, decided_by, decided_at, reason) ON product_quota TO rongqiao_app;

-- Whoever changes what a match depends on is alone in doing so until it is done, so that revisions
-- become visible in their order; publications of versions hold the same lock.
CREATE FUNCTION change_catalogue(kind text, product uuid) RETURNS void
    LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT pg_advisory_xact_lock(hashtext('product_version'));
    INSERT INTO catalogue_change (kind, product_id, changed_at)
    VALUES (change_catalogue.kind, change_catalogue.product, current_moment());
END;

REVOKE EXECUTE ON FUNCTION change_catalogue FROM PUBLIC;

-- An approved quota gets its number and what of its period was taken before. The product's row is what
-- approvals and acceptances wait for each other at.
CREATE FUNCTION approve_product_quota() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
BEGIN
    PERFORM FROM product WHERE product.id = NEW.product_id FOR NO KEY UPDATE;
    NEW.number := 1 + coalesce(
        (SELECT max(product_quota.number) FROM product_quota WHERE product_quota.product_id = NEW.product_id), 0);
    NEW.taken := coalesce(
        (SELECT sum(product_taking.amount) FROM product_taking
         WHERE product_taking.product_id = NEW.product_id
           AND product_taking.taken_on BETWEEN NEW.first_day AND coalesce(NEW.last_day, 'infinity')), 0);
    PERFORM change_catalogue('QUOTA_APPROVED', NEW.product_id);
    RETURN NEW;
END
$$;

CREATE TRIGGER approved BEFORE UPDATE OF state ON product_quota
    FOR EACH ROW WHEN (OLD.state = 'STATED' AND NEW.state = 'APPROVED')
    EXECUTE FUNCTION approve_product_quota();

CREATE FUNCTION refuse_change_of_decided_quota() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    RAISE EXCEPTION 'quota % was decided on', OLD.id USING ERRCODE = 'check_violation';
END
$$;

CREATE TRIGGER decided_once BEFORE UPDATE OF state, decided_by, decided_at, reason ON product_quota
    FOR EACH ROW WHEN (OLD.state <> 'STATED')
    EXECUTE FUNCTION refuse_change_of_decided_quota();

-- What is left today of the quotas that count today; nothing is said of products without one. Less than
-- nothing is left where less was stated than had been taken.
CREATE FUNCTION product_quotas_left(OUT product_id uuid, OUT quota numeric, OUT remaining numeric) RETURNS SETOF record
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT DISTINCT ON (product_quota.product_id)
        product_quota.product_id, product_quota.amount, product_quota.amount - product_quota.taken
    FROM product_quota
    WHERE product_quota.state = 'APPROVED'
      AND current_actor() IS NOT NULL
      AND current_business_date() BETWEEN product_quota.first_day AND coalesce(product_quota.last_day, 'infinity')
    ORDER BY product_quota.product_id, product_quota.number DESC;
END;

REVOKE EXECUTE ON FUNCTION product_quotas_left FROM PUBLIC;
GRANT EXECUTE ON FUNCTION product_quotas_left TO rongqiao_app;

-- Takes what an offer lends out of the quota of its product that counts today, for the enterprise that is
-- about to accept it. Where too little is left nothing is taken, and it is said how much is left; where
-- less is left than the product lends at least, the quota is used up from now on.
CREATE FUNCTION take_product_quota(
        accepted uuid, smallest numeric, OUT is_taken boolean, OUT remaining numeric, OUT is_used_up boolean)
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
DECLARE
    lent   record;
    counts product_quota%ROWTYPE;
BEGIN
    SELECT lead.product_id, offer.amount, offer.currency INTO STRICT lent
    FROM offer
    JOIN lead ON lead.lender = offer.lender AND lead.id = offer.lead_id
    WHERE offer.id = take_product_quota.accepted AND offer.enterprise_key = current_enterprise();

    PERFORM FROM product WHERE product.id = lent.product_id FOR NO KEY UPDATE;
    SELECT * INTO counts
    FROM product_quota
    WHERE product_quota.product_id = lent.product_id
      AND product_quota.state = 'APPROVED'
      AND current_business_date() BETWEEN product_quota.first_day AND coalesce(product_quota.last_day, 'infinity')
    ORDER BY product_quota.number DESC
    LIMIT 1;

    is_taken := counts.id IS NULL OR counts.taken + lent.amount <= counts.amount;
    is_used_up := false;
    remaining := counts.amount - counts.taken;
    IF NOT is_taken THEN
        RETURN;
    END IF;

    INSERT INTO product_taking (offer_id, product_id, taken_on, amount, currency)
    VALUES (take_product_quota.accepted, lent.product_id, current_business_date(), lent.amount, lent.currency);
    UPDATE product_quota
    SET taken = product_quota.taken + lent.amount
    WHERE product_quota.product_id = lent.product_id
      AND product_quota.state = 'APPROVED'
      AND current_business_date() BETWEEN product_quota.first_day AND coalesce(product_quota.last_day, 'infinity');

    remaining := remaining - lent.amount;
    is_used_up := coalesce(remaining < smallest AND remaining + lent.amount >= smallest, false);
    IF is_used_up THEN
        PERFORM change_catalogue('QUOTA_USED_UP', lent.product_id);
    END IF;
END
$$;

REVOKE EXECUTE ON FUNCTION take_product_quota FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_product_quota TO rongqiao_app;

-- What was accepted before there were quotas.
INSERT INTO product_taking (offer_id, product_id, taken_on, amount, currency)
SELECT offer.id, lead.product_id, (offer.decided_at AT TIME ZONE 'Asia/Shanghai')::date, offer.amount, offer.currency
FROM offer
JOIN lead ON lead.lender = offer.lender AND lead.id = offer.lead_id
WHERE offer.state = 'ACCEPTED' AND offer.currency = 'CNY';

-- Whatever way an offer is accepted, it has taken its amount.
CREATE FUNCTION require_taking() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM product_taking WHERE product_taking.offer_id = NEW.id) THEN
        RAISE EXCEPTION 'offer % has taken nothing of its product''s quota', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER accepted_has_taken BEFORE UPDATE OF state ON offer
    FOR EACH ROW WHEN (NEW.state = 'ACCEPTED' AND OLD.state <> 'ACCEPTED')
    EXECUTE FUNCTION require_taking();
