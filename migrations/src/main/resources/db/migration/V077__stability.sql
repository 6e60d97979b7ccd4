-- How far the enterprises of a month lie from the sample that a model was developed on: for the score
-- (characteristic '') and for each characteristic. Reckoned again as long as the month grows.
CREATE TABLE stability_reading (
    model_id       uuid             NOT NULL REFERENCES model,
    month          date             NOT NULL CHECK (extract(day FROM month) = 1),
    characteristic text             NOT NULL,
    enterprises    bigint           NOT NULL CHECK (enterprises > 0),
    stability      double precision NOT NULL CHECK (stability >= 0),
    chance         double precision NOT NULL CHECK (chance >= 0),
    level          text             NOT NULL CHECK (level IN ('STABLE', 'UNSURE', 'SHIFTING', 'SHIFTED')),
    reckoned_at    timestamptz      NOT NULL,
    PRIMARY KEY (model_id, month, characteristic)
);

COMMENT ON COLUMN stability_reading.chance IS 'What the index exceeds in one month of twenty although nothing has shifted.';

-- Said once for each level.
CREATE TABLE stability_alarm (
    model_id       uuid        NOT NULL,
    month          date        NOT NULL,
    characteristic text        NOT NULL,
    level          text        NOT NULL CHECK (level IN ('SHIFTING', 'SHIFTED')),
    raised_at      timestamptz NOT NULL,
    PRIMARY KEY (model_id, month, characteristic, level),
    FOREIGN KEY (model_id, month, characteristic) REFERENCES stability_reading
);

GRANT SELECT, INSERT ON stability_reading, stability_alarm TO rongqiao_app;
GRANT UPDATE (enterprises, stability, chance, level, reckoned_at) ON stability_reading TO rongqiao_app;
