-- What models in force said of an enterprise beside the sealed profile that the expert's card led;
-- either a score or why there is none.
CREATE TABLE shadow_score (
    enterprise_key bigint           NOT NULL,
    assessment_id  uuid             NOT NULL,
    model_id       uuid             NOT NULL REFERENCES model,
    role           text             NOT NULL CHECK (role IN ('CHAMPION', 'CHALLENGER')),
    families       text[]           NOT NULL,
    as_of          date             NOT NULL,
    grade          text             NOT NULL CHECK (grade IN ('A', 'B', 'C', 'D', 'E')),
    score          double precision,
    probability    double precision CHECK (probability BETWEEN 0 AND 1),
    reasons        text[]           NOT NULL,
    bins           smallint[]       NOT NULL,
    failure        text             CHECK (failure <> ''),
    scored_at      timestamptz      NOT NULL,
    PRIMARY KEY (enterprise_key, assessment_id, model_id),
    FOREIGN KEY (enterprise_key, assessment_id) REFERENCES assessment (enterprise_key, id),
    CHECK ((score IS NULL) = (probability IS NULL)),
    CHECK ((score IS NULL) = (failure IS NOT NULL))
) PARTITION BY HASH (enterprise_key);

COMMENT ON COLUMN shadow_score.families IS 'What the assessment rests on: who may not read all of these may not read it.';
COMMENT ON COLUMN shadow_score.grade IS 'What the leading card said, for comparing in totals.';
COMMENT ON COLUMN shadow_score.bins IS 'Where the score, then each characteristic, fell among the bins of the development sample.';

CALL create_hash_partitions('shadow_score', 16);

CREATE INDEX shadow_score_model ON shadow_score (model_id, as_of);

ALTER TABLE shadow_score ENABLE ROW LEVEL SECURITY;

CREATE POLICY readable ON shadow_score FOR SELECT TO rongqiao_app
    USING (
        enterprise_key = (SELECT identifiable_enterprise())
        AND families <@ (SELECT readable_families()));

CREATE POLICY scored ON shadow_score FOR INSERT TO rongqiao_app
    WITH CHECK (
        enterprise_key = (SELECT identifiable_enterprise())
        AND families <@ (SELECT readable_families()));

GRANT SELECT, INSERT ON shadow_score TO rongqiao_app;

-- How many enterprises fell into which bin in which month, each enterprise counted once a month by its
-- last score. Runs as the owner, and answers with counts only.
CREATE FUNCTION shadow_counts(of_model uuid)
    RETURNS TABLE (month date, place integer, bin integer, enterprises bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    WITH latest AS (
        SELECT DISTINCT ON (shadow_score.enterprise_key, date_trunc('month', shadow_score.as_of))
            date_trunc('month', shadow_score.as_of)::date AS month,
            shadow_score.bins
        FROM shadow_score
        WHERE shadow_score.model_id = of_model AND shadow_score.score IS NOT NULL
        ORDER BY shadow_score.enterprise_key, date_trunc('month', shadow_score.as_of),
            shadow_score.scored_at DESC)
    SELECT latest.month, counted.place::integer, counted.bin::integer, count(*)
    FROM latest
    CROSS JOIN LATERAL unnest(latest.bins) WITH ORDINALITY AS counted (bin, place)
    GROUP BY latest.month, counted.place, counted.bin;
END;

-- How a model in the shadow sees the grades of the leading card. Fewer than five enterprises together
-- would tell of one of them, so what is said of them is left out.
CREATE FUNCTION shadow_by_grade(of_model uuid)
    RETURNS TABLE (grade text, enterprises bigint, failures bigint, probability double precision)
    LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    WITH latest AS (
        SELECT DISTINCT ON (shadow_score.enterprise_key)
            shadow_score.grade, shadow_score.score, shadow_score.probability
        FROM shadow_score
        WHERE shadow_score.model_id = of_model
        ORDER BY shadow_score.enterprise_key, shadow_score.scored_at DESC)
    SELECT latest.grade, count(latest.score), count(*) - count(latest.score),
        CASE WHEN count(latest.score) >= 5 THEN avg(latest.probability) END
    FROM latest
    GROUP BY latest.grade;
END;
