/**
 * An application on its way to lenders and back: leads, each with the consent under which the
 * lender may read the evidence and the day by which it promised an answer; the offers made on them;
 * and what becomes of either when the enterprise or the lender changes its mind. Outcomes are cases
 * of sealed types; what races is decided by row locks, versions and unique indexes, never
 * half-done.
 */
@NullMarked
package io.rongqiao.matching.lead;

import org.jspecify.annotations.NullMarked;
