/**
 * The platform as one process: it finds or starts its database and its broker, brings the schema up
 * to date, serves HTTP, relays facts, and stops all of it in order.
 */
@NullMarked
package io.rongqiao.api;

import org.jspecify.annotations.NullMarked;
