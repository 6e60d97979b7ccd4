package io.rongqiao.matching.violations;

import io.rongqiao.migrations.schema.tables.Outbox;

/** A type that is no adapter and sees a table. */
record SeesTables(Outbox table) {}
