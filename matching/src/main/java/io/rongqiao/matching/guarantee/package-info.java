/**
 * Risk-sharing cases: one guaranteed loan each, from its draft over review and decision to its end,
 * with who bears which part of a loss frozen when the guarantee begins.
 */
@NullMarked
package io.rongqiao.matching.guarantee;

import org.jspecify.annotations.NullMarked;
