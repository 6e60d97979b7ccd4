/**
 * What lenders offer to anyone who fits: financing products as data, each version with its dates,
 * author and approver, its criteria, rate and limit formulas, fees, security and promise; the
 * institutions behind them; and the canonical JSON form with its reader, which refuses
 * contradictions with the path to the fault.
 */
@NullMarked
package io.rongqiao.matching.product;

import org.jspecify.annotations.NullMarked;
