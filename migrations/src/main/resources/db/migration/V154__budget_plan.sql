-- A lender's question over the leads that wait at its desk, as a job: asked once, worked on by whichever process is
-- free, and answered in rows that stay as they were concluded. Only the lender that asked sees any of it; not even
-- the platform does, which is told no more than that there is work, and whose.
CREATE TABLE budget_plan (
    id           uuid          PRIMARY KEY,
    lender       uuid          NOT NULL REFERENCES institution,
    -- Given by the client with the request: the same key again is the same plan
    client_key   text          NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    question     jsonb         NOT NULL CHECK (jsonb_typeof(question) = 'object'),
    state        text          NOT NULL DEFAULT 'QUEUED'
                               CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    -- What the lender asked for meanwhile
    wish         text          CHECK (wish IN ('STOP', 'CANCEL')),
    ordered_at   timestamptz   NOT NULL,
    ordered_by   text          NOT NULL CHECK (ordered_by <> ''),
    started_at   timestamptz,
    finished_at  timestamptz,
    attempt      integer       NOT NULL DEFAULT 0 CHECK (attempt >= 0),
    runner       uuid,
    leased_until timestamptz,
    stage        text          CHECK (stage IN ('GATHERING', 'PRICING', 'CHOOSING', 'IMPROVING', 'DONE')),
    leads_read   integer       NOT NULL DEFAULT 0 CHECK (leads_read >= 0),
    value        numeric(19,2) CHECK (value >= 0),
    bound        numeric(19,2) CHECK (bound >= value),
    currency     char(3)       NOT NULL DEFAULT 'CNY' CHECK (currency ~ '^[A-Z]{3}$'),
    stopped      boolean       NOT NULL DEFAULT false,
    failure_zh   text          CHECK (failure_zh <> ''),
    failure_en   text          CHECK (failure_en <> ''),
    totals       jsonb         CHECK (jsonb_typeof(totals) = 'object'),
    quotas       jsonb         CHECK (jsonb_typeof(quotas) = 'array'),
    UNIQUE (lender, client_key),
    CHECK ((state = 'RUNNING') = (runner IS NOT NULL)),
    CHECK ((runner IS NULL) = (leased_until IS NULL)),
    CHECK ((state IN ('DONE', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL)),
    CHECK ((state = 'DONE') = (totals IS NOT NULL)),
    CHECK ((state = 'DONE') = (quotas IS NOT NULL)),
    CHECK ((state = 'FAILED') = (failure_zh IS NOT NULL)),
    CHECK ((failure_zh IS NULL) = (failure_en IS NULL))
);

COMMENT ON COLUMN budget_plan.leased_until IS 'A process that works on it puts this off; past it, the process is taken for dead and another takes the plan up again.';
COMMENT ON COLUMN budget_plan.stopped IS 'Whether the answer is the best there was when the lender ended the search.';

CREATE INDEX budget_plan_unfinished ON budget_plan (ordered_at, id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX budget_plan_newest ON budget_plan (lender, ordered_at DESC, id DESC);

-- What a plan says of each lead; the offers first.
CREATE TABLE budget_plan_row (
    plan     uuid    NOT NULL REFERENCES budget_plan,
    position integer NOT NULL CHECK (position >= 0),
    verdict  text    NOT NULL CHECK (verdict ~ '^[A-Z_]+$'),
    document jsonb   NOT NULL CHECK (jsonb_typeof(document) = 'object'),
    PRIMARY KEY (plan, position)
);

ALTER TABLE budget_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE budget_plan_row ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON budget_plan TO rongqiao_app
    USING (lender = (SELECT current_institution()))
    WITH CHECK (lender = (SELECT current_institution()));
-- The inner query stands under the policy above.
CREATE POLICY with_plan ON budget_plan_row TO rongqiao_app
    USING (EXISTS (SELECT FROM budget_plan p WHERE p.id = plan))
    WITH CHECK (EXISTS (SELECT FROM budget_plan p WHERE p.id = plan));

GRANT SELECT, INSERT ON budget_plan, budget_plan_row TO rongqiao_app;
GRANT UPDATE (state, wish, started_at, finished_at, attempt, runner, leased_until, stage, leads_read, value, bound,
              stopped, failure_zh, failure_en, totals, quotas) ON budget_plan TO rongqiao_app;

-- Gives the claimant the plan that has waited longest, or one whose process is taken for dead; tells whose it is and
-- nothing of what was asked. Runs as the owner, since the platform sees no plan.
CREATE FUNCTION claim_budget_plan(
    claimant uuid, moment timestamptz, lease timestamptz, OUT plan uuid, OUT holder uuid, OUT actor text)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
BEGIN
    IF NOT acts_for_platform() THEN
        RAISE EXCEPTION 'only the platform takes plans up' USING ERRCODE = 'insufficient_privilege';
    END IF;
    UPDATE budget_plan p
    SET state = 'RUNNING', runner = claimant, leased_until = lease, attempt = p.attempt + 1,
        started_at = coalesce(p.started_at, moment), stage = 'GATHERING', leads_read = 0, value = NULL, bound = NULL
    WHERE p.id = (
        SELECT w.id FROM budget_plan w
        WHERE w.state = 'QUEUED' OR (w.state = 'RUNNING' AND w.leased_until < moment)
        ORDER BY w.ordered_at, w.id
        LIMIT 1
        FOR UPDATE SKIP LOCKED)
    RETURNING p.id, p.lender, p.ordered_by INTO plan, holder, actor;
END
$$;

REVOKE ALL ON FUNCTION claim_budget_plan(uuid, timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION claim_budget_plan(uuid, timestamptz, timestamptz) TO rongqiao_app;
