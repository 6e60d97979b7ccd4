-- A version of a product may enter into force, or end, without a publication: by its day. So the day is
-- part of what an application was matched with, and it is kept up to which day such versions were looked for.
ALTER TABLE match_round
    DROP CONSTRAINT match_round_application_id_assessment_catalogue_revision_key,
    ADD UNIQUE (application_id, assessment, catalogue_revision, policy_date);

CREATE TABLE catalogue_day (
    is_the_only_row boolean PRIMARY KEY DEFAULT true CHECK (is_the_only_row),
    looked_until    date    NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON catalogue_day TO rongqiao_app;
