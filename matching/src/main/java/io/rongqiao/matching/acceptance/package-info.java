/**
 * How likely an enterprise is to accept an offer at a rate, learned from offers that have ended: a
 * curve for each grade, beginning with the stated prior and departing from it only where a crowd of
 * enterprises and lenders stands behind it, so that no outcome of anybody can be read from it. The
 * curves are kept as versions that never change. Who the lender of an outcome was counts for the
 * size of the crowd alone.
 */
@NullMarked
package io.rongqiao.matching.acceptance;

import org.jspecify.annotations.NullMarked;
