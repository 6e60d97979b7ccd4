package io.rongqiao.scoring.synthetic;

import java.util.function.Consumer;

/**
 * Where the invoices of an enterprise go as they are made.
 *
 * @param issued told each invoice that was issued and not spoiled
 */
record Outlet(Rows rows, Consumer<Invoice> issued, MonthlyVat vat) {}
