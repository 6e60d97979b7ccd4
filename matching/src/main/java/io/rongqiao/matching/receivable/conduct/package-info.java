/**
 * How debtors pay (债务人付款信息). Late payment is entered into a receivable's ledger when the due day
 * passes; each month a file is drawn for each debtor from the ledgers of what it owes and sealed,
 * and a score follows from its files that anyone who has them can recompute (银发〔2017〕104 号, 三（六）,
 * L12117–12127: 每月报送债务人的付款信息).
 */
@NullMarked
package io.rongqiao.matching.receivable.conduct;

import org.jspecify.annotations.NullMarked;
