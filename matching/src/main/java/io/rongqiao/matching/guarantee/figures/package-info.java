/**
 * A guarantor's figures over any period, reckoned from its book: what stands and what is new, what
 * it charges, how much of it serves small enterprises and farming, what was claimed and came back,
 * whether its customers survive, and how each bank that it works with does.
 */
@NullMarked
package io.rongqiao.matching.guarantee.figures;

import org.jspecify.annotations.NullMarked;
