-- Where evidence is fetched from, and how far it has been fetched.
CREATE TABLE connector (
    id               uuid        PRIMARY KEY,
    provider         text        NOT NULL CHECK (provider ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
    kind             text        NOT NULL CHECK (kind <> ''),
    url              text        NOT NULL CHECK (url ~ '^https?://'),
    interval_seconds integer     NOT NULL CHECK (interval_seconds >= 1),
    next_cursor      text,
    failures         integer     NOT NULL DEFAULT 0 CHECK (failures >= 0),
    last_failure     text,
    last_success_at  timestamptz,
    next_at          timestamptz NOT NULL,
    enabled          boolean     NOT NULL DEFAULT true,
    version          bigint      NOT NULL DEFAULT 0,
    UNIQUE (provider, kind)
);

COMMENT ON COLUMN connector.next_cursor IS 'What the next question to the provider starts from; moves only after what came before it is stored.';

GRANT SELECT, INSERT, UPDATE ON connector TO rongqiao_app;

-- The table of db-scheduler, which runs timed work on whichever process is free.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_due ON scheduled_tasks (priority DESC, execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);

GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO rongqiao_app;
