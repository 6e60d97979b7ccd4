-- What a guarantor has outstanding, and of it what R29 asks about: small enterprises and farming, and customers
-- with no more than so much from this guarantor in all (单户担保金额). Past today loans end on their day, those
-- overdue already stay, and cases approved begin; nothing else is foreseen.
CREATE FUNCTION guarantee_concentration(
    holder uuid, today date, day date, up_to numeric,
    OUT everything numeric, OUT small numeric, OUT little numeric)
    LANGUAGE sql STABLE
AS $$
    SELECT coalesce(sum(whole), 0), coalesce(sum(part), 0), coalesce(sum(part) FILTER (WHERE whole <= up_to), 0)
    FROM (
        SELECT sum(then_guaranteed) AS whole, coalesce(sum(then_guaranteed) FILTER (WHERE small_or_farming), 0) AS part
        FROM (
            SELECT c.enterprise_key, c.small_or_farming, c.outstanding AS then_guaranteed
            FROM guarantee_case c
            WHERE c.guarantor = holder AND c.currency = 'CNY' AND c.outstanding > 0
              AND (c.ends_on > day OR c.ends_on <= today)
            UNION ALL
            SELECT c.enterprise_key, c.small_or_farming, c.amount
            FROM guarantee_case c
            WHERE c.guarantor = holder AND c.currency = 'CNY' AND c.state = 'APPROVED' AND day > today
              AND today + make_interval(months => c.tenor_months) > day) AS positions
        GROUP BY enterprise_key) AS customers
$$;

-- Since when a guarantor has been below a ratio, and until when. One alarm at a time for each.
CREATE TABLE guarantee_concentration_alarm (
    guarantor  uuid          NOT NULL REFERENCES institution,
    ratio      text          NOT NULL CHECK (ratio IN ('SMALL_OR_FARMING', 'UP_TO_FIVE_MILLION')),
    raised_on  date          NOT NULL,
    raised_at  timestamptz   NOT NULL,
    actual     numeric(9,8)  NOT NULL CHECK (actual BETWEEN 0 AND 1),
    cleared_on date          CHECK (cleared_on >= raised_on),
    PRIMARY KEY (guarantor, ratio, raised_at)
);

CREATE UNIQUE INDEX guarantee_concentration_alarm_open ON guarantee_concentration_alarm (guarantor, ratio)
    WHERE cleared_on IS NULL;

ALTER TABLE guarantee_concentration_alarm ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON guarantee_concentration_alarm TO rongqiao_app
    USING ((SELECT acts_for_platform()) OR guarantor = (SELECT current_institution()))
    WITH CHECK ((SELECT acts_for_platform()));
GRANT SELECT, INSERT ON guarantee_concentration_alarm TO rongqiao_app;
GRANT UPDATE (cleared_on) ON guarantee_concentration_alarm TO rongqiao_app;
