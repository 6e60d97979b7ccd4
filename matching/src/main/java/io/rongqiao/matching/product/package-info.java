/**
 * What lenders offer to anyone who fits: financing products as data, each version with its dates,
 * author and approver, its criteria, rate and limit formulas, fees, security and promise; the
 * institutions behind them; the canonical JSON form, its reader that refuses contradictions with
 * the path to the fault; and the compiled catalogue that is matched against.
 */
@NullMarked
package io.rongqiao.matching.product;

import org.jspecify.annotations.NullMarked;
