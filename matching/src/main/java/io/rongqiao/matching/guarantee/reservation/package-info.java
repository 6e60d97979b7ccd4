/**
 * Capacity that a guarantor reserves for its customers itself, outside a risk-sharing case: its own
 * system or somebody at its desk reserves under a programme, confirms when the guarantee begins and
 * releases as the loan is repaid. What a case reserved is listed here as well, but only the case
 * confirms and releases it.
 */
@NullMarked
package io.rongqiao.matching.guarantee.reservation;

import org.jspecify.annotations.NullMarked;
