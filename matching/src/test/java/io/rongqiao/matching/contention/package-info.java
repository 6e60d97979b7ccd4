/**
 * Many clients on shared capacities, receivables and guarantees while connections are killed and
 * the database restarts; what they saw is recorded, and checked against the books afterwards.
 */
@NullMarked
package io.rongqiao.matching.contention;

import org.jspecify.annotations.NullMarked;
