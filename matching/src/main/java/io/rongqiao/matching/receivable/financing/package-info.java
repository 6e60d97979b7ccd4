/**
 * A creditor asks one, several or all financiers for money on a receivable; they offer, openly or
 * by sealed bids; it takes one or none. Taking an offer registers the financier's interest in the
 * same unit of work, gives the debtor notice and names the locked account it pays to (银发〔2017〕104号,
 * 三（四）, L12088–12100).
 */
@NullMarked
package io.rongqiao.matching.receivable.financing;

import org.jspecify.annotations.NullMarked;
