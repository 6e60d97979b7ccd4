-- Who a unit of work acts as, and for whom.
--
-- The user that connects owns the tables. Every unit of work gives that up at its start and becomes one
-- of two roles that cannot log in; a table grants each role what it may do and nothing else.
-- rongqiao_app is subject to row-level security; rongqiao_loader, which bulk loads act as, is not, since
-- COPY is refused under it, and therefore only ever inserts.
-- Roles belong to the whole server, so a second database on it finds them made, perhaps this instant.
-- On a server of one's own the connecting user needs CREATEROLE and BYPASSRLS once, or finds both roles
-- made beforehand and is a member of them.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rongqiao_app') THEN
        CREATE ROLE rongqiao_app NOLOGIN NOINHERIT;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN
        RAISE NOTICE 'rongqiao_app was made by another migration';
END
$$;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rongqiao_loader') THEN
        CREATE ROLE rongqiao_loader NOLOGIN NOINHERIT BYPASSRLS;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN
        RAISE NOTICE 'rongqiao_loader was made by another migration';
END
$$;

DO $$
BEGIN
    IF NOT pg_has_role(current_user, 'rongqiao_app', 'SET') THEN
        GRANT rongqiao_app TO CURRENT_USER WITH INHERIT FALSE, SET TRUE;
    END IF;
    IF NOT pg_has_role(current_user, 'rongqiao_loader', 'SET') THEN
        GRANT rongqiao_loader TO CURRENT_USER WITH INHERIT FALSE, SET TRUE;
    END IF;
EXCEPTION
    WHEN unique_violation THEN
        RAISE NOTICE 'the roles were granted by another migration';
END
$$;

GRANT USAGE ON SCHEMA public TO rongqiao_app, rongqiao_loader;

-- The context of a unit of work, set by Transactions for its duration. NULL outside one, and for what
-- does not apply: a setting once used in a session reads as '' afterwards.
CREATE FUNCTION current_actor() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('rongqiao.actor', true), '');

CREATE FUNCTION current_purpose() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('rongqiao.purpose', true), '');

CREATE FUNCTION current_enterprise() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('rongqiao.enterprise', true), '')::bigint;

CREATE FUNCTION current_consent() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('rongqiao.consent', true), '')::uuid;

CREATE FUNCTION current_institution() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('rongqiao.institution', true), '')::uuid;

-- The moment the unit of work began by the platform's clock, so that a demonstration or a test with a
-- date of its own judges validity by that date; the database's own clock where no unit of work is.
CREATE FUNCTION current_moment() RETURNS timestamptz
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN coalesce(nullif(current_setting('rongqiao.moment', true), '')::timestamptz, now());

-- Makes the partitions of a table partitioned by hash: <table>_p00, <table>_p01 …
CREATE PROCEDURE create_hash_partitions(parent regclass, partitions int)
    LANGUAGE plpgsql
AS $$
DECLARE
    parent_name text := (SELECT relname FROM pg_class WHERE oid = parent);
BEGIN
    IF partitions NOT BETWEEN 1 AND 100 THEN
        RAISE EXCEPTION '% is no number of partitions between 1 and 100', partitions;
    END IF;
    FOR remainder IN 0 .. partitions - 1 LOOP
        EXECUTE format(
            'CREATE TABLE %I PARTITION OF %s FOR VALUES WITH (MODULUS %s, REMAINDER %s)',
            parent_name || '_p' || to_char(remainder, 'FM00'), parent, partitions, remainder);
    END LOOP;
END
$$;
