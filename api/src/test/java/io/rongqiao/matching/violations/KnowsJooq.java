package io.rongqiao.matching.violations;

import org.jooq.DSLContext;

/** A domain type that speaks SQL. */
record KnowsJooq(DSLContext db) {}
