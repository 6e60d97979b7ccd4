-- A change of a product as its author wrote it, until somebody else of the lender decides on it.
CREATE TABLE product_draft (
    id         uuid        PRIMARY KEY,
    product_id uuid        NOT NULL,
    lender     uuid        NOT NULL REFERENCES institution,
    -- So that a retry drafts nothing twice
    client_key text        NOT NULL CHECK (length(client_key) BETWEEN 1 AND 200),
    author     text        NOT NULL CHECK (author <> ''),
    drafted_at timestamptz NOT NULL,
    definition jsonb       NOT NULL CHECK (jsonb_typeof(definition) = 'object'),
    state      text        NOT NULL CHECK (state IN ('DRAFTED', 'APPROVED', 'REJECTED')),
    decided_by text,
    decided_at timestamptz,
    reason     text,
    UNIQUE (lender, client_key),
    CHECK ((state = 'DRAFTED') = (decided_by IS NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    -- Four eyes; an author may still take a draft back
    CHECK (state <> 'APPROVED' OR decided_by <> author),
    CHECK (state <> 'REJECTED' OR reason <> '')
);

CREATE INDEX product_draft_of_lender ON product_draft (lender, drafted_at DESC, id DESC);

ALTER TABLE product_draft ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_draft ON product_draft TO rongqiao_app
    USING (lender = (SELECT current_institution()))
    WITH CHECK (lender = (SELECT current_institution()));

GRANT SELECT, INSERT ON product_draft TO rongqiao_app;
GRANT UPDATE (state, decided_by, decided_at, reason) ON product_draft TO rongqiao_app;
