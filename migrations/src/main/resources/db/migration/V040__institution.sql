-- The parties on the platform that are not enterprises seeking money.
CREATE TABLE institution (
    id            uuid PRIMARY KEY,
    kind          text NOT NULL CHECK (kind IN ('LENDER', 'GUARANTOR', 'PROVIDER', 'REGULATOR', 'OPERATOR')),
    name          text NOT NULL UNIQUE CHECK (name <> ''),
    name_en       text NOT NULL CHECK (name_en <> ''),
    short_name    text NOT NULL CHECK (short_name <> ''),
    short_name_en text NOT NULL CHECK (short_name_en <> '')
);

ALTER TABLE institution ENABLE ROW LEVEL SECURITY;

-- Everybody may know who is there; only the platform admits.
CREATE POLICY known_to_all ON institution FOR SELECT TO rongqiao_app USING (true);
CREATE POLICY platform_admits ON institution FOR INSERT TO rongqiao_app
    WITH CHECK ((SELECT acts_for_platform()));

GRANT SELECT, INSERT ON institution TO rongqiao_app;
