-- What a provider calls an enterprise in its files, where that is not the unified social credit code.
CREATE TABLE enterprise_identifier (
    provider       text        NOT NULL CHECK (provider <> ''),
    external_id    text        NOT NULL CHECK (external_id <> ''),
    enterprise_key bigint      NOT NULL REFERENCES enterprise,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (provider, external_id)
);

CREATE INDEX enterprise_identifier_enterprise ON enterprise_identifier (enterprise_key);

ALTER TABLE enterprise_identifier ENABLE ROW LEVEL SECURITY;

CREATE POLICY platform_keeps ON enterprise_identifier TO rongqiao_app
    USING ((SELECT acts_for_platform()))
    WITH CHECK ((SELECT acts_for_platform()));

-- Deleted on erasure only: an identifier leads back to the enterprise.
GRANT SELECT, INSERT, DELETE ON enterprise_identifier TO rongqiao_app;
