/**
 * What happens to a receivable once it is financed: the debtor pays into the locked account, whole
 * or in part; credit notes dilute the claim; it falls overdue; with recourse the creditor buys it
 * back. Each is an entry in the append-only ledger (银发〔2017〕104号, 三（四）, L12088–12100).
 */
@NullMarked
package io.rongqiao.matching.receivable.settlement;

import org.jspecify.annotations.NullMarked;
