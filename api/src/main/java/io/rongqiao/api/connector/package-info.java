/**
 * Connectors that pull evidence from providers: their schedule, shared by all processes on one
 * database, and the operator's view of them.
 */
@NullMarked
package io.rongqiao.api.connector;

import org.jspecify.annotations.NullMarked;
