/**
 * Timed work that outlives a process: when what is due stands in the database, and whichever
 * process is free takes it.
 */
@NullMarked
package io.rongqiao.api.schedule;

import org.jspecify.annotations.NullMarked;
