-- A person's grade beside the computed one, for one sealed assessment; the assessment stays as it is.
-- An institution's override holds for itself, an operator's for everyone who may read the profile.
CREATE TABLE grade_override (
    id             uuid        PRIMARY KEY,
    enterprise_key bigint      NOT NULL,
    assessment_id  uuid        NOT NULL,
    families       text[]      NOT NULL,
    institution    uuid,
    computed       text        NOT NULL CHECK (computed IN ('A', 'B', 'C', 'D', 'E')),
    grade          text        NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D', 'E')),
    upward         boolean     GENERATED ALWAYS AS (grade COLLATE "C" < computed COLLATE "C") STORED,
    reason         text        NOT NULL CHECK (reason IN (
        'NEWER_EVIDENCE', 'EVIDENCE_WRONG', 'COLLATERAL_OR_SUPPORT', 'MANAGEMENT', 'INDUSTRY', 'CONDUCT', 'OTHER')),
    note           text        NOT NULL CHECK (btrim(note) <> ''),
    decided_by     text        NOT NULL CHECK (decided_by <> ''),
    decided_at     timestamptz NOT NULL,
    UNIQUE (id, decided_by),
    FOREIGN KEY (enterprise_key, assessment_id) REFERENCES assessment (enterprise_key, id),
    CHECK (grade <> computed)
);

CREATE INDEX grade_override_assessment ON grade_override (enterprise_key, assessment_id);
CREATE INDEX grade_override_day ON grade_override (decided_at);

-- The second person, whom an override upward needs. First cannot name anybody but who decided.
CREATE TABLE grade_override_answer (
    override_id uuid        PRIMARY KEY,
    first       text        NOT NULL,
    second      text        NOT NULL CHECK (second <> ''),
    agreed      boolean     NOT NULL,
    note        text        NOT NULL CHECK (btrim(note) <> ''),
    at          timestamptz NOT NULL,
    FOREIGN KEY (override_id, first) REFERENCES grade_override (id, decided_by),
    CONSTRAINT four_eyes CHECK (second <> first)
);

ALTER TABLE grade_override ENABLE ROW LEVEL SECURITY;
ALTER TABLE grade_override_answer ENABLE ROW LEVEL SECURITY;

-- The enterprise sees every override of its grade, who reads under a consent those of that grantee and
-- of operators, an institution its own, the platform all.
CREATE FUNCTION current_grantee() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT consent.grantee_institution FROM consent WHERE consent.id = current_consent();
END;

CREATE POLICY of_the_enterprise ON grade_override FOR SELECT TO rongqiao_app
    USING (
        enterprise_key = (SELECT identifiable_enterprise())
        AND families <@ (SELECT readable_families())
        AND ((SELECT current_enterprise()) IS NOT NULL
             OR institution IS NULL
             OR institution = (SELECT current_grantee())));
CREATE POLICY own ON grade_override FOR SELECT TO rongqiao_app
    USING (institution = (SELECT current_institution()));
CREATE POLICY platform ON grade_override FOR SELECT TO rongqiao_app
    USING ((SELECT acts_for_platform()));

-- Who overrides reads the profile at that moment, under the consent that names the institution.
CREATE POLICY decided ON grade_override FOR INSERT TO rongqiao_app
    WITH CHECK (
        (SELECT current_consent()) IS NOT NULL
        AND enterprise_key = (SELECT identifiable_enterprise())
        AND families <@ (SELECT readable_families())
        AND institution IS NOT DISTINCT FROM (SELECT current_grantee())
        AND decided_by = (SELECT current_actor()));

-- An answer is seen by whoever sees the override: the inner query stands under the policies above.
CREATE POLICY with_override ON grade_override_answer FOR SELECT TO rongqiao_app
    USING (EXISTS (SELECT FROM grade_override WHERE grade_override.id = override_id));
CREATE POLICY answered ON grade_override_answer FOR INSERT TO rongqiao_app
    WITH CHECK (
        second = (SELECT current_actor())
        AND EXISTS (
            SELECT FROM grade_override
            WHERE grade_override.id = override_id
              AND (grade_override.institution = (SELECT current_institution())
                   OR (grade_override.institution IS NULL AND (SELECT acts_for_platform())))));

GRANT SELECT, INSERT ON grade_override, grade_override_answer TO rongqiao_app;

-- How many were graded in each month, which overrides are a share of.
CREATE FUNCTION graded_by_month() RETURNS TABLE (month date, graded bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT date_trunc('month', assessment.sealed_at AT TIME ZONE 'Asia/Shanghai')::date, count(*)
    FROM assessment
    WHERE assessment.outcome = 'GRADED'
    GROUP BY 1;
END;
