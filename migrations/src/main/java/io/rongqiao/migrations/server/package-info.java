/**
 * The database as a thing that runs: a PostgreSQL server started from binaries that come with the
 * platform, the migrations that bring a database to the present schema, and scratch databases for
 * whoever needs a real one for a moment.
 */
@NullMarked
package io.rongqiao.migrations.server;

import org.jspecify.annotations.NullMarked;
