/**
 * The unit of work: everything that happens together, as whom, and under which consent. It begins
 * by giving up the rights of the user that connects and by telling the database on whose behalf it
 * acts, so that row-level security decides what can be read, whatever a query forgets to ask.
 */
@NullMarked
package io.rongqiao.migrations.transaction;

import org.jspecify.annotations.NullMarked;
