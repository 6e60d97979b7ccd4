/**
 * What a debtor owes a creditor: uploaded by either, with the invoices behind it, answered by the
 * debtor, and followed by an append-only ledger from which the database derives what is
 * outstanding, disputed and encumbered. One constraint there keeps it from being financed twice
 * (银发〔2017〕104号, 三（一）（四）（五）).
 */
@NullMarked
package io.rongqiao.matching.receivable;

import org.jspecify.annotations.NullMarked;
