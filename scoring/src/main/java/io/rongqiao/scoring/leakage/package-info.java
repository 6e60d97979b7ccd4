/**
 * Warns of columns that no lender could have seen when it decided: those that the outcome wrote or
 * changed, calendar days and names of rows, and what is reckoned from them. Statistics and
 * structure decide, never the name of a column.
 */
@NullMarked
package io.rongqiao.scoring.leakage;

import org.jspecify.annotations.NullMarked;
