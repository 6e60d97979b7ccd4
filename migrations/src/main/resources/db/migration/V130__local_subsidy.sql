-- What a place pays towards guarantee fees and claims where it can afford to (国办发〔2019〕6号 第（十五）、（十七）).
-- The documents leave every number but two to the place, so all stand here, by date, with where they come from.
-- Terms are never changed; of those that cover a day the highest number counts.
CREATE TABLE local_subsidy (
    place                 char(6)       NOT NULL CHECK (place ~ '^[0-9]{6}$'),
    number                integer       NOT NULL CHECK (number >= 1),
    valid_from            date          NOT NULL,
    valid_until           date          CHECK (valid_until >= valid_from),
    -- Of the annual fee, what the place pays; nothing where it does not
    fee_share             numeric(9,8)  CHECK (fee_share > 0 AND fee_share <= 1),
    -- The conditions of a compensation, and what of a claim it pays
    least_small_share     numeric(9,8)  CHECK (least_small_share BETWEEN 0 AND 1),
    least_amount_growth   numeric(9,6),
    least_customer_growth numeric(9,6),
    lowest_claim_rate     numeric(9,6)  CHECK (lowest_claim_rate >= 0),
    highest_claim_rate    numeric(9,6)  CHECK (highest_claim_rate >= lowest_claim_rate),
    claim_share           numeric(9,8)  CHECK (claim_share > 0 AND claim_share <= 1),
    source                text          NOT NULL CHECK (source <> ''),
    author                text          NOT NULL CHECK (author <> ''),
    approver              text          NOT NULL CHECK (approver <> '' AND approver <> author),
    stated_at             timestamptz   NOT NULL,
    PRIMARY KEY (place, number),
    CHECK (num_nonnulls(least_small_share, least_amount_growth, least_customer_growth, lowest_claim_rate,
                        highest_claim_rate, claim_share) IN (0, 6)),
    CHECK (num_nonnulls(fee_share, claim_share) > 0)
);

ALTER TABLE local_subsidy ENABLE ROW LEVEL SECURITY;
CREATE POLICY known_to_all ON local_subsidy FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY stated ON local_subsidy FOR INSERT TO rongqiao_app WITH CHECK ((SELECT acts_for_platform()));
GRANT SELECT, INSERT ON local_subsidy TO rongqiao_app;
