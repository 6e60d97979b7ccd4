/**
 * Invoices folded into months: what each enterprise bought and sold in a month, and with whom, by
 * the month in which it became known. Scoring reads these sums, not the invoices. Sums are kept in
 * tables of primitives, since a delivery holds millions of invoices.
 */
@NullMarked
package io.rongqiao.scoring.evidence.rollup;

import org.jspecify.annotations.NullMarked;
