/**
 * How a fact and its event become one: the fact to publish is written by the unit of work that made
 * it true, a relay publishes it afterwards in order per key, and a consumer remembers what it has
 * dealt with, so that an event that comes twice has its effect once.
 */
@NullMarked
package io.rongqiao.migrations.outbox;

import org.jspecify.annotations.NullMarked;
