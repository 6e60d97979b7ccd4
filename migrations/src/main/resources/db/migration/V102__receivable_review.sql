-- Receivables that resemble one another. Each party is shown its own side and nothing of the other; the
-- operator is shown both and decides.
CREATE TABLE receivable_review (
    id         uuid        PRIMARY KEY,
    disguise   text        NOT NULL CHECK (disguise IN (
        'SAME_INVOICE', 'REKEYED', 'RENUMBERED', 'SHIFTED', 'SPLIT', 'MERGED', 'OTHER_CREDITOR')),
    state      text        NOT NULL CHECK (state IN ('OPEN', 'DISTINCT', 'DOUBLE')),
    opened_at  timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by text        CHECK (decided_by <> ''),
    reason     text        CHECK (reason <> ''),
    version    bigint      NOT NULL DEFAULT 0,
    CHECK (num_nonnulls(decided_at, decided_by, reason) = CASE WHEN state = 'OPEN' THEN 0 ELSE 3 END)
);

CREATE INDEX receivable_review_list ON receivable_review (opened_at DESC, id DESC);

CREATE TABLE receivable_review_side (
    review_id     uuid    NOT NULL REFERENCES receivable_review,
    number        integer NOT NULL CHECK (number >= 1),
    -- The later one is held meanwhile; order of time decides
    place         text    NOT NULL CHECK (place IN ('EARLIER', 'LATER')),
    -- NULL: an upload that was refused, since an invoice stands behind one receivable only
    receivable_id uuid    REFERENCES receivable,
    creditor_key  bigint  NOT NULL REFERENCES enterprise,
    uploader_key  bigint  NOT NULL REFERENCES enterprise,
    -- What was uploaded, as it was
    summary       jsonb   NOT NULL CHECK (jsonb_typeof(summary) = 'object'),
    PRIMARY KEY (review_id, number),
    CHECK (receivable_id IS NOT NULL OR place = 'LATER')
);

CREATE INDEX receivable_review_side_receivable ON receivable_review_side (receivable_id);

CREATE FUNCTION has_review_side(review_id uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM receivable_review_side side
        WHERE side.review_id = has_review_side.review_id
          AND current_enterprise() IN (side.creditor_key, side.uploader_key));
END;

ALTER TABLE receivable_review ENABLE ROW LEVEL SECURITY;
ALTER TABLE receivable_review_side ENABLE ROW LEVEL SECURITY;

CREATE POLICY platform_keeps ON receivable_review TO rongqiao_app
    USING ((SELECT acts_for_platform()))
    WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY concerned_sees ON receivable_review FOR SELECT TO rongqiao_app
    USING ((SELECT current_enterprise()) IS NOT NULL AND has_review_side(id));

CREATE POLICY platform_keeps ON receivable_review_side TO rongqiao_app
    USING ((SELECT acts_for_platform()))
    WITH CHECK ((SELECT acts_for_platform()));
CREATE POLICY own_side ON receivable_review_side FOR SELECT TO rongqiao_app
    USING ((SELECT current_enterprise()) IN (creditor_key, uploader_key));

GRANT SELECT, INSERT ON receivable_review, receivable_review_side TO rongqiao_app;
GRANT UPDATE (state, decided_at, decided_by, reason, version) ON receivable_review TO rongqiao_app;
