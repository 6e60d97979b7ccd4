/**
 * Amounts, shares, rates, terms and the counting of days: exact values that every other part of the
 * platform speaks in. Nothing here rounds unless the caller says which way, and nothing here is a
 * floating-point number.
 */
@NullMarked
package io.rongqiao.scoring.money;

import org.jspecify.annotations.NullMarked;
