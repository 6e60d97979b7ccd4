-- Which simulations each institution had: the same one again is free, and different ones are limited in
-- number, for many answers about the same enterprises add up.
CREATE TABLE simulation (
    institution uuid        NOT NULL,
    month       date        NOT NULL CHECK (extract(day FROM month) = 1),
    -- SHA-256 over the criteria on the published grid, in hexadecimal
    digest      text        NOT NULL CHECK (digest ~ '^[0-9a-f]{64}$'),
    asked_at    timestamptz NOT NULL,
    PRIMARY KEY (institution, month, digest)
);

ALTER TABLE simulation ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON simulation TO rongqiao_app
    USING (institution = (SELECT current_institution()))
    WITH CHECK (institution = (SELECT current_institution()));

GRANT SELECT, INSERT ON simulation TO rongqiao_app;
