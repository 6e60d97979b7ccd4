/**
 * Calls on compensation funds: a lender or guarantor files a loss, the fund's rules of the loan's
 * day say whether and how much of it the fund bears, its manager pays or refuses, and of what the
 * claimant recovers later the fund gets its part back.
 */
@NullMarked
package io.rongqiao.matching.fund.compensation;

import org.jspecify.annotations.NullMarked;
